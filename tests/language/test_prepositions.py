"""Bounds of numbers told from plain prepositions."""

import pytest

from checker.language.prepositions import is_preposition
from tests.language.reading import parsed


def plain(text: str, word: str, dimension: str) -> bool:
    """Whether the word before the number is a plain preposition."""
    document = parsed(text)
    start = text.index(word)
    return is_preposition(document, start, start + len(word) + 1, dimension)


@pytest.mark.parametrize(
    ("text", "word", "dimension"),
    [
        ("They met over two days.", "over", "duration"),
        ("They wrote a book about ten barges.", "about", "count"),
        ("She complained about three leaks.", "about", "count"),
        ("He talked about 40 barges.", "about", "count"),
        ("They built it up 40 times.", "up", "count"),
    ],
)
def test_prepositions_of_the_sentence(text: str, word: str, dimension: str) -> None:
    """'over' a span of time, 'about' what is talked of, 'up' of a verb."""
    assert plain(text, word, dimension)


@pytest.mark.parametrize(
    ("text", "word", "dimension"),
    [
        ("It cost over $40.", "over", "money"),
        ("The talks lasted over two days.", "over", "duration"),
        ("About ten barges sank.", "About", "count"),
        ("They sold about ten barges.", "about", "count"),
        ("In the yard about ten barges lay idle.", "about", "count"),
        ("A fleet, about ten barges, lay idle.", "about", "count"),
        ("They sold nearly ten barges.", "nearly", "count"),
        ("They sold ten barges.", "sold", "count"),
    ],
)
def test_bounds_of_numbers(text: str, word: str, dimension: str) -> None:
    """Verbs that measure, amounts, and words that are never prepositions."""
    assert not plain(text, word, dimension)
