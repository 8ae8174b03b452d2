"""Sums that two bidders offer, and how long two people served."""

import pytest

from tests.judge.apart import said_of


@pytest.mark.parametrize(
    ("left", "right", "guards"),
    [
        (
            "The Bergen Foxes made Tom Hale a $184 million offer.",
            "The Oslo Herons have offered Tom Hale $160 million.",
            {"bidders"},
        ),
        ("The Bergen Foxes offered Tom Hale $184 million.", "The Foxes have offered Tom Hale $160 million.", set()),
        ("The Bergen Foxes offered Tom Hale $184 million.", "Tom Hale was offered a $160 million deal.", set()),
        ("Tom Hale paid the Bergen Foxes $184 million.", "Anna Berg paid the Bergen Foxes $160 million.", set()),
        ("Tom Hale worked at the plant for 15 years.", "Anna Berg was at the plant for 37 years.", {"terms"}),
        ("Tom Hale joined the Foxes after serving six years.", "Anna Berg left the Foxes after nine years.", {"terms"}),
        ("Tom Hale served six years with the Foxes.", "Tom Hale left the Foxes after nine years.", set()),
        ("Anna Berg jailed Tom Hale for six years.", "Tom Hale was jailed for nine years.", set()),
    ],
)
def test_what_two_people_or_bodies_do_is_told_apart(left: str, right: str, guards: set[str]) -> None:
    """Only where both are named, and only for what each of them does by himself."""
    assert said_of(left, right) == guards
