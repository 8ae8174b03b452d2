"""A draft cut into what is checked: its headline, its statements, its quotations."""

from dataclasses import replace

from checker.records import Article, BlockKind, Claim, Extraction, GivenClaim, Part, Quotation, SpeechKind
from checker.verify.units import NAME, Unit

__all__ = ["draft_article", "draft_units"]

LEAST_QUOTED = 3  # words of a quotation that gets a verdict of its own
MOSTLY = 0.6  # share of a sentence that a quotation fills before the two are one


def draft_article(draft: Article) -> Article:
    """The draft under the name that the reports give it: its values stand where those of a given claim do."""
    return draft.model_copy(update={"id": NAME})


def draft_units(extraction: Extraction) -> list[Unit]:
    """The units in order of the text, numbered; a sentence that is nearly all quotation is checked as a quotation alone."""
    quoted = [_quotation(extraction, q) for q in extraction.quotations if _is_given(q)]
    stated = [
        _statement(extraction, claim) for claim in extraction.claims if not any(_fills(unit, claim) for unit in quoted)
    ]
    units = sorted((*quoted, *stated), key=lambda unit: (unit.start, unit.end))
    return [_numbered(unit, number) for number, unit in enumerate(units, 1)]


def _is_given(quotation: Quotation) -> bool:
    """Whether somebody's very words are given, and enough of them."""
    return quotation.kind is not SpeechKind.INDIRECT and len(quotation.text.split()) >= LEAST_QUOTED


def _fills(unit: Unit, claim: Claim) -> bool:
    shared = min(unit.end, claim.end) - max(unit.start, claim.start)
    return shared >= MOSTLY * (claim.end - claim.start)


def _quotation(extraction: Extraction, quotation: Quotation) -> Unit:
    claims = tuple(c for c in extraction.claims if c.start < quotation.end and quotation.start < c.end)
    return _unit(extraction, Part.QUOTATION, claims, quotation.start, quotation.end)


def _statement(extraction: Extraction, claim: Claim) -> Unit:
    first = next((b for b in extraction.article.blocks if b.kind is BlockKind.TITLE), None)
    headline = first is not None and first.start <= claim.start < first.end
    return _unit(extraction, Part.HEADLINE if headline else Part.SENTENCE, (claim,), claim.start, claim.end)


def _unit(extraction: Extraction, part: Part, claims: tuple[Claim, ...], start: int, end: int) -> Unit:
    article = extraction.article
    given = GivenClaim(text=article.text[start:end], id="", place="", published=article.published)
    return Unit(given, part, extraction, claims, start, end)


def _numbered(unit: Unit, number: int) -> Unit:
    article = unit.extraction.article
    paragraph = sum(b.start <= unit.start for b in article.blocks if b.repeats is None)
    place = f"{article.source}, block {paragraph}"
    return replace(unit, given=unit.given.model_copy(update={"id": str(number), "place": place}))
