"""The facet of outcome: its examples, its symmetry, and what it keeps silent about."""

import pytest

from checker.facets.base import Example
from checker.facets.outcome import FACET
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
        (
            "The tribunal ruled that the bakery must reinstate Jana Novak.",
            "The tribunal ordered the bakery to pay Jana Novak 40,000 euros in compensation.",
        ),
        ("A tribunal gave Jana Novak her job back.", "Jana Novak won compensation of 40,000 euros."),
    ],
)
def test_what_somebody_is_given_is_an_end(left: str, right: str) -> None:
    """A result may stand in the verb, in what is won or in what has to be paid."""
    assert conflicting(left, right) == {"another end"}


def test_ends_of_two_kinds_are_none() -> None:
    """A house may be sold and its owner jailed."""
    assert not conflicting("Owen Pryce was jailed.", "Owen Pryce survived.")
