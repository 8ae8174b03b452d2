"""To whom words are said, and in what medium."""

import pytest

from checker.language.addressees import addressee_of, addresses_somebody, medium_of_cue, pieced_addressee
from checker.language.speech import find_cues
from checker.records import Found
from tests.language.quoted import document

PEOPLE = {"Tveit": "Tveit", "Cargill": "Cargill", "Lund": "Lund", "council": "the council", "her": "Cargill"}


def told(text: str) -> tuple[str | None, Found]:
    """Whom Tveit tells with the first cue."""
    found = document(text, PEOPLE)
    return addressee_of(found, find_cues(found, ())[0], "Tveit")


@pytest.mark.parametrize(
    ("text", "addressee", "how"),
    [
        ("Tveit told Cargill that the barge sank.", "Cargill", Found.EXPLICIT),
        ("Tveit told her that the barge sank.", "Cargill", Found.PRONOUN),
        ("Tveit said to Cargill that the barge sank.", "Cargill", Found.EXPLICIT),
        ("Cargill was told by Tveit that the barge sank.", "Cargill", Found.EXPLICIT),
        ("Tveit said in a letter to the council that the barge sank.", "the council", Found.PRONOUN),
        ("Tveit told reporters that Cargill lied.", None, Found.NONE),
        ("Tveit said that Cargill lied to Lund.", None, Found.NONE),
        ("Tveit told the magazine, “I 'm the Cargill they used to call.”", None, Found.NONE),
        ("Tveit told Tveit that the barge sank.", None, Found.NONE),
    ],
)
def test_the_grammar_of_a_cue_names_the_one_addressed(text: str, addressee: str | None, how: Found) -> None:
    """Objects of telling, 'to', letters; audiences, the clause itself and the speaker are nobody."""
    assert told(text) == (addressee, how)


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("Tveit said in a statement that the barge sank.", "statement"),
        ("Tveit tweeted that the barge sank.", "tweet"),
        ("Tveit emailed that the barge sank.", "email"),
        ("The letter said that the barge sank.", "letter"),
        ("Tveit said that the barge sank.", None),
        ("Tveit said on the pier that the barge sank.", None),
    ],
)
def test_words_come_in_a_medium(text: str, medium: str | None) -> None:
    """As the verb, its subject or a phrase beside it says; a place is none."""
    found = document(text, PEOPLE)
    assert medium_of_cue(found, find_cues(found, ())[0]) == medium


@pytest.mark.parametrize("words", ["You sank it.", "Is this your barge?", "Minister, the barge sank.", "Why, Mr Lund?"])
def test_some_words_address_somebody(words: str) -> None:
    """In the second person or by a title."""
    assert addresses_somebody(words)


@pytest.mark.parametrize(
    "words", ["The barge sank.", "It sank, you know.", "Thank you.", "The minister sank it.", "Youth matters."]
)
def test_other_words_address_nobody(words: str) -> None:
    """'you know' and 'thank you' speak to anybody."""
    assert not addresses_somebody(words)


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Tveit turned to Cargill. Now!", "Cargill"),
        ("Lund watched as Tveit turned to Cargill. Now!", "Cargill"),
        ("Cargill rose. The lock creaked. Now!", "Cargill"),
        ("Tveit rose. Now!", None),
        ("Cargill rose. It rained. It rained. It rained. It rained. Now!", None),
    ],
)
def test_whom_the_speaker_faces_is_pieced_together(text: str, addressee: str | None) -> None:
    """The nearest sentence first, whom somebody acts upon first; not the speaker, and not from far back."""
    assert pieced_addressee(document(text, PEOPLE), text.index("Now"), "Tveit") == addressee


def test_nobody_is_faced_where_no_sentence_is() -> None:
    """Behind the end of the text."""
    assert pieced_addressee(document("Cargill rose.", PEOPLE), 99, "Tveit") is None
