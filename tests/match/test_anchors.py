"""Anchors: names and rare words that two claims share."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.match.anchors import Anchors, anchors_of
from tests.making import extractions, matching

ONE = "Anna Berg opened the harbour in Oslo.\n\nThe fleet of 31 boats stayed out."
OTHER = "Berg, Anna's sister said, opened the harbour.\n\nAnna Berg left the harbour by train."


def test_a_name_is_anchored_by_who_it_is() -> None:
    """Two spellings of one identity are one anchor."""
    read = extractions("Anna Berg opened the harbour.", "Anna Bergh opened the harbour.")
    left, right = (e.claims[0].id for e in read)
    same = anchors_of(read, {"a#e1": "anna berg", "b#e1": "anna berg"})
    apart = anchors_of(read, {})
    assert "@anna berg" in same.shared(left, right)
    assert same.overlap(left, right) == 1.0
    assert apart.overlap(left, right) < 1.0


def test_rarer_words_weigh_more() -> None:
    """What stands in every claim says little of which claim it is."""
    read = extractions(ONE, OTHER)
    anchors = anchors_of(read, matching(ONE, OTHER).identities)
    assert anchors.weights["boat"] > anchors.weights["harbour"]


def test_nothing_shared_is_no_overlap() -> None:
    """Disjoint and empty claims have overlap 0."""
    anchors = Anchors({"a": frozenset({"x"}), "b": frozenset({"y"}), "c": frozenset()}, {"x": 1.0, "y": 1.0})
    assert anchors.overlap("a", "b") == anchors.overlap("a", "c") == 0.0


TERMS = st.frozensets(st.sampled_from("pqrstu"))


@given(TERMS, TERMS, st.lists(st.floats(0.1, 5), min_size=6, max_size=6))
def test_overlap_is_symmetric_and_bounded(one: frozenset[str], other: frozenset[str], weights: list[float]) -> None:
    """Between 0 and 1, from either side; whole where one holds the other."""
    anchors = Anchors({"a": one, "b": other}, dict(zip("pqrstu", weights, strict=True)))
    assert anchors.overlap("a", "b") == anchors.overlap("b", "a")
    assert 0 <= anchors.overlap("a", "b") <= 1
    if one and one <= other:
        assert anchors.overlap("a", "b") == pytest.approx(1.0)
