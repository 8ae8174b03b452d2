"""Times that lie next to each other."""

import pytest

from checker.facets.timesteps import next_to, weekday_of
from checker.records import Precision, TimeValue
from tests.facets.test_date import values

MONDAY = TimeValue(start=None, end=None, precision=Precision.DAY, weekday=0, resolved=False)


def time_of(text: str, published: str | None) -> TimeValue:
    """The one time of a sentence."""
    (found,) = values(text, published)
    assert isinstance(found.value, TimeValue)
    return found.value


@pytest.mark.parametrize(
    ("left", "right", "near"),
    [
        ("He left on Monday.", "He left on Tuesday.", True),
        ("He left on Sunday.", "He left on Monday.", True),
        ("He left on Monday.", "He left on Wednesday.", False),
        ("He left on June 3.", "He left on June 4.", True),
        ("He left on June 3.", "He left on June 9.", False),
        ("He left at 3 p.m.", "He left at 4 p.m.", True),
        ("He left at 3 p.m.", "He left at 7 p.m.", False),
        ("He left in December.", "He left in January 2019.", True),
        ("He left in December.", "He left in March.", False),
        ("He left in May 2019.", "He left in June 2019.", True),
        ("He left in May 2018.", "He left in June 2019.", False),
        ("He left in 2017.", "He left in 2019.", True),
        ("He left in 2014.", "He left in 2019.", False),
        ("He left in the 1990s.", "He left in the 1980s.", False),
        ("He left on Monday.", "He left on Tuesday 9 December 2025.", True),
        ("He left on Friday.", "He left on 9 December 2025.", False),
    ],
)
def test_neighbours_need_no_calendar(left: str, right: str, near: bool) -> None:  # noqa: FBT001
    """A day, a month or two years, in either order."""
    one, other = time_of(left, None), time_of(right, None)
    assert next_to(one, other) is near
    assert next_to(other, one) is near


def test_on_the_calendar_weekdays_of_two_weeks_are_apart() -> None:
    """What is set on the calendar is counted there."""
    one, other = time_of("He left on Monday.", "2025-12-12"), time_of("He left on Tuesday.", "2025-12-02")
    assert not next_to(one, other)


def test_a_date_falls_on_a_weekday() -> None:
    """A month does not."""
    assert weekday_of(MONDAY) == 0
    assert weekday_of(time_of("He left on 9 December 2025.", None)) == 1
    assert weekday_of(time_of("He left in December 2025.", None)) is None
