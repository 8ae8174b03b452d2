"""Guards of numbers: statistics of so many games, of a season and a day, of two hours, margins of error, the course of a game, figures below zero."""

import re

from checker.facets import load_facet
from checker.facets.base import Context
from checker.judge.numbered import Side
from checker.language.numerals import scan
from checker.records import FacetValue, Precision, QuantityValue, TimeValue

__all__ = ["part_and_base", "two_bases", "two_hours", "two_margins", "two_signs", "two_spans", "within_run"]

# of how many of these a statistic is reckoned: 'eight goals in 12 games'
BASES = frozenset({"game", "match", "start", "appearance", "race", "bout"})
IN = re.compile(r"\b(?:in|over|through) (?:an? (?:combined|total) )?$", re.IGNORECASE)
# 'seven of the past eight'
OF_WHICH = re.compile(
    r"\b[\w-]+ (?:out )?of (?:(?:the|its|his|her|their) )?(?:(?:last|past|first|previous|final) )?$", re.IGNORECASE
)
MARGIN = re.compile(r"\bmargins? of (?:sampling )?error\b", re.IGNORECASE)
BELOW = re.compile(r"(?:(?:^|[\s(])[-−–]|\b(?:minus|negative) )$", re.IGNORECASE)
# the season or the day of which a statistic is: 'had 40 goals this season', 'had two goals on Sunday'
SPAN = re.compile(
    r"\b(?:(?P<long>(?:this|last|that|the|his|her|their) (?:\w+ )?(?:season|career))"
    r"|(?P<day>(?:on|last|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|last night))\b",
    re.IGNORECASE,
)
SOME = re.compile(r",? (?:including|among them)\b", re.IGNORECASE)  # behind it stand some of those counted
MOVING = frozenset({"money", "percent"})  # what a price, a poll or a rate is given in
HOURLY = frozenset({Precision.MINUTE, Precision.PART_OF_DAY})
RUN = re.compile(
    r"[^.;:]{0,40}? (?:during|in|with|amid) an? (?:[\w-]+ ){0,3}(?:run|spell|burst|spurt|streak)\b", re.IGNORECASE
)


def two_bases(one: Side, other: Side) -> str:
    """Two statistics, each of another number of games; or those numbers of games, of which nothing else is one."""
    bases = [_bases(side) for side in (one, other)]
    if not all(bases) or bases[0] & bases[1]:
        return ""
    counted = [side.quantity.counted in BASES for side in (one, other)]
    if any(counted) and not all(side.quantity.stated in found for side, found in zip((one, other), bases, strict=True)):
        return ""
    return f"One is of {min(bases[0]):g} games, one of {min(bases[1]):g}."


def _bases(side: Side) -> set[float]:
    """In how many games the claim says that something was reached: 'in 54 games'."""
    text, start = side.claim.text, side.claim.start
    return {
        v.value.stated
        for v in side.claim.facets
        if isinstance(v.value, QuantityValue) and v.value.counted in BASES and IN.search(text[: v.start - start])
    }


def part_and_base(one: Side, other: Side) -> str:
    """'won seven of the past eight' and 'eight of the past nine': seven are won, nine are held."""
    bases = [_is_base(side) for side in (one, other)]
    parts = [
        next(scan(side.quantity.of_whole, 0, len(side.quantity.of_whole)), None) is not None for side in (one, other)
    ]
    apart = (bases[0] and parts[1] and not bases[1]) or (bases[1] and parts[0] and not bases[0])
    return "One is a part of so many, one so many of which another is a part." if apart else ""


def _is_base(side: Side) -> bool:
    """Whether a numeral and 'of' stand before the number."""
    before = OF_WHICH.search(side.before)
    return before is not None and next(scan(before[0], 0, len(before[0])), None) is not None


def two_spans(one: Side, other: Side) -> str:
    """'40 goals this season' and 'two goals on Sunday'."""
    spans = {_span(side) for side in (one, other)}
    return "One is of a season, one of a day." if spans == {"long", "day"} else ""


def _span(side: Side) -> str:
    """Which of the two is told nearest to the number."""
    before = [(len(side.before) - m.end(), m.lastgroup or "") for m in SPAN.finditer(side.before)]
    behind = [(m.start(), m.lastgroup or "") for m in SPAN.finditer(SOME.split(side.after)[0])]
    return min([*before, *behind], default=(0, ""))[1]


def two_hours(one: Side, other: Side) -> str:
    """'fell 2 percent at 9:40 a.m.' and 'fell 3 percent by mid-afternoon'."""
    left, right = _hour(one), _hour(other)
    if left is None or right is None:
        return ""
    met = load_facet("date").compare(left, right, Context(one.case.matching.identities))
    return f"One is of {left.text}, one of {right.text}." if met.level.conflict else ""


def _hour(side: Side) -> FacetValue | None:
    """The time of the day that is told of the number's verb."""
    if side.quantity.dimension not in MOVING or not side.number.verb:
        return None
    return next(
        (
            v
            for v in side.claim.facets
            if isinstance(v.value, TimeValue) and v.value.precision in HOURLY and v.verb == side.number.verb
        ),
        None,
    )


def two_margins(one: Side, other: Side) -> str:
    """Margins of error: every poll has its own."""
    return "They are margins of error." if all(MARGIN.search(s.claim.text) for s in (one, other)) else ""


def two_signs(one: Side, other: Side) -> str:
    """'at -30 points' and '22 points ahead'."""
    below = [bool(BELOW.search(side.before)) for side in (one, other)]
    return "One is below zero." if below[0] != below[1] else ""


def within_run(one: Side, other: Side) -> str:
    """'five points during a 15-2 run' are only some of those of the game."""
    inside = [bool(RUN.match(side.after)) for side in (one, other)]
    return "One is of a part of the game." if inside[0] != inside[1] else ""
