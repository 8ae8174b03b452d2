"""How a time is shown to a person: its words, and the day that they mean."""

from datetime import date, datetime, timedelta

from checker.language.timewords import MONTHS
from checker.records import Precision, TimeValue


def name(text: str, value: TimeValue) -> str:
    """The words, with the date in brackets where they do not say it: 'Tuesday (9 December)'."""
    day = _day(value)
    return f"{text} ({day})" if day else text


def _day(value: TimeValue) -> str:
    if not value.start or not value.end or not value.relative or value.month_day:
        return ""
    start, end = datetime.fromisoformat(value.start), datetime.fromisoformat(value.end)
    first, last = start.date(), (end - timedelta(minutes=1)).date()
    if value.precision is Precision.YEAR:
        return str(first.year)
    if value.precision in {Precision.MONTH, Precision.QUARTER, Precision.SEASON}:
        return _months(first, last)
    if value.precision is Precision.MINUTE:
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
