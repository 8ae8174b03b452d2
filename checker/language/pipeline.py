"""spaCy, block by block: sentences never cross a block."""

import sys
from functools import cache
from typing import TYPE_CHECKING

from checker.errors import ModelError
from checker.language.document import Document, Sentence, Token
from checker.records import Article, BlockKind, LanguageOptions

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Token as SpacyToken

HEADINGS = frozenset({BlockKind.TITLE, BlockKind.HEADING})


@cache
def load(model: str) -> "Language":
    """Load a spaCy pipeline by package name or folder; ModelError where there is none."""
    # thinc imports torch whenever it can, which costs two seconds and gives these pipelines nothing
    hide_torch = "torch" not in sys.modules
    if hide_torch:
        sys.modules["torch"] = None  # type: ignore[assignment]
    try:
        import spacy

        return spacy.load(model)
    except OSError as error:
        raise ModelError(
            f"The spaCy pipeline '{model}' is not installed.",
            code="CC201",
            hint=f"Install it with 'pip install {model.replace('_', '-')}' or name another with --spacy-model.",
        ) from error
    finally:
        if hide_torch:
            del sys.modules["torch"]


def parse(articles: "Sequence[Article]", options: LanguageOptions) -> list[Document]:
    """Tokens and sentences of every article, in the order given; repeated headlines are left out."""
    nlp = load(options.model)
    places = [
        (number, index)
        for number, article in enumerate(articles)
        for index, block in enumerate(article.blocks)
        if block.repeats is None
    ]
    texts = (articles[n].text[articles[n].blocks[b].start : articles[n].blocks[b].end] for n, b in places)
    parsed: list[list[tuple[int, Doc]]] = [[] for _ in articles]
    for (number, index), doc in zip(places, nlp.pipe(texts, batch_size=options.batch_size), strict=True):
        parsed[number].append((index, doc))
    return [_document(article, docs) for article, docs in zip(articles, parsed, strict=True)]


def _document(article: Article, docs: "Iterable[tuple[int, Doc]]") -> Document:
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    for index, doc in docs:
        block = article.blocks[index]
        base = len(tokens)
        for sent in doc.sents:
            words = [t for t in sent if not t.is_space]
            if words:
                sentences.append(
                    Sentence(
                        index=len(sentences),
                        start=block.start + words[0].idx,
                        end=block.start + words[-1].idx + len(words[-1].text),
                        block=index,
                        first=base + sent.start,
                        last=base + sent.end,
                        heading=block.kind in HEADINGS,
                    )
                )
            tokens.extend(_token(t, base, block.start, max(len(sentences) - 1, 0)) for t in sent)
    children: list[list[int]] = [[] for _ in tokens]
    for token in tokens:
        if token.head != token.index:
            children[token.head].append(token.index)
    return Document(
        article=article,
        tokens=tuple(tokens),
        sentences=tuple(sentences),
        children=tuple(tuple(c) for c in children),
    )


def _token(token: "SpacyToken", base: int, offset: int, sentence: int) -> Token:
    return Token(
        index=base + token.i,
        text=token.text,
        lemma=token.lemma_.lower(),
        pos=token.pos_,
        tag=token.tag_,
        dep=token.dep_,
        head=base + token.head.i,
        start=offset + token.idx,
        end=offset + token.idx + len(token.text),
        entity=token.ent_type_,
        morph=str(token.morph),
        sentence=sentence,
    )
