"""Stamps: lines that say when a page was made or changed; they tell nothing of what the article is about."""

import re

from checker.language.timewords import MONTHS, WEEKDAYS

__all__ = ["is_stamp"]

_MADE = re.compile(
    r"(?:(?:last|first) )?(?:updated|posted|published|modified|created)\b[^a-z]*[A-Z0-9][^.;]{0,80}$", re.IGNORECASE
)
_CALENDAR = "|".join(rf"{name[:3]}(?:{name[3:]})?|{name[:4]}" for name in (*MONTHS, *WEEKDAYS))
_PARTS = re.compile(
    rf"\b(?:{_CALENDAR}|updated|published|posted|modified|created|last|first|at|on|noon|midnight|[ap]\.?m\.?|gmt|utc|bst|cet|cest"
    r"|ist|uk|[ecmp][ds]?t)\b|\d+(?:st|nd|rd|th|[ap]m)?|[^\w\s]",
    re.IGNORECASE,
)


def is_stamp(line: str) -> bool:
    """Whether a line is one: 'Posted 14 May, 7:21 AM', 'Tue Aug 6, 2013 6:50pm EDT', '3 May 2021, 15:39 (GMT+05:00)'."""
    if _MADE.match(line):
        return True
    return any(c.isdigit() for c in line) and not _PARTS.sub("", line).strip()
