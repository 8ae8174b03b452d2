"""Plain text → drafts of blocks: one a line, or lines joined where the text was wrapped at a column."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from checker.records import BlockKind

__all__ = ["Draft", "drafts"]

_MARKER = re.compile(r"(?:[•‣▪◦●∙·*–-]|\d{1,2}[.)]|\(\d{1,2}\))[ \t\xa0]+(?=\S)")
_TERMINAL = re.compile(r"[.!?…:;]['\"’”»)\]]*$")
_FEWEST_BREAKS = 3  # before a column is believed in
_NARROWEST, _WIDEST = 30, 130  # columns of wrapped prose lie between


@dataclass(frozen=True, slots=True)
class Draft:
    """A stretch of text without the white space around it; `kind` is None while it is open."""

    start: int
    end: int
    kind: BlockKind | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    follows: bool  # whether the line stands directly under another that is not blank
    text: str

    @property
    def marker(self) -> int:
        """Length of the bullet or number that the line begins with."""
        found = _MARKER.match(self.text)
        return found.end() if found and any(c.isalnum() for c in self.text[found.end() :]) else 0


def drafts(text: str, start: int = 0) -> list[Draft]:
    """The drafts of blocks in `text[start:]`, in order; what holds no letter or digit is left out."""
    lines = list(_lines(text, start))
    column = _column(lines)
    made: list[Draft] = []
    for i, line in enumerate(lines):
        if made and column and line.follows and not line.marker and _wrapped(lines[i - 1], line, column):
            made[-1] = Draft(made[-1].start, line.end, made[-1].kind)
        else:
            kind = BlockKind.LIST_ITEM if line.marker else None
            made.append(Draft(line.start + line.marker, line.end, kind))
    return made


def _lines(text: str, start: int) -> Iterator[_Line]:
    position, follows = start, False
    for raw in text[start:].splitlines(keepends=True):
        words = raw.strip() if any(c.isalnum() for c in raw) else ""  # a rule parts as a blank line does
        if words:
            first = position + len(raw) - len(raw.lstrip())
            yield _Line(first, first + len(words), follows, words)
        follows = bool(words)
        position += len(raw)


def _column(lines: list[_Line]) -> int | None:
    """The column at which the text was wrapped, None where each line is a paragraph."""
    breaks = [(a, b) for a, b in pairwise(lines) if b.follows and not b.marker]
    if len(breaks) < _FEWEST_BREAKS:
        return None
    column = max(len(line.text) for pair in breaks for line in pair)
    if not _NARROWEST <= column <= _WIDEST:
        return None
    full = sum(_wrapped(a, b, column) for a, b in breaks)
    cut = sum(not _TERMINAL.search(a.text) for a, _ in breaks)
    return column if full * 10 >= len(breaks) * 7 and cut * 2 >= len(breaks) else None


def _wrapped(line: _Line, following: _Line, column: int) -> bool:
    """Whether the line was full: the next one's first word had no room on it."""
    return len(line.text) + 1 + len(following.text.split(maxsplit=1)[0]) >= column
