"""Descriptions that their own sentence identifies."""

import pytest

from tests.language.reading import meant


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("The man in the cab, 44-year-old Jens Falkman, survived.", "man", "Jens Falkman"),
        ("The woman was Pamela Dunstan.", "woman", "Pamela Dunstan"),
    ],
)
def test_identified_in_place(text: str, word: str, name: str) -> None:
    """By apposition and by 'was'."""
    assert meant(text, word) == name


def test_opening_phrase_identifies_nobody() -> None:
    """After 'thanks to the woman, …' comes the subject, who is another."""
    assert meant("Thanks to the woman, Jonas Tveit, who was lost, was found.", "woman") != "Jonas Tveit"
