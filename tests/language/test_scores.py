"""Results told from ranges and names."""

import pytest

from checker.language.scores import find_scores


def scores(text: str) -> list[tuple[str, str]]:
    """The wordings and results of a text."""
    return [(m.text, m.value.unit) for m in find_scores(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Harbour beat Castle 21-17.", [("21-17", "21-17")]),
        ("The court ruled 6–3 for the ferry.", [("6–3", "6-3")]),
        ("The panel voted seven to two.", [("seven to two", "7-2")]),
        ("It passed by 24 votes to 11.", [("24 votes to 11", "24-11")]),
        ("Castle lost 1-4 at home.", [("1-4", "1-4")]),
        ("They won 6-4, 7-5.", [("6-4", "6-4"), ("7-5", "7-5")]),
        ("They drew 2-2.", [("2-2", "2-2")]),
        ("Tom Hale (52-3,46 KOs) won again.", [("52-3", "52-3")]),
        ("They won three-nil.", [("three-nil", "3-0")]),
    ],
)
def test_results_are_found(text: str, found: list[tuple[str, str]]) -> None:
    """In digits and in words, of matches and of votes."""
    assert scores(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "They waited 10-15 minutes.",
        "It took between 3-5 tries.",
        "Some 20-25 barges sank.",
        "He was twenty-one.",
        "The shop is open 24-7.",
        "A Boeing 737-800 landed.",
        "Rates rose to 4-3.5%.",
        "On 2026-02-14 they met.",
        "She was away in Weeks 14-9 of the year.",
        "Two to three barges sank.",
    ],
)
def test_ranges_and_names_are_none(text: str) -> None:
    """Ranges rise and have a unit; hours, models and dates are names."""
    assert scores(text) == []


def test_only_the_stretch_asked_for_is_read() -> None:
    """Offsets are those of the whole text."""
    text = "They won 3-1. They won 2-0."
    [second] = find_scores(text, 13, len(text))
    assert text[second.start : second.end] == second.text == "2-0"
    assert second.value.dimension == "score"
