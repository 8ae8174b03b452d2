"""Guards of numbers: measures of single plays of a game."""

import re
from collections.abc import Iterator
from functools import cache

from checker.judge.numbered import Side, one_named
from checker.judge.parts import words_listed
from checker.records import EntityType

__all__ = ["two_plays"]

INDEFINITE = re.compile(r"\b(?:an?|another|one) (?:[\w-]+ )?$", re.IGNORECASE)
PLAYED = re.compile(r"yard|yd|foot|feet|met(?:er|re)", re.IGNORECASE)
TOTAL = re.compile(r"\b(?:for|with|had|has|gained|amassed|totall?ed) $", re.IGNORECASE)
MEASURED = re.compile(
    r"(?:[ -]+(?!(?:and|as|for|from|in|into|of|on|the|to|with|when|which|that|after|before|but|by|an?)\b)[A-Za-z]\w*){1,4}"
)


def two_plays(one: Side, other: Side) -> str:
    """Measures of two single plays of a game, or of one and of many: 'a 55-yard drive', 'threw for 190 yards'."""
    nouns = [set(_play(side)) for side in (one, other)]
    if not all(s.quantity.dimension == "length" and PLAYED.search(s.number.text) for s in (one, other)):
        return ""
    if all(nouns) and not nouns[0] & nouns[1]:
        return "They measure two plays of a game."
    if any(nouns) and not all(nouns):
        return "One measures a single play." if TOTAL.search((other if nouns[0] else one).before) else ""
    fresh = all(nouns) and all(INDEFINITE.search(side.before) for side in (one, other))
    ones, others = ([e for e in side.named() if e.type is EntityType.PERSON] for side in (one, other))
    apart = fresh and ones and others and not one_named(one.case, ones, others)
    return "They measure plays of two players." if apart else ""


def _play(side: Side) -> Iterator[int]:
    """The plays that the words behind a measure name: 'run' of 'an 72-yard touchdown run'."""
    words = MEASURED.match(side.after)
    named = set(re.findall(r"[a-z]+", words[0].lower())) if words else set()
    return (row for row, nouns in enumerate(_plays_listed()) if named & nouns)


@cache
def _plays_listed() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(line.split()) for line in words_listed("plays.txt"))
