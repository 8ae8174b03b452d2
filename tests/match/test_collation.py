"""Sentences that are the same in two articles but for a few words."""

import pytest

from checker.match import match
from checker.models import load_embedder
from checker.records import Answer, MatchOptions
from tests.making import extractions

REST = "\n\nThe harbour office has opened an inquiry, and the owners would not comment."
FERRY = "The ferry Alma left the port of Varna on Monday morning with 212 passengers on board."
SAILOR = "Captain Ivo Petrov said that the engine room had caught fire shortly after the ship left the harbour."
FINE = "The owner of the ferry will pay the fine that it was given by the court in spring."
JUDGE = "The inquiry will be led by a judge whom the transport minister named on the day after the fire."
SAID = "The ferry was searched twice by divers of the navy, Ivo Petrov said on the quay."


def answers(left: str, right: str) -> list[Answer]:
    """Every variant between two articles that go on alike."""
    matching = match(extractions(left + REST, right + REST), load_embedder(), MatchOptions())
    return [answer for collation in matching.collations for answer in collation.answers]


def conflicts(left: str, right: str) -> list[tuple[str, str, str]]:
    """Facet and words of each variant that cannot be right on both sides."""
    return [(a.facet, a.left, a.right) for a in answers(left, right) if a.level.conflict]


@pytest.mark.parametrize(
    ("sentence", "words", "others", "facet"),
    [
        (FERRY, "212", "202", "number"),
        (FERRY, "Monday", "Sunday", "date"),
        (FERRY, "morning", "afternoon", "date"),
        (FERRY, "Varna", "Burgas", "place"),
        (FERRY, "left", "entered", ""),
        (SAILOR, "Ivo Petrov", "Kiril Stanev", "attribution"),
        (SAILOR, "after", "before", "date"),
        (SAILOR, "Captain", "Judge", "role"),
        (SAILOR, "said that the engine", "said that the former captain's engine", ""),
        (JUDGE, "judge", "former judge", "role"),
        (JUDGE, "transport minister", "interior minister", "role"),
        (FINE, "will pay", "will not pay", "polarity"),
        (FINE, "will pay", "may pay", "certainty"),
        (FINE, "will pay", "will reportedly pay", "certainty"),
        (FINE, "will pay", "would pay", ""),
        (FINE, "ferry", "vessel", ""),
        (FINE, "ferry", "barge", "other"),
        (SAID, "by divers", "not only by divers", ""),
    ],
)
def test_a_variant_is_of_the_facet_of_its_words(sentence: str, words: str, others: str, facet: str) -> None:
    """Whatever the verb; other words for what nobody can tell apart are none."""
    found = conflicts(sentence, sentence.replace(words, others, 1))
    assert [f for f, _, _ in found] == ([facet] if facet else [])


@pytest.mark.parametrize(
    ("words", "others"),
    [("212", "more than 200"), ("212", "about 210"), ("on Monday morning", "early on Monday"), ("Varna", "Varna,")],
)
def test_what_fits_is_no_conflict(words: str, others: str) -> None:
    """Rounded, within the wording, vaguer, or other marks."""
    assert conflicts(FERRY, FERRY.replace(words, others, 1)) == []


def test_the_sides_may_be_exchanged() -> None:
    """Then so are the words."""
    other = FERRY.replace("Varna", "Burgas")
    assert conflicts(FERRY, other) == [("place", "Varna", "Burgas")]
    assert conflicts(other, FERRY) == [("place", "Burgas", "Varna")]


def test_sentences_made_alike_that_differ_everywhere_tell_of_two_things() -> None:
    """Three variants and more are another sentence."""
    one = "In Varna, 12 ferries were searched by the navy on Monday for the missing cargo."
    other = "In Burgas, 17 ferries were searched by the navy on Friday for the missing cargo."
    assert conflicts(one, other) == []


def test_words_inside_the_marks_are_left_to_the_quotations() -> None:
    """They are laid over each other there."""
    one = "“We could see 12 boats from the upper deck before the fire,” Ivo Petrov told the reporters."
    assert conflicts(one, one.replace("12", "14")) == []


def test_a_doubt_beside_what_the_other_only_passes_on_is_none() -> None:
    """Neither article says so itself."""
    one = "The owner of the ferry allegedly paid the fine that it was given by the court in spring."
    other = "The owner of the ferry paid the fine that it was given by the court in spring, according to its lawyer."
    assert conflicts(one, other) == []


def test_a_name_that_is_new_is_of_the_kind_of_the_other() -> None:
    """A surname alone may be taken for a town."""
    told = "The council of the port elected {} as its new chairman on Monday, after a vote of two hours."
    assert [f for f, _, _ in conflicts(told.format("Petrov"), told.format("Burgas"))] == ["participant"]


def test_two_names_of_one_are_none() -> None:
    """Shortened, or in letters."""
    told = "The fire in the engine room was put out by crews from {} on Monday morning."
    assert conflicts(told.format("the United States"), told.format("the US")) == []
    assert conflicts(told.format("Tennessee"), told.format("Tenn.")) == []


def test_two_of_one_surname_are_two() -> None:
    """Names are told apart as everywhere else, not by a word that they share."""
    told = "The inquiry into the fire on the ferry will be led by {} from Monday on."
    assert [f for f, _, _ in conflicts(told.format("Lena Marinova"), told.format("Boris Marinov"))] == ["participant"]
    assert conflicts(told.format("Lena Marinova"), told.format("L. Marinova")) == []
