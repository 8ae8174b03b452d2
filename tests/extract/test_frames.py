"""Frames: who stood opposite whom, stated or pieced together."""

import pytest

from checker.records import Found
from tests.making import frames


@pytest.mark.parametrize(
    ("text", "kind", "agent", "counterpart"),
    [
        ("Anna Berg met Tom Hale in Oslo on Friday.", "meeting", "Anna Berg", "Tom Hale"),
        ("Anna Berg held talks with Tom Hale on Friday.", "meeting", "Anna Berg", "Tom Hale"),
        ("Anna Berg and Tom Hale met in Oslo on Friday.", "meeting", "Anna Berg", "Tom Hale"),
        ("Tom Hale was received by Anna Berg on Friday.", "meeting", "Anna Berg", "Tom Hale"),
        ("Anna Berg clashed with Tom Hale over the budget.", "exchange", "Anna Berg", "Tom Hale"),
        ("Anna Berg and Tom Hale traded barbs for an hour.", "exchange", "Anna Berg", "Tom Hale"),
        ("Maria Lund beat Joan Peck in the final on Sunday.", "contest", "Maria Lund", "Joan Peck"),
        ("Maria Lund lost to Joan Peck in the final on Sunday.", "contest", "Joan Peck", "Maria Lund"),
        ("Maria Lund was beaten by Joan Peck on Sunday.", "contest", "Joan Peck", "Maria Lund"),
        ("Carl Dorn succeeded Ruth Stein as mayor on Monday.", "succession", "Carl Dorn", "Ruth Stein"),
        ("Carl Dorn was named mayor in succession to Ruth Stein.", "succession", "Carl Dorn", "Ruth Stein"),
    ],
)
def test_one_clause_states_the_frame(text: str, kind: str, agent: str, counterpart: str) -> None:
    """The grammar of one clause fills both slots."""
    (frame,) = frames(text)
    assert frame.type == kind
    assert [(p.role, p.name) for p in frame.participants] == [("agent", agent), ("counterpart", counterpart)]
    assert frame.found is Found.EXPLICIT


def test_what_did_not_happen_is_no_frame() -> None:
    """A refused or denied meeting puts nobody opposite anybody."""
    assert frames("Anna Berg did not meet Tom Hale on Friday.") == []
    assert frames("Anna Berg refused to meet Tom Hale on Friday.") == []


def test_a_custom_is_no_frame() -> None:
    """How somebody listens to another, or what he often does, is no event; a headline's present tense is."""
    assert frames("The club likes how hard Anna Berg listens to Tom Hale.") == []
    assert frames("Anna Berg often talks with Tom Hale.") == []
    assert frames("Anna Berg talks with Tom Hale in Oslo.") != []


def test_a_pronoun_fills_a_slot_with_its_antecedent() -> None:
    """The slot holds the person, and says that a pronoun put her there."""
    (frame,) = frames("Anna Berg spoke first at the Oslo conference.\n\nFacing her was Tom Hale, the British envoy.")
    assert {p.name for p in frame.participants} == {"Anna Berg", "Tom Hale"}
    assert Found.PRONOUN in {p.found for p in frame.participants}
    assert frame.confidence < 1


def test_the_exchange_sums_up_what_two_sides_said() -> None:
    """Two people speak for two countries; 'the exchange' makes them each other's counterpart."""
    text = (
        "French minister Claire Dumas rejected the claim at the Geneva conference on Friday.\n\n"
        "British minister Tom Hale defended it and warned of delays.\n\n"
        "The exchange highlighted tensions between France and Britain."
    )
    pieced = [f for f in frames(text) if f.found is Found.PIECED]
    assert [{p.name for p in f.participants} for f in pieced] == [{"Claire Dumas", "Tom Hale"}]
    assert pieced[0].trigger.text == "exchange"
    assert len(pieced[0].sentences) == 3
    assert pieced[0].confidence < 0.8


def test_the_exchange_needs_two_sides() -> None:
    """Two speakers whose sides are unknown are not set against each other."""
    text = "Claire Dumas spoke on Friday.\n\nTom Hale spoke later.\n\nThe exchange lasted an hour."
    assert [f for f in frames(text) if f.found is Found.PIECED] == []


def test_the_pair_are_the_last_two_people() -> None:
    """'The pair' looks back to two people in the same or the previous sentence."""
    (frame,) = frames("Anna Berg was waiting for Tom Hale in the lobby, and the pair talked until five.")
    assert {p.name for p in frame.participants} == {"Anna Berg", "Tom Hale"}


def test_a_contract_verb_needs_a_contract() -> None:
    """'Gave' states a contract only where a contract is given."""
    assert [f.type for f in frames("The Nordline company awarded the contract to Baltex Ltd.")] == ["contract"]
    assert "contract" not in [f.type for f in frames("The Nordline company gave a book to Baltex Ltd.")]


def test_passages_cut_out_their_text() -> None:
    """Every passage of a frame holds the words that stand there."""
    text = "Anna Berg met Tom Hale in Oslo on Friday. She thanked him."
    for frame in frames(text):
        for passage in (frame.trigger, *frame.sentences, *(p.passage for p in frame.participants)):
            assert text[passage.start : passage.end] == passage.text
