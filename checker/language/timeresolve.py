"""A reading set against the calendar: which days and minutes it covers."""

from datetime import date, datetime, time, timedelta
from typing import Literal, cast

from checker.language.caldays import Days, add_months, holiday, months, one_day, season_of, week_of
from checker.language.timereading import Reading
from checker.language.timewords import PARTS, UNIT_DAYS, UNIT_MONTHS
from checker.records import Precision, TimeValue

NEAR, FAR = 60, 300  # days: a near day beats a far one, whatever the tense says
_UNIT_PRECISION = {
    "day": Precision.DAY,
    "night": Precision.DAY,
    "week": Precision.WEEK,
    "fortnight": Precision.WEEK,
    "weekend": Precision.WEEK,
    "month": Precision.MONTH,
    "quarter": Precision.QUARTER,
    "year": Precision.YEAR,
    "decade": Precision.DECADE,
    "century": Precision.VAGUE,
}


# the finest slot that is filled decides
_FINEST = (
    (("hour",), Precision.MINUTE),
    (("part",), Precision.PART_OF_DAY),
    (("anaphoric",), Precision.VAGUE),
    (("day", "weekday", "holiday"), Precision.DAY),
    (("month",), Precision.MONTH),
    (("season",), Precision.SEASON),
    (("quarter",), Precision.QUARTER),
    (("half",), Precision.VAGUE),
    (("year",), Precision.YEAR),
    (("decade",), Precision.DECADE),
)


def resolve(reading: Reading, published: date | None, sense: int) -> TimeValue:
    """The value of a reading; `sense` is -1 for the past, 1 for the future, 0 for neither."""
    days = _days(reading, published, _leaning(reading, sense))
    precision = _precision(reading)
    start, end = _bounds(reading, days) if days else (None, None)
    clock = None if reading.hour is None else f"{_hour(reading) % 24:02}:{reading.minute or 0:02}"
    return TimeValue(
        start=start,
        end=end,
        precision=precision,
        weekday=reading.weekday,
        clock=clock,
        clock_ambiguous=clock is not None and _ambiguous(reading),
        part_of_day=reading.part,
        month=reading.month,
        month_day=reading.day if reading.month and (reading.day or 0) > 0 else None,
        modifier=cast(
            "Literal['', 'before', 'after', 'since', 'until', 'by', 'early', 'late', 'about']", reading.modifier or ""
        ),
        resolved=days is not None,
        relative=days is not None and not _absolute(reading),
    )


def _leaning(reading: Reading, sense: int) -> int:
    if reading.which == "next" or reading.modifier in {"by", "until"}:
        return 1 if sense >= 0 or reading.which == "next" else sense
    return -1 if reading.which == "last" or reading.modifier == "since" else sense


def _absolute(reading: Reading) -> bool:
    return reading.year is not None or reading.decade is not None


def _ambiguous(reading: Reading) -> bool:
    return bool(reading.ambiguous) and reading.part is None


def _precision(reading: Reading) -> Precision:
    for names, precision in _FINEST:
        if any(getattr(reading, name) is not None for name in names):
            return precision
    return _UNIT_PRECISION[reading.unit.removesuffix(" of")] if reading.unit else Precision.VAGUE


def _days(reading: Reading, published: date | None, sense: int) -> Days | None:
    if reading.anaphoric or (reading.which == "same" and reading.year is None):
        return None
    if reading.decade is not None:
        return months(reading.decade, 1, 120)
    year = reading.year or _named_year(reading, published)
    if year is not None:
        return _in_year(reading, year)
    return _relative(reading, published, sense) if published else None


def _named_year(reading: Reading, published: date | None) -> int | None:
    if reading.unit != "year of" or reading.which == "same" or published is None:
        return None
    return published.year + {"last": -1, "next": 1}.get(reading.which or "", 0)


def _in_year(reading: Reading, year: int) -> Days | None:
    if reading.holiday:
        return one_day(holiday(reading.holiday, year))
    if reading.month:
        return _in_month(year, reading.month, reading.day)
    if reading.season:
        return season_of(year, reading.season)
    if reading.quarter:
        return months(year, 3 * reading.quarter - 2, 3)
    if reading.half:
        return months(year, 6 * reading.half - 5, 6)
    return months(year, 1, 12)


def _in_month(year: int, month: int, day: int | None) -> Days | None:
    first, after = months(year, month)
    if day is None:
        return first, after
    if day < 0:
        return one_day(after - timedelta(days=1))
    found = first + timedelta(days=day - 1)
    return one_day(found) if found < after else None


def _relative(reading: Reading, published: date, sense: int) -> Days | None:
    if reading.month or reading.season or reading.quarter or reading.half or reading.holiday:
        return _yearless(reading, published, sense)
    if reading.weekday is not None:
        return one_day(_weekday(reading, published, sense))
    if reading.day is not None:
        return _monthless(reading, published, sense)
    if reading.count is not None and reading.unit:
        return _counted(reading.unit, reading.count, published)
    return _which_unit(reading, published) if reading.unit else None


