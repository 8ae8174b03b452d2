"""Arithmetic of days, months, seasons and holidays."""

from calendar import monthrange
from datetime import date, timedelta

from checker.language.timewords import SEASONS

Days = tuple[date, date]  # half-open

# month and day, or (month, weekday, which one; -1 for the last)
HOLIDAYS: dict[str, tuple[int, int] | tuple[int, int, int]] = {
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "new year's": (1, 1),
    "valentine's day": (2, 14),
    "st patrick's day": (3, 17),
    "st. patrick's day": (3, 17),
    "may day": (5, 1),
    "memorial day": (5, 0, -1),
    "juneteenth": (6, 19),
    "independence day": (7, 4),
    "fourth of july": (7, 4),
    "bastille day": (7, 14),
    "labor day": (9, 0, 1),
    "columbus day": (10, 0, 2),
    "halloween": (10, 31),
    "veterans day": (11, 11),
    "armistice day": (11, 11),
    "thanksgiving": (11, 3, 4),
    "thanksgiving day": (11, 3, 4),
    "martin luther king jr. day": (1, 0, 3),
    "presidents day": (2, 0, 3),
    "presidents' day": (2, 0, 3),
}
EASTER = {"good friday": -2, "easter": 0, "easter sunday": 0, "easter monday": 1, "ash wednesday": -46}


def one_day(day: date) -> Days:
    """The interval of one day."""
    return day, day + timedelta(days=1)


def months(year: int, month: int, length: int = 1) -> Days:
    """`length` months from the first of `month`; months outside 1 to 12 roll into other years."""
    return _first(year, month), _first(year, month + length)


def _first(year: int, month: int) -> date:
    carry, index = divmod(month - 1, 12)
    return date(min(max(year + carry, 1), 9999), index + 1, 1)


def add_months(day: date, count: int) -> date:
    """The same day of the month `count` months on, or the month's last day."""
    first = _first(day.year, day.month + count)
    return first.replace(day=min(day.day, monthrange(first.year, first.month)[1]))


def week_of(day: date) -> Days:
    """Monday to Sunday around a day."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=7)


def season_of(year: int, season: str) -> Days:
    """Three months; winter belongs to the year in which it begins."""
    return months(year, SEASONS[season], 3)


def holiday(name: str, year: int) -> date:
    """The day on which a holiday falls in a year."""
    if name in EASTER:
        return _easter(year) + timedelta(days=EASTER[name])
    rule = HOLIDAYS[name]
    if len(rule) == 2:  # noqa: PLR2004  month and day
        return date(year, *rule)
    month, weekday, nth = rule
    first, after = months(year, month)
    if nth < 0:
        last = after - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _easter(year: int) -> date:
    # the anonymous Gregorian algorithm
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    day = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (golden + 11 * epact + 22 * day) // 451
    month, day = divmod(epact + day - 7 * shift + 114, 31)
    return date(year, month, day + 1)
