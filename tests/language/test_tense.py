"""Past or future around a time."""

import pytest

from checker.language.document import Token
from checker.language.tense import governor, is_loose, sense
from tests.language.reading import parsed


def token(text: str, word: str) -> Token:
    """The first token with these letters."""
    return next(t for t in parsed(text).tokens if t.text == word)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The barge sank on Monday.", "Monday", -1),
        ("The barge has sailed since Monday.", "Monday", -1),
        ("The council had planned to meet on Monday.", "Monday", 1),
        ("She would have left on Monday.", "Monday", -1),
        ("The warning dates from Monday.", "Monday", -1),
        ("The council will meet on Monday.", "Monday", 1),
        ("The council meets on Monday.", "Monday", 1),
        ("The council is due to meet on Monday.", "Monday", 1),
        ("Council to meet on Monday", "Monday", 1),
        ("The vote was scheduled for Monday.", "Monday", 1),
        ("They postponed the vote until Monday.", "Monday", 1),
        ("She announced a plan to meet on Monday.", "Monday", 1),
        ("Monday's ruling stands.", "Monday", 0),
        ("On Monday.", "Monday", 0),
    ],
)
def test_the_verb_above_a_time_gives_its_sense(text: str, word: str, expected: int) -> None:
    """Past, perfect and reports look back; modals, plans and the plain present look ahead; attributes say neither."""
    assert sense(parsed(text), token(text, word)) == expected


def test_the_governor_is_the_nearest_verb() -> None:
    """Through prepositions and nouns; a verb governs itself where it is the root, and a noun alone has none."""
    text = "She said the barge had sunk off the pier at Leith."
    found = governor(parsed(text), token(text, "Leith"))
    assert found is not None
    assert found.text == "sunk"
    said = governor(parsed(text), token(text, "said"))
    assert said is not None
    assert said.text == "said"
    assert governor(parsed("A barge."), token("A barge.", "A")) is None


@pytest.mark.parametrize(
    ("text", "day", "loose"),
    [
        ("People flee gunfire on Sunday.", "Sunday", True),
        ("People will flee on Sunday.", "Sunday", False),
        ("The talks are scheduled for Sunday.", "Sunday", False),
        ("People fled on Sunday.", "Sunday", False),
    ],
)
def test_a_plain_present_says_little_of_the_day(text: str, day: str, *, loose: bool) -> None:
    """A caption tells in the present what has been."""
    assert is_loose(parsed(text), token(text, day)) is loose
