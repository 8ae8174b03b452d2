"""Two times for one act."""

import pytest

from checker.judge.acts import act_conflicts
from checker.judge.finding import Draft, confidence
from checker.records import FacetType, Strength
from tests.making import case_file

RESIGNED = "Anna Berg, the mayor of Lund, resigned on Friday."


def sure(*texts: str) -> list[Draft]:
    """Conflicts that are likelier than not."""
    return [d for d in act_conflicts(case_file(*texts)) if confidence(d.witnesses, d.bias) >= 0.5]


def test_two_days_of_one_act_conflict() -> None:
    """In whatever words, with both days marked."""
    (found,) = sure(RESIGNED, "The resignation of Anna Berg on Thursday left Lund without a mayor.")
    assert found.type is FacetType.DATE
    assert found.strength is Strength.CONTRADICTION
    assert found.values == {"a": "Friday (13 February)", "b": "Thursday (12 February)"}
    assert [e.text[slice(*(h - e.start for h in e.highlights[0]))] for e in found.evidence] == ["Friday", "Thursday"]


@pytest.mark.parametrize(
    "other",
    [
        "The resignation of Anna Berg on 13 February left Lund without a mayor.",
        "Carl Holm, her deputy in Lund, resigned on Thursday.",
        "Anna Berg spoke in Lund on Thursday.",
        "Anna Berg has been mayor of Lund since 2019.",
        "Lund's inquiry into Anna Berg ended on Thursday.",
    ],
    ids=["the same day", "another's", "another act", "a stretch", "another matter"],
)
def test_other_acts_and_other_names_of_a_day_are_no_conflict(other: str) -> None:
    """Only one act with two days is."""
    assert sure(RESIGNED, other) == []


def test_a_day_that_the_other_article_gives_as_well_is_no_conflict() -> None:
    """It tells of two such acts and dates one of them alike."""
    other = "The resignation of Anna Berg on Friday shook Lund. Her resignation from the party came on Thursday."
    assert sure(RESIGNED, other) == []


def test_beginning_and_end_of_one_act_have_two_days() -> None:
    """An inquiry begins on one day and ends on another."""
    left = "Lund's inquiry into the fire at Nordline began on Monday."
    assert sure(left, "Lund's inquiry into the fire at Nordline ended on Friday.") == []
    assert len(sure(left, "Lund's inquiry into the fire at Nordline began on Tuesday.")) == 1


def test_years_apart_it_is_hardly_one_event() -> None:
    """The distance speaks against it."""
    (near,) = (d for d in act_conflicts(case_file("Berg visited Lund on Friday.", "Berg visited Lund on Thursday.")))
    (far,) = (d for d in act_conflicts(case_file("Berg visited Lund on Friday.", "Berg visited Lund in 2019.")))
    assert confidence(far.witnesses, far.bias) < confidence(near.witnesses, near.bias)
