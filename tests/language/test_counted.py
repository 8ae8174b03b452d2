"""What a number counts."""

import pytest

from checker.language.counted import counted_by, lemma_of, measured_by, state_at, touching
from checker.language.document import Document, Token
from tests.language.reading import parsed


def core(text: str, words: str) -> tuple[Document, tuple[Token, ...]]:
    """The text and the tokens of the words in it."""
    document = parsed(text)
    start = text.index(words)
    return document, document.tokens_in(start, start + len(words))


@pytest.mark.parametrize(
    ("text", "number", "lemma", "phrase", "whole"),
    [
        ("They hired 40 dock workers.", "40", "worker", "dock workers", ""),
        ("She is a mother of 12 and works nights.", "12", "child", "children", ""),
        ("They won two delegate-rich states in March.", "two", "state", "delegate-rich states", ""),
        ("Twelve people drowned.", "Twelve", "person", "people", ""),
        ("Two Republicans voted.", "Two", "republican", "republicans", ""),
        ("Some 40 men and women drowned.", "40", "person", "men", ""),
        ("The flood left 84 wounded.", "84", "person", "wounded", ""),
        ("Five of the six pumps failed.", "Five", "pump", "", "six pumps"),
        ("She met four of her co-workers.", "four", "worker", "", "workers"),
        ("Four of the injured have since died.", "Four", "person", "", "injured"),
        ("The lock has six pumps in Lund, of which two failed.", "two", "pump", "", "pumps"),
        ("The lock has 84 gates, about twelve of which stuck.", "twelve", "gate", "", "gates"),
        ("Twelve people, including 3 children, drowned.", "3", "child", "children", "people"),
        ("They sent another 40 soldiers.", "40", "soldier", "soldiers", "40 soldiers"),
        ("They had one final chance.", "one", "chance", "final chance", "chance"),
        ("The last 12 hostages left.", "12", "hostage", "hostages", "hostages"),
        ("Two guards were killed and three others injured.", "three", "other", "others", ""),
        ("A guard was hurt and three others were shaken.", "three", "other", "others", "three others"),
        ("The toll rose to 40.", "40", "", "", ""),
        ("Police said 5,000 took part.", "5,000", "", "", ""),
        ("They won 475 pledged delegates.", "475", "delegate", "pledged delegates", ""),
        ("They won in front of 11,300 at the arena.", "11,300", "spectator", "spectators", ""),
        ("Attendance at the arena: 13,100.", "13,100", "spectator", "spectators", ""),
        ("They have a crew of 38.", "38", "person", "crew", ""),
    ],
)
def test_a_number_counts_a_noun(text: str, number: str, lemma: str, phrase: str, whole: str) -> None:
    """Its own, the state of people, a part of a whole, what a crew is made of, or nothing that is stated."""
    found = counted_by(*core(text, number))
    assert (found.lemma, found.phrase) == (lemma, phrase)
    assert found.whole.endswith(whole) if whole else not found.whole


@pytest.mark.parametrize(
    ("text", "amount", "lemma"),
    [
        ("They paid a $40 fine.", "$40", "fine"),
        ("They paid a fine of $40.", "$40", "fine"),
        ("They carried 40 tonnes of barley.", "40 tonnes", "barley"),
        ("The fine was $40.", "$40", "fine"),
        ("The bridge is 85 metres long.", "85 metres", "bridge"),
        ("The workers were out for four days.", "four days", ""),
        ("They paid $40.", "$40", ""),
    ],
)
def test_an_amount_measures_a_noun(text: str, amount: str, lemma: str) -> None:
    """Behind it, before its 'of', after its own 'of', or the subject of 'is'."""
    assert measured_by(*core(text, amount)).lemma == lemma


def test_states_count_people() -> None:
    """Only words that say what befell them, and never past the end."""
    document = parsed("The flood left 84 wounded")
    assert state_at(document, 4) == "wounded"
    assert state_at(document, 1) == ""
    assert state_at(document, 99) == ""


def test_lemmas_are_mended() -> None:
    """'people' are persons, and names in the plural lose their s."""
    document = parsed("The people met Democrats on two barges.")
    found = {t.text: lemma_of(t) for t in document.tokens}
    assert (found["people"], found["Democrats"], found["barges"]) == ("person", "democrat", "barge")


def test_cut_tokens_are_touched() -> None:
    """Those that share a letter with the stretch, and no neighbours."""
    document = parsed("They hired 40 dock workers.")
    assert [t.text for t in touching(document, 12, 16)] == ["40", "dock"]
    assert touching(document, 10, 11) == ()
