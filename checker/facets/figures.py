"""Arithmetic of two quantities: equal, rounded, within a modifier, part of a whole, near."""

import math

from checker.facets.kinship import per_day
from checker.language.numerals import scan
from checker.language.scores import UNANIMOUS
from checker.records import Modifier, QuantityValue

__all__ = [
    "aligned",
    "converted",
    "distinctive",
    "equal",
    "far",
    "gap",
    "near",
    "one_name",
    "outgrown",
    "part_of_whole",
    "result",
    "reworded",
    "rounded",
    "swapped",
    "vague",
    "within",
]

_EQUAL = 1e-6
_CONVERTED = 0.005  # 71 °F is 21.7 °C, 12 months are a year
_TENTH = 0.1
_SIXTH = 1 / 6
_TEN, _TWENTY = 10, 20
_ROUND = 0.03
_MANY_STEPS = 10
_EXACT_STEPS = 100
_MORE = 1.25
_FAR = 8.0
_OPEN_ABOVE = frozenset({Modifier.MORE_THAN, Modifier.AT_LEAST})
_OPEN_BELOW = frozenset({Modifier.LESS_THAN, Modifier.AT_MOST, Modifier.UP_TO})
_SMALLEST_DISTINCTIVE = 13
_LOOSE_UNITS = ("mile", "ton")
_HUNDRED = 100


def aligned(one: QuantityValue, other: QuantityValue) -> tuple[QuantityValue, QuantityValue]:
    """The two in one unit: rates per day, degrees of one scale."""
    days = per_day(one), per_day(other)
    if one.rate != other.rate or one.dimension != other.dimension:
        return tuple(_scaled(v, 1 / d) if d else v for v, d in zip((one, other), days, strict=True))  # type: ignore[return-value]
    if one.dimension == "temperature" and one.unit != other.unit:
        return _one_scale(one, other)
    if one.dimension == "score":
        return _score(one, other), _score(other, one)
    return one, other


def _scaled(value: QuantityValue, factor: float) -> QuantityValue:
    bound = {
        "low": None if value.low is None else value.low * factor,
        "high": None if value.high is None else value.high * factor,
    }
    return value.model_copy(update={**bound, "stated": value.stated * factor, "step": value.step * factor})


def _one_scale(one: QuantityValue, other: QuantityValue) -> tuple[QuantityValue, QuantityValue]:
    """A bare degree is read as Fahrenheit where only that fits the stated scale of the other."""
    bare, stated = (one, other) if one.unit == "deg" else (other, one)
    celsius = (bare.stated - 32) / 1.8
    if abs(celsius - stated.stated) < abs(bare.stated - stated.stated):
        bare = bare.model_copy(update={"stated": celsius, "low": celsius, "high": celsius, "step": bare.step / 1.8})
    return (bare, stated) if one.unit == "deg" else (stated, bare)


def _score(value: QuantityValue, met: QuantityValue) -> QuantityValue:
    """A result as one number, the winner's first: 19-21 is 21-19, and 'unanimous' is 9-0 beside 9-0."""
    other = result(met)
    high, low = result(value) or (other if other and not other[1] else (1, 0))
    number = high * 1000.0 + low
    return value.model_copy(update={"stated": number, "low": number, "high": number})


def result(value: QuantityValue) -> tuple[int, int] | None:
    """The two sides of a result, the winner's first; None for a unanimous one."""
    if value.unit == UNANIMOUS:
        return None
    high, low = sorted((int(part) for part in value.unit.split("-")), reverse=True)
    return high, low


def equal(one: QuantityValue, other: QuantityValue, tolerance: float = _EQUAL) -> bool:
    """Whether the stated numbers are equal and no modifier pulls them apart."""
    if _opposed(one, other) or _opposed(other, one):
        return False
    same_top = one.modifier is not Modifier.RANGE or other.modifier is not Modifier.RANGE or one.high == other.high
    return same_top and math.isclose(one.stated, other.stated, rel_tol=tolerance, abs_tol=1e-9)


def _opposed(one: QuantityValue, other: QuantityValue) -> bool:
    """'more than ten' and 'less than ten' or 'nearly ten' share a number and exclude each other."""
    return one.modifier is Modifier.MORE_THAN and other.modifier in {Modifier.LESS_THAN, Modifier.NEARLY}


def reworded(one: QuantityValue, other: QuantityValue, left: str, right: str) -> bool:
    """Whether equal numbers are stated in other units: '71 minutes' and 'an hour and 11 minutes'."""
    if one.dimension != other.dimension or one.rate != other.rate or one.unit != other.unit:
        return True
    if ("dozen" in left.lower()) != ("dozen" in right.lower()):
        return True
    if one.dimension in {"money", "count", "ordinal", "age"}:
        return False
    ones, others = ([n.value for n in scan(text, 0, len(text))] for text in (left, right))
    return (ones or [1.0]) != (others or [1.0])


def one_name(left: str, right: str) -> bool:
    """Whether the same figure stands before two units of one name: '13 miles' at sea are nautical, tons are mostly tonnes."""
    ones, others = ([n.value for n in scan(text, 0, len(text))] for text in (left, right))
    units = [next((name for name in _LOOSE_UNITS if name in text.lower()), "") for text in (left, right)]
    return bool(units[0]) and units[0] == units[1] and ones == others != []


def converted(one: QuantityValue, other: QuantityValue) -> bool:
    """Whether the numbers are equal but for what conversion costs in exactness; results are never converted."""
    return one.dimension != "score" and equal(one, other, _CONVERTED)


