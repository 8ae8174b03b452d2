"""On which rung two times meet: as stretches of the calendar, or by weekday and clock where there is none."""

from datetime import datetime, timedelta

from checker.facets.timeclock import clock_gap, clock_rung, clocks_may_be_one, zone_rung
from checker.facets.timesteps import weekday_of
from checker.records import Precision, TimeValue

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
UNIVERSAL = 0  # minutes from universal time, in which agencies give times of far away
WEEK = 7  # days
ZONES = 12 * HOUR  # by which the clocks of the world are ahead of it or behind
LOWER = frozenset({"since", "after"})
UPPER = frozenset({"until", "by", "before"})
SHADES = frozenset({"about", "early", "late"})
FINE = frozenset({Precision.DAY, Precision.PART_OF_DAY, Precision.MINUTE})
WITHIN_DAY = frozenset({Precision.PART_OF_DAY, Precision.MINUTE})
Stretch = tuple[datetime, datetime]


def meet(left: TimeValue, right: TimeValue, left_published: str | None, right_published: str | None) -> str:
    """The key of the first rung that holds."""
    zoned = zone_rung(left, right)
    if zoned:
        return zoned
    ours, theirs = _stretch(left), _stretch(right)
    if ours is None or theirs is None:
        return _unresolved(left, right)
    if left.modifier in LOWER | UPPER or right.modifier in LOWER | UPPER:
        return _bounded(left, right, ours, theirs)
    if left.clock_ambiguous or right.clock_ambiguous:
        return _unsure_clock(left, right, ours, theirs)
    if ours == theirs and left.precision == right.precision:
        return "overlapping" if SHADES & {left.modifier, right.modifier} and left.modifier != right.modifier else "same"
    return _placed(left, right, ours, theirs, apart=_published_apart(left_published, right_published))


def _placed(left: TimeValue, right: TimeValue, ours: Stretch, theirs: Stretch, *, apart: bool) -> str:
    ours, theirs = _shaded(left, ours, right), _shaded(right, theirs, left)
    if _inside(ours, theirs) or _inside(theirs, ours):
        return "more precise"
    gap = max(ours[0], theirs[0]) - min(ours[1], theirs[1])
    if gap < timedelta(0) or _may_be_one(left, right, ours, theirs, gap, apart=apart):
        return "overlapping"
    return _difference(left, right, gap)


def _may_be_one(  # noqa: PLR0913  two times, their stretches, and what is known of the pair
    left: TimeValue, right: TimeValue, ours: Stretch, theirs: Stretch, gap: timedelta, *, apart: bool
) -> bool:
    both_fine = left.precision in WITHIN_DAY and right.precision in WITHIN_DAY
    minutes = clock_gap(left, right)
    if both_fine and gap <= HOUR and (minutes is None or clocks_may_be_one(left, right, minutes)):
        return True
    if gap == timedelta(0) and apart and (_deictic(left) or _deictic(right)):
        return True
    if gap <= ZONES and _one_universal(left, right):
        return True
    # 'last Tuesday' and 'next Friday' may mean this week's or the one beside it, 'last May' this year's or that before
    apart_by = abs(ours[0] - theirs[0])
    if not (left.relative and right.relative) or left.month_day or right.month_day:
        return False
    if left.weekday is not None and left.weekday == right.weekday:
        return 6 * DAY <= apart_by <= 8 * DAY
    return left.month is not None and left.month == right.month and 365 * DAY <= apart_by <= 366 * DAY


def _one_universal(left: TimeValue, right: TimeValue) -> bool:
    """Whether only one is told in universal time: '0241 GMT on Friday' is Thursday evening in much of the world."""
    return {left.offset, right.offset} == {UNIVERSAL, None}


def _difference(left: TimeValue, right: TimeValue, gap: timedelta) -> str:
    if left.precision in FINE and right.precision in FINE:
        one_day = (left.start or "")[:10] == (right.start or "")[:10]
        return "discrepancy" if one_day else "contradiction"
    if SHADES & {left.modifier, right.modifier} or Precision.VAGUE in {left.precision, right.precision}:
        return "discrepancy"
    if left.precision is right.precision is Precision.YEAR:
        return "contradiction"
    return "discrepancy" if gap < 45 * DAY else "contradiction"


def _stretch(value: TimeValue) -> Stretch | None:
    if value.start is None or value.end is None:
        return None
    return datetime.fromisoformat(value.start), datetime.fromisoformat(value.end)


