"""Nought in words."""

import pytest

from checker.language.zeros import find_zeros
from tests.language.reading import parsed


def zeros(text: str) -> list[tuple[str, str]]:
    """The wordings and what they count."""
    return [(m.text, m.value.counted) for m in find_zeros(parsed(text), 0, len(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nobody was hurt.", [("Nobody", "person")]),
        ("No one is missing.", [("No one", "person")]),
        ("There were no survivors.", [("no survivors", "survivor")]),
        ("There were no reported injuries.", [("no reported injuries", "injury")]),
        ("None of the crew were injured, and no arrests were made.", [("None", "person"), ("no arrests", "arrest")]),
    ],
)
def test_words_that_count_nought(text: str, found: list[tuple[str, str]]) -> None:
    """Of people, by what did not befall them, and of things that news counts."""
    assert sorted(zeros(text)) == sorted(found)


@pytest.mark.parametrize(
    "text",
    [
        "Nobody knew why.",
        "There is no doubt.",
        "Nobody left. Two were hurt.",
        "The nones were sung.",
        "There were no serious injuries.",
        "No other passengers spoke.",
        "No one reported injuries.",
    ],
)
def test_other_denials_count_nothing(text: str) -> None:
    """It must be clear what there were none of, in the same clause; no serious ones may be some light ones."""
    assert zeros(text) == []


def test_only_the_stretch_asked_for_is_read() -> None:
    """Offsets are those of the article."""
    text = "Nobody was hurt. There were no arrests."
    [mention] = find_zeros(parsed(text), 16, len(text))
    assert text[mention.start : mention.end] == mention.text == "no arrests"
    assert (mention.value.low, mention.value.high) == (0, 0)
