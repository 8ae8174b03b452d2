"""Whom a description fits."""

import pytest

from tests.language.reading import meant


@pytest.mark.parametrize(
    ("age", "name"),
    [("61", "Graham Penfold"), ("62", "Graham Penfold"), ("26", "Saima Hale"), ("44", "The 44-year-old")],
)
def test_age_tells_who_is_meant(age: str, name: str) -> None:
    """A known age more than a year apart is another person's."""
    text = f"Saima Hale, 26, found it. Graham Penfold, 61, was told. The {age}-year-old left the court."
    assert meant(text, "old") == name


def test_sex_tells_who_is_meant() -> None:
    """'The chairwoman' is no man, whoever was named last."""
    assert meant("Anna Berg met Jonas Tveit. The chairwoman smiled.", "chairwoman") == "Anna Berg"


def test_rank_is_part_of_an_office() -> None:
    """The deputy mayor is not the mayor."""
    text = "Mayor Anna Berg met the deputy mayor, Ruth Adeyemi. The deputy mayor smiled."
    assert meant(text, "mayor", -1) == "Ruth Adeyemi"


@pytest.mark.parametrize(
    ("text", "noun", "name"),
    [
        ("Anna Berg met Tom Hale. The 29-year-old banker lied.", "banker", "The 29-year-old banker"),
        ("Anna Berg spoke. The 29-year-old banker lied.", "banker", "Anna Berg"),
        ("Anna Berg, 29, met Tom Hale. The 29-year-old banker lied.", "banker", "Anna Berg"),
        ("Tom Hale met Anna Berg, a banker. The 29-year-old banker lied.", "banker", "Anna Berg"),
    ],
)
def test_a_description_by_age_is_of_one_who_is_called_so(text: str, noun: str, name: str) -> None:
    """One of several people of whom the article says neither the age nor the trade is not picked by nearness."""
    assert meant(text, noun, -1) == name


def test_a_member_of_something_else_is_another() -> None:
    """'The gang member' is no member of the squad."""
    text = "Anna Berg, a member of the harbour squad, was hurt. The gang member had lied."
    assert meant(text, "member", -1) != "Anna Berg"
    assert meant(text.replace("gang", "squad"), "member", -1) == "Anna Berg"


def test_a_politician_of_another_state_is_not_meant() -> None:
    """'The Iowa senator' is not the one from Ohio, nor anybody where a mere rival may be he."""
    told = "Senator Anna Berg (R-Ohio) spoke. The Iowa senator left."
    assert meant(told, "senator", -1) != "Anna Berg"
    assert meant(told.replace("Iowa", "Ohio"), "senator", -1) == "Anna Berg"
    rivals = "Anna Berg thanked her rival Tom Hale on Friday. The Iowa senator left."
    assert meant(rivals, "senator", -1) not in {"Anna Berg", "Tom Hale"}
