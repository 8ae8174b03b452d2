"""Lines and paragraphs of plain text."""

import textwrap
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from checker.read.layout import drafts
from checker.records import BlockKind

PROSE = (
    "The ferry company said on Monday that its second ship would sail again in May, after repairs that took longer "
    "than planned. Passengers who had booked will be told by letter, and those who cannot wait get their money back."
)


def pieces(text: str) -> list[str]:
    """The words of each draft."""
    return [text[d.start : d.end] for d in drafts(text)]


def test_each_line_is_a_block_where_lines_are_paragraphs() -> None:
    """With or without blank lines between them."""
    assert pieces(f"{PROSE}\n{PROSE}\n\n  {PROSE}  \n") == [PROSE] * 3


def test_wrapped_lines_are_joined() -> None:
    """A text wrapped at a column has its paragraphs back."""
    wrapped = textwrap.fill(PROSE, 64)
    text = f"Ferry back in May\n\n{wrapped}\n\n{wrapped}\n"
    assert pieces(text) == ["Ferry back in May", wrapped, wrapped]


def test_a_short_line_ends_a_wrapped_paragraph() -> None:
    """The next word would have had room on it."""
    wrapped = textwrap.fill(PROSE, 64)
    assert pieces(f"{wrapped}\nThe mayor agreed.\n{wrapped}") == [wrapped, "The mayor agreed.", wrapped]


def test_headline_versions_are_not_joined() -> None:
    """Two headlines under each other stay two."""
    assert len(pieces(f"Ferry back in May, company says\nFerry is back in May\n\n{PROSE}")) == 3


def test_list_items_lose_their_marks() -> None:
    """Bullets, dashes, stars and figures."""
    text = "Points:\n• one thing\n- two things\n* three\n 1. four\n12) five\n– six"
    found = drafts(text)
    assert [text[d.start : d.end] for d in found[1:]] == ["one thing", "two things", "three", "four", "five", "six"]
    assert {d.kind for d in found[1:]} == {BlockKind.LIST_ITEM}


def test_a_year_or_a_negative_number_is_no_list_mark() -> None:
    """Nor a word that begins with a dash."""
    assert [d.kind for d in drafts("2017. A bad year.\n-5 degrees were measured.\n—Ann")] == [None] * 3


def test_rules_are_no_blocks() -> None:
    """Lines without a letter or figure are left out."""
    assert pieces("a b c.\n___\n***\n- - -\nd e f.") == ["a b c.", "d e f."]


@given(st.text(alphabet=st.sampled_from("aB1.•- \t\n\r\x0b\x85\u2028\u00a0é\u0301ש"), max_size=200))
def test_every_word_is_in_one_block(text: str) -> None:
    """Spans are in order, apart, trimmed, and miss no letter."""
    found = drafts(text)
    covered = "".join(text[d.start : d.end] for d in found)
    marks = sum(c.isalpha() for c in text)
    assert sum(c.isalpha() for c in covered) == marks
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(text[d.start : d.end] == text[d.start : d.end].strip() != "" for d in found)
