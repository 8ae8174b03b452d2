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
