"""Conflicts inside a sentence that two articles print in the same words but for a few."""

from collections.abc import Iterator

from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft
from checker.judge.parts import part_around
from checker.judge.values import question
from checker.judge.wording import asked_of
from checker.records import Answer, Collation, FacetType, FindingKind, Strength, Witness

__all__ = ["variant_conflicts"]

# set by hand: in real documents sentences that are so nearly the same seldom differ, and what is found can hardly be fitted
BIAS = 1.0
COVERED = 8.0  # for the share of the words that is the same, beyond the usual one
USUAL = 0.85
SEVERAL = -0.6  # two variants in one sentence: it may be made like the other and tell of another thing
KNOWN = -0.7  # either article knows both
DOUBT = -0.5
Place = tuple[int, int]  # start and end in the article

NAMES = frozenset({FacetType.PARTICIPANT, FacetType.PLACE, FacetType.ATTRIBUTION})
QUESTIONS = {
    FacetType.NUMBER: "How many",
    FacetType.DATE: "When",
    FacetType.PARTICIPANT: "Who",
    FacetType.ATTRIBUTION: "Who says so",
    FacetType.PLACE: "Where",
    FacetType.POLARITY: "Whether it is so",
    FacetType.OUTCOME: "How it ended",
    FacetType.CERTAINTY: "How certain it is",
    FacetType.ROLE: "What somebody is",
    FacetType.OTHER: "What kind of thing",
}


def variant_conflicts(case: CaseFile) -> Iterator[Draft]:
    """A draft for each variant that cannot be right on both sides."""
    for collation in case.matching.collations:
        for answer in collation.answers:
            if answer.level.conflict and answer.left_span and answer.right_span:
                yield _draft(case, collation, answer, (answer.left_span, answer.right_span))


def _draft(case: CaseFile, collation: Collation, answer: Answer, spans: tuple[Place, Place]) -> Draft:
    left, right = case.claims[collation.left], case.claims[collation.right]
    facet = FacetType(answer.facet)
    if facet is FacetType.NUMBER and case.value(left.id, spans[0], "number"):
        asked = question(case, answer, left)
    else:
        asked = f"{QUESTIONS[facet]} ({asked_of(case.words(left.id, *part_around(left, spans[0])))})"
    return Draft(
        kind=FindingKind.CONFLICT,
        type=facet,
        strength=Strength(answer.level.strength or "contradiction"),
        statement=asked,
        values={left.article: _said(answer.left), right.article: _said(answer.right)},
        evidence=[case.evidence(left, [spans[0]]), case.evidence(right, [spans[1]])],
        witnesses=list(_witnesses(case, collation, answer)),
        bias=BIAS,
        subject=f"{answer.facet}:{left.id}:{spans[0]}",
    )


def _said(words: str) -> str:
    return f"“{words}”" if words else "nothing of it"


def _witnesses(case: CaseFile, collation: Collation, answer: Answer) -> Iterator[Witness]:
    yield Witness(witness=answer.facet, level=answer.level.name, says=f"{answer.note}: {answer.level.label}.")
    yield Witness(
        witness="collation",
        says=f"{collation.matched} words of the two sentences are the same, {collation.covered:.0%} of them.",
        weight=round(COVERED * (collation.covered - USUAL), 3),
    )
    if sum(a.level.conflict for a in collation.answers) > 1:
        yield Witness(witness="several", says="The two sentences differ in several places.", weight=SEVERAL)
    if answer.level.strength == "discrepancy":
        yield Witness(witness="doubt", says="One of the two only leaves it open.", weight=DOUBT)
    if FacetType(answer.facet) in NAMES and _both_known(case, collation, answer):
        yield Witness(witness="known", says="Both articles name both.", weight=KNOWN)


def _both_known(case: CaseFile, collation: Collation, answer: Answer) -> bool:
    """Whether each article names elsewhere what the other has in this place."""
    left, right = case.claims[collation.left], case.claims[collation.right]
    named = [
        {case.identity(e) for e in claim.entities if _stands_in(case, e, span)}
        for claim, span in ((left, answer.left_span), (right, answer.right_span))
    ]
    return all(
        any(other in case.named_in.get(entity, set()) for entity in entities)
        for entities, other in zip(named, (right.article, left.article), strict=True)
    )


def _stands_in(case: CaseFile, entity: str, span: tuple[int, int] | None) -> bool:
    return span is not None and any(m.start < span[1] and span[0] < m.end for m in case.entities[entity].mentions)
