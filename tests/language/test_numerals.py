"""Numbers as they are written."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language.numerals import numeral_at, scan, step_of


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("1,400", 1400, "digits"),
        ("4.35", 4.35, "digits"),
        (".5", 0.5, "digits"),
        ("2½", 2.5, "digits"),
        ("3 1/2", 3.5, "digits"),
        ("¾", 0.75, "fraction"),
        ("two-thirds", 2 / 3, "fraction"),
        ("three in five", 0.6, "fraction"),
        ("one resident in four", 0.25, "fraction"),
        ("twelve", 12, "words"),
        ("Forty-two", 42, "words"),
        ("a hundred and six", 106, "words"),
        ("two hundred thousand", 200_000, "words"),
        ("three dozen", 36, "words"),
        ("both", 2, "words"),
        ("twenty-first", 21, "ordinal"),
        ("thrice", 3, "multiple"),
    ],
)
def test_a_number_is_read_whole(text: str, value: float, kind: str) -> None:
    """Digits, glyphs, fractions, words, ordinals and multiples."""
    numeral = numeral_at(text, 0, len(text))
    assert numeral is not None
    assert (text[numeral.start : numeral.end], numeral.kind) == (text, kind)
    assert numeral.value == pytest.approx(value)
    assert numeral.low == numeral.value == numeral.high


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("dozens", 24, 199),
        ("tens of thousands", 20e3, 199e3),
        ("a few hundred", 200, 900),
        ("several million", 2e6, 9e6),
    ],
)
def test_a_vague_number_has_bounds(text: str, low: float, high: float) -> None:
    """'dozens' is no fewer than two and not a dozen of them."""
    numeral = numeral_at(text, 0, len(text))
    assert numeral is not None
    assert (numeral.kind, numeral.low, numeral.high) == ("vague", low, high)


@pytest.mark.parametrize("text", ["tender", "the weight", "someone", "often", "a barge"])
def test_words_that_hold_a_number_are_none(text: str) -> None:
    """'ten' in 'tender' and 'eight' in 'weight' are letters."""
    assert list(scan(text, 0, len(text))) == []


def test_six_in_two_is_no_fraction() -> None:
    """A part is smaller than its whole; the first number stands alone."""
    numeral = numeral_at("six in two", 0, 10)
    assert numeral is not None
    assert (numeral.value, numeral.kind, numeral.end) == (6, "words", 3)


def test_the_numbers_of_a_sentence_come_in_order() -> None:
    """And only those between the two ends."""
    text = "The first of 12 barges carried two hundred pigs and half a ton of oats."
    assert [n.value for n in scan(text, 0, len(text))] == [1, 12, 200, 0.5]
    assert [n.value for n in scan(text, 10, text.index("pigs"))] == [12, 200]


def test_a_number_is_read_where_it_begins() -> None:
    """Not further on."""
    text = "all 12 barges"
    assert numeral_at(text, 0, len(text)) is None
    assert numeral_at(text, 4, len(text)) is not None


@pytest.mark.parametrize(
    ("digits", "step"), [("1,400", 100), ("4.3", 0.1), ("7", 1), ("60,000", 10_000), ("0", 1), ("2.50", 0.01)]
)
def test_the_step_is_the_last_digit_that_tells(digits: str, step: float) -> None:
    """Trailing zeros are rounding before the point and precision behind it."""
    assert step_of(digits) == pytest.approx(step)


@given(st.text(alphabet="0123456789 .,/½-aonetwhirdsfvmlcx", max_size=40))
def test_numerals_never_overlap(text: str) -> None:
    """Whatever the text, each has letters of its own and lies in its bounds."""
    found = list(scan(text, 0, len(text)))
    assert all(n.start < n.end and n.low <= n.value <= n.high for n in found)
    assert all(left.end <= right.start for left, right in pairwise(found))


@given(st.integers(0, 10**12))
def test_grouped_digits_are_read_back(number: int) -> None:
    """Commas change nothing."""
    text = f"{number:,}"
    numeral = numeral_at(text, 0, len(text))
    assert numeral is not None
    assert (numeral.value, numeral.end) == (number, len(text))
