"""The town that somebody is of."""

import pytest

from checker.facets.homes import home_values
from tests.making import document


@pytest.mark.parametrize(
    ("text", "homes"),
    [
        ("Ann Weil, 36, of Chicago, was hurt.", ["Chicago"]),
        ("Police stopped Ann Weil, of Milwaukee, on the bridge.", ["Milwaukee"]),
        ("Ann Weil, 36, of Ohio, was hurt.", []),
        ("Ann Weil, 36, of Marlow County's Lund, was hurt.", []),
        ("Ann Weil, a mayor of Chicago, was hurt.", []),
    ],
)
def test_a_town_behind_a_name_is_where_one_lives(text: str, homes: list[str]) -> None:
    """With an age or without; a state says no town, an office is none."""
    read = document(text)
    assert [v.text for entity in read.entities for v in home_values(read, entity)] == homes
