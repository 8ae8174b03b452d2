"""Names in one slot."""

import pytest

from checker.judge.differing.names import Names
from tests.judge.differing.laid import apart


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Captain Edda Lund repaired the old ferry.", "Captain Karel Mohn steered towards the island."),
        ("Edda Lund quickly signed the treaty on Friday.", "Karel Mohn has signed a treaty in Oslo."),
    ],
    ids=["beside the same word", "in one part of one act"],
)
def test_two_names_in_one_place_differ(one: str, other: str) -> None:
    """Whether or not the articles tell of both elsewhere."""
    others = " Later Karel Mohn and Edda Lund left together."
    assert apart(Names, one + others, other + others) == {("Edda", "Karel")}


def test_two_names_that_stand_apart_do_not_differ() -> None:
    """Both articles know both people."""
    others = " Later Karel Mohn and Edda Lund left together."
    one = "Edda Lund repaired the old ferry." + others
    assert apart(Names, one, "In a boat towards the island sat Karel Mohn." + others) == set()


def test_names_that_the_other_article_does_not_know_differ() -> None:
    """Wherever they stand in the parts."""
    assert apart(Names, "Edda Lund won the race in March.", "The race was a triumph for Karel Mohn.") == {
        ("Edda", "Karel")
    }


def test_a_name_in_another_wording_is_the_same() -> None:
    """A surname, a body by its letters, and a town in its state."""
    assert apart(Names, "Edda Lund won the race.", "Lund won the race.") == set()
    assert apart(Names, "He works at the World Health Organization.", "He works at the WHO.") == set()
    assert apart(Names, "The race was held in Texas.", "The race was held in Austin.") == set()


def test_a_name_that_the_other_sentence_has_too_is_no_other() -> None:
    """Each of the two is laid beside its like."""
    told = "Edda Lund thanked Karel Mohn.", "Karel Mohn was thanked by Edda Lund."
    assert apart(Names, *told) == set()


def test_names_of_two_sorts_differ_near_the_same_word() -> None:
    """Where neither article knows the other's name: a surname alone may be taken for a town."""
    one = "Edda Lund, an analyst with Norvik Bank, sold her shares."
    assert apart(Names, one, "Edda Lund, an analyst at Turku, sold her shares.") == {("Norvik", "Turku")}
