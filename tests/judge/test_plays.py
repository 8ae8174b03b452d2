"""Measures of single plays of a game."""

import pytest

from tests.judge.apart import said_of


@pytest.mark.parametrize(
    ("left", "right", "guards"),
    [
        ("Tom Hale scored on an 74-yard run.", "Tom Hale scored on a 41-yard pass.", {"plays"}),
        ("Tom Hale threw for 190 yards.", "Tom Hale ended a 61-yard drive.", {"plays"}),
        ("Tom Hale hit a 41-yard field goal.", "Ivo Marsh hit a 38-yard field goal.", {"plays"}),
        ("Tom Hale scored on an 74-yard run.", "Tom Hale scored on an 72-yard touchdown run.", set()),
        ("Tom Hale ran 74 yards for a touchdown.", "Tom Hale scored on an 72-yard run.", set()),
        ("Tom Hale built an 74-yard wall.", "Tom Hale built a 70-yard fence.", set()),
    ],
)
def test_plays_are_told_apart_by_their_nouns(left: str, right: str, guards: set[str]) -> None:
    """Two kinds of play, a play and a total, plays of two players; not one play told in other words."""
    assert said_of(left, right) == guards
