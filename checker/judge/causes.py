"""Conflicts between two causes of one thing."""

from collections.abc import Iterator

from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft
from checker.judge.guards import objections
from checker.judge.likeness import likeness
from checker.judge.wording import shortened
from checker.records import Answer, Comparison, FacetType, FindingKind, Strength, Witness

__all__ = ["cause_conflicts"]

BIAS = -1.0
SIMILARITY = 1.5
OVERLAP = 1.0


def cause_conflicts(case: CaseFile) -> Iterator[Draft]:
    """A draft for each pair of causes that share no word, unless either article gives the other's as well."""
    for comparison in case.matching.causes:
        for answer in comparison.answers:
            if answer.level.conflict and not answer.confirmed:
                yield _draft(case, comparison, answer)


def _draft(case: CaseFile, comparison: Comparison, answer: Answer) -> Draft:
    left, right = case.claims[comparison.left], case.claims[comparison.right]
    value = case.value(left.id, answer.left_span, answer.facet)
    return Draft(
        kind=FindingKind.CONFLICT,
        type=FacetType.CAUSE,
        strength=Strength(answer.level.strength or "discrepancy"),
        statement=f"Why it happened ({value.slot})" if value else "Why it happened",
        values={left.article: shortened(answer.left), right.article: shortened(answer.right)},
        evidence=[
            case.evidence(left, [answer.left_span] if answer.left_span else []),
            case.evidence(right, [answer.right_span] if answer.right_span else []),
        ],
        witnesses=[*_witnesses(comparison, answer), *objections(case, left, right, answer)],
        bias=BIAS,
        subject=f"cause:{left.id}:{answer.left_span}",
    )


def _witnesses(comparison: Comparison, answer: Answer) -> list[Witness]:
    return [
        Witness(witness="cause", level=answer.level.name, says=f"{answer.note}.", weight=abs(answer.level.weight)),
        *likeness(comparison, similarity=SIMILARITY, overlap=OVERLAP),
    ]
