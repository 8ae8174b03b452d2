"""Wordings that bound a number: 'about', 'more than', 'up to', 'or so'."""

import re

from checker.records import Modifier

__all__ = ["bounds", "modifier_after", "modifier_before"]

_BEFORE = {
    Modifier.AT_LEAST: r"(?:at least|upwards? of|no (?:fewer|less) than|not less than|a minimum of|minimum of|as many as at least)",
    Modifier.LESS_THAN: (
        r"(?:(?:just|a little|slightly|well|little|somewhat|far|still|much)? ?(?:under|below|less than|fewer than|short of|shy of)|barely|not quite|the better part of|the best part of)"
    ),
    Modifier.NEARLY: (
        r"(?:nearly|almost|close (?:to|on)|closing in on|approaching|getting on for|just about|virtually)"
    ),
    Modifier.MORE_THAN: (
        r"(?:(?:just|a little|little|slightly|well|somewhat|far|still|much|not much|even|significantly)? ?(?:over|above|more than|greater than|in excess of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|ha(?:s|ve|d) (?:now |already )?passed|beyond|upward of|north of|better than))"
    ),
    Modifier.AT_MOST: r"(?:at most|no more than|not more than|a maximum of|maximum of|at the most)",
    Modifier.UP_TO: r"(?:up to|as (?:many|much|long|high|far|large|big|old|tall|late) as|anything up to)",
    Modifier.ABOUT: (
        r"(?:about|some|around|roughly|approximately|approx\.?|circa|an estimated|estimated(?: at)?|in the region of|(?:something|somewhere) like"
        r"|in the order of|on the order of|or so|something over|(?:a|the) rough|reckoned at|perhaps|maybe|probably|~|an? (?:average|typical) of about|likely|mostly)"
    ),
}
_AFTER = {
    Modifier.AT_LEAST: r"(?:-plus\b| plus\b(?! [\d$£€])|\+|,? or (?:more|longer|higher|over|above|greater|older|better)\b|,? at (?:the )?least\b|,? and (?:up|over|above|counting)\b)",
    Modifier.MORE_THAN: r"(?:-odd\b| odd\b)",
    Modifier.AT_MOST: r"(?:,? or (?:less|fewer|under|below|lower|younger)\b|,? at (?:the )?most\b|,? (?:tops|maximum)\b)",
    Modifier.ABOUT: r"(?:-ish\b|-or-so\b|,? or so\b|,? or thereabouts\b|,? (?:approximately|roughly|give or take)\b|-some\b)",
}
_FILLER = r"(?: (?:an?|the|another|only|just|its|their|his|her|total of|estimated|a total of|record|whopping|full|extra|additional|further|more))*"
_BEFORE_RE = {m: re.compile(rf"(?<![\w-])(?:{p}){_FILLER} ?[-(“\"‘']?$", re.IGNORECASE) for m, p in _BEFORE.items()}
_COMPARED = re.compile(
    r" the $", re.IGNORECASE
)  # 'more than the 40 votes', 'surpassing the $75 million deal': a known figure
_AFTER_RE = {m: re.compile(p, re.IGNORECASE) for m, p in _AFTER.items()}
_WINDOW = 48
_TENTH, _FIFTH = 0.1, 0.2


def modifier_before(text: str, begin: int, start: int) -> tuple[Modifier, int]:
    """The modifier that ends right before a number at `start`, and where it begins."""
    window = text[max(begin, start - _WINDOW) : start]
    if _COMPARED.search(window):
        return Modifier.EXACT, start
    best, at = Modifier.EXACT, len(window)
    for modifier, pattern in _BEFORE_RE.items():
        match = pattern.search(window)
        # the longest wording wins: 'no more than' over 'more than'
        if match and match.start() < at:
            blank = len(match[0]) - len(match[0].lstrip())
            best, at = modifier, match.start() + blank
    return best, start - len(window) + at


def modifier_after(text: str, pos: int, end: int) -> tuple[Modifier, int]:
    """The modifier that begins right behind a number at `pos`, and where it ends."""
    for modifier, pattern in _AFTER_RE.items():
        if match := pattern.match(text, pos, end):
            return modifier, match.end()
    return Modifier.EXACT, pos


def bounds(
    modifier: Modifier, stated: float, step: float, *, coarse: bool = False
) -> tuple[float | None, float | None]:
    """Lower and upper bound of a stated number under a modifier, both inclusive.

    `coarse` is a number that is told in units as large as itself: a week, a tenth.
    """
    match modifier:
        case Modifier.ABOUT:
            # '60,000' may stand for anything that rounds to it, but never for less than half or twice
            spread = min(max(abs(stated) * _TENTH, step / 2), abs(stated) / 2)
            return stated - spread, stated + spread
        case Modifier.NEARLY:
            # 'almost a week' may be six days, 'almost a tenth' eight per cent
            return stated - abs(stated) * (_FIFTH if coarse else _TENTH), stated
        case Modifier.MORE_THAN | Modifier.AT_LEAST:
            return stated, None
        case Modifier.LESS_THAN | Modifier.AT_MOST | Modifier.UP_TO:
            return None, stated
        case _:
            return stated, stated
