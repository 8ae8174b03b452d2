"""Stamps: lines that say when a page was made or changed; they tell nothing of what the article is about."""

import re

from checker.language.timewords import MONTHS, WEEKDAYS

__all__ = ["is_stamp"]

_DAYS = "|".join(rf"{name[:3]}(?:{name[3:]})?|{name[:4]}" for name in (*MONTHS, *WEEKDAYS))
_MADE = re.compile(
    r"(?:(?:last|first) )?(?:updated|posted|published|modified|created) ?"
    rf"(?::|(?:(?:on|at) )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{_DAYS})\b)[^.;]{{0,90}}$",
    re.IGNORECASE,
)
_TIMED = re.compile(rf"\b(?:{_DAYS})\b|\d[:.]\d\d|\d{{4}}-\d\d-\d\d", re.IGNORECASE)
_PARTS = re.compile(
    rf"\b(?:{_DAYS}|updated|published|posted|modified|created|last|first|at|on|by|noon|midnight|[ap]\.?m\.?|gmt|utc|bst|cet|cest"
    r"|ist|uk|a?[ecmpw][ds]?t)\b|\d+(?:st|nd|rd|th|[ap]m)?|[^\w\s]",
    re.IGNORECASE,
)


def is_stamp(line: str) -> bool:
    """Whether a line begins by saying when: 'Posted 14 May, 7 views', or holds but a day and a clock: '3 May 2021, 15:39 (GMT)'."""
    if _MADE.match(line):
        return True
    return _TIMED.search(line) is not None and not _PARTS.sub("", line).strip()
