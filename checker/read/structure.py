"""Drafts → blocks: what is headline, heading, caption or paragraph, and what is no part of the article."""

import re
from collections.abc import Sequence

from checker.read.furniture import caption, furniture, published_line, signed_line
from checker.read.layout import Draft
from checker.read.metadata import Metadata
from checker.read.repeats import Repeats, similar
from checker.records import Block, BlockKind

__all__ = ["structure"]

_QUOTES = "\"'“”‘’«»"
_ENDED = re.compile(rf"[.!?…:;,][{_QUOTES})\]]*$")
_STOPPED = re.compile(rf"(?<![A-Z]\.[A-Z])\.[{_QUOTES})\]]*$")
_SPOKEN = re.compile(rf"[{_QUOTES}],?\s+\S+(?:\s\S+)?\s+(?:said|says|told|added)\b|[{_QUOTES}],?\s+(?:said|says)\b")
_SMALL = frozenset("a an and as at but by for from in into of off on or over the to up via vs with".split())
_TITLE_WORDS, _TITLE_LENGTH = 30, 220
_HEADING_WORDS, _CAPITALISED_WORDS, _LABEL_WORDS = 9, 18, 5
_TOP = 8  # bylines and dates of publication stand among the first blocks


def structure(text: str, drafts: Sequence[Draft], *, title: str | None = None) -> tuple[tuple[Block, ...], Metadata]:
    """The blocks, and what the text itself says of its origin; `title` is the headline where it is known."""
    blocks: list[Block] = []
    found: dict[str, str] = {}
    repeats = Repeats()
    reached = False  # whether the first paragraph has been
    for i, draft in enumerate(drafts):
        words = text[draft.start : draft.end]
        if draft.kind is None and i < _TOP and _origin(words, found):
            continue
        if draft.kind is None and furniture(words):
            continue
        kind = draft.kind or _kind(words, blocks, drafts, i, title, reached=reached)
        if kind is BlockKind.HEADING and draft.kind is kind and not reached and not _titled(blocks):
            kind = BlockKind.TITLE
        if kind is BlockKind.TITLE and _titled(blocks):
            kind = BlockKind.HEADING
        if kind is BlockKind.TITLE:
            found["title"] = " ".join(words.split())
        repeated = repeats.of(words, len(blocks), headline=not reached and kind in (BlockKind.TITLE, BlockKind.HEADING))
        reached = reached or kind is BlockKind.PARAGRAPH
        blocks.append(Block(start=draft.start, end=draft.end, kind=kind, repeats=repeated))
    return tuple(blocks), Metadata(**found)


def _titled(blocks: Sequence[Block]) -> bool:
    return any(b.kind is BlockKind.TITLE for b in blocks)


def _origin(words: str, found: dict[str, str]) -> bool:
    """Take a byline or a date of publication; such a line is no part of what the article says."""
    for key, value in (("byline", signed_line(words)), ("published", published_line(words))):
        if value and key not in found:
            found[key] = value
            return True
    return False


def _kind(
    words: str, blocks: Sequence[Block], drafts: Sequence[Draft], i: int, title: str | None, *, reached: bool
) -> BlockKind:
    if caption(words):
        return BlockKind.CAPTION
    if not reached and not _titled(blocks) and _is_title(words, title, only=len(drafts) == 1):
        return BlockKind.TITLE
    last = i + 1 == len(drafts)
    before_list = not last and drafts[i + 1].kind is BlockKind.LIST_ITEM
    if not last and (_is_heading(words, before_list=before_list) or (not reached and blocks and _is_standfirst(words))):
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH


def _is_title(words: str, title: str | None, *, only: bool) -> bool:
    short = len(words) <= _TITLE_LENGTH and len(words.split()) <= _TITLE_WORDS
    if short and title and similar(words, title):
        return True
    return short and not only and not _STOPPED.search(words) and words[-1] not in ":;,"


def _is_heading(words: str, *, before_list: bool) -> bool:
    """A short line that is no sentence."""
    if len(words) > _TITLE_LENGTH or "\n" in words or _SPOKEN.search(words):
        return False
    tokens = words.split()
    if words.endswith(":"):
        return len(tokens) <= _LABEL_WORDS and before_list
    if _ENDED.search(words):
        return False
    if words[-1] in _QUOTES:
        return len(tokens) <= _LABEL_WORDS and words[0] in _QUOTES
    return len(tokens) <= (_CAPITALISED_WORDS if _capitalised(tokens) else _HEADING_WORDS)


def _is_standfirst(words: str) -> bool:
    """A line under the headline that is no sentence yet."""
    if len(words) > _TITLE_LENGTH or "\n" in words or words[0] in _QUOTES or _SPOKEN.search(words):
        return False
    return not _ENDED.search(words) and len(words.split()) <= _TITLE_WORDS


def _capitalised(tokens: Sequence[str]) -> bool:
    """Headline spelling: all but the small words begin with a capital or a figure."""
    large = [t.lstrip(_QUOTES + "(") for t in tokens if t.lower() not in _SMALL]
    return bool(large) and sum(not t[:1].islower() for t in large) >= 0.8 * len(large)
