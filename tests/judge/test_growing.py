"""What grows from day to day, and people counted with others."""

import pytest

from tests.judge.apart import said_of


@pytest.mark.parametrize(
    ("left", "right", "guards"),
    [
        (
            "Lund was shaken by its sixth straight day of riots.",
            "Lund saw riots for the seventh straight day.",
            {"growing"},
        ),
        ("The strike in Lund lasted four days.", "The strike in Lund lasted eight days.", set()),
        ("He served four months of his term in Lund.", "He served five months in prison in Lund.", set()),
        ("The fire in Lund killed 12 people.", "The fire in Lund killed 31 people.", set()),
        ("The school in Lund has 420 pupils and teachers.", "The school in Lund has 246 pupils.", {"joined"}),
        ("The school in Lund has 420 pupils and teachers.", "The school in Lund has 446 pupils and staff.", set()),
        ("The fire in Lund killed two people.", "The fire in Lund killed 31 people.", set()),
    ],
)
def test_figures_that_grow(left: str, right: str, guards: set[str]) -> None:
    """A course of days, and those counted with others; a length that is over and the dead of one fire are one."""
    assert said_of(left, right, dated=False) == guards


def test_of_one_day_two_courses_differ() -> None:
    """What two papers of one day count up to that day is one course."""
    texts = "Lund was shaken by its sixth straight day of riots.", "Lund saw riots for the seventh straight day."
    assert said_of(*texts) == set()
