"""Drafts → blocks: what is headline, heading, caption or paragraph, and what is no part of the article."""

import re
from collections.abc import Sequence

from checker.read.furniture import caption, furniture, gallery_mark, link_list, published_line, signed_line
from checker.read.layout import Draft
from checker.read.metadata import Metadata
from checker.read.repeats import Repeats, similar
from checker.records import Block, BlockKind

__all__ = ["structure"]

_QUOTES = "\"'“”‘’«»"
_ENDED = re.compile(rf"[.!?…:;,][{_QUOTES})\]]*$")
_STOPPED = re.compile(rf"(?<![A-Z]\.[A-Z])\.[{_QUOTES})\]]*$")
_SPOKEN = re.compile(rf"[{_QUOTES}],?\s+(?:\S+\s+){{0,2}}(?:said|says|told|added)\b")
_SMALL = frozenset(
    {"a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "of", "off", "on", "or", "over", "the"}
    | {"to", "up", "via", "vs", "with"}
)
_HEADLINES = (BlockKind.TITLE, BlockKind.HEADING)
_TITLE_WORDS, _TITLE_LENGTH = 30, 220
_HEADING_WORDS, _CAPITALISED_WORDS, _LABEL_WORDS = 9, 18, 5
_KICKER_WORDS = 2
_CAPITALISED_SHARE = 0.8
_MOST_LINKS, _LINK_LENGTH = 8, 140
_TOP = 8  # bylines and dates of publication stand among the first blocks


def structure(text: str, drafts: Sequence[Draft], *, title: str | None = None) -> tuple[tuple[Block, ...], Metadata]:
    """The blocks, and what the text itself says of its origin; `title` is the headline where it is known."""
    return _Structure(text, drafts, title).read()


class _Structure:
    """One pass over the drafts."""

    def __init__(self, text: str, drafts: Sequence[Draft], title: str | None) -> None:
        self._words = [text[d.start : d.end] for d in drafts]
        self._drafts = drafts
        self._known_title = title
        self._repeats = Repeats()
        self._blocks: list[Block] = []
        self._found: dict[str, str] = {}
        self._reached = False  # whether the first paragraph has been

    def read(self) -> tuple[tuple[Block, ...], Metadata]:
        left_out = self._links()
        for i in range(len(self._drafts)):
            if i not in left_out and not self._surrounds(i):
                self._add(i)
        return tuple(self._blocks), Metadata(**self._found)

    def _links(self) -> set[int]:
        """Indexes of headlines of other stories: the lines under 'Read more:' that are no sentences."""
        left_out: set[int] = set()
        for i, words in enumerate(self._words):
            if not link_list(words):
                continue
            end = i + 1
            while end < len(self._words) and len(self._words[end]) <= _TITLE_LENGTH and not self._sentence(end):
                end += 1
            if words.endswith(":") and self._short_tail(i + 1):
                end = len(self._words)
            # a single line with a paragraph under it is a heading of this story
            if end == len(self._words) or end > i + 2:
                left_out.update(range(i, end))
        return left_out

    def _short_tail(self, first: int) -> bool:
        """Whether nothing but a few headlines follows; some headlines are sentences with a full stop."""
        tail = self._words[first:]
        return len(tail) <= _MOST_LINKS and all(len(w) <= _LINK_LENGTH for w in tail)

    def _sentence(self, i: int) -> bool:
        return bool(_STOPPED.search(self._words[i]))

    def _surrounds(self, i: int) -> bool:
        """Whether the draft is a byline, a date of publication (both are kept as metadata) or furniture."""
        words = self._words[i]
        if self._drafts[i].kind is not None:
            return False
        for key, value in (("byline", signed_line(words)), ("published", published_line(words))):
            if i < _TOP and value and key not in self._found:
                self._found[key] = value
                return True
        return furniture(words)

    def _add(self, i: int) -> None:
        words, draft = self._words[i], self._drafts[i]
        kind = draft.kind or self._kind(i)
        if kind is BlockKind.HEADING and draft.kind is kind and not self._reached:
            kind = BlockKind.TITLE
        if kind is BlockKind.TITLE and self._titled:
            kind = BlockKind.HEADING
        if kind is BlockKind.TITLE:
            self._found["title"] = " ".join(words.split())
        headline = kind in _HEADLINES and not self._reached
        repeats = self._repeats.of(words, len(self._blocks), headline=headline)
        self._reached = self._reached or kind is BlockKind.PARAGRAPH
        end = draft.end - (len(gallery_mark(words)) if kind is BlockKind.CAPTION else 0)
        self._blocks.append(Block(start=draft.start, end=end, kind=kind, repeats=repeats))

    @property
    def _titled(self) -> bool:
        return "title" in self._found

    def _kind(self, i: int) -> BlockKind:
        words = self._words[i]
        if caption(words):
            return BlockKind.CAPTION
        if not self._reached and not self._titled and self._is_title(words):
            return BlockKind.HEADING if self._is_kicker(i) else BlockKind.TITLE
        if i + 1 == len(self._drafts):
            return BlockKind.PARAGRAPH
        before_list = self._drafts[i + 1].kind is BlockKind.LIST_ITEM
        standfirst = not self._reached and self._titled and _is_standfirst(words)
        return BlockKind.HEADING if standfirst or _is_heading(words, before_list=before_list) else BlockKind.PARAGRAPH

    def _is_kicker(self, i: int) -> bool:
        """Whether the line is a section's name ('WORLD NEWS') with the headline under it."""
        following = self._words[i + 1 : i + 3]
        short = len(self._words[i].split()) <= _KICKER_WORDS
        return (
            short and len(following) > 1 and len(following[0].split()) > _KICKER_WORDS and self._is_title(following[0])
        )

    def _is_title(self, words: str) -> bool:
        if len(words) > _TITLE_LENGTH or len(words.split()) > _TITLE_WORDS:
            return False
        if self._known_title and similar(words, self._known_title):
            return True
        return len(self._drafts) > 1 and not _STOPPED.search(words) and words[-1] not in ":;,"


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
    return bool(large) and sum(not t[:1].islower() for t in large) >= _CAPITALISED_SHARE * len(large)
