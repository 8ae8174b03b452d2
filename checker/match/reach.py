"""How far a claim is looked for: its nearest claims in all the other articles together, so that many articles cost no more than they must."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

__all__ = ["Reach", "Vectors", "nearest", "similarities"]

Vectors = npt.NDArray[np.float32]
EVERYTHING = -1.0  # a cosine that every pair has

Row = tuple[int, int]  # number of the article, row of the claim among its vectors


def similarities(left: Vectors, right: Vectors) -> Vectors:
    """Cosines of unit rows, to four digits: what the order of the articles could change lies beyond them."""
    found: Vectors = np.round(left @ right.T, 4)
    return found


def nearest(alike: npt.NDArray[np.floating[Any]], row: int, column: int) -> int:
    """For how many of two (0 to 2) the other is the nearest; `alike` holds how like each on the left is each on the right."""
    own = alike[row, column]
    return int(own >= alike[row].max()) + int(own >= alike[:, column].max())


class Reach:
    """For each claim the similarity to the last of its `most` nearest claims; of few articles every claim is near."""

    def __init__(self, vectors: Sequence[Vectors], most: int) -> None:
        """Find the floor of each claim, article by article: memory grows with the articles, not with their square."""
        self._floors = [np.full(len(rows), EVERYTHING, dtype=np.float32) for rows in vectors]
        whole = np.concatenate([rows for rows in vectors if len(rows)]) if any(map(len, vectors)) else None
        start = 0
        for number, rows in enumerate(vectors):
            if whole is not None and len(rows) and len(whole) - len(rows) > most:
                others = np.delete(similarities(rows, whole), np.s_[start : start + len(rows)], axis=1)
                self._floors[number] = np.partition(others, -most, axis=1)[:, -most]
            start += len(rows)

    def of(self, left: int, right: int) -> Vectors:
        """The similarity that each pair of claims of two articles must have: [rows of left, rows of right]."""
        floors: Vectors = np.minimum(self._floors[left][:, None], self._floors[right][None, :])
        return floors

    def holds(self, similarity: float, left: Row, right: Row) -> bool:
        """Whether either of two claims is among the nearest of the other."""
        return bool(similarity >= self._floors[left[0]][left[1]] or similarity >= self._floors[right[0]][right[1]])
