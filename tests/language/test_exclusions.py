"""Numbers that are no quantities."""

import pytest

from checker.language.exclusions import excluded, glued
from checker.language.measures import measure
from checker.language.numerals import scan
from tests.language.reading import parsed


def is_excluded(text: str, number: str) -> bool:
    """Whether the number in the text is no quantity."""
    document = parsed(text)
    start = text.index(number)
    numeral = next(n for n in scan(text, start, len(text)) if n.start == start)
    core = document.tokens_in(numeral.start, numeral.end)
    return excluded(document, measure(text, numeral, 0, len(text)), core, 0, len(text))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The post 7503663427849344 is gone.", "7503663427849344"),
        ("The lock was built in 1806.", "1806"),
        ("It stood empty from 2014 to 2016.", "2014"),
        ("They met on March 3 in Leith.", "3"),
        ("They met on 3 March in Leith.", "3"),
        ("They met at 9 p.m. in Leith.", "9"),
        ("The shop is at 12 Quay Street now.", "12"),
        ("They read chapter 12 again.", "12"),
        ("Call 020 7946 0958 for help.", "020"),
        ("It was a one-way street.", "one"),
        ("One day it will float.", "One"),
        ("He hopes one day to return.", "one"),
        ("They finished the second half early.", "half"),
        ("It came from the Seventh Fleet.", "Seventh"),
        ("1. The barge sank.", "1"),
        ("It began around 8: 30pm in Leith.", "8"),
        ("Penfold is one of the largest yards on the coast.", "one"),
        ("One of the most unusual yards of the coast.", "One"),
        ("The fault is in Harbor versions 6, 7 and 8.", "6"),
        ("The fault is in Harbor versions 6, 7 and 8.", "7"),
        ("It runs on Harbor X, 7, 8, 9, and 10.", "9"),
        ("The ship mended the North By Us 4 cable.", "4"),
        ("She is 100 percent sure.", "100"),
    ],
)
def test_dates_names_and_idioms_are_no_quantities(text: str, number: str) -> None:
    """Years, days, clock times, addresses, numbered things, telephones, list marks."""
    assert is_excluded(text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("They sold about 1806 barges.", "1806"),
        ("They sold 40 barges in March.", "40"),
        ("They sold 6, 7 and 8 barges.", "7"),
        ("Since January 44 boats have sunk.", "44"),
        ("Twelve barges sank.", "Twelve"),
        ("It was the seventh flood in a year.", "seventh"),
        ("They sold half of the barges.", "half"),
        ("They waited two hours.", "two"),
        ("The strike lasted one day.", "one"),
        ("One day after the flood it floated.", "One"),
        ("The flood carried off one of the yards.", "one"),
        ("The town buys 100 percent renewable power.", "100"),
    ],
)
def test_quantities_stay(text: str, number: str) -> None:
    """A bound makes four digits an amount, no month has 44 days, and a strike may last one."""
    assert not is_excluded(text, number)


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("the G7", "7"),
        ("a 5G mast", "5"),
        ("an F-16", "16"),
        ("the 1970s", "1970"),
        ("on 9/11", "9"),
        ("a 4×4 car", "4"),
        ("v1.2.3", "2.3"),
    ],
)
def test_digits_in_a_longer_sign_are_glued(text: str, digits: str) -> None:
    """Letters, hyphens and strokes make names."""
    start = text.index(digits)
    assert glued(text, start, start + len(digits), len(text))


@pytest.mark.parametrize(
    ("text", "digits"),
    [("40 barges", "40"), ("a 5km walk", "5"), ("$3bn", "3"), ("GBP3bn", "3"), ("(40)", "40"), ("the 3rd", "3")],
)
def test_units_scales_and_codes_are_not_glue(text: str, digits: str) -> None:
    """'5km', '3bn', 'GBP3bn' and '3rd' are read."""
    start = text.index(digits)
    assert not glued(text, start, start + len(digits), len(text))
