"""Markdown becomes readable text with offsets of its own."""

import textwrap

from checker.read.markdown import read
from checker.read.parsed import Parsed

ARTICLE = """---
outlet: The Gazette
---
# Bridge *closes* for 12 weeks

By Ann Smith

The [council](https://example.org) of **Wexcombe** voted &mdash; on Tuesday &mdash; to close the
bridge for `12` weeks.

![A crack in the pier](pier.jpg)

## What it costs

- two million pounds
- a year of
  work

1. first
2. second

| Pier | Age |
|------|-----|
| north | 40 |

> "It held," she said.

<!-- not this -->

<div>Ferries sail &amp; wait.</div>
"""


def blocks(parsed: Parsed) -> list[tuple[str, str]]:
    """Kind and words of each block."""
    return [(b.kind.value, parsed.text[b.start : b.end]) for b in parsed.blocks]


def test_all_kinds_of_blocks_are_found() -> None:
    """Marks are gone, words are kept."""
    parsed = read(ARTICLE.encode(), "a.md")
    assert blocks(parsed) == [
        ("title", "Bridge closes for 12 weeks"),
        ("paragraph", "The council of Wexcombe voted — on Tuesday — to close the bridge for 12 weeks."),
        ("caption", "A crack in the pier"),
        ("heading", "What it costs"),
        ("list_item", "two million pounds"),
        ("list_item", "a year of work"),
        ("list_item", "first"),
        ("list_item", "second"),
        ("table_cell", "Pier"),
        ("table_cell", "Age"),
        ("table_cell", "north"),
        ("table_cell", "40"),
        ("paragraph", '"It held," she said.'),
        ("paragraph", "Ferries sail & wait."),
    ]
    assert (parsed.found.title, parsed.found.byline, parsed.stated.outlet) == (
        "Bridge closes for 12 weeks", "Ann Smith", "The Gazette",
    )  # fmt: skip


def test_wrapped_paragraphs_are_one() -> None:
    """A line end inside a paragraph is a space."""
    prose = "The council voted on Tuesday to close the bridge, and the ferry will sail from Monday for all who walk."
    parsed = read(textwrap.fill(prose, 40).encode(), "a.md")
    assert blocks(parsed) == [("paragraph", prose)]


def test_long_lines_are_paragraphs() -> None:
    """As in a text that was pasted without blank lines."""
    line = "The council voted on Tuesday to close the bridge, and the ferry will sail from Monday. " * 2
    assert len(read(f"{line}\n{line}\n".encode(), "a.md").blocks) == 2


def test_a_paragraph_over_a_rule_is_no_heading() -> None:
    """Though Markdown reads it so."""
    line = (
        "The council voted on Tuesday to close the old bridge, and the ferry will sail from Monday for all of "
        "those who walk to work in the town."
    )
    assert [k for k, _ in blocks(read(f"# Title\n\n{line}\n---\n{line} Again.".encode(), "a.md"))] == [
        "title", "paragraph", "paragraph",
    ]  # fmt: skip


def test_indented_lines_are_paragraphs() -> None:
    """Articles hold no code."""
    assert blocks(read(b"# Title\n\n    The council voted on Tuesday.", "a.md"))[1][0] == "paragraph"


def test_an_unclosed_comment_is_quick() -> None:
    """Thousands of them took a minute once."""
    assert read(b"The council voted.\n\n" + b"<!--" * 20_000, "a.md").blocks
