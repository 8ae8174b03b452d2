"""The facets of clauses: the examples of each, and the symmetry of what they answer."""

import pytest

from checker.facets import load_facet
from checker.facets.base import Example, Facet
from tests.facets.told import answers, rungs

FACETS = [load_facet(name) for name in ("cause", "certainty", "other", "outcome", "polarity")]
CASES = [
    pytest.param(facet, example, id=f"{facet.name}: {example.left} / {example.right}")
    for facet in FACETS
    for example in facet.examples
]


@pytest.mark.parametrize(("facet", "example"), CASES)
def test_examples_meet_on_their_rung(facet: Facet, example: Example) -> None:
    """Every example of the facet's own page is true."""
    assert example.level in rungs(facet, example)


@pytest.mark.parametrize(("facet", "example"), CASES)
def test_the_sides_may_change_places(facet: Facet, example: Example) -> None:
    """Which article comes first decides nothing but the order of the values."""
    there = sorted((a.level.name, a.left, a.right) for a in answers(facet, example.left, example.right))
    back = sorted((a.level.name, a.right, a.left) for a in answers(facet, example.right, example.left))
    assert there == back
