"""The verb or state that governs a quantity."""

import pytest

from checker.language.predicates import predicate_of
from tests.language.reading import parsed


def predicate(text: str, number: str, counted: str = "person") -> str:
    """What befell those whom the number counts."""
    start = text.index(number)
    return predicate_of(parsed(text), start, start + len(number), counted)


@pytest.mark.parametrize(
    ("text", "number", "predicate_lemma"),
    [
        ("Twelve people were killed in the flood.", "Twelve", "kill"),
        ("The flood drowned 12 people.", "12", "drown"),
        ("The flood left 84 wounded.", "84", "wounded"),
        ("At least 50 people are missing.", "50", "missing"),
        ("One person is missing.", "One", "missing"),
        ("The mayor said 12 people fled.", "12", "flee"),
        ("Ten people lost their lives.", "Ten", "die"),
        ("The death toll rose to 12.", "12", "dead"),
        ("The toll stands at 12.", "12", "dead"),
        ("The number of wounded climbed to 84.", "84", "wounded"),
        ("Divers saved 40 people; 12 are missing.", "12", "missing"),
        ("Twelve people are now known to have drowned.", "Twelve", "drown"),
        ("There were 12 people on board.", "12", "aboard"),
        ("The bus crashed with 12 people aboard.", "12", "aboard"),
        ("The crash killed 12 people aboard.", "12", "kill"),
        ("Three of the 19 people fled.", "Three", "flee"),
        ("Three of the 19 people fled.", "19", ""),
        ("Officials put the death toll at 12.", "12", "dead"),
        ("Police nabbed 12 men.", "12", "arrest"),
        ("The 12 men remain in custody.", "12", "arrest"),
        ("The blaze claimed the lives of 14 people.", "14", "kill"),
        ("The robber fatally wounded two people.", "two", "kill"),
        ("The murder of four students shook Lund.", "four", "kill"),
        ("Two gunmen killed 12 people.", "12", "kill"),
    ],
)
def test_the_verb_or_state_that_befell_them(text: str, number: str, predicate_lemma: str) -> None:
    """Active, passive, a bare state, or the complement of 'be'; of a part and its whole only the part's."""
    assert predicate(text, number) == predicate_lemma


@pytest.mark.parametrize(
    ("text", "number"), [("There are 12 people.", "12"), ("The price rose to 12.", "12"), ("Twelve people", "Twelve")]
)
def test_light_verbs_say_nothing(text: str, number: str) -> None:
    """'be', 'rise' and no verb at all."""
    assert predicate(text, number) == ""


def test_a_number_may_stand_alone() -> None:
    """What it counts is told by the tally."""
    assert predicate("Her death brings to 12 the number of people killed.", "12", "") == "dead"


def test_who_did_it_is_none_of_those_it_befell() -> None:
    """The gunmen of 'two gunmen killed 12'."""
    assert predicate("Two gunmen killed 12 people.", "Two", "gunman") == "agent"


def test_what_befell_a_parent_befell_no_child() -> None:
    """The number behind 'of' is one of children."""
    assert predicate("A mother of 12 was killed.", "12", "child") == ""
    assert predicate("A father of two dead in crash.", "two", "child") == ""


def test_only_a_count_of_people_tells_what_befell_them() -> None:
    """A length of time and things have the verb alone."""
    assert predicate("Police nabbed 12 crates.", "12", "crate") == "nab"
    text = "They nabbed him after 12 hours."
    start = text.index("12")
    assert predicate_of(parsed(text), start, start + len("12 hours"), "", count=False) == "nab"


def test_a_stretch_without_tokens_has_none() -> None:
    """Behind the end of the text."""
    assert predicate_of(parsed("Twelve people drowned."), 90, 95, "person") == ""
