"""The same words from two mouths, or in two media."""

import pytest

from checker.judge.attributions import attribution_conflicts
from checker.judge.finding import Draft, confidence
from checker.records import FacetType
from tests.making import case_file

WORDS = "“For twenty minutes we were lost in the fog,” {}."


def conflicts(*texts: str) -> list[Draft]:
    """Conflicts of attribution that would be reported."""
    return [d for d in attribution_conflicts(case_file(*texts)) if confidence(d.witnesses, d.bias) >= 0.5]


def test_two_named_speakers_of_one_quotation_conflict() -> None:
    """Both are named, and the words are marked."""
    (found,) = conflicts(WORDS.format("the captain, Anna Berg, said"), WORDS.format("said Oscar Lind"))
    assert found.type is FacetType.ATTRIBUTION
    assert found.values == {"a": "Anna Berg", "b": "Oscar Lind"}
    assert all(e.highlights for e in found.evidence)


def test_two_media_of_one_speaker_conflict() -> None:
    """An interview is no letter."""
    (found,) = conflicts(WORDS.format("Anna Berg wrote in a letter"), WORDS.format("Anna Berg said in an interview"))
    assert found.values == {"a": "Anna Berg (in: letter)", "b": "Anna Berg (in: interview)"}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("said Anna Berg", "the captain said"),
        ("said Anna Berg", "Berg said"),
        ("said Anna Berg", "said the Nordland Ferry Company"),
        ("Anna Berg tweeted", "Anna Berg said"),
        ("Novak and Lind said", "said Oscar Lind"),
    ],
    ids=["only described", "a shorter name", "person and body", "medium not given", "one of two"],
)
def test_names_of_one_speaker_are_no_conflict(left: str, right: str) -> None:
    """What may be one is one."""
    assert conflicts(WORDS.format(left), WORDS.format(right)) == []


def test_a_speaker_understood_from_a_pronoun_is_no_evidence() -> None:
    """The reading may be wrong; the article need not be."""
    left = "Oscar Lind came late. " + WORDS.format("he said")
    assert conflicts(left, WORDS.format("said Anna Berg")) == []


def test_two_people_may_say_much_the_same() -> None:
    """A few words in common are two utterances."""
    left = "“We were lost in the fog and the radio was dead,” said Anna Berg."
    assert conflicts(left, "“We were lost in a storm,” said Oscar Lind.") == []


def test_what_is_told_of_a_later_quotation_is_another_occasion() -> None:
    """'She said' names no medium, and what she told in another go lends it none."""
    left = (
        "Anna Berg was the captain. "
        + WORDS.format("Anna Berg said")
        + " “We are sorry,” Anna Berg said in an interview."
    )
    assert conflicts(left, WORDS.format("Anna Berg wrote in a letter")) == []


def test_a_name_in_common_is_no_quotation() -> None:
    """A law is called alike by all who speak of it."""
    left = "“The Safe Harbours and Ferries Act was undone,” said Anna Berg."
    assert conflicts(left, "“The Safe Harbours and Ferries Act was undone,” said Oscar Lind.") == []
