"""How a time is shown to a person: its words, and the day that they mean."""

from datetime import date, datetime, timedelta
from functools import lru_cache

from checker.language.timewords import MONTHS
from checker.records import Precision, TimeValue


def name(text: str, value: TimeValue) -> str:
    """The words, with the date in brackets where they do not say it: 'Tuesday (9 December)'."""
    if not value.start or not value.end or not value.relative or value.month_day:
        return text
    return f"{text} ({_day(value.start, value.end, value.precision)})"


@lru_cache(maxsize=4096)  # each time meets many others
def _day(start: str, end: str, precision: Precision) -> str:
    first = datetime.fromisoformat(start).date()
    last = (datetime.fromisoformat(end) - timedelta(minutes=1)).date()
    if precision is Precision.YEAR:
        return str(first.year)
    if precision in {Precision.MONTH, Precision.QUARTER, Precision.SEASON}:
        return _months(first, last)
    if precision is Precision.MINUTE:
        return _plain(first)
    return _span(first, last)


def _months(first: date, last: date) -> str:
    names = [MONTHS[d.month - 1].capitalize() for d in (first, last)]
    return f"{names[0]} {first.year}" if names[0] == names[1] else f"{names[0]}–{names[1]} {last.year}"


def _span(first: date, last: date) -> str:
    if first == last:
        return _plain(first)
    if first.month == last.month:
        return f"{first.day}–{_plain(last)}"
    return f"{_plain(first)} – {_plain(last)}"


def _plain(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1].capitalize()}"
