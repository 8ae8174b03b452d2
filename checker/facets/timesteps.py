"""Whether two times lie next to each other, counted in steps of the coarser one: a day, a month, a year or two."""

from datetime import date

from checker.facets.timeclock import clock_gap
from checker.records import Precision, TimeValue

__all__ = ["next_to"]

FINE = frozenset({Precision.DAY, Precision.PART_OF_DAY, Precision.MINUTE})
NEAR = 60  # minutes of two clocks
WEEK, YEAR = 7, 12  # days, months
YEARS = 2  # by which two accounts of one thing differ now and then


def next_to(left: TimeValue, right: TimeValue) -> bool:
    """Whether they are neighbours at most, with or without a calendar to set them on."""
    fineness = {left.precision, right.precision}
    if fineness <= FINE:
        return _days(left, right)
    if fineness <= FINE | {Precision.MONTH}:
        return _months(left, right)
    if fineness == {Precision.YEAR} and left.start and right.start:
        return abs(int(left.start[:4]) - int(right.start[:4])) <= YEARS
    return False


def weekday_of(value: TimeValue) -> int | None:
    """The day of the week that it names, or on which its date falls."""
    if value.weekday is None and value.start and value.precision in FINE:
        return date.fromisoformat(value.start[:10]).weekday()
    return value.weekday


def _days(left: TimeValue, right: TimeValue) -> bool:
    if left.start and right.start:
        return abs((date.fromisoformat(left.start[:10]) - date.fromisoformat(right.start[:10])).days) <= 1
    if left.month and right.month and left.month_day and right.month_day:
        return left.month == right.month and abs(left.month_day - right.month_day) <= 1
    one, other = weekday_of(left), weekday_of(right)
    if one is not None and other is not None:
        return (one - other) % WEEK in {0, 1, WEEK - 1}
    gap = clock_gap(left, right)
    return gap is not None and gap <= NEAR


def _months(left: TimeValue, right: TimeValue) -> bool:
    if left.start and right.start:
        one, other = (YEAR * int(value.start[:4]) + int(value.start[5:7]) for value in (left, right) if value.start)
        return abs(one - other) <= 1
    if left.month and right.month:
        return (left.month - right.month) % YEAR in {0, 1, YEAR - 1}
    return False
