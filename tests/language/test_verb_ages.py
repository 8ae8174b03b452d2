"""Ages that hang on a verb."""

import pytest

from tests.making import extraction


def ages(text: str) -> dict[str, int]:
    """Each person's age by name."""
    return {e.name: e.age for e in extraction(text).entities if e.age is not None}


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Ann Weil, the actress, died on Monday at the age of 85.", 85),
        ("Ann Weil died in Oban at age 85.", 85),
        ("Ann Weil, who ran the mill for years and turned 61 last month, spoke.", 61),
        ("The trial of 16 year-old Ann Weil began.", 16),
        ("Ann Weil, an actress, spoke. The actress, 33, thanked the crowd.", 33),
        ("Ann Weil, a judge, spoke in Oban. The 65-year-old former banker thanked the crowd.", 65),
    ],
)
def test_an_age_is_the_persons(text: str, age: int) -> None:
    """Whether it stands beside the name, a description or a verb."""
    assert ages(text) == {"Ann Weil": age}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Weil turned 61 people away.",
        "Ann Weil will turn 61 in May.",
        "Ann Weil, 61, told the Oban Times in 2009 that she had sold the mill.",
        "The then-16-year-old Ann Weil ran the mill.",
        "Ann Weil arrived at 11 and left at the age of reason.",
    ],
)
def test_other_numbers_are_no_age(text: str) -> None:
    """A count, an age to come, an age of another year, an hour."""
    assert ages(text) == {}
