"""The words of a quotation as they are compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facets.quoted_words import tells, words_of

QUOTED = st.text(alphabet="abI' ’.,!?[]()…-—*%&é12\n", max_size=60)


def forms(text: str) -> list[str]:
    """The words as compared."""
    return [w.form for w in words_of(text)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The harbour is full", "the harbor is FULL"),
        ("The dyke's ploughed slope", "the dike's plowed slope"),
        ("We practised and practise", "We practiced and practice"),
        ("We don’t know", "We do not know"),
        ("They’ve gone", "they have gone"),
        ("I’m gonna go", "I am going to go"),
        ("herds & crops", "herds and crops"),
        ("five boats", "5 boats"),
        ("an eleventh-hour rule", "an 11th hour rule"),
        ("President Peña", "President Pena"),
        ("the U.S. navy", "the US navy"),
        ("same-sex marriage", "same sex marriage"),
        ("1,400 people", "1400 people"),
        ("the bus’s driver", "the bus’ driver"),
        ("at 6 p.m. today", "at 6:00 pm today"),
        ("at 6:41pm today", "at 18:41 today"),
        ("at 12:05 a.m. today", "at 00:05 today"),
        ("left [at 6 p.m.] today", "left today"),
    ],
)
def test_spelling_is_put_aside(left: str, right: str) -> None:
    """Case, spelling, contractions, signs, accents, points and hyphens make no other word."""
    assert forms(left) == forms(right)


def test_figures_keep_their_point() -> None:
    """5.7 is not 57."""
    assert forms("5.7 billion") != forms("57 billion")


def test_brackets_and_ellipses_are_breaks_and_no_words() -> None:
    """The word behind them says that something may be missing."""
    words = words_of("We [the crew] left … in the dark")
    assert [w.form for w in words] == ["we", "left", "in", "the", "dark"]
    assert [w.form for w in words if w.after_break] == ["left", "in"]


def test_the_first_word_of_a_later_part_knows_of_the_split() -> None:
    """Only that one."""
    assert [w.after_split for w in words_of("and then left", split=True)] == [True, False, False]


def test_sentences_end_where_they_are_stopped() -> None:
    """A comma ends none."""
    assert [w.form for w in words_of("We left, all of us. Nobody asked.") if w.ends] == ["us", "asked"]


def test_words_of_grammar_tell_nothing() -> None:
    """Content words do."""
    assert [w for w in ("the", "would", "harbor", "traitor") if tells(w)] == ["harbor", "traitor"]


@given(QUOTED, st.integers(0, 50))
def test_words_stand_in_order_where_they_say(text: str, start: int) -> None:
    """Each word cuts a stretch without blanks out of the text; none runs back before the one before."""
    words = words_of(text, start)
    for word in words:
        printed = text[word.start - start : word.end - start]
        assert printed
        assert not any(c.isspace() for c in printed)
        assert word.form
    assert [w.start for w in words] == sorted(w.start for w in words)
