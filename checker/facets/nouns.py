"""Nouns by which newspapers name one thing: 'bill', 'legislation', 'measure'."""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

__all__ = ["sense_word", "senses_of"]


@cache
def _nouns() -> dict[str, str]:
    text = (files("checker.facets") / "data" / "nouns.txt").read_text(encoding="utf-8")
    lines = (line.split() for line in text.splitlines() if line and not line.startswith("#"))
    return {word: words[0] for words in lines for word in words}


def sense_word(word: str) -> str:
    """The word that stands for all nouns of its sense; a word that the table lacks stands for itself."""
    return _nouns().get(word, word)


def senses_of(words: Iterable[str]) -> frozenset[str]:
    """The words, one for each sense."""
    return frozenset(map(sense_word, words))
