"""Pronouns, and whom each means."""

import pytest

from tests.language.reading import meant


@pytest.mark.parametrize(
    ("text", "word", "nth", "name"),
    [
        ("Jonas Tveit came back late. Anneke Dorsman was waiting for him in an office.", "him", 0, "Jonas Tveit"),
        ("Anna Berg met Ruth Adeyemi at noon. Berg let her settle.", "her", 0, "Ruth Adeyemi"),
        ("Edmund Moir, the director whose place she takes, met Priya Raghunathan.", "she", 0, "Priya Raghunathan"),
        ("Helen Osgood told Rashid Qureshi that he was wrong. He replied at once.", "He", 0, "Rashid Qureshi"),
        ("Inês Matoso played Maja Thorsager. Matoso was generous: “She was brave, and I was tired.”", "She", 0, "Maja Thorsager"),
        ("Henrik Borch won. His coach, Arne Lund, wept.", "His", 0, "Henrik Borch"),
        ("Skerry Line put its name to the contract.", "its", 0, "Skerry Line"),
    ],
)  # fmt: skip
def test_pronouns(text: str, word: str, nth: int, name: str) -> None:
    """Pronouns go to the likeliest person: not a fellow argument, not the speaker of the words."""
    assert meant(text, word, nth) == name


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Anna Berg spoke. He left.", "He"),
        ("It rained in Oban all day.", "It"),
    ],
)
def test_pronouns_that_mean_nobody_named(text: str, word: str) -> None:
    """Another sex, and the weather, are left alone."""
    assert meant(text, word) is None
