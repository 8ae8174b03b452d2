"""Plain words for findings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.judge.wording import asked_of, excerpted, listed, shortened


def test_values_are_listed_by_article() -> None:
    """In the order of the articles' names, however they come."""
    assert listed({"b": "77 minutes", "a": "71 minutes"}) == "71 minutes (a) or 77 minutes (b)"
    assert listed({"c": "71", "b": "77", "a": "71"}) == "71 (a, c) or 77 (b)"


def test_capitals_make_no_second_value() -> None:
    """A headline begins with a capital; the plainest wording is shown."""
    assert listed({"a": "At least four", "b": "at least four", "c": "AT LEAST SIX"}) == (
        "at least four (a, b) or AT LEAST SIX (c)"
    )


def test_two_spellings_are_two_values() -> None:
    """Where the capitals are what differs."""
    assert listed({"a": "LaVerne", "b": "Laverne"}, folded=False) == "LaVerne (a) or Laverne (b)"


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("The ferry sank off Bergen,” he said.", "The ferry sank off Bergen,” he said."),
        ("the ferry sank", "… the ferry sank …"),
        ("Bergen,” he said.", "Bergen,” he said."),
        ("sank off Bergen", "… sank off Bergen …"),
        (", he said.", "… he said."),
        ("old tub”", "… old tub …"),
        ("“The ferry", "The ferry …"),
        ('"The ferry', "The ferry …"),
    ],
)
def test_a_part_of_a_sentence_shows_where_it_was_cut(part: str, told: str) -> None:
    """A whole sentence stands as it is; a mark that lost its partner is left out."""
    sentence = part if part.startswith("The ferry") else f"“Now {part} and more"
    if part.endswith("."):
        sentence = f"“Now {part}"
    assert excerpted(part, sentence) == told


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


def test_a_question_is_asked_without_a_point() -> None:
    """It stands in brackets."""
    assert asked_of(" It burned on Friday. ") == "It burned on Friday"
    assert asked_of("it burned") == "it burned"
