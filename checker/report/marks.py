"""Which words of a passage are marked: those that carry the value, and those in which two passages differ."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from checker.records import Evidence

__all__ = ["Piece", "alikeness", "cut", "differing", "gaps", "value_spans"]

Range = tuple[int, int]
_WORD = re.compile(r"\w+(?:[.,’'\-]\w+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a passage that is marked in one way."""

    text: str
    value: bool = False
    differs: bool = False
    gap: bool = False  # an empty piece: other articles have words here


def gaps(evidence: Evidence) -> list[int]:
    """Where words stand in another passage and none here, counted from the passage's start: the empty highlights."""
    return [start - evidence.start for start, end in evidence.highlights if start == end]


def value_spans(evidence: Evidence, value: str = "") -> list[Range]:
    """Where the value stands, counted from the passage's start: as highlighted, else where the value is found verbatim."""
    spans = [
        (max(start - evidence.start, 0), min(end - evidence.start, len(evidence.text)))
        for start, end in evidence.highlights
    ]
    spans = [(start, end) for start, end in spans if start < end]
    if spans or not value:
        return spans
    found = re.search(rf"(?<!\w){re.escape(value)}(?!\w)", evidence.text, re.IGNORECASE)
    return [found.span()] if found else []


def differing(text: str, other: str) -> list[Range]:
    """Stretches of whole words in `text` that have no counterpart in `other`."""
    spans = [match.span() for match in _WORD.finditer(text)]
    blocks = SequenceMatcher(None, _words(text), _words(other), autojunk=False).get_opcodes()
    return [(spans[low][0], spans[high - 1][1]) for tag, low, high, _, _ in blocks if tag in {"replace", "delete"}]


def alikeness(text: str, other: str) -> float:
    """How much of the wording two passages share, 0 to 1."""
    return SequenceMatcher(None, _words(text), _words(other), autojunk=False).ratio()


def cut(
    text: str, values: Sequence[Range], differences: Sequence[Range] = (), missing: Sequence[int] = ()
) -> tuple[Piece, ...]:
    """The text in pieces, each marked as a whole, with an empty one at each place of `missing`; joined they are the text."""
    edges = sorted({0, len(text), *_edges(values), *_edges(differences), *missing})
    pieces = [Piece("", gap=True)] if 0 in missing else []
    for start, end in pairwise(edges):
        pieces.append(
            Piece(text[start:end], value=_inside(start, end, values), differs=_inside(start, end, differences))
        )
        if end in missing:
            pieces.append(Piece("", gap=True))
    return tuple(pieces)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _edges(spans: Iterable[Range]) -> Iterable[int]:
    return (edge for span in spans for edge in span)


def _inside(start: int, end: int, spans: Iterable[Range]) -> bool:
    return any(low <= start and end <= high for low, high in spans)
