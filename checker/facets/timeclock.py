"""Times of day compared, on one day or where no common day is known."""

from checker.language.timewords import PARTS
from checker.records import Precision, TimeValue

DAY, HALF_DAY = 24 * 60, 12 * 60
NEAR = 60  # minutes that a clock and a part of day may lie apart and be one moment
ROUND = 30  # minutes from which on not even a vague clock means another
SHADES = frozenset({"about", "early", "late"})
BOUNDS = frozenset({"since", "after", "until", "by", "before"})
WITHIN_DAY = frozenset({Precision.PART_OF_DAY, Precision.MINUTE})


def clock_rung(left: TimeValue, right: TimeValue) -> str:
    """The key of the rung on which clock or part of day meet; 'unresolved' where one side has neither."""
    ours, theirs = _minutes(left), _minutes(right)
    if ours is None or theirs is None:
        return "unresolved"
    apart = clock_gap(left, right)
    if apart is not None:
        return _clocks(left, right, apart)
    if ours == theirs:
        return _one_sided(left, right, "same")
    cycle = HALF_DAY if left.clock_ambiguous or right.clock_ambiguous else DAY
    gap, inside = _gap(ours, theirs, cycle)
    if inside:
        return "more precise"
    return "overlapping" if gap <= NEAR else _one_sided(left, right, "discrepancy")


def zone_rung(left: TimeValue, right: TimeValue) -> str:
    """The key of the rung of two clocks whose zones differ, '' where they do not or where a side names none."""
    if left.offset is None or right.offset is None or not left.clock or not right.clock or left.offset == right.offset:
        return ""
    ours, theirs = _minutes(left), _minutes(right)
    apart = ((ours[0] - left.offset) - (theirs[0] - right.offset)) % DAY if ours and theirs else 0
    apart = min(apart, DAY - apart)
    if apart == 0:
        return "alias"
    return "overlapping" if apart <= NEAR else "contradiction"


def clock_gap(left: TimeValue, right: TimeValue) -> int | None:
    """Minutes between two clocks, on a face of twelve hours where one may be twelve off; None where a side has none."""
    if not left.clock or not right.clock:
        return None
    ours, theirs = _minutes(left), _minutes(right)
    cycle = HALF_DAY if left.clock_ambiguous or right.clock_ambiguous else DAY
    apart = (ours[0] - theirs[0]) % cycle if ours and theirs else 0
    return min(apart, cycle - apart)


def clocks_may_be_one(left: TimeValue, right: TimeValue, apart: int) -> bool:
    """Whether clocks that many minutes apart may be one: a plain one is meant to the minute, a bound holds beyond it."""
    modifiers = {left.modifier, right.modifier}
    if modifiers & BOUNDS:
        return apart <= NEAR
    return apart < ROUND if modifiers & SHADES else apart == 0


def _clocks(left: TimeValue, right: TimeValue, apart: int) -> str:
    if apart == 0:
        shaded = left.modifier != right.modifier
        return "overlapping" if shaded else _one_sided(left, right, "same")
    return "overlapping" if clocks_may_be_one(left, right, apart) else _one_sided(left, right, "discrepancy")


def _one_sided(left: TimeValue, right: TimeValue, rung: str) -> str:
    """A day on one side only: the clocks agree, but the day is the one side's alone."""
    if left.resolved == right.resolved:
        return rung
    return "more precise" if rung == "same" else rung


def _minutes(value: TimeValue) -> tuple[int, int] | None:
    if value.clock:
        hour, minute = map(int, value.clock.split(":"))
        return 60 * hour + minute, 60 * hour + minute + 1
    if value.part_of_day:
        first, after = PARTS[value.part_of_day]
        return 60 * first, 60 * after
    return None


def _gap(ours: tuple[int, int], theirs: tuple[int, int], cycle: int) -> tuple[int, bool]:
    """Minutes between the two (0 where they meet), and whether one lies within the other, on a clock face."""
    best, inside = DAY, False
    for shift in range(-2 * DAY, 2 * DAY + 1, cycle):
        start, end = theirs[0] + shift, theirs[1] + shift
        inside |= (ours[0] <= start and end <= ours[1]) or (start <= ours[0] and ours[1] <= end)
        best = min(best, max(0, max(ours[0], start) - min(ours[1], end)))
    return best, inside
