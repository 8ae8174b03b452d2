"""Headlines, headings, captions, bylines and what is no part of an article."""

import pytest

from checker.read.layout import drafts
from checker.read.metadata import Metadata
from checker.read.structure import structure
from checker.records import Block

BODY = "The council of Wexcombe voted on Tuesday to close the old bridge for twelve weeks, its leader said."
MORE = "Shops on the north bank fear for their trade, and a ferry will sail for those who walk to work."


def read(*lines: str, title: str | None = None) -> tuple[str, tuple[Block, ...], Metadata]:
    """The text made of the lines, its blocks, and what it says of itself."""
    text = "\n\n".join(lines)
    return text, *structure(text, drafts(text), title=title)


def kinds(*lines: str, title: str | None = None) -> list[str]:
    """The kind of each block."""
    return [b.kind.value for b in read(*lines, title=title)[1]]


def test_a_first_short_line_without_full_stop_is_the_title() -> None:
    """And it is the article's title."""
    assert kinds("Bridge to close for twelve weeks", BODY) == ["title", "paragraph"]
    assert read("Bridge to close for twelve weeks", BODY)[2].title == "Bridge to close for twelve weeks"


@pytest.mark.parametrize(
    "title",
    ["Will the bridge ever open?", "“It held”", "Ruling is a blow, says the U.S.", "Leader: 'we had no choice'"],
)
def test_titles_end_in_many_ways(title: str) -> None:
    """Question, quotation, abbreviation."""
    assert kinds(title, BODY)[0] == "title"


@pytest.mark.parametrize(
    "line",
    [
        "The bridge is closed.",
        "“The bridge is closed.”",
        "He wanted to stay. They would not let him.",
        f"{BODY} {MORE} {MORE}",
    ],
)
def test_a_sentence_is_no_title(line: str) -> None:
    """An article may have no headline."""
    assert kinds(line, BODY) == ["paragraph", "paragraph"]


def test_a_kicker_is_no_headline() -> None:
    """The line under a section's name is."""
    assert kinds("WORLD NEWS", "Bridge to close for twelve weeks", BODY) == ["heading", "title", "paragraph"]
    assert kinds("Bridge closed", BODY, MORE) == ["title", "paragraph", "paragraph"]


def test_a_known_headline_may_end_in_a_full_stop() -> None:
    """Where the metadata gives it."""
    assert kinds("The bridge is closed.", BODY, title="The bridge is closed") == ["title", "paragraph"]


def test_the_only_line_is_a_paragraph() -> None:
    """Something must be read."""
    assert kinds("Bridge to close") == ["paragraph"]


@pytest.mark.parametrize(
    "heading", ["Shops on the Brink", "HOW IT HAPPENED", "Ferry starts on Monday", "'Massive damage'", "Key points"]
)
def test_short_lines_without_full_stop_are_headings(heading: str) -> None:
    """In title spelling or not."""
    assert kinds(BODY, heading, MORE) == ["paragraph", "heading", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "The bridge stays closed.",
        '"It held," she said',
        "“We are not leaving,” he said.",
        '"But here we are."',
        "Then she saw it:",
        "Is it safe?",
        "The leader told a crowd of angry shopkeepers in the hall that it would take twelve weeks",
    ],
)
def test_short_sentences_are_paragraphs(line: str) -> None:
    """A heading swallows no paragraph."""
    assert kinds(BODY, line, MORE) == ["paragraph"] * 3


def test_a_last_short_line_is_no_heading() -> None:
    """There is nothing under it."""
    assert kinds(BODY, "Ferry Starts on Monday") == ["paragraph", "paragraph"]


def test_a_label_before_a_list_is_a_heading() -> None:
    """But a sentence that ends in a colon is a paragraph."""
    assert kinds(BODY, "What it costs:", "- two million\n- a year of work") == [
        "paragraph", "heading", "list_item", "list_item",
    ]  # fmt: skip


def test_headline_versions_repeat_the_first() -> None:
    """They stand before the first paragraph and say the same in other words."""
    _, blocks, found = read(
        "Bridge Closure Angers Wexcombe Shopkeepers Before Christmas\nBridge Closure Angers Shopkeepers",
        "Wexcombe Shopkeepers Angry Over Closure of Bridge",
        BODY,
    )
    assert [(b.kind.value, b.repeats) for b in blocks] == [
        ("title", None), ("heading", 0), ("heading", 0), ("paragraph", None),
    ]  # fmt: skip
    assert found.title == "Bridge Closure Angers Wexcombe Shopkeepers Before Christmas"


def test_a_standfirst_with_news_is_read() -> None:
    """It says more than the headline."""
    _, blocks, _ = read("Bridge closure angers Wexcombe", "Ferry to sail from Monday while pier is rebuilt", BODY)
    assert [(b.kind.value, b.repeats) for b in blocks][1] == ("heading", None)


def test_a_paragraph_set_twice_is_read_once() -> None:
    """Case and punctuation aside."""
    _, blocks, _ = read(BODY, MORE, BODY.upper())
    assert [b.repeats for b in blocks] == [None, None, 0]


@pytest.mark.parametrize(
    "caption",
    [
        "Ann Smith Photographer: John Doe/Bloomberg",
        "The bridge on Tuesday (AP Photo/Jane Doe)",
        "FILE - In this March 1 photo, the bridge is seen from the north bank.",
        "The pier of the bridge. REUTERS/Jane Doe",
        "Image caption The pier was hit by a barge",
        "A crack in the pier. Photo by Jane Doe",
    ],
)
def test_captions_are_recognised(caption: str) -> None:
    """By the credit or the cue."""
    assert kinds("Bridge to close", caption, BODY) == ["title", "caption", "paragraph"]


def test_byline_and_date_become_metadata() -> None:
    """And are not read as what the article says."""
    text, blocks, found = read(
        "Bridge to close", "By Ann Smith and Jan van der Berg", "Published: 14 February 2026", BODY
    )
    assert (found.byline, found.published) == ("Ann Smith and Jan van der Berg", "2026-02-14")
    assert [text[b.start : b.end] for b in blocks] == ["Bridge to close", BODY]


def test_a_dateline_is_no_byline() -> None:
    """Nor is a sentence that begins with 'By'."""
    lines = ("WEXCOMBE (Reuters) - The bridge is closed.", "By noon, the queue was a mile long.")
    assert kinds(*lines) == ["paragraph", "paragraph"]
    assert read(*lines)[2] == Metadata()


def test_furniture_is_left_out() -> None:
    """Advertisements, invitations, links set between paragraphs."""
    lines = ("Bridge to close", "Advertisement", BODY, "READ MORE: Mayor resigns", "[How the pier cracked]", MORE)
    assert kinds(*lines, "Read or share this story: https://example.org/1") == ["title", "paragraph", "paragraph"]


def test_links_to_other_stories_are_left_out() -> None:
    """All that stands under 'Read more:' at the end."""
    links = ("Read more:", "Mayor Resigns Over Pier", "A town split in two. Its shops, too.", "Ferry sinks in harbour")
    assert kinds("Bridge to close", BODY, MORE, *links) == ["title", "paragraph", "paragraph"]


def test_a_link_line_swallows_no_paragraph() -> None:
    """In the middle of an article it is alone."""
    assert kinds(BODY, "Read more", "Shops on the Brink", MORE, BODY + " Again.") == [
        "paragraph", "heading", "paragraph", "paragraph",
    ]  # fmt: skip
