"""The words around places of a passage, short enough to stand side by side."""

import re
from collections.abc import Iterable

from checker.records import Passage

__all__ = ["around"]

BESIDE = 3  # words before and after
WORD = re.compile(r"\S+")
CLOSED = re.compile(r"[”\"»][.,;:!?)]*$")
OPENED = re.compile(r"[(]?[“\"«]")
MARKS = "“”\"‘’'«» ,;:."

Span = tuple[int, int]


def around(passage: Passage, spans: Iterable[Span]) -> str:
    """The words at `spans` (offsets of the article) with three before and after each, ' … ' where words are left out.

    They end where the quotation ends: what stands behind its marks is not quoted.
    """
    words = [(passage.start + m.start(), passage.start + m.end()) for m in WORD.finditer(passage.text)]
    windows: list[list[int]] = []
    for start, end in sorted(spans):
        before = sum(last <= start for _, last in words)
        behind = sum(first < end for first, _ in words)
        low, high = max(0, before - BESIDE), min(len(words), max(behind, before) + BESIDE)
        printed = [passage.text[first - passage.start : last - passage.start] for first, last in words]
        high = next((i + 1 for i in range(max(behind, 1) - 1, high) if CLOSED.search(printed[i])), high)
        low = next((i for i in range(min(before, high - 1), low, -1) if OPENED.match(printed[i])), low)
        if windows and low <= windows[-1][1]:
            windows[-1][1] = max(windows[-1][1], high)
        else:
            windows.append([low, high])
    pieces = [_cut(passage, words[low][0], words[high - 1][1]) for low, high in windows if low < high]
    return " … ".join(piece for piece in pieces if piece)


def _cut(passage: Passage, start: int, end: int) -> str:
    return " ".join(passage.text[start - passage.start : end - passage.start].split()).strip(MARKS)
