"""Plain words for findings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.judge.wording import listed, shortened


def test_values_are_listed_by_article() -> None:
    """In the order of the articles' names, however they come."""
    assert listed({"b": "77 minutes", "a": "71 minutes"}) == "71 minutes (a) or 77 minutes (b)"
    assert listed({"c": "71", "b": "77", "a": "71"}) == "71 (a, c) or 77 (b)"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The storm\n sank  31 boats.", "The storm sank 31 boats."),
        ("", ""),
        ("word " * 30, "word " * 16 + "word…"),
        ("many words, " * 7 + "and, so on and on and on", "many words, " * 7 + "and…"),
    ],
)
def test_long_text_is_one_line_cut_at_a_word(text: str, line: str) -> None:
    """White space is folded; no comma stands before the mark."""
    assert shortened(text) == line


@given(st.text(max_size=300))
def test_a_shortened_text_is_short_and_stays_so(text: str) -> None:
    """At most 90 characters on one line; shortening again changes nothing."""
    line = shortened(text)
    assert len(line) <= 90
    assert "\n" not in line
    assert shortened(line) == line
