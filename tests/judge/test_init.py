"""Comparisons and groups to findings in their stable order."""

import pytest

from checker.judge import judge
from checker.records import FacetType, Finding, FindingKind, JudgeOptions
from tests.making import extractions, matching

KILLED = "The storm in Bergen killed {} people on Monday. Anna Berg met {} in Oslo."
TEXTS = (KILLED.format(12, "Tom Hale"), KILLED.format(15, "Paul Reed"))


def findings(least: float = 0.5) -> tuple[Finding, ...]:
    """The findings of which conflicts reach this confidence."""
    return judge(extractions(*TEXTS), matching(*TEXTS), JudgeOptions(min_confidence=least))


def conflicts(found: tuple[Finding, ...]) -> list[Finding]:
    """The conflicts among them."""
    return [f for f in found if f.kind is FindingKind.CONFLICT]


@pytest.mark.parametrize("least", [0.0, 0.5, 0.9, 1.0])
def test_conflicts_below_the_line_are_left_out(least: float) -> None:
    """Whatever the line; those above it stay as they were."""
    shown = conflicts(findings(least))
    assert all(f.confidence >= least for f in shown)
    assert {f.fingerprint for f in shown} <= {f.fingerprint for f in conflicts(findings(0.0))}


def test_the_number_and_the_one_opposite_are_found() -> None:
    """Two conflicts of two types, before everything else."""
    found = findings()
    assert {f.type for f in conflicts(found)} == {FacetType.NUMBER, FacetType.PARTICIPANT}
    assert list(found[: len(conflicts(found))]) == conflicts(found)


def test_the_passages_of_a_conflict_are_no_agreement_of_its_type() -> None:
    """They may agree on another facet: the day."""
    found = findings()
    number = next(f for f in found if f.type is FacetType.NUMBER)
    places = {(e.article, e.start) for e in number.evidence}
    beside = [
        f for f in found if f.kind is FindingKind.AGREEMENT and {(e.article, e.start) for e in f.evidence} == places
    ]
    assert all(f.type is not FacetType.NUMBER for f in beside)


def test_fingerprints_are_single() -> None:
    """No finding is told twice."""
    prints = [f.fingerprint for f in findings()]
    assert len(prints) == len(set(prints))


@pytest.mark.parametrize(
    ("told", "one", "other"),
    [
        (
            "A storm that hit the coast of Lorn on Sunday killed {} people and injured {}, the fire service said.",
            (12, 31),
            (15, 40),
        ),
        ("The fair in Lorn opened on {} April and closed on {} April, the town council said.", (12, 19), (14, 21)),
    ],
)
def test_two_questions_of_one_sentence_are_two_conflicts(
    told: str, one: tuple[int, int], other: tuple[int, int]
) -> None:
    """The dead and the wounded, the opening and the close."""
    texts = told.format(*one), told.format(*other)
    found = conflicts(judge(extractions(*texts), matching(*texts), JudgeOptions()))
    assert len(found) == 2
    assert {tuple(f.values.values()) for f in found}.isdisjoint(
        {(str(one[0]), str(other[1])), (str(one[1]), str(other[0]))}
    )
