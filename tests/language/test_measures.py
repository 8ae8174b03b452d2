"""From a number to a measure."""

import pytest

from checker.language.measures import Measure, in_pounds_of_mass, measure
from checker.language.numerals import scan


def first(text: str) -> Measure:
    """The measure of the first number of the text."""
    return measure(text, next(scan(text, 0, len(text))), 0, len(text))


@pytest.mark.parametrize(
    ("text", "value", "base", "words"),
    [
        ("It cost £3.2bn in all.", 3.2e9, "GBP", "£3.2bn"),
        ("It cost 40 million euros in all.", 40e6, "EUR", "40 million euros"),
        ("It cost 75p in all.", 0.75, "GBP", "75p"),
        ("It fell by 12 percent in May.", 12, "%", "12 percent"),
        ("It rose 50 basis points in May.", 0.5, "pp", "50 basis points"),
        ("The weir is 20 miles off.", 20 * 1609.344, "m", "20 miles"),
        ("It took two and a half hours.", 9000, "s", "two and a half hours"),
        ("It took one hour and 17 minutes.", 4620, "s", "one hour and 17 minutes"),
        ("It was 95 degrees Fahrenheit.", 35, "degC", "95 degrees Fahrenheit"),
        ("A 6.1 magnitude quake hit.", 6.1, "", "6.1 magnitude"),
        ("The 40-year-old barge sank.", 40, "year", "40-year-old"),
        ("Half the fleet sank.", 50, "%", "Half"),
    ],
)
def test_a_number_takes_its_unit_from_the_words_around_it(text: str, value: float, base: str, words: str) -> None:
    """Values come in base units, and the span holds sign, scale and unit."""
    found = first(text)
    assert found.value == pytest.approx(value)
    assert (found.unit.base, text[found.start : found.end]) == (base, words)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("10 to 15 barges", 10, 15),
        ("two to three million barges", 2e6, 3e6),
        ("$3 to $5 billion", 3e9, 5e9),
        ("20-25% of barges", 20, 25),
    ],
)
def test_a_range_has_two_ends(text: str, low: float, high: float) -> None:
    """A scale at the end counts for both."""
    found = first(text)
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize("text", ["10 and 15 barges", "15 to 10 barges", "2 or 30 barges"])
def test_two_numbers_are_not_always_a_range(text: str) -> None:
    """A list, a fall and a wide choice are two numbers."""
    found = first(text)
    assert found.low == found.high == found.value


@pytest.mark.parametrize(
    ("text", "base", "value"),
    [
        ("22 and 18 years in prison", "s", 22 * 31557600.0),
        ("3 and 5 percent", "%", 3),
        ("22 and 18 minutes later another", "", 22),
    ],
)
def test_a_row_has_its_unit_behind_the_last(text: str, base: str, value: float) -> None:
    """Both are of the unit, unless it tells when the next thing was."""
    found = first(text)
    assert found.unit.base == base
    assert found.value == pytest.approx(value)


def test_and_joins_a_range_after_between() -> None:
    """'between 10 and 15'."""
    found = first("between 10 and 15 barges")
    assert (found.low, found.high) == (10, 15)


@pytest.mark.parametrize(
    ("text", "rate"),
    [("£300 a week", "week"), ("$82 per share", "share"), ("40 barges a day", ""), ("40 years a slave", "")],
)
def test_an_amount_may_be_stated_per_something(text: str, rate: str) -> None:
    """Where the words follow at once; a duration has no rate."""
    assert first(text).rate == rate


def test_times_compare_or_count() -> None:
    """'three times as many' is a ratio, 'three times a week' a rate."""
    assert first("three times as many barges").unit.dimension == "ratio"
    often = first("three times a week")
    assert (often.unit.dimension, often.rate) == ("count", "week")


def test_a_letter_is_a_scale_only_of_money_and_people() -> None:
    """'5m' of rope is five metres."""
    assert first("a £5m barge").value == 5e6
    assert first("the 5m users").value == 5e6
    assert first("a 5m rope").value == 5


def test_pounds_may_be_weighed() -> None:
    """The same span, in kilograms."""
    found = first("200 pounds of oats")
    weighed = in_pounds_of_mass(found)
    assert (found.unit.base, weighed.unit.base) == ("GBP", "kg")
    assert weighed.value == pytest.approx(90.718474)
    assert (weighed.start, weighed.end) == (found.start, found.end)
