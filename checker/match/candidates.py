"""Candidate pairs: claims of two articles near in meaning, in what they name or in what they number; never all."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

from checker.match.anchors import Anchors
from checker.match.figures import figure_pairs
from checker.match.reach import Reach, Vectors, similarities
from checker.records import Claim, Extraction, MatchOptions

__all__ = ["Candidate", "candidates"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A pair of claims of two articles that may be about one thing."""

    left: Claim
    right: Claim
    similarity: float  # cosine
    nearest: int  # for how many of the two (0 to 2) the other is the nearest in the other's article


def candidates(
    extractions: Sequence[Extraction], vectors: Sequence[Vectors], anchors: Anchors, reach: Reach, options: MatchOptions
) -> list[Candidate]:
    """Pairs of claims of different articles, in order of the articles and their text."""
    pairs: list[Candidate] = []
    for i, j in combinations(range(len(extractions)), 2):
        left, right = extractions[i].claims, extractions[j].claims
        if left and right:
            similarity = similarities(vectors[i], vectors[j])
            near = similarity >= reach.of(i, j)
            by_row, by_column = similarity.argmax(axis=1), similarity.argmax(axis=0)
            pairs.extend(
                Candidate(
                    left[row],
                    right[column],
                    float(similarity[row, column]),
                    int(by_row[row] == column) + int(by_column[column] == row),
                )
                for row, column in _near(similarity, left, right, anchors, options)
                if near[row, column]
            )
    return pairs


def _near(
    similarity: Vectors,
    left: Sequence[Claim],
    right: Sequence[Claim],
    anchors: Anchors,
    options: MatchOptions,
) -> list[tuple[int, int]]:
    chosen: set[tuple[int, int]] = set()
    for row, column in zip(
        *np.nonzero(_top(similarity, options.neighbours) & (similarity >= options.floor)), strict=True
    ):
        chosen.add((int(row), int(column)))
    for row, column in zip(*np.nonzero(similarity >= options.floor / 2), strict=True):
        pair = (int(row), int(column))
        if pair not in chosen and anchors.overlap(left[row].id, right[column].id) >= options.anchor_floor:
            chosen.add(pair)
    return sorted(chosen | figure_pairs(left, right))


def _top(similarity: Vectors, neighbours: int) -> npt.NDArray[np.bool_]:
    """Which cells are among the nearest of their row or of their column."""
    rows, columns = similarity.shape
    chosen = np.zeros(similarity.shape, dtype=bool)
    by_row = np.argsort(-similarity, axis=1, kind="stable")[:, : min(neighbours, columns)]
    by_column = np.argsort(-similarity, axis=0, kind="stable")[: min(neighbours, rows), :]
    np.put_along_axis(chosen, by_row, values=True, axis=1)
    np.put_along_axis(chosen, by_column, values=True, axis=0)
    return chosen
