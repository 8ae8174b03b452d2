"""Conflicts inside a sentence that two articles print in the same words but for a few."""

from checker.judge.finding import Draft, confidence
from checker.judge.variants import variant_conflicts
from checker.records import FacetType, Strength
from tests.making import case_file

SENTENCE = "The ferry Alma left the port of {} on Monday morning with {} passengers on board."
REST = "\n\nThe harbour office has opened an inquiry, and the owners would not comment."


def drafts(*texts: str) -> list[Draft]:
    """Every draft."""
    return list(variant_conflicts(case_file(*(text + REST for text in texts))))


def sureness(draft: Draft) -> float:
    """Its confidence."""
    return confidence(draft.witnesses, draft.bias)


def test_the_words_and_their_places_are_shown() -> None:
    """As printed, with the sentence of each article."""
    (found,) = drafts(SENTENCE.format("Varna", 212), SENTENCE.format("Burgas", 212))
    assert found.type is FacetType.PLACE
    assert found.strength is Strength.CONTRADICTION
    assert found.values == {"a": "“Varna”", "b": "“Burgas”"}
    marked = [e.text[slice(*(h - e.start for h in e.highlights[0]))] for e in found.evidence]
    assert marked == ["Varna", "Burgas"]
    assert sureness(found) > 0.5


def test_of_a_number_it_is_asked_what_it_counts() -> None:
    """As where two sentences of other words differ in it."""
    (found,) = drafts(SENTENCE.format("Varna", 212), SENTENCE.format("Varna", 202))
    assert found.statement == "How many passengers aboard"


def test_two_variants_are_each_less_sure() -> None:
    """The sentence may be made like the other and tell of another ferry."""
    (alone,) = drafts(SENTENCE.format("Varna", 212), SENTENCE.format("Burgas", 212))
    both = drafts(SENTENCE.format("Varna", 212), SENTENCE.format("Burgas", 202))
    assert len(both) == 2
    assert max(map(sureness, both)) < sureness(alone)


def test_names_that_both_articles_know_are_less_sure() -> None:
    """A list may name one here and the other there."""
    (unheard,) = drafts(SENTENCE.format("Varna", 212), SENTENCE.format("Burgas", 212))
    (known,) = drafts(
        SENTENCE.format("Varna", 212) + "\n\nShips of Burgas were warned as well.",
        SENTENCE.format("Burgas", 212) + "\n\nIn Varna the mayor has called for better harbours.",
    )
    assert sureness(known) < sureness(unheard)


def test_words_left_out_are_said_to_be() -> None:
    """The side that lacks them has nothing of it."""
    one = "The owner of the ferry will {}pay the fine that it was given by the court in spring."
    (found,) = drafts(one.format("not "), one.format(""))
    assert found.values == {"a": "“not”", "b": "nothing of it"}


def test_words_that_turn_an_amount_are_asked_as_one() -> None:
    """Though no number stands in them."""
    one = "The navy searched {} of the ferries that lay in the port of Varna on Monday."
    (found,) = drafts(one.format("all"), one.format("none"))
    assert found.statement.startswith("How many (")
