"""Sums that two bidders offer, and how long two people served."""

import pytest

from tests.judge.apart import said_of


@pytest.mark.parametrize(
    ("left", "right", "guards"),
    [
        (
            "The Bergen Foxes made Tom Hale a $90 million offer.",
            "The Oslo Herons have offered Tom Hale $75 million.",
            {"bidders"},
        ),
        ("The Bergen Foxes offered Tom Hale $90 million.", "The Foxes have offered Tom Hale $75 million.", set()),
        ("The Bergen Foxes offered Tom Hale $90 million.", "Tom Hale was offered a $75 million deal.", set()),
        ("Tom Hale paid the Bergen Foxes $90 million.", "Anna Berg paid the Bergen Foxes $75 million.", set()),
        ("Tom Hale worked at the plant for 15 years.", "Anna Berg was at the plant for 28 years.", {"terms"}),
        ("Tom Hale joined the Foxes after serving six years.", "Anna Berg left the Foxes after nine years.", {"terms"}),
        ("Tom Hale served six years with the Foxes.", "Tom Hale left the Foxes after nine years.", set()),
        ("Anna Berg jailed Tom Hale for six years.", "Tom Hale was jailed for nine years.", set()),
        (
            "Tom Hale missed nine games. Anna Berg did not.",
            "Anna Berg missed eight games. Tom Hale did not.",
            {"people"},
        ),
        ("Tom Hale missed nine games. Anna Berg did not.", "Tom Hale missed eight games. Berg did not.", set()),
        ("Tom Hale spent five months in jail.", "Tom Hale was sentenced to six months in jail.", {"penalties"}),
    ],
)
def test_what_two_people_or_bodies_do_is_told_apart(left: str, right: str, guards: set[str]) -> None:
    """Only where both are named, and only for what each of them does by himself."""
    assert said_of(left, right) == guards
