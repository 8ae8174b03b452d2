"""Parts of claims as words in their order, and the slot in which a word stands."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

from checker.judge.casefile import CaseFile
from checker.judge.parts import is_empty, stem
from checker.records import Claim

__all__ = ["Differences", "Finder", "Part", "Slot", "Token", "at", "slots", "tokens", "tokens_of"]

SIDES = 2
REACH = 3  # words on either side of a slot in which the next telling one is looked for
REMEMBERED = 4096  # sentences whose words are kept
WORD = re.compile(r"[^\W_]+(?:['’.,][^\W_]+)*|[$€£%]")

Differences = Iterator[tuple[int, int]]  # where it stands in the left article, and in the right one


class Part(NamedTuple):
    """A stretch of a claim; offsets are of its article's text."""

    claim: Claim
    start: int
    end: int

    def holds(self, place: int) -> bool:
        """Whether the place lies in it."""
        return self.start <= place < self.end


class Token(NamedTuple):
    """One word with its place in the article."""

    form: str  # lower case
    stem: str
    start: int
    end: int
    capital: bool

    @property
    def tells(self) -> bool:
        """Whether it is more than a word of grammar."""
        return not is_empty(self.stem)


class Finder(Protocol):
    """Finds one sort of difference."""

    def __init__(self, case: CaseFile) -> None:
        """Nothing is looked up before it is asked for."""

    def differing(self, left: Part, right: Part) -> Differences:
        """Each two places at which the parts differ."""
        ...


def tokens(claim: Claim) -> Sequence[Token]:
    """The words of a claim, those joined by a hyphen one by one."""
    return tokens_of(claim.text, claim.start)


@lru_cache(maxsize=REMEMBERED)
def tokens_of(text: str, start: int) -> tuple[Token, ...]:
    """The words of a text that begins at a place of its article."""
    return tuple(
        Token(m.group().lower(), stem(m.group()), start + m.start(), start + m.end(), m.group()[0].isupper())
        for m in WORD.finditer(text)
    )


def at(words: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """The indexes of the first word of a span and of the one behind its last."""
    first = next((i for i, word in enumerate(words) if word.end > start), len(words))
    return first, next((i for i, word in enumerate(words) if word.start >= end), len(words))


class Slot(NamedTuple):
    """The telling words beside a place, the nearest first."""

    before: Sequence[str]
    behind: Sequence[str]

    def meets(self, other: "Slot") -> int:
        """On how many sides the nearest word is the same."""
        return sum(bool(a and b) and a[0] == b[0] for a, b in zip(self, other, strict=True))

    def same(self, other: "Slot") -> bool:
        """Whether the nearest word on either side is the same."""
        return self.meets(other) == SIDES

    def near(self, other: "Slot") -> bool:
        """Whether any word on the same side is the same."""
        return any(not set(a).isdisjoint(b) for a, b in zip(self, other, strict=True))


def slots(words: Sequence[Token], first: int, last: int) -> Slot:
    """The slot of the words from one index to another."""
    return Slot(_telling(reversed(words[max(first - REACH, 0) : first])), _telling(words[last : last + REACH]))


def _telling(words: Iterable[Token]) -> list[str]:
    return [word.stem for word in words if word.tells]
