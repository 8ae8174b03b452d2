"""The words of calendar and clock agree with each other."""

from checker.language.timegrammar import PATTERNS
from checker.language.timephrases import phrases
from checker.language.timewords import (
    DEICTIC_DAYS,
    MODIFIERS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    PARTS,
    SEASONS,
    UNIT_DAYS,
    UNIT_MONTHS,
    WEEKDAYS,
)


def test_the_calendar_is_whole() -> None:
    """Seven weekdays from Monday, twelve months, and abbreviations that tell them apart."""
    assert (len(WEEKDAYS), WEEKDAYS[0], len(MONTHS)) == (7, "monday", 12)
    assert len({name[:3] for name in WEEKDAYS}) == 7
    assert len({name[:3] for name in MONTHS}) == 12


def test_numbers_and_ordinals_count_on() -> None:
    """From one to twenty and from first to twelfth."""
    assert [NUMBERS[w] for w in ("one", "a", "seven", "twenty", "a dozen")] == [1, 1, 7, 20, 12]
    assert list(ORDINALS.values()) == list(range(1, 13))


def test_parts_of_the_day_run_forward() -> None:
    """They begin on the day they are named with and may reach into the next morning."""
    assert all(0 <= first < after <= 36 and first < 24 for first, after in PARTS.values())
    assert PARTS["night"][1] > 24


def test_seasons_begin_in_their_months() -> None:
    """Autumn and fall are one."""
    assert SEASONS["autumn"] == SEASONS["fall"] == 9
    assert set(SEASONS.values()) == {3, 6, 9, 12}


def test_every_modifier_is_one_that_the_records_name() -> None:
    """'' for wordings that bound nothing."""
    known = {"since", "until", "by", "before", "after", "about", "early", "late", ""}
    assert set(MODIFIERS.values()) == known
    assert all(words == words.lower().strip() for words in MODIFIERS)


def test_every_deictic_day_is_found_in_text() -> None:
    """The grammar knows what the table names."""
    assert all([p.reading.count for p in phrases(f"{word}.")] == [days] for word, days in DEICTIC_DAYS.items())


def test_a_unit_is_reckoned_in_days_or_in_months() -> None:
    """Never in both, and the grammar has each."""
    assert not UNIT_DAYS.keys() & UNIT_MONTHS.keys()
    for unit in (*UNIT_DAYS, *UNIT_MONTHS):
        assert any(pattern.fullmatch(f"a {unit} ago") for pattern in PATTERNS), unit
