"""Vectors are computed once."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from checker.models import load_embedder
from checker.verify.remembering import Remembering


class Counting:
    """The bundled embedder, and the texts that it was asked for."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """As the bundled one."""
        self.asked += texts
        return load_embedder().encode(texts)


def test_a_text_is_computed_once_and_rows_keep_their_order() -> None:
    """Whatever else is asked for beside it."""
    counting = Counting()
    embedder = Remembering(counting)
    first, again = embedder.encode(["rain", "snow"]), embedder.encode(["snow", "hail", "rain"])
    assert sorted(counting.asked) == ["hail", "rain", "snow"]
    assert np.array_equal(again[[2, 0]], first)
    assert np.array_equal(again, load_embedder().encode(["snow", "hail", "rain"]))


def test_no_text_is_no_row() -> None:
    """With the width of the others."""
    assert Remembering(load_embedder()).encode([]).shape == load_embedder().encode([]).shape
