"""How far a clock is ahead of UTC, where its zone is named or the same moment is given in GMT."""

import re

__all__ = ["ZONES", "offset_of"]

HOURS = {
    "GMT": 0, "UTC": 0, "BST": 1, "CET": 1, "CEST": 2,
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip
ZONES = frozenset(HOURS)
# "8:40 a.m. (1640 GMT)": the zone of the first clock is what lies between the two
_BOTH = re.compile(r"\((?P<hour>[01]?\d|2[0-3]):?(?P<minute>[0-5]\d)\s*(?:GMT|UTC)\)")
_NAMED = re.compile(rf"\b({'|'.join(HOURS)})\b")
DAY = 24 * 60
EAST = 14 * 60  # no zone is further ahead of UTC


def offset_of(text: str, clock: str | None) -> int | None:
    """Minutes by which `clock` ('08:40') is ahead of UTC by the words of its expression; None where they do not say."""
    if clock is None:
        return None
    both = _BOTH.search(text)
    if both:
        hour, minute = map(int, clock.split(":"))
        ahead = (60 * hour + minute - 60 * int(both["hour"]) - int(both["minute"])) % DAY
        return ahead if ahead <= EAST else ahead - DAY
    named = _NAMED.search(text)
    return 60 * HOURS[named[1]] if named else None
