"""Dates of publication as ISO 8601, from ISO or from the usual English spellings."""

import re
from datetime import date, datetime

__all__ = ["iso_date"]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_WEEKDAY = r"(?:(?:mon|tues?|wed|wednes|thur?s?|fri|sat|satur|sun)(?:day)?\.?,?\s+)?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_SPELLED = tuple(
    re.compile(_WEEKDAY + order, re.IGNORECASE)
    for order in (rf"{_DAY}\s+{_MONTH},?\s+(?P<year>\d{{4}})", rf"{_MONTH}\s+{_DAY},?\s+(?P<year>\d{{4}})")
)
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_ISO_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?(?:\.\d+)?)\s*(Z|UTC|[+-]\d\d:?\d\d)?")


def iso_date(words: str) -> str | None:
    """The date (or date and time) that the words give, None where they give none that exists."""
    words = words.strip()
    try:
        if _ISO.fullmatch(words):
            return date.fromisoformat(words).isoformat()
        if timed := _ISO_TIME.fullmatch(words):
            zone = "+00:00" if timed[3] in ("Z", "UTC") else timed[3] or ""
            return datetime.fromisoformat(f"{timed[1]}T{timed[2]}{zone}").isoformat()
        for pattern in _SPELLED:
            if spelled := pattern.fullmatch(words):
                month = _MONTHS.index(spelled["month"][:3].lower()) + 1
                return date(int(spelled["year"]), month, int(spelled["day"])).isoformat()
    except ValueError:
        return None
    return None
