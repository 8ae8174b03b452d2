"""spaCy, block by block: sentences never cross a block."""

import re
import sys
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from checker.errors import ModelError
from checker.language.document import Document, Sentence, Token
from checker.records import Article, BlockKind, LanguageOptions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Token as SpacyToken

# such as: ABERDEEN, Scotland — and WASHINGTON (Reuters) - and TALLINN, Sept 3 —
DATELINE = re.compile(
    r"([A-Z][A-Z .'’-]{2,30}(?:, [^—–―\-(]{2,25})?(?: ?\([A-Za-z. ]{2,25}\))?) ?(?:[—–―]| -{1,2} )\s*(?=\S)"
)
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
    places = [(number, piece) for number, article in enumerate(articles) for piece in _pieces(article)]
    texts = [articles[n].text[piece.start : piece.end] for n, piece in places]
    once = list(dict.fromkeys(texts))  # papers print whole paragraphs of one agency
    docs = dict(zip(once, nlp.pipe(once, batch_size=options.batch_size), strict=True))
    parsed: list[list[tuple[_Piece, Doc]]] = [[] for _ in articles]
    for (number, piece), text in zip(places, texts, strict=True):
        parsed[number].append((piece, docs[text]))
    return [_document(article, docs) for article, docs in zip(articles, parsed, strict=True)]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of one block that is parsed on its own."""

    block: int
    start: int
    end: int
    dateline: bool = False


def _pieces(article: Article) -> "Iterator[_Piece]":
    """The blocks that are read; a dateline is parted from the sentence that it would confuse."""
    for index, block in enumerate(article.blocks):
        if block.repeats is not None:
            continue
        start = block.start
        dateline = DATELINE.match(article.text, block.start, block.end) if block.kind is BlockKind.PARAGRAPH else None
        if dateline:
            yield _Piece(index, start, start + len(dateline[1]), dateline=True)
            start = dateline.end()
        yield _Piece(index, start, block.end)


def _document(article: Article, docs: "Iterable[tuple[_Piece, Doc]]") -> Document:
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    for piece, doc in docs:
        base = len(tokens)
        for sent in doc.sents:
            words = [t for t in sent if not t.is_space]
            if words:
                sentences.append(
                    Sentence(
                        index=len(sentences),
                        start=piece.start + words[0].idx,
                        end=piece.start + words[-1].idx + len(words[-1].text),
                        block=piece.block,
                        first=base + sent.start,
                        last=base + sent.end,
                        heading=article.blocks[piece.block].kind in HEADINGS,
                        dateline=piece.dateline,
                    )
                )
            tokens.extend(_token(t, base, piece.start, max(len(sentences) - 1, 0)) for t in sent)
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
