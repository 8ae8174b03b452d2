"""Offices, ages and affiliations beside a name."""

import pytest

from checker.records import OfficeStatus
from tests.language.reading import person


@pytest.mark.parametrize(
    ("text", "name", "title", "organisation", "status"),
    [
        ("European Union foreign policy chief Kaja Kallas spoke.", "Kaja Kallas", "foreign policy chief", "European Union", "current"),
        ("US Secretary of State Marco Rubio spoke.", "Marco Rubio", "secretary of state", "United States", "current"),
        ("Jonas Tveit, the head of the Norwegian team, left.", "Jonas Tveit", "head", "Norway", "current"),
        ("Former police chief Anna Berg was there.", "Anna Berg", "police chief", None, "former"),
        ("The French ambassador to Mali, Joel Meyer, left.", "Joel Meyer", "ambassador to mali", "France", "current"),
    ],
)  # fmt: skip
def test_offices(text: str, name: str, title: str, organisation: str | None, status: str) -> None:
    """Offices stand before a name or in apposition."""
    [office] = person(text, name).offices
    assert (office.title, office.organisation, office.status) == (title, organisation, OfficeStatus(status))


@pytest.mark.parametrize(
    ("text", "name", "side"),
    [
        ("Mike Hale, the United States Ambassador to the United Nations, spoke.", "Mike Hale", "United States"),
        ("Lars Berg, Norway's ambassador to Chad, left.", "Lars Berg", "Norway"),
        ("Anna Berg, ambassador to France, spoke.", "Anna Berg", None),
        ("Lucía Berrocal of Spain played.", "Lucía Berrocal", "Spain"),
        ("Portugal's Inês Matoso won.", "Inês Matoso", "Portugal"),
    ],
)
def test_side(text: str, name: str, side: str | None) -> None:
    """The body for which one speaks is the side; where one is sent is not."""
    assert person(text, name).side == side


@pytest.mark.parametrize(
    ("text", "name", "age"),
    [
        ("Pamela Dunstan, 54, left.", "Pamela Dunstan", 54),
        ("They met 12-year-old Kacper Wilk.", "Kacper Wilk", 12),
        ("Owen Pryce, a clerk of 33, swam.", "Owen Pryce", 33),
        ("Jim Hale, a 46-year-old father of 5, won.", "Jim Hale", 46),
    ],
)
def test_ages(text: str, name: str, age: int) -> None:
    """Ages stand before and after a name; the number of children is none."""
    assert person(text, name).age == age


def test_party_tags() -> None:
    """A party tag tells party and state."""
    assert person("Sen. Joan Ernst (R-Iowa) was there.", "Joan Ernst").affiliations == ("Republican Party", "Iowa")
