"""Opposite sides of one thing."""

from checker.judge.finding import Draft, confidence
from checker.judge.sides import side_conflicts
from checker.records import FacetType
from tests.making import case_file

NORTH = "The divers found the boat on the northern shore of the lake."


def sides(*texts: str) -> list[Draft]:
    """Conflicts of sides that are likelier than not."""
    return [d for d in side_conflicts(case_file(*texts)) if confidence(d.witnesses, d.bias) >= 0.5]


def test_two_opposite_sides_conflict() -> None:
    """With the words of either side."""
    (found,) = sides(NORTH, "The boat lay at the southern end of the lake.")
    assert found.type is FacetType.PLACE
    assert found.values == {"a": "the northern shore of the lake", "b": "the southern end of the lake"}


def test_one_side_or_two_things_do_not() -> None:
    """Nor sides that are not opposite."""
    assert sides(NORTH, "The boat lay at the northern end of the lake.") == []
    assert sides(NORTH, "The boat lay at the eastern end of the lake.") == []
    assert sides(NORTH, "The boat lay at the southern end of the harbour.") == []


def test_an_article_that_knows_both_sides_is_in_no_conflict() -> None:
    """It tells of two things."""
    both = "The boat lay at the southern end of the lake. Its crew slept on the northern shore of the lake."
    assert sides(NORTH, both) == []
