"""Agencies and papers that a text rests on: whose report it is, and whose it passes on."""

import re
from functools import cache
from importlib.resources import files

__all__ = ["credited", "report_of"]

OPENING = 300  # code points in which a dateline's credit stands


def report_of(text: str, byline: str | None) -> str | None:
    """The agency whose report the article is: its dateline "OSLO (Reuters)" or its byline says so; None for any other."""
    found = _dateline().search(text[:OPENING])
    names = {_agencies()[found["agency"]]} if found else set()
    if byline:
        names |= {_agencies()[m.group()] for m in _named().finditer(byline)}
    return next(iter(names)) if len(names) == 1 else None


def credited(text: str) -> frozenset[str]:
    """The agencies and papers whose report a sentence passes on: "according to Reuters", "the AP reported"."""
    return frozenset(_agencies()[m["before"] or m["after"]] for m in _passed_on().finditer(text))


@cache
def _agencies() -> dict[str, str]:
    """Each name to the one that is shown."""
    lines = (files("checker.facets") / "data" / "agencies.txt").read_text(encoding="utf-8").splitlines()
    names = [line.split(", ") for line in lines if line and not line.startswith("#")]
    return {name: line[0] for line in names for name in line}


@cache
def _one_of() -> str:
    return "|".join(re.escape(name) for name in sorted(_agencies(), key=len, reverse=True))


@cache
def _named() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_one_of()})\b")


@cache
def _dateline() -> re.Pattern[str]:
    return re.compile(rf"\((?P<agency>{_one_of()})\)\s*[-–—]")


@cache
def _passed_on() -> re.Pattern[str]:
    names = rf"(?:the\s+|The\s+)?(?P<{{}}>{_one_of()})\b"
    before = rf"(?:[Aa]ccording to|told|reported by|citing|first reported (?:by|in))\s+{names.format('before')}"
    after = rf"{names.format('after')}\s+(?:has\s+|had\s+|first\s+)*(?:reported|reports|said|says|wrote|writes)\b"
    return re.compile(rf"{before}|\b{after}")
