"""Opposite words in one slot."""

from checker.judge.differing.words import Words
from tests.judge.differing.laid import apart


def test_opposites_beside_the_same_word_differ() -> None:
    """Joined to it by a hyphen too."""
    assert apart(Words, "She left before the vote.", "She left after the vote.") == {("before", "after")}
    assert apart(Words, "It was a first-class letter.", "It was a last-class letter.") == {("first", "last")}


def test_opposites_beside_other_words_do_not() -> None:
    """They answer two questions."""
    assert apart(Words, "The first mill burned.", "Nobody slept in the village last night.") == set()


def test_a_sentence_with_both_says_neither_alone() -> None:
    """What comes before one thing comes after another."""
    told = "She left after the debate, before the vote."
    assert apart(Words, told, "She left before the vote.") == set()


def test_acts_that_exclude_each_other_differ_as_nouns_too() -> None:
    """Unless one of them is denied."""
    one = "She told of his support for the coastal road."
    assert apart(Words, one, "The mayor opposes the coastal road.") == {("support", "opposes")}
    assert apart(Words, one, "The mayor never opposes the coastal road.") == set()


def test_the_dictionary_form_is_found() -> None:
    """Of words that double their last letter or turn it."""
    one = "The old rule allowed fishing."
    assert apart(Words, one, "The new rule banned fishing.") == {("allowed", "banned")}
    assert apart(Words, "He admits the theft.", "She spoke of denied thefts.") == {("admits", "denied")}


def test_two_things_of_one_kind_differ() -> None:
    """A lorry is no bus."""
    assert apart(Words, "A red lorry hit the gate.", "A red bus hit the gate.") == {("lorry", "bus")}


def test_a_word_that_only_one_denies_differs() -> None:
    """Right behind the denial, in either article; where both deny something it is left to the clauses."""
    one, other = "Three emails show a debt.", "Three emails do not show a debt."
    assert apart(Words, one, other) == {("show", "show")}
    assert apart(Words, other, one) == {("show", "show")}
    assert apart(Words, one, "They did not look, but emails show a debt.") == set()
    assert apart(Words, "The emails never show a debt.", "Emails do not show a debt.") == set()


def test_two_offices_between_the_same_words_differ() -> None:
    """Whoever holds them; beside one of the words alone they may be two offices of one person."""
    one = "She was treated as the judge required."
    assert apart(Words, one, "She was treated as a commissioner required.") == {("judge", "commissioner")}
    assert apart(Words, one, "On Friday the commissioner required an answer.") == set()
    assert apart(Words, one.replace("judge", "chairman"), one.replace("judge", "chairwoman")) == set()
