"""The facet of certainty: its examples, its symmetry, and what it keeps silent about."""

import pytest

from checker.facets.base import Example
from checker.facets.certainty import FACET
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
            "Halden Foods will close its Tolland plant, it said on Monday.",
            "Halden Foods is weighing the closure of its Tolland plant.",
        ),
        ("Halden Foods will shut the plant.", "Halden Foods has not decided whether to shut the plant."),
        ("The Tolland plant will close in May.", "The Tolland plant could close in May."),
        ("Pryce set the fire.", "Pryce is suspected of setting the fire."),
        ("The flood was caused by a burst dam.", "The flood may have been caused by a burst dam."),
    ],
)
def test_what_one_settles_and_the_other_leaves_open(left: str, right: str) -> None:
    """A weighed closure, a suspicion and a possibility beside a plain statement are worth a question."""
    assert conflicting(left, right) == {"settled and open"}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Lund said that the plant will close.", "The plant may close."),
        ("The plant closed in May.", "The plant may close."),
        ("Pryce, the suspected arsonist, set the fire.", "Pryce allegedly set the fire."),
    ],
)
def test_words_of_others_later_stages_and_care_elsewhere_are_none(left: str, right: str) -> None:
    """The firm side must be the article's own flat statement about the same time."""
    assert not conflicting(left, right)
