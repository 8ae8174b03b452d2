"""Candidate pairs to comparisons; what is confirmed elsewhere is no conflict."""

from checker.records import Answer, Comparison
from tests.making import matching

DIFFER = ("The storm in Bergen killed 12 people.", "The storm in Bergen killed 15 people.")


def numbers(*texts: str) -> list[Answer]:
    """The answers on numbers between the articles."""
    return [a for c in matching(*texts).claims for a in c.answers if a.facet == "number"]


def best(*texts: str) -> Comparison:
    """The likeliest comparison."""
    return max(matching(*texts).claims, key=lambda c: c.sameness)


def test_a_differing_value_is_a_conflict_that_nothing_confirms() -> None:
    """12 and 15 stand against each other."""
    assert [(a.left, a.right, a.level.conflict, a.confirmed) for a in numbers(*DIFFER)] == [("12", "15", True, False)]


def test_a_value_with_its_equal_elsewhere_is_confirmed() -> None:
    """The other article has 12 too, in another sentence of the same context."""
    more = DIFFER[1] + " The storm in Bergen killed 12 people, the police said first."
    conflicts = [a for a in numbers(DIFFER[0], more) if a.level.conflict]
    assert conflicts
    assert all(a.confirmed for a in conflicts)


def test_an_equal_number_by_chance_confirms_nothing() -> None:
    """12 boats for sale in another sentence do not make 12 dead agreed."""
    more = DIFFER[1] + " A yard in Denmark has 12 guitars for sale."
    assert [a.confirmed for a in numbers(DIFFER[0], more) if (a.left, a.right) == ("12", "15")] == [False]


def test_a_comparison_says_why_its_sides_met() -> None:
    """Cosine, shared anchors and the nearest passage are kept for the reader."""
    found = best(*DIFFER)
    assert found.nearest == 2
    assert found.overlap == 1.0
    assert "@bergen" in found.shared
    assert found.similarity > 0.8
    assert found.sameness > 0.5


def test_a_paraphrase_outscores_another_point_on_the_same_event() -> None:
    """Two words for one thing are likelier one point than two things in like words."""
    said = "Anna Berg opened the harbour of Oslo on Friday."
    same = best(said, "The Oslo harbour was opened by Anna Berg on Friday.")
    other = best(said, "Anna Berg closed a school in Oslo in 1999.")
    assert same.sameness > other.sameness
