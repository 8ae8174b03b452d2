"""Calibrate the confidence of conflicts: `python bench/calibration.py GOLD_DIR [--write]`.

Every story is compared with no threshold and without calibration; a conflict is right where it meets an annotated one. One slope and a
shift by type (logistic regression with a ridge) are fitted, once leaving out each story in turn, to say what the map is worth on
stories that it has not seen, and once on all. Prints the figures as JSON; --write puts map and figures beside the judge.
"""

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from checker.errors import CheckerError
from checker.judge.calibration import Calibration, logit
from checker.pipeline import compare
from checker.records import FacetType, FindingKind, JudgeOptions, Options
from checker.regress.gold import find_stories, load_story
from checker.regress.overlap import meets

TARGET = Path(__file__).parents[1] / "checker" / "judge" / "data" / "calibration.json"
LEAST = 0.02  # conflicts less likely than this before calibration are not looked at
RIDGE = 1.0  # on the shift of each type: with few findings of a type it stays near the common one
ROUNDS = 50
BINS = 10

Floats = npt.NDArray[np.float64]


class Judged(NamedTuple):
    """One conflict that was reported."""

    story: str
    type: FacetType
    summed: float
    right: bool


def main() -> int:
    """Compare, fit, print; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, metavar="GOLD_DIR")
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    try:
        folders = find_stories([arguments.gold])
    except CheckerError as error:
        print(error.message, file=sys.stderr)
        return 2
    rows = [row for folder in folders for row in judged(folder)]
    unseen = np.array([0.0] * len(rows))
    for story in sorted({r.story for r in rows}):
        fit = fitted([r for r in rows if r.story != story])
        for i, row in enumerate(rows):
            if row.story == story:
                unseen[i] = fit.of(row.type, row.summed)
    right = np.array([float(r.right) for r in rows])
    final = fitted(rows)
    result = {
        "slope": final.slope,
        "shift": final.shift,
        "types": dict(final.types),
        "origin": f"{len(rows)} conflicts reported on {len(folders)} annotated stories, {int(right.sum())} of them right",
        "date": datetime.now(UTC).date().isoformat(),
        "ece_before": round(calibration_error(np.array([r.summed for r in rows]), right), 4),
        "ece_after": round(calibration_error(unseen, right), 4),
    }
    print(json.dumps({**result, "reliability": reliability(unseen, right)}, indent=1))
    if arguments.write:
        TARGET.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return 0


def judged(folder: Path) -> list[Judged]:
    """The conflicts of one story, each right or not."""
    options = Options(timing=False, judge=JudgeOptions(min_confidence=LEAST, calibrated=False))
    story = load_story(folder, options)
    annotated = [g for g in story.findings if g.kind == "conflict"]
    return [
        Judged(story.name, f.type, f.confidence, any(meets(f, g.spans) for g in annotated))
        for f in compare(story.articles, options).findings
        if f.kind is FindingKind.CONFLICT
    ]


def fitted(rows: list[Judged]) -> Calibration:
    """The map that makes the rows likeliest, by Newton's method; the shifts of the types carry the ridge."""
    names = sorted({r.type.value for r in rows})
    features = np.array([[logit(r.summed), 1.0, *(float(r.type.value == n) for n in names)] for r in rows])
    right = np.array([float(r.right) for r in rows])
    penalty = np.diag([1e-3, 1e-3, *([RIDGE] * len(names))])
    weights: Floats = np.zeros(features.shape[1])
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-features @ weights))
        gradient = features.T @ (right - chance) - penalty @ weights
        curvature = (features.T * (chance * (1 - chance))) @ features + penalty
        weights = weights + np.linalg.solve(curvature, gradient)
    slope, shift, *types = (round(float(w), 3) for w in weights)
    return Calibration(slope, shift, dict(zip(names, types, strict=True)))


def reliability(chances: Floats, right: Floats) -> list[dict[str, float]]:
    """For each tenth of confidence that is in use: how many, their mean confidence and how many were right."""
    bins = np.minimum((chances * BINS).astype(int), BINS - 1)
    return [
        {
            "conflicts": int((bins == b).sum()),
            "confidence": round(float(chances[bins == b].mean()), 3),
            "right": round(float(right[bins == b].mean()), 3),
        }
        for b in sorted(set(bins.tolist()))
    ]


def calibration_error(chances: Floats, right: Floats) -> float:
    """Expected calibration error over tenths (Naeini and others 2015)."""
    rows = reliability(chances, right)
    return sum(r["conflicts"] * abs(r["confidence"] - r["right"]) for r in rows) / max(len(chances), 1)


if __name__ == "__main__":
    sys.exit(main())