def _yearless(reading: Reading, published: date, sense: int) -> Days | None:
    around = [days for year in range(published.year - 1, published.year + 2) if (days := _in_year(reading, year))]
    if reading.weekday is not None and reading.day:  # "Monday, Nov. 6" holds in few years
        around = [days for days in around if days[0].weekday() == reading.weekday] or around
    if not around:
        return None
    today = one_day(published)
    past = [d for d in around if d[0] < today[1] and not (reading.which == "last" and d[1] > published)]
    coming = [d for d in around if d[1] > published and not (reading.which == "next" and d[0] <= published)]
    if reading.which == "this":
        return next((d for d in around if d[0].year == published.year), around[0])
    if not past or not coming:
        return (past or coming)[-1 if past else 0]
    behind, ahead = (published - past[-1][0]).days, (coming[0][0] - published).days
    if sense == 0 or (
        reading.which is None and reading.modifier not in {"since", "until"} and _far_against_near(sense, behind, ahead)
    ):
        return past[-1] if behind <= ahead else coming[0]
    return past[-1] if sense < 0 else coming[0]


def _far_against_near(sense: int, behind: int, ahead: int) -> bool:
    chosen, other = (behind, ahead) if sense < 0 else (ahead, behind)
    return chosen > FAR and other < NEAR


def _weekday(reading: Reading, published: date, sense: int) -> date:
    gap = ((reading.weekday or 0) - published.weekday()) % 7
    if reading.which == "this":
        return published + timedelta(days=gap)
    if sense > 0:
        return published + timedelta(days=gap or (7 if reading.which == "next" else 0))
    back = (7 - gap) % 7
    return published - timedelta(days=back or (7 if reading.which == "last" else 0))


def _monthless(reading: Reading, published: date, sense: int) -> Days | None:
    if reading.unit == "month":
        shift = {"last": -1, "next": 1}.get(reading.which or "", 0)
        month = add_months(published.replace(day=1), shift)
        return _in_month(month.year, month.month, reading.day)
    here = [d for k in (-1, 0, 1) if (d := _in_month(*_month_at(published, k), reading.day))]
    if sense > 0:
        return next((d for d in here if d[0] >= published), None)
    return next((d for d in reversed(here) if d[0] <= published), None)


def _month_at(day: date, shift: int) -> tuple[int, int]:
    moved = add_months(day.replace(day=1), shift)
    return moved.year, moved.month


def _counted(unit: str, count: int, published: date) -> Days:
    if unit in {"day", "night"}:
        return one_day(published + timedelta(days=count))
    if unit in UNIT_DAYS:
        return week_of(published + timedelta(days=count * UNIT_DAYS[unit]))
    there = add_months(published, count * UNIT_MONTHS[unit])
    if unit == "month":
        return months(there.year, there.month)
    return months(there.year, 1, 12)


def _which_unit(reading: Reading, published: date) -> Days:
    unit, shift = reading.unit or "", {"last": -1, "next": 1}.get(reading.which or "", 0)
    if unit == "weekend":
        return _weekend(published, reading.which)
    if unit in UNIT_DAYS:
        start, end = week_of(published + timedelta(days=shift * UNIT_DAYS[unit]))
    elif unit == "quarter":
        start, end = months(published.year, (published.month - 1) // 3 * 3 + 1 + 3 * shift, 3)
    elif unit == "month":
        start, end = months(published.year, published.month + shift)
    else:
        length = UNIT_MONTHS[unit.removesuffix(" of")]
        years = length // 12
        start, end = months(published.year // years * years + shift * years, 1, length)
    if reading.which == "earlier" and start < published:
        end = published
    if reading.which == "later" and published < end:
        start = published
    return start, end


def _weekend(published: date, which: str | None) -> Days:
    saturday = week_of(published)[0] + timedelta(days=5)
    if which == "next" or (which == "this" and published.weekday() >= 2):  # noqa: PLR2004  from Wednesday on it is the coming one
        return saturday, saturday + timedelta(days=2)
    if published < saturday:
        saturday -= timedelta(days=7)
    return saturday, saturday + timedelta(days=2)


def _bounds(reading: Reading, days: Days) -> tuple[str, str]:
    if reading.hour is not None:
        return _clock_bounds(reading, days[0])
    if reading.part is not None:
        return _part_bounds(reading, days[0])
    return days[0].isoformat(), days[1].isoformat()


def _clock_bounds(reading: Reading, day: date) -> tuple[str, str]:
    midnight = datetime.combine(day, time())
    hour = _hour(reading)
    if hour == 24:  # noqa: PLR2004  'midnight on Tuesday' closes Tuesday for some and opens it for others
        start, end = midnight + timedelta(hours=23), midnight + timedelta(days=1)
        if reading.modifier is None:
            end += timedelta(hours=1)
        return _minutes(start), _minutes(end)
    start = midnight + timedelta(hours=hour, minutes=reading.minute or 0)
    return _minutes(start), _minutes(start + timedelta(minutes=1))


def _hour(reading: Reading) -> int:
    hour = reading.hour or 0
    # "6:41 last night" is no clock of 24 hours
    if reading.part in {"afternoon", "evening", "night", "teatime", "dusk"} and 0 < hour < 12:  # noqa: PLR2004
        return hour if reading.part == "night" and hour < 6 else hour + 12  # noqa: PLR2004
    return hour


def _part_bounds(reading: Reading, day: date) -> tuple[str, str]:
    first, after = PARTS[reading.part or ""]
    if reading.part == "overnight" and reading.weekday is None:
        first, after = first - 24, after - 24  # the night that led to the day of publication
    midnight = datetime.combine(day, time())
    return _minutes(midnight + timedelta(hours=first)), _minutes(midnight + timedelta(hours=after))


def _minutes(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")
