"""Quotation marks: which stretches of a text stand inside them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from checker.records import Article, Block

__all__ = ["Marked", "find_marks"]

_CANDIDATE = re.compile(r"``|''|[“”„‟\"«»‘’‚'‹›]")
_DOUBLE = frozenset({"“", "”", "„", "‟", '"', "``", "''"})
_SINGLE = frozenset({"‘", "’", "‚", "'"})
_OPENERS = frozenset({"“", "„", "``", "‘", "‚", "«", "‹"})
_GUILLEMETS = frozenset({"«", "»", "‹", "›"})
_ELISION = re.compile(r"['’‘](?:em|tis|twas|twere|til|cause|bout|round|n|cos|fraid|\d\d)s?\b", re.IGNORECASE)
# '…, “said the mayor': a closing mark that slid behind the space and was turned round
_SLIPPED = re.compile(r"[,?!] $")
_SAYING = re.compile(r"(?:said|says|told|wrote|adds|[a-z]+ed) (?:[A-Z]|the |s?he )")
_AFTER_OPEN = " \t\n([{—–-/“‘\"'«‹„"


@dataclass(frozen=True, slots=True)
class Marked:
    """One stretch inside marks: `start`/`end` bound the words, `outer_start`/`outer_end` the marks as well."""

    outer_start: int
    start: int
    end: int
    outer_end: int
    block: int
    depth: int  # 0 outside any other marks
    closed: bool  # False where the closing mark is missing in this block


@dataclass(slots=True)
class _Open:
    kind: str
    outer: int
    inner: int


def find_marks(article: Article) -> tuple[Marked, ...]:
    """Every marked stretch, by place; marks never reach across a block."""
    found = [
        marked
        for number, block in enumerate(article.blocks)
        if block.repeats is None
        for marked in _nested(list(_in_block(article.text, block, number)))
    ]
    return tuple(found)


def _nested(found: list[Marked]) -> Iterator[Marked]:
    """The stretches of one block by place, each with the number of stretches around it."""
    around: list[Marked] = []
    for marked in sorted(found, key=lambda m: (m.outer_start, -m.outer_end)):
        around = [a for a in around if marked.outer_end <= a.end]
        yield replace(marked, depth=len(around))
        around.append(marked)


def _in_block(text: str, block: Block, number: int) -> Iterator[Marked]:
    stack: list[_Open] = []
    for match in _CANDIDATE.finditer(text, block.start, block.end):
        mark, at, after = match.group(), match.start(), match.end()
        kind = _kind(mark)
        role = _role(text, block, match, kind, [o.kind for o in stack])
        if mark == "“" and _SLIPPED.search(text, block.start, at) and _SAYING.match(text, after, block.end):
            if not any(o.kind == kind for o in stack):
                continue
            role = "close"
        if role == "open":
            if kind == "double" and any(o.kind == kind for o in stack):
                yield from _heal(text, number, stack, at)
            stack.append(_Open(kind, at, after))
        elif role == "close":
            while stack and stack[-1].kind != kind:
                stack.pop()  # an inner mark that was never closed
            opened = stack.pop()
            yield Marked(opened.outer, opened.inner, at, after, number, 0, closed=True)
    yield from _heal(text, number, stack, block.end)


def _heal(text: str, number: int, stack: list[_Open], end: int) -> Iterator[Marked]:
    """Close what is still open at `end`; unclosed single marks are taken for apostrophes."""
    while stack:
        opened = stack.pop()
        if opened.kind == "single" or any(o.kind != "single" for o in stack):
            continue
        inner_end = opened.inner + len(text[opened.inner : end].rstrip())
        if inner_end > opened.inner:
            yield Marked(opened.outer, opened.inner, inner_end, inner_end, number, 0, closed=False)


def _kind(mark: str) -> str:
    if mark in _DOUBLE:
        return "double"
    return "single" if mark in _SINGLE else "guillemet"


def _role(text: str, block: Block, match: re.Match[str], kind: str, opened: list[str]) -> str:
    """'open', 'close' or 'none' for one candidate mark."""
    before, after = _neighbours(text, block, match)
    if kind == "single":
        return _single_role(text, block, match, is_open="single" in opened)
    if kind == "guillemet":
        if kind in opened and (match.group() in "»›" or after.isspace()):
            return "close"
        return "open" if match.group() in "«‹" else "none"
    return _double_role(match.group(), before, after, is_open="double" in opened)


def _neighbours(text: str, block: Block, match: re.Match[str]) -> tuple[str, str]:
    before = text[match.start() - 1] if match.start() > block.start else " "
    return before, text[match.end()] if match.end() < block.end else " "


def _double_role(mark: str, before: str, after: str, *, is_open: bool) -> str:
    opens = before in _AFTER_OPEN and not after.isspace()
    if mark in _OPENERS:
        return "open"
    if is_open:
        # a straight mark after a space and before a word, inside an open quotation, begins the next one
        return "open" if opens and before in " \n" and mark in {'"', "”"} and after.isalnum() else "close"
    return "open" if opens else "none"


def _single_role(text: str, block: Block, match: re.Match[str], *, is_open: bool) -> str:
    mark = match.group()
    before, after = _neighbours(text, block, match)
    if before.isalnum() and after.isalnum():
        return "none"
    if before in _AFTER_OPEN and not after.isspace() and not (is_open and mark == "’"):
        if _ELISION.match(text, match.start()) or mark == "’":
            return "none"
        return "open" if after.isalnum() or after in '“"…[($£€' else "none"
    if not is_open or after.isalnum() or mark == "‘":
        return "none"
    if before in "sSzx" and after == " " and _closer_ahead(text, match.end(), block.end):
        return "none"  # "the boys’ problem"
    return "close"


_AHEAD = re.compile(r"(?<![\s(\[])['’](?![A-Za-z0-9])|(?<![^\s(\[—–])[‘'](?=\w)")


def _closer_ahead(text: str, start: int, end: int) -> bool:
    """Whether another closing single mark comes before the next opening one."""
    match = _AHEAD.search(text, start, end)
    return bool(match) and not text[match.start() - 1 : match.start()].isspace()  # type: ignore[union-attr]
