"""Days, months, weeks, seasons and holidays."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language.caldays import EASTER, HOLIDAYS, add_months, holiday, months, one_day, season_of, week_of

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))


def test_a_day_ends_where_the_next_begins() -> None:
    """Intervals are half-open, also over the turn of the year."""
    assert one_day(date(2025, 12, 31)) == (date(2025, 12, 31), date(2026, 1, 1))


@pytest.mark.parametrize(
    ("year", "month", "length", "first", "after"),
    [
        (2026, 2, 1, date(2026, 2, 1), date(2026, 3, 1)),
        (2025, 12, 1, date(2025, 12, 1), date(2026, 1, 1)),
        (2026, 0, 1, date(2025, 12, 1), date(2026, 1, 1)),
        (2026, 10, 3, date(2026, 10, 1), date(2027, 1, 1)),
    ],
)
def test_months_run_into_other_years(year: int, month: int, length: int, first: date, after: date) -> None:
    """Month 0 is last December, and a quarter ends on the first of January."""
    assert months(year, month, length) == (first, after)


@pytest.mark.parametrize(
    ("day", "count", "then"),
    [
        (date(2026, 3, 15), -3, date(2025, 12, 15)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 5, 31), -3, date(2026, 2, 28)),
        (date(2026, 5, 31), 0, date(2026, 5, 31)),
    ],
)
def test_a_day_that_a_month_lacks_is_its_last(day: date, count: int, then: date) -> None:
    """31 January and a month is the end of February."""
    assert add_months(day, count) == then


@given(DAYS)
def test_a_week_is_seven_days_from_a_monday_and_holds_its_day(day: date) -> None:
    """Sunday belongs to the week that it ends."""
    first, after = week_of(day)
    assert first.weekday() == 0
    assert after - first == timedelta(days=7)
    assert first <= day < after


def test_winter_belongs_to_the_year_in_which_it_begins() -> None:
    """The other seasons stay in their year; autumn and fall are one."""
    assert season_of(2025, "winter") == (date(2025, 12, 1), date(2026, 3, 1))
    assert season_of(2025, "fall") == season_of(2025, "autumn") == (date(2025, 9, 1), date(2025, 12, 1))


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("labor day", date(2026, 9, 7)),
        ("memorial day", date(2021, 5, 31)),
        ("good friday", date(2024, 3, 29)),
        ("easter monday", date(2000, 4, 24)),
        ("ash wednesday", date(2025, 3, 5)),
        ("boxing day", date(2026, 12, 26)),
    ],
)
def test_holidays_are_reckoned(name: str, day: date) -> None:
    """By date, by weekday of a month, by the last weekday, and from Easter."""
    assert holiday(name, day.year) == day


@given(st.integers(1900, 2100))
def test_every_holiday_falls_in_its_year(year: int) -> None:
    """Easter is a Sunday of March or April."""
    assert all(holiday(name, year).year == year for name in (*HOLIDAYS, *EASTER))
    assert holiday("easter", year).weekday() == 6
    assert holiday("easter", year).month in {3, 4}


def test_an_unknown_holiday_is_an_error() -> None:
    """No day is made up."""
    with pytest.raises(KeyError):
        holiday("kippers day", 2026)
