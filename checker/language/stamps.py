"""Stamps: lines that say when a page was made or changed; they tell nothing of what the article is about."""

import re

from checker.language.timewords import MONTHS, WEEKDAYS

__all__ = ["is_stamp"]

_DAYS = "|".join(rf"{name[:3]}(?:{name[3:]})?|{name[:4]}" for name in (*MONTHS, *WEEKDAYS))
_TIMED = re.compile(rf"\b(?:{_DAYS})\b|\d[:.]\d\d|\d{{4}}-\d\d-\d\d", re.IGNORECASE)
_PARTS = re.compile(
    rf"\b(?:{_DAYS}|updated|published|posted|modified|created|last|first|at|on|by|noon|midnight|[ap]\.?m\.?|gmt|utc|bst|cet|cest"
    r"|ist|uk|a?[ecmpw][ds]?t)\b|\d+(?:st|nd|rd|th|[ap]m)?|[^\w\s]",
    re.IGNORECASE,
)


def is_stamp(line: str) -> bool:
    """Whether a line holds a day or a clock and no word but theirs: 'Posted 14 May, 7:21 AM', '3 May 2021, 15:39 (GMT+05:00)'."""
    return _TIMED.search(line) is not None and not _PARTS.sub("", line).strip()
