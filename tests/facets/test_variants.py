"""What the differing words of one sentence are of."""

import pytest

from checker.facets.base import Context
from checker.facets.quoted_words import words_of
from checker.facets.variants import SAME, UNSURE, Wording, variants_of
from checker.records import Answer
from tests.making import extractions

FRAME = "The owner of the old mill {} the fine that was set by the county court."


def wording(said: str, other: str, frame: str = FRAME, behind: str = "the") -> tuple[Wording, Wording]:
    """The two sides, with the differing words in the frame."""
    sides = []
    for extraction, words in zip(extractions(frame.format(said), frame.format(other)), (said, other), strict=True):
        claim = extraction.claims[0]
        start = claim.start + frame.index("{}")
        sides.append(Wording(claim, words_of(words, start), (start, start + len(words)), behind=behind))
    return sides[0], sides[1]


def told(said: str, other: str, frame: str = FRAME, behind: str = "the") -> list[Answer]:
    """The answers."""
    return variants_of(*wording(said, other, frame, behind), Context())


@pytest.mark.parametrize(
    ("said", "other", "facet"),
    [
        ("contested", "did not contest", "polarity"),
        ("will pay", "never will pay", "polarity"),
        ("will pay", "may pay", "certainty"),
        ("paid", "reportedly paid", "certainty"),
        ("accepted", "rejected", ""),  # without a clause on the words their lemmas are not known
        ("paid before", "paid after", ""),
        ("will pay", "would pay", ""),
        ("paid", "settled", ""),
        ("attacked", "did not attend", ""),
        ("approved", "did not reject", ""),
    ],
)
def test_words_are_read_by_what_they_do_to_the_sentence(said: str, other: str, facet: str) -> None:
    """A denial, a doubt; other words for one thing are nothing."""
    assert [a.facet for a in told(said, other) if a.level.conflict] == ([facet] if facet else [])


@pytest.mark.parametrize(
    ("said", "other", "behind", "facet"),
    [
        ("before", "after", "the", "date"),
        ("inside", "outside", "the", "place"),
        ("2014", "2016", "campaign", "date"),
        ("interior", "transport", "minister", "role"),
        ("former", "", "minister", "role"),
        ("mayor", "judge", "of", "role"),
        ("truck", "car", "of", "other"),
        ("lorry", "truck", "of", ""),
        ("not", "", "only", ""),
    ],
)
def test_small_words_offices_and_kinds(said: str, other: str, behind: str, facet: str) -> None:
    """Whatever stands in the rest of the sentence."""
    frame = "It was seen {} " + behind + " of the county by three men of the guard."
    assert [a.facet for a in told(said, other, frame, behind) if a.level.conflict] == ([facet] if facet else [])


def test_a_doubt_is_less_than_a_denial() -> None:
    """It leaves open what the other states."""
    (answer,) = told("paid", "reportedly paid")
    assert answer.level == UNSURE
    assert answer.level.strength == "discrepancy"


def test_values_are_read_before_words() -> None:
    """A rounded figure is the same, and its words are not asked further."""
    frame = "The owner of the old mill paid {} euros to the county court in spring."
    (answer,) = told("about 40,000", "40,100", frame, "euros")
    assert answer.facet == "number"
    assert answer.level == SAME


@pytest.mark.parametrize(
    ("said", "other"), [("contested", "did not contest"), ("will pay", "may pay"), ("paid", "settled")]
)
def test_exchanging_the_sides_exchanges_the_answer(said: str, other: str) -> None:
    """Nothing else depends on the order."""
    ones, others = told(said, other), told(other, said)
    assert [(a.facet, a.level, a.left, a.right) for a in ones] == [(a.facet, a.level, a.right, a.left) for a in others]
