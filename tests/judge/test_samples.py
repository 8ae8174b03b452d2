"""Statistics of so many games, of a season and a day, of two hours, margins of error, the course of a game, figures below zero."""

import pytest

from tests.judge.apart import said_of


@pytest.mark.parametrize(
    ("left", "right", "guards"),
    [
        ("Tom Hale had 43 goals in 54 games.", "Tom Hale had 121 goals in 157 games.", {"bases"}),
        ("Tom Hale had 43 goals in 54 games.", "Tom Hale had 45 goals in 54 games.", set()),
        ("Tom Hale missed nine games in May.", "Tom Hale missed eight games in May.", set()),
        ("Anna Berg stands at -30 points in Lund.", "Anna Berg stands at -20 points in Lund.", set()),
        ("Tom Hale had 40 goals this season.", "Tom Hale had two goals on Sunday.", {"spans"}),
        ("This season Tom Hale had 40 goals.", "He had 43 goals last season.", set()),
        ("Weak this season, Tom Hale had two goals on Sunday.", "On Sunday Tom Hale had three goals.", set()),
        ("He missed 10 games, including last Sunday's.", "Tom Hale missed nine games this season.", set()),
        ("Shares of Hale fell 2 percent at 9:40 a.m.", "Shares of Hale fell 3 percent at 4 p.m.", {"hours"}),
        ("Shares of Hale fell 2 percent at 9:40 a.m.", "Shares of Hale fell 3 percent at 9:40 a.m.", set()),
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
