"""Quotations laid over each other."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facets.alignment import Alignment, alignments
from checker.facets.quoted_words import Word, words_of

VOCABULARY = st.sampled_from("we will not close the old mill before winter comes . , … very and harbour nobody".split())
SAID = st.lists(VOCABULARY, min_size=1, max_size=25).map(" ".join)


def aligned(left: str, right: str) -> tuple[Alignment, ...]:
    """The stretches that two quotations share."""
    return alignments(words_of(left), words_of(right))


def differing(left: str, right: str) -> list[tuple[str, str]]:
    """The words that differ, as compared."""
    ours, theirs = words_of(left), words_of(right)
    return [
        (said(ours, d.left), said(theirs, d.right)) for found in alignments(ours, theirs) for d in found.differences
    ]


def said(words: tuple[Word, ...], place: tuple[int, int]) -> str:
    """Words in one line."""
    return " ".join(w.form for w in words[slice(*place)])


MILL = "We are asking the council to open the road at once"


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (MILL, "We are asking the council to open that road at once", [("the", "that")]),
        (MILL, "We are asking the council to open road at once", [("the", "")]),
        ("This was greed, not need.", "This was greed as well as need.", [("not", "as well as")]),
        ("We welcome her plan for the town.", "We welcome her offer for the town.", [("plan", "offer")]),
        ("We all welcome her plan.", "We all welcome her offer.", [("plan", "offer")]),
        ("I have never in my life sold a boat.", "never sold a boat.", [("in my life", "")]),
        ("She will be named a witness at court.", "They will be named a witness at court.", [("she", "they")]),
        (
            "Nobody can wish that she goes home without a word.",
            "Nobody can wish. She goes home without a word.",
            [("that", "")],
        ),
    ],
    ids=[
        "changed",
        "dropped",
        "short",
        "inside",
        "at the end",
        "left out behind a denial",
        "at the start",
        "another sentence",
    ],
)
def test_words_changed_inside_the_marks_are_found(left: str, right: str, words: list[tuple[str, str]]) -> None:
    """Each with its counterpart, wherever it stands in the sentence."""
    assert differing(left, right) == words


def test_a_dropped_sentence_is_shown_from_its_beginning() -> None:
    """Not from the middle, where the words happen to repeat."""
    left = "He is not welcome here. We do not like him. We do not want him."
    assert differing(left, "He is not welcome here. We do not want him.") == [("we do not like him", "")]


def test_only_what_differs_inside_the_marks_counts() -> None:
    """The writer's own words around the marks may be any."""
    own = tuple(Word(w.form, w.start, w.end, marked=w.form in {"lasting", "peace"}) for w in words_of("he called it a lasting peace for all of them"))  # fmt: skip
    (found,) = alignments(own, words_of("he named it a lasting peace for all of us"))
    assert found.differences == ()
    (clash,) = alignments(own, words_of("he called it a fragile peace for all of them"))
    assert [(said(own, d.left)) for d in clash.differences] == ["lasting"]


def test_sentences_given_in_another_order_are_all_laid_over_each_other() -> None:
    """One paper begins with what the other has last, and each keeps what is changed in it."""
    left = "The bridge was closed for the whole of the winter. Nobody asked the ferrymen what they would need."
    right = "Nobody asked the ferrymen what they could need. The bridge was closed for the whole of a winter."
    assert differing(left, right) == [("the", "a"), ("would", "could")]


def test_other_words_are_not_laid_over_each_other() -> None:
    """Words of grammar in common tell nothing."""
    assert aligned("We have to be there with him", "They said we have to be quick") == ()
    assert aligned("The harbour is full", "Nobody warned the crew") == ()


def test_better_copies_cover_more() -> None:
    """One word changed leaves more in common than three."""
    one, three = (
        aligned(MILL, "We are asking the council to open that road at once"),
        aligned(MILL, "We were telling the council to clear the road at last"),
    )
    assert one[0].covered > three[0].covered


@given(SAID, SAID)
def test_exchanging_the_sides_exchanges_the_answer(left: str, right: str) -> None:
    """Nothing else depends on the order."""
    ours, theirs = aligned(left, right), aligned(right, left)
    assert sorted(ours, key=lambda a: a.left) == sorted((a.turned() for a in theirs), key=lambda a: a.left)


@given(SAID)
def test_a_quotation_does_not_differ_from_itself(text: str) -> None:
    """It is whole, and nothing is changed."""
    for found in aligned(text, text):
        assert found.differences == ()
        assert found.covered == 1


@given(SAID, st.integers(0, 10), st.integers(0, 10))
def test_cut_ends_are_no_difference(text: str, front: int, back: int) -> None:
    """However much is cut off at either end."""
    words = words_of(text)
    shorter = words[front : len(words) - back]
    assert all(found.differences == () for found in alignments(words, shorter) if found.right == (0, len(shorter)))


@given(SAID, SAID)
def test_stretches_lie_apart_and_inside(left: str, right: str) -> None:
    """In either quotation, in order of the left, and each difference inside its stretch."""
    ours, theirs = words_of(left), words_of(right)
    found = alignments(ours, theirs)
    for before, after in pairwise(found):
        assert before.left[1] <= after.left[0]
    for (_, end), (start, _) in pairwise(sorted(a.right for a in found)):
        assert end <= start
    for one in found:
        assert 0 <= one.left[0] < one.left[1] <= len(ours)
        assert 0 <= one.right[0] < one.right[1] <= len(theirs)
        assert one.telling <= one.matched
        assert one.run <= one.matched
        for d in one.differences:
            assert one.left[0] <= d.left[0] <= d.left[1] <= one.left[1]
            assert one.right[0] <= d.right[0] <= d.right[1] <= one.right[1]
