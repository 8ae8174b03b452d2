"""Claims brought together by what they number."""

import pytest

from checker.match.figures import figure_pairs
from tests.making import extraction


def pairs(left: str, right: str) -> set[tuple[int, int]]:
    """Rows of claims of the two texts."""
    return figure_pairs(extraction(left, "a").claims, extraction(right, "b").claims)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("They played in front of 11,300.", "Attendance on the cold night: 13,100."),
        ("The storm killed 12 people.", "The toll of dead rose to 15."),
        ("The firm shut 32 shops.", "Twenty-three branches are to be given up."),
        ("The fine was $4 million.", "A penalty of $5 million came next."),
    ],
)
def test_a_figure_of_one_kind_brings_claims_together(left: str, right: str) -> None:
    """Whatever else the sentences say."""
    assert pairs(left, right) == {(0, 0)}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The storm killed 12 people.", "The storm hurt 15 people."),
        ("The firm shut 32 shops.", "The firm sold 32 ships."),
        ("The fine was $4 million.", "The fine was €4 million."),
        ("Twelve people came.", "Fifteen people left."),
        ("The storm came at night.", "The storm left by noon."),
    ],
)
def test_other_kinds_do_not(left: str, right: str) -> None:
    """Another state, noun or currency; mere people; no figure at all."""
    assert pairs(left, right) == set()


def test_a_commonplace_figure_joins_nothing() -> None:
    """Where an article counts goals in every sentence, the kind does not tell which belong together."""
    goals = [f"Bergen scored {n} goals in May." for n in range(2, 7)]
    assert pairs(" ".join(goals[:3]), "Oslo scored 12 goals in June.") == {(0, 0), (1, 0), (2, 0)}
    assert pairs(" ".join(goals), "Oslo scored 12 goals in June.") == set()


def test_sides_are_alike() -> None:
    """Left and right changed, rows and columns change."""
    left, right = "The storm came. It killed 12 people.", "The toll of dead rose to 15."
    assert {(b, a) for a, b in pairs(left, right)} == pairs(right, left)
