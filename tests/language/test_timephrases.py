"""Time expressions in running text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language.timephrases import phrases


def found(text: str) -> list[str]:
    """The wordings of a text."""
    return [text[p.start : p.end] for p in phrases(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The barge sank on Tuesday, March 3, 2026.", ["Tuesday, March 3, 2026"]),
        ("The barge sank at 9 p.m. on Tuesday.", ["9 p.m. on Tuesday"]),
        ("The barge sank late on Tuesday.", ["late on Tuesday"]),
        ("The barge sank on Tuesday morning.", ["Tuesday morning"]),
        ("It sailed on Monday and sank on Tuesday.", ["Monday", "Tuesday"]),
        ("It sailed since about 1990.", ["since about 1990"]),
    ],
)
def test_pieces_that_belong_together_are_one(text: str, words: list[str]) -> None:
    """Day and clock join, two days do not, and a bound belongs to its time."""
    assert found(text) == words


@pytest.mark.parametrize("text", ["The morning paper sank.", "She may march.", "A score of seven to two.", ""])
def test_other_words_are_no_times(text: str) -> None:
    """A part of day counts only beside another time."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("by late March", "by"),
        ("since about 1990", "since"),
        ("shortly after 9 p.m.", "about"),
        ("early on Tuesday", "early"),
        ("on Tuesday", None),
        ("as of Tuesday", None),
    ],
)
def test_a_bound_outlives_a_shade(text: str, modifier: str | None) -> None:
    """'by late March' is 'by'; wordings that bound nothing are none."""
    [phrase] = phrases(text)
    assert (phrase.reading.modifier or None) == modifier


def test_the_core_begins_behind_the_modifier() -> None:
    """The span holds 'since', the core does not."""
    text = "open since March 2024"
    [phrase] = phrases(text)
    assert text[phrase.start : phrase.end] == "since March 2024"
    assert text[phrase.core : phrase.end] == "March 2024"


@given(
    st.lists(st.sampled_from("on Tuesday , March 3 2026 at 9 p.m. late since about two days ago morning the".split()))
)
def test_phrases_come_in_order_and_apart(words: list[str]) -> None:
    """Whatever stands side by side."""
    text = " ".join(words)
    spans = phrases(text)
    assert all(0 <= p.start <= p.core < p.end <= len(text) for p in spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))
