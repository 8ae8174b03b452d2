"""Wordings that bound a number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language.modifiers import bounds, modifier_after, modifier_before
from checker.records import Modifier


def before(words: str) -> tuple[Modifier, str]:
    """The modifier at the end of the words, and its wording."""
    modifier, at = modifier_before(words, 0, len(words))
    return modifier, words[at:]


@pytest.mark.parametrize(
    ("words", "modifier", "wording"),
    [
        ("They hired about ", Modifier.ABOUT, "about "),
        ("They hired no more than ", Modifier.AT_MOST, "no more than "),
        ("They hired more than ", Modifier.MORE_THAN, "more than "),
        ("They hired no fewer than ", Modifier.AT_LEAST, "no fewer than "),
        ("They hired just under ", Modifier.LESS_THAN, "just under "),
        ("They hired almost ", Modifier.NEARLY, "almost "),
        ("They hired up to ", Modifier.UP_TO, "up to "),
        ("They hired as many as ", Modifier.UP_TO, "as many as "),
        ("They hired at least another ", Modifier.AT_LEAST, "at least another "),
        ("At least ", Modifier.AT_LEAST, "At least "),
    ],
)
def test_the_longest_wording_before_a_number_bounds_it(words: str, modifier: Modifier, wording: str) -> None:
    """'no more than' is not 'more than', and fillers may stand between."""
    assert before(words) == (modifier, wording)


@pytest.mark.parametrize(
    "words",
    [
        "They hired ",
        "They talked about the barge and hired ",
        "The takeover of ",
        "It passed more than the ",
        "It cost less than the ",
    ],
)
def test_other_words_before_a_number_leave_it_exact(words: str) -> None:
    """A bound stands right before its number and is a word of its own; 'more than the 40' compares with a known number."""
    assert before(words) == (Modifier.EXACT, "")


def test_a_wording_before_the_beginning_is_not_read() -> None:
    """What stands in the block before bounds nothing."""
    text = "about 40"
    assert modifier_before(text, 6, 6) == (Modifier.EXACT, 6)


@pytest.mark.parametrize(
    ("text", "modifier", "wording"),
    [
        ("40 or more boats", Modifier.AT_LEAST, " or more"),
        ("40-plus boats", Modifier.AT_LEAST, "-plus"),
        ("40 or so boats", Modifier.ABOUT, " or so"),
        ("40, at most, sailed", Modifier.AT_MOST, ", at most"),
        ("40 or fewer boats", Modifier.AT_MOST, " or fewer"),
        ("40-odd boats", Modifier.MORE_THAN, "-odd"),
        ("40 boats or more", Modifier.EXACT, ""),
        ("40 plus $3", Modifier.EXACT, ""),
        ("40 oddly painted boats", Modifier.EXACT, ""),
    ],
)
def test_a_wording_may_follow_its_number(text: str, modifier: Modifier, wording: str) -> None:
    """Right behind it only; a sum is no bound."""
    found, end = modifier_after(text, 2, len(text))
    assert (found, text[2:end]) == (modifier, wording)


def test_bounds_are_open_on_one_side() -> None:
    """At least and more than have no top, at most and up to no bottom; a plain number is itself."""
    assert bounds(Modifier.AT_LEAST, 40, 1) == (40, None)
    assert bounds(Modifier.UP_TO, 40, 1) == (None, 40)
    assert bounds(Modifier.EXACT, 40, 10) == (40, 40)
    assert bounds(Modifier.NEARLY, 40, 1) == (36, 40)
    assert bounds(Modifier.ABOUT, 600, 100) == (540, 660)


@given(st.sampled_from(Modifier), st.floats(0, 1e12), st.sampled_from([0.1, 1.0, 100.0, 1e6]))
def test_a_number_lies_in_its_own_bounds(modifier: Modifier, stated: float, step: float) -> None:
    """Whatever the modifier; 'about' never reaches half or one and a half."""
    low, high = bounds(modifier, stated, step)
    assert low is None or low <= stated
    assert high is None or stated <= high
    if modifier is Modifier.ABOUT:
        assert stated / 2 <= (low or 0)
        assert (high or 0) <= stated * 1.5
