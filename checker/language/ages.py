"""Ages without a unit: 'aged 12', 'Renate Fuhs, 71,', 'an accountant of 54'."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.language.document import Document, Token

__all__ = ["is_age"]

_BEFORE = re.compile(r"\b(?:aged?|age of|ages|at the age of|turn(?:s|ed|ing)?|at age) (?:\w+ )?$", re.IGNORECASE)
_OF = re.compile(r"\b(?:an?|the) (?:[\w-]+ ){0,3}([\w-]+) of $", re.IGNORECASE)
_APPOSITION_END = re.compile(r"[,.;)]|$| and ")
_OLDEST = 120


def is_age(document: "Document", core: "tuple[Token, ...]", value: float, begin: int, stop: int) -> bool:
    """Whether a bare number is a person's age in years."""
    text = document.article.text
    start, end = core[0].start, core[-1].end
    if not 0 < value <= _OLDEST or value != int(value):
        return False
    before = text[max(begin, start - 40) : start]
    if _BEFORE.search(before):
        return not re.match(r"\s(?:per ?cent|%|people|to)\b", text[end:stop])
    if before.endswith((", ", " (")) and _APPOSITION_END.match(text, end, stop):
        name = document.tokens[core[0].index - 2] if core[0].index > 1 else None
        close = text[end : end + 1] == ")" if before.endswith("(") else text[end : end + 1] in {",", "."}
        return close and name is not None and name.pos == "PROPN" and name.entity in {"PERSON", "", "ORG", "GPE"}
    if _OF.search(before) and _APPOSITION_END.match(text, end, stop):
        noun = document.tokens[core[0].index - 2]
        return noun.lemma in _person_nouns()
    return False


def _person_nouns() -> frozenset[str]:
    from checker.language.units import words

    return words("person_nouns")