def rounded(one: QuantityValue, other: QuantityValue) -> bool:
    """Whether the more precise number, rounded to the other's last digit, is the other."""
    fine, coarse = (one, other) if one.step < other.step else (other, one)
    if fine.step >= coarse.step or coarse.step <= 0 or Modifier.RANGE in (one.modifier, other.modifier):
        return False
    difference = abs(fine.stated - coarse.stated)
    if _coarse_by_nature(coarse) and difference <= min(coarse.step / 2, coarse.stated * _SIXTH):
        return True
    if math.floor(fine.stated / coarse.step + 0.5) * coarse.step != coarse.stated and difference >= coarse.step / 2:
        return False
    if difference > coarse.step / 2:
        return False
    small = difference <= _ROUND * abs(coarse.stated)
    return small or (abs(coarse.stated) / coarse.step >= _MANY_STEPS and difference <= _TENTH * abs(coarse.stated))


def _coarse_by_nature(value: QuantityValue) -> bool:
    """'half', 'a third' and 'three weeks' are said of whatever lies nearest to them."""
    fraction = value.dimension == "percent" and value.step > _TENTH * _HUNDRED
    return fraction or (value.dimension == "duration" and value.stated >= 2 * value.step)


def within(one: QuantityValue, other: QuantityValue) -> bool:
    """Whether the wordings leave room for one number that fits both."""
    if one.modifier is Modifier.EXACT and other.modifier is Modifier.EXACT:
        return False
    if one.modifier == other.modifier and one.modifier is not Modifier.RANGE and one.modifier is not Modifier.ABOUT:
        return math.isclose(one.stated, other.stated, rel_tol=_TENTH)
    (low, high), (other_low, other_high) = _room(one), _room(other)
    if low == high or other_low == other_high:
        return low <= other_high and other_low <= high
    return low < other_high and other_low < high


def _room(value: QuantityValue) -> tuple[float, float]:
    """How far a wording reaches in practice: nobody says 'more than 100' of 500."""
    stated = value.stated
    if value.modifier is Modifier.ABOUT:
        # 'some 146' is meant more closely than 'some 140', and 'about thirty' in tens
        tens = value.dimension == "count" and value.step == 1 and stated >= _TWENTY and stated % _TEN == 0
        step = _TEN if tens else value.step
        share = 0.01 if abs(stated) / step >= _EXACT_STEPS else 0.05
        spread = min(max(step / 2, abs(stated) * share), abs(stated) * (_SIXTH if tens else _TENTH))
        return stated - spread, stated + spread
    if value.modifier in _OPEN_ABOVE:
        return stated, max(stated * _MORE, stated + value.step)
    if value.modifier in {Modifier.UP_TO, Modifier.AT_MOST}:
        return 0.0, stated
    if value.modifier is Modifier.LESS_THAN:
        return (0.0 if value.step >= stated else stated / 2), stated  # 'less than a day' may be an hour
    return value.low if value.low is not None else -math.inf, value.high if value.high is not None else math.inf


def part_of_whole(one: QuantityValue, other: QuantityValue) -> bool:
    """Whether the one is stated as a part of what the other may be."""
    if bool(one.of_whole) == bool(other.of_whole):
        return False
    part, whole = (one, other) if one.of_whole else (other, one)
    if whole.stated < part.stated:
        return False
    stated = next(scan(part.of_whole, 0, len(part.of_whole)), None)
    return stated is None or stated.value <= part.stated or math.isclose(stated.value, whole.stated, rel_tol=_TENTH)


def outgrown(one: QuantityValue, other: QuantityValue) -> bool:
    """Whether a first count ('at least 50') lies well below what another report states (59)."""
    low, high = sorted((one, other), key=lambda v: v.stated)
    if low.modifier not in _OPEN_ABOVE or high.modifier not in {Modifier.EXACT, *_OPEN_ABOVE}:
        return False
    if low.modifier is Modifier.MORE_THAN and high.stated <= _room(low)[1]:
        return False  # 15 are more than a dozen
    return high.stated >= low.stated * (1 + _TENTH) and not math.isclose(high.stated, low.stated * (1 + _TENTH))


def swapped(one: QuantityValue, other: QuantityValue) -> bool:
    """Whether two numbers are written with the same digits in another order: 340 and 430."""
    if one.dimension != other.dimension or one.step != other.step or one.step <= 0:
        return False
    left, right = (f"{value.stated / value.step:.0f}" for value in (one, other))
    return left != right and sorted(left) == sorted(right)


def gap(one: QuantityValue, other: QuantityValue) -> float:
    """How far apart two stated numbers are, as a share of the larger, 0 to 1."""
    largest = max(abs(one.stated), abs(other.stated))
    return min(abs(one.stated - other.stated) / largest, 1.0) if largest else 0.0


def vague(value: QuantityValue) -> bool:
    """Whether the wording leaves the number open."""
    return value.modifier is not Modifier.EXACT


def near(one: QuantityValue, other: QuantityValue) -> bool:
    """Whether both are vague and less than a tenth apart."""
    return vague(one) and vague(other) and math.isclose(one.stated, other.stated, rel_tol=_TENTH)


def far(one: QuantityValue, other: QuantityValue) -> bool:
    """Whether they lie further apart than two reports of one figure do, unless they name the same thing."""
    low, high = sorted((abs(one.stated), abs(other.stated)))
    named = bool(one.counted) and one.counted == other.counted
    return not named and one.dimension != "score" and low > 0 and high / low > _FAR


def distinctive(value: QuantityValue) -> bool:
    """Whether it would be a strange chance that two things had just this number."""
    if value.dimension in {"count", "ordinal"}:
        fine = value.stated / value.step >= _MANY_STEPS or (value.stated >= _HUNDRED and not vague(value))
        return value.stated >= _SMALLEST_DISTINCTIVE and value.modifier is not Modifier.RANGE and fine
    return value.dimension not in {"age", "frequency"}
