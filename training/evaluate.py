"""Figures of a contradiction model on labelled pairs, as JSON: `python -m training.evaluate PAIRS [--model NAME]`.

PAIRS is a .jsonl or .jsonl.gz file of rows with premise, hypothesis, label (entailment, neutral or contradiction) and, where
there are several, source. NAME is 'bundled', or a CrossEncoder by hub name or folder.
"""

import argparse
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from checker.errors import CheckerError
from checker.models import load_contradiction_model
from checker.models.calibration import CONTRADICTION, LABELS
from training.corpora import Row, read_pairs

__all__ = ["area", "calibration_error", "evaluate", "figures", "reliability"]

BINS = 15
Floats = NDArray[np.floating[Any]]
Labels = NDArray[np.intp]


def main() -> int:
    """Print the figures; 2 and one sentence where that cannot be done."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--model", default="bundled")
    options = parser.parse_args()
    try:
        result = evaluate(options.pairs, options.model)
    except (CheckerError, OSError, ValueError) as error:
        print(f"{options.pairs}: {error}", file=sys.stderr)
        return 2
    print(json.dumps(result, indent=1))
    return 0


def evaluate(path: Path, name: str = "bundled") -> dict[str, Any]:
    """Load the model, ask it every pair, and put its answers beside the labels."""
    rows = read_pairs(path)
    labels = labels_of(rows)
    model = load_contradiction_model(name)
    model.predict([("It rained.", "It was dry.")])  # the first call makes what later ones use
    started = time.perf_counter()
    predicted = model.predict([(row["premise"], row["hypothesis"]) for row in rows])
    seconds = time.perf_counter() - started
    sources = np.array([row.get("source", "") for row in rows])
    return {
        "model": name,
        **figures(predicted, labels),
        "pairs_per_second": round(len(rows) / seconds, 1),
        "reliability": reliability(predicted, labels),
        "by_source": {
            str(source): figures(predicted[sources == source], labels[sources == source])
            for source in sorted(set(sources.tolist()))
        },
    }


def labels_of(rows: Sequence[Row]) -> Labels:
    """The column of each row's label; ValueError where a row has none, or there are no rows."""
    if not rows:
        raise ValueError("there are no pairs")
    wanted = {"premise", "hypothesis", "label"}
    for number, row in enumerate(rows, start=1):
        if not wanted <= row.keys() or row["label"] not in LABELS:
            raise ValueError(f"row {number} needs a premise, a hypothesis and a label out of {', '.join(LABELS)}")
    return np.array([LABELS.index(row["label"]) for row in rows])


def figures(predicted: Floats, labels: Labels) -> dict[str, Any]:
    """Accuracies, area under the curve and calibration error."""
    scores, contradicts = predicted[:, CONTRADICTION], labels == CONTRADICTION
    curve = area(scores, contradicts)
    return {
        "pairs": len(labels),
        "accuracy": round(float((predicted.argmax(axis=1) == labels).mean()), 4),
        "contradiction_accuracy": round(float(((scores >= 0.5) == contradicts).mean()), 4),
        "contradiction_auc": None if curve is None else round(curve, 4),
        "ece": round(calibration_error(predicted, labels), 4),
    }


def area(scores: Floats, positive: NDArray[np.bool_]) -> float | None:
    """Share of (positive, negative) couples in which the positive scores higher, ties half; None without both."""
    positives = int(positive.sum())
    negatives = len(positive) - positives
    if not positives or not negatives:
        return None
    _, places, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[places]  # tied scores share their mean rank
    return float((ranks[positive].sum() - positives * (positives + 1) / 2) / (positives * negatives))


def reliability(predicted: Floats, labels: Labels) -> list[dict[str, Any]]:
    """How often the model is right where it is so sure: one row for each bin of its highest probability that is used."""
    confidence, right = predicted.max(axis=1), predicted.argmax(axis=1) == labels
    bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
    return [
        {
            "bin": f"{number / BINS:.3f}-{(number + 1) / BINS:.3f}",
            "n": int((bins == number).sum()),
            "confidence": round(float(confidence[bins == number].mean()), 4),
            "accuracy": round(float(right[bins == number].mean()), 4),
        }
        for number in sorted(set(bins.tolist()))
    ]


def calibration_error(predicted: Floats, labels: Labels) -> float:
    """Expected calibration error: the mean distance of confidence and accuracy over the bins, weighted by size."""
    rows = reliability(predicted, labels)
    return float(sum(row["n"] * abs(row["confidence"] - row["accuracy"]) for row in rows) / len(labels))


if __name__ == "__main__":
    sys.exit(main())
