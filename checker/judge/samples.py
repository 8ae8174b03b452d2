"""Guards of numbers: statistics of so many games, margins of error, the course of a game, and figures below zero."""

import re

from checker.judge.numbered import Side
from checker.records import QuantityValue

__all__ = ["two_bases", "two_margins", "two_signs", "within_run"]

# of how many of these a statistic is reckoned: 'eight goals in 12 games'
BASES = frozenset({"game", "match", "start", "appearance", "race", "bout"})
IN = re.compile(r"\b(?:in|over|through) (?:an? (?:combined|total) )?$", re.IGNORECASE)
MARGIN = re.compile(r"\bmargins? of (?:sampling )?error\b", re.IGNORECASE)
BELOW = re.compile(r"(?:(?:^|[\s(])[-−–]|\b(?:minus|negative) )$", re.IGNORECASE)
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
