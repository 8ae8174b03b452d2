"""Frames of address: who spoke which words to whom."""

from checker.extract.addressed import address_frames
from checker.records import Found
from tests.making import document

TOLD = 'Anna Berg told Tom Hale: "The fleet will stay in port until May."'


def test_speaker_and_addressee_make_a_frame() -> None:
    """The words are kept, and the two who spoke and heard them."""
    (frame,) = address_frames(document(TOLD), 4)
    assert frame.id == "a#f4"
    assert [(p.role, p.name) for p in frame.participants] == [("agent", "Anna Berg"), ("counterpart", "Tom Hale")]
    assert "fleet will stay in port" in frame.words
    assert not frame.symmetric
    assert frame.trigger.text == frame.words


def test_words_without_an_addressee_make_none() -> None:
    """Said to nobody in particular."""
    assert address_frames(document('Anna Berg said: "The fleet will stay in port until May."'), 1) == []


def test_a_stated_addressee_is_surer_than_one_found_by_a_pronoun() -> None:
    """'Told Tom Hale' is surer than 'told him'."""
    (stated,) = address_frames(document(TOLD), 1)
    text = 'Tom Hale arrived late. Anna Berg told him: "The fleet will stay in port until May."'
    found = address_frames(document(text), 1)
    assert stated.participants[1].found is Found.EXPLICIT
    assert [p.name for f in found for p in f.participants] == ["Anna Berg", "Tom Hale"]
    assert all(f.confidence < stated.confidence for f in found)
