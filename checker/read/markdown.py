"""Markdown: readable text is made of it, and offsets count in that text."""

import html
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from checker.read.decode import decode
from checker.read.layout import Draft
from checker.read.metadata import front_matter
from checker.read.parsed import Parsed
from checker.read.structure import structure
from checker.records import BlockKind

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

__all__ = ["read"]

_Piece = tuple[str, BlockKind | None]
_TAG = re.compile(
    r"<!--.*?(?:-->|\Z)|<(?:script|style)\b.*?(?:</(?:script|style)\s*>|\Z)|<[^<>]*>", re.DOTALL | re.IGNORECASE
)
_SENTENCE = re.compile(r"\.['\"’”)\]]*$")
_LONG_LINE = 130  # lines this long were not wrapped: each is a paragraph
_HEADING_WORDS = 20


def read(data: bytes, source: str) -> Parsed:
    """Read a Markdown file."""
    raw, problems = decode(data, source)
    front = front_matter(raw, source)
    text, drafts = _joined(_pieces(_parser().parse(raw[front.end :])))
    blocks, found = structure(text, drafts, title=front.metadata.title)
    return Parsed(text, blocks, front.metadata, found, (*problems, *front.problems))


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    # indented lines are paragraphs in articles, not code
    return MarkdownIt("commonmark").enable("table").disable("code")


def _joined(pieces: Iterator[_Piece]) -> tuple[str, list[Draft]]:
    parts: list[str] = []
    drafts: list[Draft] = []
    position = 0
    for words, kind in pieces:
        clean = words.strip()
        if not any(c.isalnum() for c in clean):
            continue
        drafts.append(Draft(position, position + len(clean), kind))
        parts.append(clean)
        position += len(clean) + 2
    return "\n\n".join(parts), drafts


def _pieces(tokens: "Sequence[Token]") -> Iterator[_Piece]:
    items, holder = 0, ""
    for token in tokens:
        if token.type == "list_item_open":
            items += 1
        elif token.type == "list_item_close":
            items -= 1
        elif token.type in ("heading_open", "th_open", "td_open", "paragraph_open"):
            holder = token.type
        elif token.type == "inline":
            yield from _inline(token, holder, in_list=items > 0)
        elif token.type == "html_block":
            yield " ".join(html.unescape(_TAG.sub(" ", token.content)).split()), None
        elif token.type == "fence":
            yield from ((line, None) for line in token.content.splitlines())


def _inline(token: "Token", holder: str, *, in_list: bool) -> Iterator[_Piece]:
    children = token.children or []
    lines = ["".join(_words(c) for c in line) for line in _lines(children)]
    joined = " ".join(line.strip() for line in lines)
    if holder == "heading_open":
        swallowed = len(joined.split()) > _HEADING_WORDS and _SENTENCE.search(joined)
        yield joined, BlockKind.PARAGRAPH if swallowed else BlockKind.HEADING
    elif holder in ("th_open", "td_open"):
        yield joined, BlockKind.TABLE_CELL
    elif in_list:
        yield joined, BlockKind.LIST_ITEM
    elif any(c.type == "image" for c in children) and not any(c.content.strip() for c in children if c.type == "text"):
        yield joined, BlockKind.CAPTION
    elif len(lines) > 1 and max(map(len, lines)) > _LONG_LINE:
        yield from ((line, None) for line in lines)
    else:
        yield joined, None


def _lines(children: "Sequence[Token]") -> Iterator[list["Token"]]:
    line: list[Token] = []
    for child in children:
        if child.type in ("softbreak", "hardbreak"):
            yield line
            line = []
        else:
            line.append(child)
    yield line


def _words(token: "Token") -> str:
    if token.type == "html_inline":
        return " " if token.content.lower().startswith("<br") else ""
    return token.content if token.type in ("text", "code_inline", "image", "text_special") else ""
