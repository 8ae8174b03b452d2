"""Conflicts of number and date between claims on one point, and of role between accounts of one person."""

from collections.abc import Iterator

from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft
from checker.judge.guards import objections
from checker.judge.wording import listed
from checker.records import Answer, Claim, Comparison, FacetType, FindingKind, Strength, Witness

__all__ = ["role_conflicts", "value_conflicts"]

BIAS = -6.2
SIMILARITY = 4.0
OVERLAP = 2.0
CONTEXT = 4.0
ROLE_BIAS = 0.2
STRENGTH = {"contradiction": 0.5, "discrepancy": 0.0, "update": 0.0}


def value_conflicts(case: CaseFile) -> Iterator[Draft]:
    """A draft for each pair of values on a conflicting rung that no guard objects to."""
    for comparison in case.matching.claims:
        left, right = case.claims[comparison.left], case.claims[comparison.right]
        for answer in comparison.answers:
            if answer.level.conflict and not answer.confirmed:
                yield _draft(case, comparison, answer, left, right)


def _draft(case: CaseFile, comparison: Comparison, answer: Answer, left: Claim, right: Claim) -> Draft:
    return Draft(
        kind=FindingKind.CONFLICT,
        type=FacetType(answer.facet),
        strength=Strength(answer.level.strength or "discrepancy"),
        statement=f"{answer.level.label[:1].upper()}{answer.level.label[1:]}: {listed((answer.left, left.article), (answer.right, right.article))}.",
        values={left.article: answer.left, right.article: answer.right},
        evidence=[
            case.evidence(left, [answer.left_span] if answer.left_span else []),
            case.evidence(right, [answer.right_span] if answer.right_span else []),
        ],
        witnesses=[*_witnesses(comparison, answer), *objections(case, left, right, answer)],
        bias=BIAS,
        subject=f"{answer.facet}:{left.id}:{answer.left_span}",
    )


def _witnesses(comparison: Comparison, answer: Answer) -> list[Witness]:
    strength = answer.level.strength or "discrepancy"
    return [
        Witness(witness=answer.facet, level=answer.level.name, says=f"{answer.note or answer.level.label}.", weight=STRENGTH[strength]),
        Witness(witness="meaning", says=f"The sentences are {comparison.similarity:.2f} alike.", weight=round(SIMILARITY * comparison.similarity, 3)),
        Witness(witness="names and rare words", says=f"They share {', '.join(w.lstrip('@') for w in comparison.shared) or 'none'}.", weight=round(OVERLAP * comparison.overlap, 3)),
        Witness(witness="context", says=f"The words around the two values are {answer.context:.2f} alike.", weight=round(CONTEXT * answer.context, 3)),
    ]


def role_conflicts(case: CaseFile) -> Iterator[Draft]:
    """A draft for each person to whom two articles give offices that exclude each other."""
    for comparison in case.matching.entities:
        person = case.entities[comparison.left]
        other = case.entities[comparison.right]
        for answer in comparison.answers:
            if not answer.level.conflict or answer.confirmed or not answer.left_span or not answer.right_span:
                continue
            left, right = case.claim_at(person.article, answer.left_span[0]), case.claim_at(other.article, answer.right_span[0])
            if left and right:
                yield Draft(
                    kind=FindingKind.CONFLICT,
                    type=FacetType.ROLE,
                    strength=Strength(answer.level.strength or "discrepancy"),
                    statement=f"What {person.name} is: {listed((answer.left, left.article), (answer.right, right.article))}.",
                    values={left.article: answer.left, right.article: answer.right},
                    evidence=[case.evidence(left, [answer.left_span]), case.evidence(right, [answer.right_span])],
                    witnesses=[Witness(witness="role", level=answer.level.name, says=f"{answer.note or answer.level.label}.", weight=1.0)],
                    bias=ROLE_BIAS,
                    subject=f"role:{case.identity(person.id)}",
                )
