"""Calendar arithmetic and resolution hold for every day."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from checker.language.caldays import add_months, holiday, months, season_of, week_of
from checker.language.timereading import Reading
from checker.language.timeresolve import resolve

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))
READINGS = st.builds(
    Reading,
    month=st.none() | st.integers(1, 12),
    day=st.none() | st.integers(1, 28),
    weekday=st.none() | st.integers(0, 6),
    which=st.sampled_from([None, "last", "this", "next"]),
    hour=st.none() | st.integers(0, 24),
    part=st.sampled_from([None, "morning", "night"]),
    modifier=st.sampled_from([None, "about", "since", "by"]),
)


@given(READINGS, DAYS, st.sampled_from([-1, 0, 1]))
def test_an_interval_is_never_empty(reading: Reading, published: date, sense: int) -> None:
    """Whatever is resolved has a start before its end."""
    value = resolve(reading, published, sense)
    assert value.resolved == (value.start is not None)
    if value.start and value.end:
        assert value.start < value.end


@given(st.builds(Reading, month=st.integers(1, 12), day=st.integers(1, 28)), DAYS)
def test_tense_orders_the_candidates(reading: Reading, published: date) -> None:
    """The past reading never lies after the future one."""
    past, future = resolve(reading, published, -1), resolve(reading, published, 1)
    near = abs((date.fromisoformat(past.start or "") - published).days)
    assert near <= 366
    assert past.month == future.month == reading.month


def test_holidays_fall_on_their_days() -> None:
    """Fixed, counted and reckoned holidays."""
    assert holiday("thanksgiving", 2025) == date(2025, 11, 27)
    assert holiday("memorial day", 2025) == date(2025, 5, 26)
    assert holiday("easter", 2026) == date(2026, 4, 5)
    assert holiday("christmas", 2026) == date(2026, 12, 25)


def test_months_roll_over_years() -> None:
    """The thirteenth month is next January, and a month's last day is kept."""
    assert months(2025, 13) == (date(2026, 1, 1), date(2026, 2, 1))
    assert add_months(date(2025, 1, 31), 1) == date(2025, 2, 28)
    assert season_of(2025, "winter") == (date(2025, 12, 1), date(2026, 3, 1))
    assert week_of(date(2025, 12, 14)) == (date(2025, 12, 8), date(2025, 12, 15))
