"""Units of measure and currencies, read from tables."""

import pytest

from checker.language.units import currency_after, currency_before, rate_units, unit_after, words


@pytest.mark.parametrize(
    ("text", "base", "factor", "term"),
    [
        (" miles off", "m", 1609.344, "miles"),
        ("-mile walk", "m", 1609.344, "mile"),
        ("km off", "m", 1000, "km"),
        (" nautical miles off", "m", 1852, "nautical miles"),
        (" HOURS LATE", "s", 3600, "HOURS"),
        (" Hours Late", "s", 3600, "Hours"),
    ],
)
def test_a_unit_follows_its_number(text: str, base: str, factor: float, term: str) -> None:
    """Joined by nothing, a blank or a hyphen; the longest term wins; headlines have capitals."""
    found = unit_after(text, 0, len(text))
    assert found is not None
    unit, end, written = found
    assert (unit.base, unit.factor, written) == (base, factor, term)
    assert text[:end].endswith(term)


@pytest.mark.parametrize("text", [" milestones", " barges", " footballs", " KM off", "", " of miles"])
def test_other_words_are_no_units(text: str) -> None:
    """Words that begin like a unit, symbols in other letters, and units further on."""
    assert unit_after(text, 0, len(text)) is None


@pytest.mark.parametrize(
    ("text", "code", "sign"),
    [("It cost $", "USD", "$"), ("It cost US$", "USD", "US$"), ("It cost GBP ", "GBP", "GBP ")],
)
def test_a_sign_or_code_stands_before_its_amount(text: str, code: str, sign: str) -> None:
    """The longest one, with the blank behind it."""
    found = currency_before(text, len(text))
    assert found is not None
    assert (found[0].base, text[found[1] :]) == (code, sign)


def test_a_word_is_no_sign_before_an_amount() -> None:
    """'dollars 40' is no amount, nor is 'XEUR'."""
    assert currency_before("dollars ", 8) is None
    assert currency_before("XEUR ", 5) is None


@pytest.mark.parametrize(
    ("text", "code", "factor"),
    [
        (" dollars", "USD", 1),
        (" cents", "USD", 0.01),
        ("€", "EUR", 1),
        (" Swiss francs", "CHF", 1),
        (" Swiss Francs", "CHF", 1),
        (" US dollars", "USD", 1),
        (" South Korean won", "KRW", 1),
        (" pence", "GBP", 0.01),
    ],
)
def test_a_currency_may_follow_its_amount(text: str, code: str, factor: float) -> None:
    """As a word, a code or a sign."""
    found = currency_after(text, 0, len(text))
    assert found is not None
    assert (found[0].base, found[0].factor, found[1]) == (code, factor, len(text))


def test_a_word_that_begins_like_a_currency_is_none() -> None:
    """'centuries' are no cents."""
    assert currency_after(" centuries", 0, 10) is None
    assert currency_after(" poundage", 0, 9) is None


@pytest.mark.parametrize(
    ("text", "of"),
    [(" a week", "week"), (" per share", "share"), (" per barge", "barge"), ("/day", "day"), (" every month", "month")],
)
def test_rates_are_read(text: str, of: str) -> None:
    """'per' takes any word, 'a' only those that amounts are stated per."""
    match = rate_units().match(text)
    assert match is not None
    assert (match[1] or match[2]) == of


def test_an_article_makes_no_rate() -> None:
    """'$40 a barge' may be many things."""
    assert rate_units().match(" a gift") is None


def test_word_lists_hold_terms_and_no_comments() -> None:
    """One term a line."""
    listed = words("states")
    assert "wounded" in listed
    assert not any(word.startswith("#") or word != word.strip() for word in listed)
