"""The facet of other: its examples, its symmetry, and what it keeps silent about."""

import pytest

from checker.facets.base import Example
from checker.facets.other import FACET
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


def test_whose_article_names_both_says_the_same() -> None:
    """A clause that names both things meets either."""
    assert not conflicting(
        "The attacker rammed a truck and a car into the gate.", "The attacker rammed a car into the gate."
    )


def test_a_plan_is_no_other_thing() -> None:
    """Only what both state flat is compared."""
    assert not conflicting("The attacker rammed a truck into the gate.", "The attacker may ram a car into the gate.")
