"""Sorts of place that a noun names, and which of them exclude each other."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

__all__ = ["exclusive", "site_of", "words_of"]


@dataclass(frozen=True, slots=True)
class _Sites:
    sorts: dict[str, str]  # word -> sort
    families: dict[str, int]  # sort -> number of its family


@cache
def _sites() -> _Sites:
    sorts: dict[str, str] = {}
    families: dict[str, int] = {}
    text = files("checker.facets.data").joinpath("sites.txt").read_text(encoding="utf-8")
    for number, family in enumerate(text.split("\n\n")):
        for line in family.splitlines():
            if line and not line.startswith("#"):
                words = line.split()
                families[words[0]] = number
                sorts |= dict.fromkeys(words, words[0])
    return _Sites(sorts, families)


def site_of(noun: str, before: str = "") -> str:
    """The sort of place that a noun names with the one before it ("parking lot", "hotel room"), '' where it names none."""
    sorts = _sites().sorts
    return sorts.get(f"{before}_{noun}") or sorts.get(noun) or (sorts.get(before, "") if noun == "room" else "")


def exclusive(one: str, other: str) -> bool:
    """Whether what is in the one sort of place is in no place of the other."""
    families = _sites().families
    return one != other and one in families and families[one] == families.get(other)


def words_of(site: str) -> tuple[str, ...]:
    """The words for one sort of place, as they are written."""
    return tuple(word.replace("_", " ") for word, sort in _sites().sorts.items() if sort == site)
