"""Frames in which one count puts two opposite each other."""

import pytest

from checker.extract.tallies import tally_frames
from tests.making import document


def found(text: str) -> list[tuple[str, str, str]]:
    """Agent, counterpart and the words of the count."""
    read = document(text)
    return [
        (
            read.entity(d.agent.entity).name,
            read.entity(d.counterpart.entity).name,
            text[read.tokens[d.trigger].start : d.trigger_end],
        )
        for d in tally_frames(read)
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (
            "Maria Lund won 54 percent of the vote to Carl Dorn's 46 percent.",
            "54 percent of the vote to Carl Dorn's 46",
        ),
        ("Carl Dorn sat. Maria Lund had 42 percent to his 37 at noon.", "42 percent to his 37"),
        ("Maria Lund won with 54 percent, against 46 percent for Carl Dorn.", "54 percent, against 46"),
        ("Maria Lund took 54 percent to 46 percent for Carl Dorn.", "54 percent to 46"),
    ],
)
def test_the_second_number_is_another_ones(text: str, count: str) -> None:
    """By an owner before it or by 'for' after it."""
    assert found(text) == [("Maria Lund", "Carl Dorn", count)]


@pytest.mark.parametrize(
    "text",
    [
        "Maria Lund raised the fee from 54 percent to 60 percent.",
        "Maria Lund gave 20 votes to Carl Dorn.",
        "Maria Lund drove 20 miles to Carl Dorn's 12 barns.",
        "Maria Lund won 54 percent, up to her 46 before.",
    ],
)
def test_other_numbers_put_nobody_opposite(text: str) -> None:
    """A rise, a gift, a way, one's own number."""
    assert found(text) == []
