"""The attribution facet: its examples, what it finds, its symmetry."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facets.attribution import FACET, OCCASIONS, media_apart
from checker.facets.base import Context, Example
from checker.match.identity import identities
from checker.records import EntityValue
from tests.making import document, extraction

MEDIA = st.sampled_from(["", *sorted({medium for occasion in OCCASIONS for medium in occasion})])


def levels(left: str, right: str) -> list[str]:
    """The rungs on which the attributions of two articles meet."""
    context = Context(identities([extraction(left, "a"), extraction(right, "b")]))
    values = FACET.find(document(left, "a")), FACET.find(document(right, "b"))
    answers = [FACET.compare(one, other, context) for one, other in product(*values)]
    turned = [FACET.compare(other, one, context) for one, other in product(*values)]
    assert [a.level for a in answers] == [a.level for a in turned]
    assert [(a.left, a.right) for a in answers] == [(a.right, a.left) for a in turned]
    return [a.level.name for a in answers]


@pytest.mark.parametrize("example", FACET.examples, ids=lambda e: f"{e.left} / {e.right}")
def test_example_meets_on_its_rung(example: Example) -> None:
    """Each example of the facet meets on the rung that it names, from either side."""
    assert levels(example.left, example.right) == [example.level]


def test_speaker_medium_and_words_are_found() -> None:
    """Of reports without marks as well."""
    text = "In a letter Anna Berg said that the road was gone. “We were lost,” Oscar Lind tweeted."
    found = FACET.find(document(text))
    assert [(v.value.name, v.slot) for v in found if isinstance(v.value, EntityValue)] == [
        ("Anna Berg", "letter"),
        ("Oscar Lind", "tweet"),
    ]
    assert [text[v.start : v.end] for v in found] == [v.text for v in found]


def test_a_spokesman_speaks_for_his_principal() -> None:
    """The body and its member are not two mouths."""
    left = "“We ran out of road,” said Anna Berg of the Nordland Ferry Company."
    right = "“We ran out of road,” the Nordland Ferry Company said."
    assert "other speaker" not in levels(left, right)


def test_some_media_are_names_of_one_occasion() -> None:
    """A post is a tweet; a letter is no interview; a medium that is not given is apart from none."""
    assert not media_apart("tweet", "social media post")
    assert not media_apart("", "letter")
    assert not media_apart("interview", "article")
    assert media_apart("letter", "interview")


@given(MEDIA, MEDIA)
def test_media_are_apart_from_either_side(left: str, right: str) -> None:
    """And none is apart from itself."""
    assert media_apart(left, right) == media_apart(right, left)
    assert not media_apart(left, left)
