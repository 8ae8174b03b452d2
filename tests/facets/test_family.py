"""Ties of kin, read from either side and held against each other."""

import pytest

from checker.facets.family import family_values
from checker.facets.role import FACET
from checker.facets.role_values import find
from checker.records import OfficeValue
from tests.facets.told import conflicting
from tests.making import document


def ties(text: str) -> set[tuple[str, str, str | None]]:
    """Who is what to whom, where no office tells it."""
    values = [v.value for v in family_values(document(text))]
    return {(v.name, v.title, v.organisation) for v in values if isinstance(v, OfficeValue)}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ann Weil is married to Tom Hale.", "spouse"),
        ("Ann Weil married Tom Hale in 2010.", "spouse"),
        ("Ann Weil and Tom Hale are married.", "spouse"),
        ("Ann Weil, who is married to Tom Hale, spoke.", "spouse"),
        ("Ann Weil, whose daughter was married to Tom Hale, spoke.", "parent-in-law"),
        ("Ann Weil is married to Tom Hale's brother.", "sibling-in-law"),
        ("Ann Weil and Tom Hale are not related.", "no relation"),
        ("Ann Weil met Tom Hale. They are no kin.", "no relation"),
        ("Ann Weil spoke of her son Tom Hale.", "parent"),
        ("Ann Weil met her ex-husband Tom Hale.", "spouse"),
    ],
)
def test_a_tie_is_told(text: str, title: str) -> None:
    """By a marriage, by a denial, or from the other's side."""
    assert ties(text) == {("Ann Weil", title, "Tom Hale")}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Weil is not married to Tom Hale.",
        "Ann Weil never married Tom Hale.",
        "Ann Weil said that the fires are not related.",
        "Ann Weil, Tom Hale and Ida Orme spoke. They are not related.",
        "Ann Weil, the mother of Tom Hale, spoke.",
        "Ann Weil, the sister of the victim, spoke.",
    ],
)
def test_no_tie_beside_the_offices(text: str) -> None:
    """What is denied, not of two people, told from the side of the first name, or of somebody unnamed."""
    assert ties(text) == set()


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Owen Pryce, trainer and elder brother, told Jane Pryce a joke.", "Jane Pryce"),
        ("Owen Pryce, trainer and elder brother, told Jane Hale a joke.", None),
        ("Owen Pryce, a brother and trainer, told Jane Pryce a joke.", None),
        ("Owen Pryce, the trainer and brother of the groom, told Jane Pryce a joke.", None),
        ("Owen Pryce, elder brother, told Jane Pryce a joke. Ida Pryce laughed.", None),
    ],
)
def test_the_one_of_the_name_is_meant(text: str, whose: str | None) -> None:
    """Where nobody is named and one other person has the family name."""
    values = [v.value for v in find(document(text)) if isinstance(v.value, OfficeValue)]
    assert [v.organisation for v in values if "brother" in v.title] == [whose]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ann Weil met Tom Hale, her uncle.", "Ann Weil met Tom Hale, her cousin."),
        ("Tom Hale, the brother of Ann Weil, spoke.", "Ann Weil, the daughter of Tom Hale, spoke."),
        ("Tom Hale met his mother-in-law, Ann Weil.", "Tom Hale met Ann Weil. They are no kin."),
        ("Tom Hale is the son-in-law of Ann Weil.", "Tom Hale is the brother-in-law of Ann Weil."),
        ("Ann Weil, Tom Hale's widow, spoke.", "Ann Weil, Tom Hale's daughter, spoke."),
    ],
)
def test_two_ties_of_one_pair(left: str, right: str) -> None:
    """Nobody is both, whichever side tells it."""
    assert conflicting(FACET, left, right) == {"two ties"}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ann Weil met her half-brother Tom Hale.", "Ann Weil met her brother Tom Hale."),
        ("Ann Weil met her half-brother Tom Hale.", "Tom Hale, a brother, met Ann Weil."),
        ("Tom Hale met his stepsister Ann Weil.", "Tom Hale met his sister Ann Weil."),
    ],
)
def test_half_and_full_siblings(left: str, right: str) -> None:
    """Also where one article does not name the other of the two."""
    assert conflicting(FACET, left, right) == {"by half"}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ann Weil met her brother Tom Hale.", "Tom Hale met Ann Weil, his sister."),
        ("Ann Weil met her son Tom Hale.", "Tom Hale, the stepson of Ann Weil, spoke."),
        ("Ann Weil met Tom Hale, her uncle.", "Ann Weil met Bert Orme. Tom Hale, his father, spoke."),
        ("Ann Weil met her half-brother Tom Hale.", "Joan Peck met her brother Tom Hale."),
        ("Tom Hale met his father, Ike Weil Sr.", "Tom Hale met his son, Ike Weil III."),
        ("Ann Weil met her ex-husband Tom Hale.", "Ann Weil met her cousin Tom Hale."),
        ("Ann Weil met her husband, Tom Hale.", "Tom Hale's widow, Ann Weil, spoke."),
        ("Ann Weil met her teacher Tom Hale.", "Ann Weil met her uncle Tom Hale."),
    ],
)
def test_ties_that_go_together(left: str, right: str) -> None:
    """One tie from both sides, a closer word, two relatives, one that is over, and what is no kinship."""
    assert conflicting(FACET, left, right) == set()
