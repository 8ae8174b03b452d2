"""Claims: the sentences of an article that can be checked, each with its facets and the article's stance."""

import hashlib

from checker.extract.acts import Acts
from checker.extract.slots import with_slot
from checker.extract.words import content_lemmas
from checker.facets import FACETS, load_facet
from checker.language.document import Document, Sentence
from checker.language.negation import is_negated
from checker.language.stamps import is_stamp
from checker.language.stance import is_checkable, stance_of
from checker.records import BlockKind, Claim, EventFrame, FacetValue, Quotation

__all__ = ["claims_of"]

LEAST_WORDS = 3


def claims_of(document: Document, frames: tuple[EventFrame, ...]) -> tuple[Claim, ...]:
    """One claim for each sentence of at least three words that is no stamp, in order of the text."""
    acts = Acts(document)
    facets = sorted(
        (
            with_slot(document, value).model_copy(update={"acts": acts.of(value.start, value.end)})
            for name in FACETS
            if load_facet(name).on_claims
            for value in load_facet(name).find(document)
        ),
        key=lambda v: (v.start, v.end, v.facet, v.slot),
    )
    return tuple(
        _claim(document, sentence, facets, frames, acts)
        for sentence in document.sentences
        if sum(t.pos != "PUNCT" for t in document.sentence_tokens(sentence)) >= LEAST_WORDS
        and not is_stamp(document.text(sentence))
    )


def _claim(
    document: Document, sentence: Sentence, facets: list[FacetValue], frames: tuple[EventFrame, ...], acts: Acts
) -> Claim:
    article = document.article
    text = article.text[sentence.start : sentence.end]
    tokens = document.sentence_tokens(sentence)
    return Claim(
        id=hashlib.sha256(f"{article.sha256}:{article.twin}:{sentence.start}:{sentence.end}".encode()).hexdigest()[:16],
        article=article.id,
        start=sentence.start,
        end=sentence.end,
        text=text,
        sentence=sentence.index,
        heading=sentence.heading,
        speaker=_speaker(document.quotations, sentence),
        stance=stance_of(document, sentence.start, sentence.end),
        negated=any(t.dep == "ROOT" and is_negated(document, t.index) for t in tokens),
        checkable=is_checkable(document, sentence) and not _is_label(document, sentence),
        entities=tuple(
            sorted({document.token_entities[t.index] for t in tokens if t.index in document.token_entities})
        ),
        lemmas=content_lemmas(document, (sentence.index,)),
        facets=tuple(f for f in facets if sentence.start <= f.start and f.end <= sentence.end),
        acts=acts.within(sentence.start, sentence.end),
        frame=next((f.id for f in reversed(frames) if sentence.start <= f.trigger.start < sentence.end), None),
    )


def _is_label(document: Document, sentence: Sentence) -> bool:
    """Whether it is a heading that names what follows and states nothing: "Background"."""
    kind = document.article.blocks[sentence.block].kind
    return kind is BlockKind.HEADING and all(t.pos not in {"VERB", "AUX"} for t in document.sentence_tokens(sentence))


def _speaker(quotations: tuple[Quotation, ...], sentence: Sentence) -> str | None:
    """Whose words the sentence holds, where at least half of it is reported speech."""
    for quotation in quotations:
        shared = min(quotation.end, sentence.end) - max(quotation.start, sentence.start)
        if quotation.speaker and 2 * shared >= sentence.end - sentence.start:
            return quotation.speaker
    return None
