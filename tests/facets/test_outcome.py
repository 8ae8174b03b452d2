"""The facet of outcome: what it finds, and what it keeps silent about."""

import pytest

from checker.facets.outcome import FACET
from tests.facets.told import conflicting


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
    assert conflicting(FACET, left, right) == {"another end"}


def test_ends_of_two_kinds_are_none() -> None:
    """A house may be sold and its owner jailed."""
    assert not conflicting(FACET, "Owen Pryce was jailed.", "Owen Pryce survived.")
