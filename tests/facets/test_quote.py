"""The quote facet: its examples, what it finds, its symmetry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facets.base import Context, Example
from checker.facets.quote import FACET
from checker.records import FacetValue, WordsValue
from tests.making import document

ONE = Context()
SAID = st.lists(st.sampled_from("we will not close the old mill before winter . , …".split()), min_size=1, max_size=15)


def value(text: str) -> FacetValue:
    """Quoted words made by hand."""
    return FacetValue(facet="quote", start=0, end=len(text), text=text, value=WordsValue(words=text))


@pytest.mark.parametrize("example", FACET.examples, ids=lambda e: f"{e.left} / {e.right}")
def test_example_meets_on_its_rung(example: Example) -> None:
    """Each example of the facet meets on the rung that it names."""
    (left,), (right,) = FACET.find(document(example.left, "a")), FACET.find(document(example.right, "b"))
    assert FACET.compare(left, right, ONE).level.name == example.level


def test_words_inside_the_marks_are_found_and_reports_are_not() -> None:
    """The span is the words without their marks."""
    text = "“We ran out of road,” said Anna Berg. She said that the fog was thick. Berg called it “a very bad night”."
    found = FACET.find(document(text))
    assert [text[v.start : v.end] for v in found] == [v.text for v in found]
    assert [v.text for v in found] == ["We ran out of road,", "a very bad night"]
    assert all(v.holder for v in found)


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        ("We will open the old road at once", "We will not open the old road at once", "changed"),
        ("We will open the old road at once", "We will open an old road at once", "small word"),
        ("We will open the old road at once", "We will open the road at once", "dropped"),
        ("We will open the old road at once", "We will close the old road at once", "changed"),
    ],
)
def test_the_gravest_difference_decides(left: str, right: str, level: str) -> None:
    """A negation is never a small word."""
    assert FACET.compare(value(left), value(right), ONE).level.name == level


def test_a_difference_is_named_in_words() -> None:
    """Missing words are nothing."""
    answer = FACET.compare(value("We will open the old road at once"), value("We will open the road at once"), ONE)
    assert (answer.left, answer.right) == ("“old”", "nothing")
    assert answer.note == "“old” against nothing"


@given(SAID, SAID)
def test_comparison_is_symmetric(left: list[str], right: list[str]) -> None:
    """Only the sides of the answer depend on the order."""
    one, other = value(" ".join(left)), value(" ".join(right))
    there, back = FACET.compare(one, other, ONE), FACET.compare(other, one, ONE)
    assert there.level == back.level
    assert sorted(there.left.split(", ")) == sorted(back.right.split(", "))
