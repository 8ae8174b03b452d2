"""The words that carry what a sentence is about."""

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.extract.words import content_lemmas
from tests.making import document


def test_names_numbers_and_empty_words_are_left_out() -> None:
    """What remains are lemmas, sorted."""
    read = document("Anna Berg said that 31 boats of the old fleet were also lost in Oslo.")
    assert content_lemmas(read, [0]) == ("boat", "fleet", "lose", "old")


def test_only_the_sentences_named_are_read() -> None:
    """Each sentence has its own words; together they have the union."""
    read = document("The fleet lost boats. The harbour closed early.")
    first, second = content_lemmas(read, [0]), content_lemmas(read, [1])
    assert "harbour" not in first
    assert content_lemmas(read, [0, 1]) == tuple(sorted({*first, *second}))
    assert content_lemmas(read, []) == ()


@settings(max_examples=15, deadline=None)
@given(st.permutations(["The fleet lost boats.", "The harbour closed early.", "Crews slept on deck."]))
def test_order_of_sentences_changes_nothing(sentences: list[str]) -> None:
    """A set of words, whatever stands first."""
    read = document("\n\n".join(sentences))
    assert content_lemmas(read, range(3)) == content_lemmas(document("\n\n".join(sorted(sentences))), range(3))


def test_words_of_times_are_left_out() -> None:
    """Two sentences are not about one thing because both tell a time of day."""
    read = document("The fleet sailed at 9:20 a.m. on Monday morning.")
    assert content_lemmas(read, [0]) == ("fleet", "sail")
