"""Time expressions in running text: found piece by piece, then put together."""

import re
from dataclasses import dataclass, replace

from checker.language.timegrammar import PATTERNS, read
from checker.language.timereading import Reading, joined
from checker.language.timewords import MODIFIERS

_MOD = "|".join(sorted((re.escape(m) for m in MODIFIERS), key=len, reverse=True))
_FILLER = r"on|at|in|of|the|this|during"
_PREFIX = re.compile(rf"(?<![\w-])(?P<mod>{_MOD})(?:[\s-]+(?:on|in|the|of))*[\s-]+$", re.IGNORECASE)
_GLUE = re.compile(rf"\s*[,(]?\s*(?P<words>(?:(?:{_MOD}|{_FILLER})\s+)*)", re.IGNORECASE)
_GLUE_MOD = re.compile(rf"(?<![\w-])(?:{_MOD})(?![\w-])", re.IGNORECASE)
# a bound outlives a shade: "by late March" is 'by'
_RANK = ("since", "until", "by", "before", "after", "early", "late", "about")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One expression; `core` is where it starts without its 'about' or 'since'."""

    start: int
    end: int
    core: int
    reading: Reading
    weak: bool  # counts only beside another expression


def phrases(text: str) -> list[Phrase]:
    """Every time expression of one block, left to right."""
    found: list[Phrase] = []
    for piece in _pieces(text):
        together = _together(text, found[-1], piece) if found else None
        if together:
            found[-1] = together
        else:
            found.append(piece)
    return [_with_prefix(text, phrase) for phrase in found if not phrase.weak]


def _pieces(text: str) -> list[Phrase]:
    matches = []
    for order, pattern in enumerate(PATTERNS):
        for match in pattern.finditer(text):
            reading = read(match)
            if reading:
                groups = match.groupdict()
                start = match.end("lead") if groups.get("lead") else match.start()
                weak = groups.get("weak") is not None
                matches.append((start - match.end(), order, Phrase(start, match.end(), start, reading, weak)))
    taken: list[Phrase] = []
    for _, _, piece in sorted(matches, key=lambda m: (m[0], m[2].start, m[1])):
        if all(piece.end <= other.start or other.end <= piece.start for other in taken):
            taken.append(piece)
    return sorted(taken, key=lambda piece: piece.start)


def _together(text: str, left: Phrase, right: Phrase) -> Phrase | None:
    gap = _GLUE.fullmatch(text, left.end, right.start)
    reading = joined(left.reading, right.reading) if gap else None
    if gap is None or reading is None:
        return None
    words = [MODIFIERS[" ".join(m.group().lower().split())] for m in _GLUE_MOD.finditer(gap["words"])]
    reading = replace(reading, modifier=_strongest([left.reading.modifier, right.reading.modifier, *words]))
    return Phrase(left.start, right.end, left.core, reading, left.weak and right.weak)


def _with_prefix(text: str, phrase: Phrase) -> Phrase:
    start, modifiers = phrase.start, [phrase.reading.modifier]
    while match := _PREFIX.search(text, max(0, start - 40), start):
        start = match.start()
        modifiers.append(MODIFIERS[" ".join(match["mod"].lower().split())])
    return replace(phrase, start=start, reading=replace(phrase.reading, modifier=_strongest(modifiers)))


def _strongest(modifiers: list[str | None]) -> str | None:
    return min((m for m in modifiers if m), key=_RANK.index, default=None)
