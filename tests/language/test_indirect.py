"""Speech without marks."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.language.indirect import find_contents
from checker.language.speech import find_cues
from tests.language.reading import parsed


def contents(text: str) -> list[tuple[str, str]]:
    """The cues and the clauses that they report."""
    document = parsed(text)
    return [(c.cue.lemma, text[c.start : c.end]) for c in find_contents(document, find_cues(document, ()))]


@pytest.mark.parametrize(
    ("text", "cue", "clause"),
    [
        ("Tveit said that the barge had sunk.", "say", "the barge had sunk"),
        ("Tveit said the barge had sunk.", "say", "the barge had sunk"),
        ("The barge had sunk, Tveit said.", "say", "The barge had sunk"),
        ("According to Tveit, the barge had sunk.", "accord to", "the barge had sunk"),
        ("The barge had sunk, according to Tveit.", "accord to", "The barge had sunk"),
        ("Tveit promised to raise the barge.", "promise", "to raise the barge"),
        ("Tveit accused Lund of sinking the barge.", "accuse", "sinking the barge"),
        ("Her claim that the barge had sunk surprised them.", "claim", "the barge had sunk"),
        ("Tveit does not think the barge sank.", "think", "the barge sank"),
    ],
)
def test_a_cue_reports_its_clause(text: str, cue: str, clause: str) -> None:
    """Before and behind the cue, finite or not, of verbs and of nouns; 'that' is left out."""
    assert (cue, clause) in contents(text)


@pytest.mark.parametrize(
    "text",
    [
        "Tveit did not say that the barge had sunk.",
        "Nobody said that the barge had sunk.",
        "You would think the barge had sunk.",
        "Tveit asked not to be named.",
        "Tveit said so.",
        "Tveit saw Lund leave.",
        "The barge sank.",
    ],
)
def test_what_nobody_said_is_not_reported(text: str) -> None:
    """Denied sayings, wishes for oneself, and clauses without a tense."""
    assert contents(text) == []


def test_the_writers_own_tail_is_cut_off() -> None:
    """', which …' at the end is not what was said."""
    text = "Tveit said the barge had sunk, although nobody saw it."
    assert contents(text)[0] == ("say", "the barge had sunk")


def test_clauses_come_by_place() -> None:
    """Also where one cue stands in another's clause."""
    text = "Tveit said that Lund claimed that the barge sank. Cargill said it floats."
    assert contents(text) == [
        ("say", "Lund claimed that the barge sank"),
        ("claim", "the barge sank"),
        ("say", "it floats"),
    ]


@settings(max_examples=40)
@given(
    st.lists(
        st.sampled_from("Tveit said that the barge sank , according to Lund . not claim who had".split()), max_size=14
    )
)
def test_contents_lie_in_the_text_and_do_not_hold_their_cue(words: list[str]) -> None:
    """Whatever the words."""
    text = " ".join(words)
    document = parsed(text)
    for content in find_contents(document, find_cues(document, ())):
        cue = document.tokens[content.cue.index]
        assert 0 <= content.start < content.end <= len(text)
        assert not content.start <= cue.start < content.end
