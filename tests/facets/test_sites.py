"""Sorts of place."""

import pytest

from checker.facets.sites import exclusive, site_of


@pytest.mark.parametrize(
    ("noun", "before", "site"),
    [
        ("hotel", "", "hotel"),
        ("room", "motel", "motel"),
        ("room", "waiting", ""),
        ("lot", "parking", "parking_lot"),
        ("flat", "", "apartment"),
        ("idea", "", ""),
    ],
)
def test_a_noun_names_a_sort(noun: str, before: str, site: str) -> None:
    """With the one before it where only both do; of a room the house counts."""
    assert site_of(noun, before) == site


def test_sorts_of_one_family_exclude_each_other() -> None:
    """A kitchen may be in a house; a hotel is no motel."""
    assert exclusive("hotel", "motel")
    assert exclusive("motel", "hotel")
    assert not exclusive("hotel", "hotel")
    assert not exclusive("kitchen", "house")
    assert not exclusive("", "house")
