"""Whether a claim can be checked at all, and why not."""

from collections.abc import Sequence

from checker.records import Claim, SpeechKind, Stance
from checker.verify.units import Unit

__all__ = ["reason_against"]

LEAST_WORDS = 3  # content words of a claim that names nobody and holds no value
EMPTY = "It holds no statement."
QUESTION = "A question states nothing that could be right or wrong."
OPINION = "An opinion, wish or order: no source can show it right or wrong."
VAGUE = "Too vague: it names nobody and nothing, and gives no number, date or quotation to look for."


def reason_against(unit: Unit) -> str | None:
    """Why the claim cannot be checked, in one sentence; None where it can."""
    if not unit.claims:
        return EMPTY
    if all(claim.stance is Stance.ASKED for claim in unit.claims):
        return QUESTION
    if _quotes(unit):
        return None
    if not any(claim.checkable for claim in unit.claims):
        return OPINION
    return VAGUE if _is_vague(unit, unit.claims) else None


def _quotes(unit: Unit) -> bool:
    """Whether somebody's very words are given: that they were said can be checked, whatever they say."""
    return any(q.kind is not SpeechKind.INDIRECT and unit.holds(q.start, q.end) for q in unit.extraction.quotations)


def _is_vague(unit: Unit, claims: Sequence[Claim]) -> bool:
    named = {entity.id for entity in unit.extraction.entities if entity.named}
    values = any(value.facet in {"number", "date", "quote"} for claim in claims for value in claim.facets)
    words = {word for claim in claims for word in claim.lemmas}
    return not values and len(words) < LEAST_WORDS and not any(e in named for c in claims for e in c.entities)
