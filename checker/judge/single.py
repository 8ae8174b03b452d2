"""What only one source says: claims with no match elsewhere, and the event's date where only one states it."""

from collections.abc import Iterator
from datetime import date

from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft
from checker.judge.wording import shortened
from checker.records import Claim, EventFrame, FacetType, FindingKind, Witness

__all__ = ["single_sources"]

BIAS = 1.0


def single_sources(case: CaseFile) -> Iterator[Draft]:
    """A draft for each checkable statement that no other article makes or disputes."""
    grouped = {claim for group in case.matching.groups for claim in group.claims}
    nearest = _nearest(case)
    for claim in case.claims.values():
        if claim.id not in grouped and claim.checkable and not claim.heading and claim.facets:
            yield _draft(case, claim, nearest.get(claim.id, 0.0))
    yield from _dates(case)


def _nearest(case: CaseFile) -> dict[str, float]:
    """Claim id to the cosine of the nearest claim of another article."""
    nearest: dict[str, float] = {}
    for comparison in case.matching.claims:
        for claim in (comparison.left, comparison.right):
            nearest[claim] = max(nearest.get(claim, 0.0), comparison.similarity)
    return nearest


def _type(claim: Claim) -> FacetType:
    facets = {value.facet for value in claim.facets}
    return next(
        (FacetType(name) for name in ("number", "date", "role", "participant") if name in facets), FacetType.OTHER
    )


def _draft(case: CaseFile, claim: Claim, near: float) -> Draft:
    return Draft(
        kind=FindingKind.SINGLE_SOURCE,
        type=_type(claim),
        statement=shortened(claim.text),
        values={claim.article: shortened(claim.text)},
        evidence=[case.evidence(claim)],
        witnesses=[
            Witness(
                witness="meaning",
                says=f"The nearest passage elsewhere is {near:.2f} alike.",
                weight=round(1 - 2 * near, 3),
            )
        ],
        bias=BIAS,
    )


def _dates(case: CaseFile) -> Iterator[Draft]:
    """The day of the event, where one article states it and no other dates the event."""
    stories: list[EventFrame] = [f for e in case.extractions for f in e.frames if f.family == "story"]
    dated = [f for f in stories if f.date and f.date.start and f.date_passage]
    if len(dated) == 1 and len(stories) > 1 and dated[0].date and dated[0].date_passage:
        frame = dated[0]
        day = _in_words((dated[0].date.start or "")[:10])
        yield Draft(
            kind=FindingKind.SINGLE_SOURCE,
            type=FacetType.DATE,
            statement=f"Only {frame.article} dates the event: {day}.",
            values={frame.article: day},
            evidence=[case.evidence(frame.date_passage)] if frame.date_passage else [],
            witnesses=[
                Witness(witness="date", level="absent", says="No other source says when it happened.", weight=1.0)
            ],
            bias=BIAS,
        )


def _in_words(day: str) -> str:
    """As in "14 February 2026" for '2026-02-14'."""
    known = date.fromisoformat(day)
    return f"{known.day} {known:%B %Y}"
