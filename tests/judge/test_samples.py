"""Statistics of so many games, margins of error, the course of a game, figures below zero."""

import pytest

from tests.judge.apart import said_of


@pytest.mark.parametrize(
    ("left", "right", "guards"),
    [
        ("Tom Hale had 43 goals in 54 games.", "Tom Hale had 121 goals in 157 games.", {"bases"}),
        ("Tom Hale had 43 goals in 54 games.", "Tom Hale had 45 goals in 54 games.", set()),
        ("Tom Hale missed nine games in May.", "Tom Hale missed eight games in May.", set()),
        ("Anna Berg stands at -30 points in Lund.", "Anna Berg stands at -20 points in Lund.", set()),
        ("Tom Hale had five points in a 15-2 run.", "Tom Hale had six points during a 15-2 run.", set()),
        (
            "The survey has a margin of error of 4 percentage points.",
            "The survey has a margin of error of 6 percentage points.",
            {"margins"},
        ),
    ],
)
def test_figures_of_two_samples(left: str, right: str, guards: set[str]) -> None:
    """Of other games, or of a part of one; two of the same kind may be one."""
    assert said_of(left, right) == guards
