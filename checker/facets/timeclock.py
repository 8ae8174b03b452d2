"""Times of day compared where no common day is known."""

from checker.language.timewords import PARTS
from checker.records import Precision, TimeValue

DAY, HALF_DAY = 24 * 60, 12 * 60
NEAR = 60  # minutes that two accounts of one moment may differ by
WITHIN_DAY = frozenset({Precision.PART_OF_DAY, Precision.MINUTE})


def clock_rung(left: TimeValue, right: TimeValue) -> str:
    """The key of the rung on which clock or part of day meet; 'unresolved' where one side has neither."""
    ours, theirs = _minutes(left), _minutes(right)
    if ours is None or theirs is None:
        return "unresolved"
    if left.clock and right.clock:
        return _clocks(left, right, ours[0], theirs[0])
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


def _clocks(left: TimeValue, right: TimeValue, ours: int, theirs: int) -> str:
    cycle = HALF_DAY if left.clock_ambiguous or right.clock_ambiguous else DAY
    apart = (ours - theirs) % cycle
    apart = min(apart, cycle - apart)
    if apart == 0:
        shaded = left.modifier != right.modifier
        return "overlapping" if shaded else _one_sided(left, right, "same")
    return "overlapping" if apart <= NEAR else _one_sided(left, right, "discrepancy")


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
