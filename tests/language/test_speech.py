"""The words that announce speech."""

import pytest

from checker.language.document import Token
from checker.language.speech import (
    ACCORDING,
    Cue,
    audience_medium,
    calls_for,
    find_cues,
    is_voice,
    medium_of,
    uses_of,
)
from tests.language.reading import parsed


def cues(text: str, inside: frozenset[int] = frozenset()) -> list[str]:
    """The lemmas of the cues of a text."""
    return [cue.lemma for cue in find_cues(parsed(text), inside)]


def token(text: str, word: str) -> Token:
    """The first token with these letters."""
    return next(t for t in parsed(text).tokens if t.text == word)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tveit said that the barge sank.", ["say"]),
        ("According to Tveit, the barge sank.", [ACCORDING]),
        ("The barge, Tveit pointed out, had sunk.", ["point out"]),
        ("Her claim that the barge sank was denied.", ["claim", "deny"]),
        ("Tveit told Cargill and warned Lund.", ["tell", "warn"]),
    ],
)
def test_cues_come_in_the_order_of_the_text(text: str, found: list[str]) -> None:
    """Verbs, nouns, verbs with a particle, and 'according to'."""
    assert cues(text) == found


@pytest.mark.parametrize(
    "text",
    ["The barge sank.", "Tveit pointed at the lock.", "They acted according rules.", "The so-called barge sank."],
)
def test_other_words_are_no_cues(text: str) -> None:
    """A particle verb needs its particle, 'according' its 'to', and an attribute says nothing."""
    assert cues(text) == []


def test_cues_inside_marks_are_left_out() -> None:
    """What somebody says that somebody said is not the writer's."""
    text = "Tveit said she claimed it."
    assert cues(text, frozenset({token(text, "claimed").index})) == ["say"]


def test_uses_tell_the_constructions() -> None:
    """'tell' takes one who is told, 'giggle' only words in marks, 'eat' none."""
    assert {"statement", "telling"} <= uses_of("tell")
    assert uses_of("giggle") == {"manner"}
    assert uses_of("eat") == frozenset()


@pytest.mark.parametrize(
    ("uses", "speaks"), [({"statement"}, True), ({"manner"}, True), ({"noun"}, False), ({"naming", "charging"}, False)]
)
def test_only_some_cues_stand_beside_words(uses: set[str], *, speaks: bool) -> None:
    """'…,” her claim' needs more than a noun."""
    assert Cue(0, "x", frozenset(uses)).speaks() == speaks


def test_nouns_name_voices_media_and_audiences() -> None:
    """A spokesman speaks for another, a letter carries words, reporters hear them."""
    text = "Her spokesman sent a letter and told reporters about the barge."
    assert is_voice(token(text, "spokesman"))
    assert not is_voice(token(text, "barge"))
    assert medium_of(token(text, "letter")) == "letter"
    assert medium_of(token(text, "barge")) is None
    assert audience_medium(token(text, "reporters")) is not None
    assert audience_medium(token(text, "barge")) is None


def test_some_verbs_call_for_what_a_preposition_leads_to() -> None:
    """'called for a vote', 'warned of floods'; 'said for' is nothing."""
    assert "for" in calls_for(Cue(0, "call", frozenset()))
    assert "of" in calls_for(Cue(0, "warn", frozenset()))
    assert calls_for(Cue(0, "say", frozenset())) == frozenset()
