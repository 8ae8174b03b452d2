"""Looking things up in an annotated article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.language.quoted import document
from tests.language.reading import parsed
from tests.making import document as annotated

TEXT = "The barge sank. Nobody knew why.\n\nMoira Cargill blamed the lock."


def test_a_document_cuts_its_text() -> None:
    """Sentences and tokens give their own words."""
    found = parsed(TEXT)
    assert [found.text(s) for s in found.sentences] == [
        "The barge sank.",
        "Nobody knew why.",
        "Moira Cargill blamed the lock.",
    ]
    assert [found.text(t) for t in found.sentence_tokens(found.sentences[1])] == ["Nobody", "knew", "why", "."]


def test_a_place_between_sentences_has_none() -> None:
    """Ends are open: the blank behind a full stop belongs to nobody."""
    found = parsed(TEXT)
    first, second = found.sentences[:2]
    assert found.sentence_at(first.start) == first
    assert found.sentence_at(first.end - 1) == first
    assert found.sentence_at(first.end) is None
    assert found.sentence_at(second.start) == second
    assert found.sentence_at(len(TEXT) + 5) is None


def test_tokens_that_are_cut_are_left_out() -> None:
    """Only whole tokens lie inside a stretch."""
    found = parsed(TEXT)
    at = TEXT.index("barge")
    assert [t.text for t in found.tokens_in(at, at + 10)] == ["barge", "sank"]
    assert [t.text for t in found.tokens_in(at + 1, at + 10)] == ["sank"]
    assert found.tokens_in(at, at) == ()


@given(st.integers(-3, len(TEXT) + 3), st.integers(-3, len(TEXT) + 3))
def test_tokens_in_a_stretch_are_those_that_a_search_finds(start: int, end: int) -> None:
    """The quick look-up agrees with the plain one, whatever the ends."""
    found = parsed(TEXT)
    assert found.tokens_in(start, end) == tuple(t for t in found.tokens if start <= t.start and t.end <= end)


def test_a_subtree_is_all_that_hangs_on_a_token() -> None:
    """The whole sentence hangs on its root, and a leaf is alone."""
    found = parsed(TEXT)
    tokens = found.sentence_tokens(found.sentences[2])
    [root] = [t for t in tokens if t.head == t.index]
    assert sorted(found.subtree(root.index), key=lambda t: t.index) == list(tokens)
    the = next(t for t in tokens if t.text == "the")
    assert list(found.subtree(the.index)) == [the]


def test_entities_are_found_by_id() -> None:
    """An id of another article is an error."""
    found = document(TEXT, {"Cargill": "Moira Cargill"})
    assert found.entity("Moira Cargill").name == "Moira Cargill"
    with pytest.raises(KeyError):
        found.entity("b#e0")


def test_the_words_of_times_are_known() -> None:
    """By their place among the tokens."""
    found = annotated("The barge sank on Monday morning.")
    assert [found.tokens[i].text for i in sorted(found.token_times)] == ["on", "Monday", "morning"] or [
        found.tokens[i].text for i in sorted(found.token_times)
    ] == ["Monday", "morning"]
