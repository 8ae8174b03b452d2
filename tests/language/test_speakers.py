"""Who says."""

import pytest

from checker.language.document import Document, Token
from checker.language.speakers import entity_of, found_of, is_passive, resolve, speaker_token, subject_of
from checker.language.speech import find_cues
from checker.records import Found
from tests.language.quoted import document

PEOPLE = {"Tveit": "Tveit", "Cargill": "Cargill", "council": "the council", "She": "Cargill"}


def parsed(text: str) -> Document:
    """The text with the people above."""
    return document(text, PEOPLE)


def token(found: Document, word: str) -> Token:
    """The first token with these letters."""
    return next(t for t in found.tokens if t.text == word)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Tveit said the barge sank.", "Tveit"),
        ("According to Tveit, the barge sank.", "Tveit"),
        ("Cargill was told by Tveit that the barge sank.", "Tveit"),
        ("Tveit's claim that the barge sank was false.", "Tveit"),
        ("A warning by Tveit that the barge might sink came late.", "Tveit"),
        ("Tveit, who said the barge sank, left.", "Tveit"),
        ("Tveit stood up and said the barge sank.", "Tveit"),
        ("Tveit left, saying the barge sank.", "Tveit"),
        ("A spokesman for the council said the barge sank.", "spokesman"),
        ("Cargill was told that the barge sank.", None),
    ],
)
def test_the_grammar_of_a_cue_names_the_speaker(text: str, speaker: str | None) -> None:
    """Subjects own and shared, agents of passives, owners of nouns; nobody where none is named."""
    found = parsed(text)
    named = speaker_token(found, find_cues(found, ())[0])
    assert (named.text if named else None) == speaker


@pytest.mark.parametrize(
    ("text", "word", "passive"),
    [
        ("Cargill was told.", "told", True),
        ("The man told by Tveit left.", "told", True),
        ("Tveit told Cargill.", "told", False),
        ("Tveit has told Cargill.", "told", False),
    ],
)
def test_passives_are_told(text: str, word: str, *, passive: bool) -> None:
    """Full and reduced ones; the perfect is active."""
    found = parsed(text)
    assert is_passive(found, token(found, word)) == passive


def test_a_verb_may_share_the_subject_of_another() -> None:
    """Joined verbs do, a clause with a subject of its own does not, a headline may have none."""
    found = parsed("Tveit rose and said that Cargill lied.")
    assert [t.text for w in ("rose", "said", "lied") if (t := subject_of(found, token(found, w)))] == [
        "Tveit",
        "Tveit",
        "Cargill",
    ]
    order = parsed("Tell the council.")
    assert subject_of(order, token(order, "Tell")) is None


@pytest.mark.parametrize(
    ("text", "word", "entity", "how"),
    [
        ("Tveit said so.", "Tveit", "Tveit", Found.EXPLICIT),
        ("She said so.", "She", "Cargill", Found.PRONOUN),
        ("The council said so.", "council", "the council", Found.PRONOUN),
        ("A spokesman for the council said so.", "spokesman", "the council", Found.EXPLICIT),
        ("Tveit's letter said so.", "letter", "Tveit", Found.EXPLICIT),
        ("A dog of the council said so.", "dog", None, Found.NONE),
    ],
)
def test_a_token_is_resolved_to_an_entity(text: str, word: str, entity: str | None, how: Found) -> None:
    """By name, pronoun or description; voices and documents stand for their owners, other things do not."""
    found = parsed(text)
    assert resolve(found, token(found, word)) == (entity, how)


def test_nobody_is_resolved_to_nobody() -> None:
    """No token, no entity."""
    assert resolve(parsed("Tveit left."), None) == (None, Found.NONE)


def test_a_phrase_stands_for_the_person_in_it() -> None:
    """'the harbour master Tveit' is he; the harbour is not."""
    found = parsed("The harbour master, Tveit, closed the lock.")
    assert entity_of(found, token(found, "master")) == "Tveit"
    assert entity_of(found, token(found, "lock")) is None
    assert found_of(found, token(found, "Tveit"), "Tveit") is Found.EXPLICIT
