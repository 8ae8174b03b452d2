"""Each item once, in one order."""

from typing import TYPE_CHECKING

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.models.batching import each_once

if TYPE_CHECKING:
    from numpy.typing import NDArray

TEXTS = st.lists(st.text(max_size=5))


def lengths(texts: list[str]) -> "NDArray[np.float32]":
    """The length of each text, twice."""
    return np.array([[len(text)] * 2 for text in texts], dtype=np.float32)


@given(TEXTS)
def test_every_item_has_its_own_row(texts: list[str]) -> None:
    """In the order given, repeated ones too; no items give no rows of the same width."""
    rows = each_once(texts, "", lengths)
    assert rows.shape == (len(texts), 2)
    assert [int(row[0]) for row in rows] == [len(text) for text in texts]


@given(TEXTS)
def test_what_is_computed_does_not_depend_on_the_order(texts: list[str]) -> None:
    """Each item is asked for once, longest first."""
    asked: list[list[str]] = []

    def noted(items: list[str]) -> "NDArray[np.float32]":
        asked.append(items)
        return lengths(items)

    each_once(texts, "", noted)
    each_once([*texts[::-1], *texts], "", noted)
    assert asked[0] == asked[1]
    assert len(asked[0]) == len(set(texts) or {""})
    assert [len(text) for text in asked[0]] == sorted((len(text) for text in asked[0]), reverse=True)


def test_pairs_are_items_too() -> None:
    """A pair is as long as its two texts."""
    pairs = [("a", "b"), ("long", "longer"), ("a", "b")]
    asked: list[list[tuple[str, str]]] = []

    def noted(items: list[tuple[str, str]]) -> "NDArray[np.float32]":
        asked.append(items)
        return np.zeros((len(items), 3), dtype=np.float32)

    assert each_once(pairs, ("", ""), noted).shape == (3, 3)
    assert asked == [[("long", "longer"), ("a", "b")]]
