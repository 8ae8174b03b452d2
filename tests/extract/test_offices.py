"""Who holds the office that a sentence names."""

import pytest

from checker.extract.offices import holder_of
from tests.making import document


def holder(text: str, described: str, opposite: str = "Anna Berg") -> str:
    """The name of who holds the office."""
    read = document(text)
    ids = {entity.name: entity.id for entity in read.entities}
    return read.entity(holder_of(read, ids[described], ids[opposite])).name


@pytest.mark.parametrize(
    ("text", "described", "name"),
    [
        (
            "Anna Berg met the Turkish president. Turkish President Mehmet Kaya left.",
            "the Turkish president",
            "Mehmet Kaya",
        ),
        (
            "Anna Berg met her Turkish counterpart. Mehmet Kaya, the Turkish minister, left.",
            "her Turkish counterpart",
            "Mehmet Kaya",
        ),
    ],
)
def test_one_who_holds_the_office_is_meant(text: str, described: str, name: str) -> None:
    """By the words of the office and its country; a counterpart by the country."""
    assert holder(text, described) == name


@pytest.mark.parametrize(
    ("text", "described"),
    [
        ("Anna Berg met the Turkish president. President Carl Dorn of Austria left.", "the Turkish president"),
        ("Anna Berg met the Turkish president. President Carl Dorn left.", "the Turkish president"),
        ("Anna Berg met the Turkish president. Turkish Vice President Mehmet Kaya left.", "the Turkish president"),
        (
            "Anna Berg met the Turkish minister. Turkish minister Mehmet Kaya and Turkish minister Ali Demir left.",
            "the Turkish minister",
        ),
        ("Anna Berg met a Turkish president. Turkish President Mehmet Kaya left.", "a Turkish president"),
        ("Anna Berg met Tom Hale. Tom Hale, the mayor, left.", "Tom Hale"),
    ],
)
def test_where_it_is_not_sure_the_description_stays(text: str, described: str) -> None:
    """Another country, none told, another office, two who hold it, an indefinite one; a name needs none."""
    assert holder(text, described) == described


def test_nobody_stands_opposite_the_office_he_holds() -> None:
    """The minister who meets 'the minister' meets another one."""
    text = "Turkish minister Mehmet Kaya met the Turkish minister."
    assert holder(text, "the Turkish minister", "Mehmet Kaya") == "the Turkish minister"
