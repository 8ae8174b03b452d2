"""Front matter and sidecars."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.read.metadata import Metadata, front_matter, parse_metadata

FULL = """outlet: The Wexcombe Gazette
byline: Ann Smith
published: 2026-02-14
event_date: 2026-02-13
url: https://example.org/1
lang: en-GB
copy_of: Reuters
title: "Bridge: closed"
"""


def codes(text: str) -> list[str]:
    """The codes of what could not be used."""
    return [p.code for p in parse_metadata(text, "front matter", "a.txt")[1]]


def test_all_keys_are_read() -> None:
    """With a date as a string and the language as a code."""
    metadata, problems = parse_metadata(FULL, "front matter", "a.txt")
    assert problems == ()
    assert metadata == Metadata(
        title="Bridge: closed",
        outlet="The Wexcombe Gazette",
        byline="Ann Smith",
        published="2026-02-14",
        url="https://example.org/1",
        lang="en",
        copy_of="Reuters",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("author: Ann", ["CC113"]),
        ("published: 2026-02-30", ["CC115"]),
        ("outlet: [a, b]", ["CC116"]),
        ("lang: English, please", ["CC116"]),
        ("outlet:", []),
        ("", []),
        ("- a\n- b", ["CC114"]),
        ("outlet: 'open", ["CC114"]),
        ("? [a]\n: b", ["CC114"]),
        ("[" * 5000, ["CC114"]),
    ],
)
def test_what_cannot_be_used_is_said(text: str, expected: list[str]) -> None:
    """One note each; the article is read."""
    assert codes(text) == expected


def test_plain_lines_of_broken_yaml_are_used() -> None:
    """A headline with a colon breaks YAML, and the date must not be lost for it."""
    metadata, problems = parse_metadata("title: Bridge: closed\npublished: 2026-02-14\n", "sidecar", "a.txt")
    assert (metadata.title, metadata.published) == ("Bridge: closed", "2026-02-14")
    assert [p.code for p in problems] == ["CC114"]
    assert "line 1" in problems[0].message


def test_front_matter_stands_between_dashes_at_the_top() -> None:
    """And ends behind the second line of them."""
    text = "---\noutlet: Gazette\n---\nBridge closed\n"
    front = front_matter(text, "a.txt")
    assert text[front.end :] == "Bridge closed\n"
    assert front.metadata.outlet == "Gazette"


@pytest.mark.parametrize(
    "text", ["---\nA rule, then text.\n---\n", "--- \noutlet: Gazette\n", "a\n---\noutlet: b\n---\n"]
)
def test_rules_are_no_front_matter(text: str) -> None:
    """No keys, no end, or not at the top."""
    assert front_matter(text, "a.txt").end == 0


def test_gaps_are_filled_and_nothing_else() -> None:
    """What is nearer to the article goes before."""
    near, far = Metadata(outlet="a"), Metadata(outlet="b", byline="c")
    assert near.filled_from(far) == Metadata(outlet="a", byline="c")


@given(st.text(max_size=200))
def test_no_yaml_raises(text: str) -> None:
    """Whatever stands there."""
    parse_metadata(text, "front matter", "a.txt")
