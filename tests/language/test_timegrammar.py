"""What a single time expression says."""

from collections.abc import Iterator

import pytest

from checker.language.timegrammar import PATTERNS, number, read
from checker.language.timereading import Reading


def readings(text: str) -> Iterator[Reading | None]:
    """What each pattern that takes the whole text reads."""
    for pattern in PATTERNS:
        match = pattern.fullmatch(text)
        if match:
            yield read(match)


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("2026-02-14", Reading(year=2026, month=2, day=14)),
        ("Feb. 14, 2026", Reading(year=2026, month=2, day=14)),
        ("14th of February", Reading(month=2, day=14)),
        ("the last day of March", Reading(month=3, day=-1)),
        ("the first of next month", Reading(day=1, unit="month", which="next")),
        ("March last year", Reading(month=3, unit="year of", which="last")),
        ("the 1970s", Reading(decade=1970)),
        ("the '90s", Reading(decade=1990)),
        ("the second quarter of 2025", Reading(year=2025, quarter=2)),
        ("Q3 2025", Reading(year=2025, quarter=3)),
        ("the first half of 2025", Reading(year=2025, half=1)),
        ("last Tuesday", Reading(weekday=1, which="last")),
        ("the day before yesterday", Reading(unit="day", count=-2)),
        ("tonight", Reading(unit="day", count=0, part="night")),
        ("three weeks ago", Reading(unit="week", count=-3)),
        ("in five days", Reading(unit="day", count=5)),
        ("two days later", Reading(unit="day", anaphoric=True)),
        ("the next morning", Reading(anaphoric=True, part="morning")),
        ("the end of this year", Reading(unit="year", which="this", modifier="late")),
        ("3:30 p.m.", Reading(hour=15, minute=30)),
        ("12 a.m.", Reading(hour=0, minute=0)),
        ("15:45", Reading(hour=15, minute=45)),
        ("seven o'clock", Reading(hour=7, minute=0, ambiguous=True)),
        ("half past six", Reading(hour=6, minute=30, ambiguous=True)),
        ("ten to midnight", Reading(hour=23, minute=50)),
        ("Easter Monday", Reading(holiday="easter monday")),
    ],
)
def test_an_expression_fills_its_slots(text: str, reading: Reading) -> None:
    """Dates, spans, days counted from today or from elsewhere, and clock times."""
    assert reading in readings(text)


@pytest.mark.parametrize("text", ["seven to two", "February 39", "the 0th"])
def test_numbers_that_are_no_date_read_as_none(text: str) -> None:
    """A score is no clock time, and no month has 39 days."""
    found = list(readings(text))
    assert found
    assert all(reading is None for reading in found)


@pytest.mark.parametrize(
    "text", ["march", "may", "the mayor", "$2019", "#2019", "9:75", "32 minutes", "the 19th century", "fall"]
)
def test_other_words_are_no_expression(text: str) -> None:
    """Months have a capital, sums a sign, and autumn's other name is a verb too."""
    assert list(readings(text)) == []


@pytest.mark.parametrize(
    ("text", "value"), [("7", 7), ("seven", 7), ("a", 1), ("two and a half", 2), ("several", None), ("", None)]
)
def test_small_numbers_are_read(text: str, value: int | None) -> None:
    """In figures and words; 'several' is no number."""
    assert number(text) == value