def _shaded(value: TimeValue, stretch: Stretch, other: TimeValue) -> Stretch:
    """Narrowed to the early or late part, or widened where it is 'about'; late on a day may be past midnight.

    Not so beside a whole day: who writes "late on Tuesday" contradicts "on Wednesday".
    """
    start, end = stretch
    length = end - start
    if value.precision is Precision.MINUTE:
        return (start - HOUR / 2, end + HOUR / 2) if value.modifier == "about" else stretch
    if value.modifier == "early":
        return start, start + length / 2
    if value.modifier == "late":
        past = value.precision is Precision.DAY and other.precision in WITHIN_DAY
        return end - length / 2, end + (6 * HOUR if past else timedelta(0))
    return stretch


def _inside(inner: Stretch, outer: Stretch) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _bounded(left: TimeValue, right: TimeValue, ours: Stretch, theirs: Stretch) -> str:
    one, other = _bound(left, ours), _bound(right, theirs)
    if one and other and one == other:
        return "same" if left.modifier == right.modifier and ours == theirs else "alias"
    if one and other and one[0] == other[0]:
        near = abs(one[1] - other[1]) < min(ours[1] - ours[0], theirs[1] - theirs[0]) or _touch(ours, theirs)
        return "open" if near or left.modifier != right.modifier else "discrepancy"
    if _touch(ours, theirs):
        return "open"
    if _respects(one, other, ours, theirs):
        return "open"
    both_fine = left.precision in FINE and right.precision in FINE
    return "contradiction" if both_fine and abs(ours[0].date() - theirs[0].date()) >= DAY else "discrepancy"


def _bound(value: TimeValue, stretch: Stretch) -> tuple[str, datetime] | None:
    if value.modifier in LOWER:
        return "lower", stretch[0] if value.modifier == "since" else stretch[1]
    if value.modifier in UPPER:
        return "upper", stretch[0] if value.modifier == "before" else stretch[1]
    return None


def _respects(
    one: tuple[str, datetime] | None, other: tuple[str, datetime] | None, ours: Stretch, theirs: Stretch
) -> bool:
    low, high = datetime.min, datetime.max  # noqa: DTZ901  times of articles carry no zone
    for bound, stretch in ((one, ours), (other, theirs)):
        if bound is None:
            low, high = max(low, stretch[0]), min(high, stretch[1])
        elif bound[0] == "lower":
            low = max(low, bound[1])
        else:
            high = min(high, bound[1])
    return low < high


def _touch(ours: Stretch, theirs: Stretch) -> bool:
    return max(ours[0], theirs[0]) < min(ours[1], theirs[1])


def _unsure_clock(left: TimeValue, right: TimeValue, ours: Stretch, theirs: Stretch) -> str:
    if (left.start or "")[:10] != (right.start or "")[:10] and not _touch(ours, theirs):
        days = [(datetime.fromisoformat((v.start or "")[:10])) for v in (left, right)]
        return "contradiction" if abs(days[0] - days[1]) > DAY else "overlapping"
    return clock_rung(left, right)


def _unresolved(left: TimeValue, right: TimeValue) -> str:
    one, other = weekday_of(left), weekday_of(right)
    if one is not None and other is not None and one != other:
        if {left.modifier, right.modifier} & (LOWER | UPPER):  # which of two weekdays is the earlier is not known
            return "open"
        beside = (one - other) % WEEK in {1, WEEK - 1}
        return "overlapping" if beside and _one_universal(left, right) else "contradiction"
    if left.month and right.month:
        return _named_months(left, right)
    within = clock_rung(left, right)
    if left.weekday is not None and left.weekday == right.weekday:
        return "overlapping" if within == "unresolved" else within
    return within


def _named_months(left: TimeValue, right: TimeValue) -> str:
    if left.modifier in LOWER | UPPER or right.modifier in LOWER | UPPER:
        return "open"
    if left.month != right.month:
        return "contradiction" if left.month_day and right.month_day else "discrepancy"
    if left.month_day == right.month_day:
        return "same" if left.precision == right.precision and left.resolved == right.resolved else "overlapping"
    return "contradiction" if left.month_day and right.month_day else "more precise"


def _deictic(value: TimeValue) -> bool:
    return value.relative and value.weekday is None and value.month is None and value.precision in FINE


def _published_apart(left: str | None, right: str | None) -> bool:
    return left is None or right is None or left[:10] != right[:10]
