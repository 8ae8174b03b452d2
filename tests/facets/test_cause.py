"""The facet of cause: its examples, its symmetry, and what it keeps silent about."""

import pytest

from checker.facets.base import Example
from checker.facets.cause import FACET
from tests.facets.told import answers, rungs


@pytest.mark.parametrize("example", FACET.examples, ids=lambda e: f"{e.left} / {e.right}")
def test_examples_meet_on_their_rung(example: Example) -> None:
    """Every example of the facet's own page is true."""
    assert example.level in rungs(FACET, example)


@pytest.mark.parametrize("example", FACET.examples, ids=lambda e: f"{e.left} / {e.right}")
def test_the_sides_may_change_places(example: Example) -> None:
    """Which article comes first decides nothing but the order of the values."""
    there = sorted((a.level.name, a.left, a.right) for a in answers(FACET, example.left, example.right))
    back = sorted((a.level.name, a.right, a.left) for a in answers(FACET, example.right, example.left))
    assert there == back


def conflicting(left: str, right: str) -> set[str]:
    """The conflicting rungs on which any two values of the articles meet."""
    return {a.level.name for a in answers(FACET, left, right) if a.level.conflict}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("A faulty valve may have caused the explosion at the mill.", "A gas leak caused the explosion at the mill."),
        ("The explosion at the mill was not caused by a valve.", "A gas leak caused the explosion at the mill."),
        ("A faulty valve caused the explosion at the mill.", "A gas leak caused the explosion in the tunnel."),
    ],
)
def test_doubt_denial_and_another_place_are_no_other_cause(left: str, right: str) -> None:
    """A cause must be stated, and of the same thing."""
    assert not conflicting(left, right)
