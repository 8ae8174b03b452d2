"""Nouns of one sense."""

from checker.facets.nouns import sense_word, senses_of


def test_words_of_one_sense_count_once() -> None:
    """Lawsuit and suit are one word; a word that the table lacks is its own."""
    assert senses_of(["lawsuit", "suit", "boat hook"]) == {"suit", "boat hook"}
    assert sense_word("legislation") == sense_word("measure")
