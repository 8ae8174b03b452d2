"""Fit the temperature of the bundled contradiction model: `python -m training.calibrate PAIRS… [--folder FOLDER]`.

Half of the pairs (by the hash of their text) fit one temperature that least surprises the model (Guo and others 2017), the other
half says what it is worth. Writes calibration.json beside the model.
"""

import argparse
import hashlib
import json
import math
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from checker.models.contradiction import load_contradiction_model
from training.corpora import Row, read_pairs
from training.export_contradiction import TARGET
from training.train import LABELS

Floats = NDArray[np.float64]
GRID = [round(0.5 * 1.03**i, 4) for i in range(64)]  # 0.5 to 3.2
BINS = 15


def main() -> None:
    """Fit, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path, nargs="+")
    parser.add_argument("--folder", type=Path, default=TARGET)
    parser.add_argument("--limit", type=int, default=6000, help="pairs taken of each file")
    options = parser.parse_args()
    write(options.folder, 1.0, {})
    rows = [row for path in options.pairs for row in sampled(read_pairs(path), options.limit)]
    model = load_contradiction_model()
    logits = np.log(np.maximum(model.predict([(r["premise"], r["hypothesis"]) for r in rows]).astype(np.float64), 1e-9))
    labels = np.array([LABELS.index(r["label"]) for r in rows])
    fitting = np.array([digest(r) % 2 == 0 for r in rows])
    temperature = fitted(logits[fitting], labels[fitting])
    tested = logits[~fitting], labels[~fitting]
    figures = {
        "ece_before": round(calibration_error(*tested, 1.0), 4),
        "ece_after": round(calibration_error(*tested, temperature), 4),
        "pairs": int((~fitting).sum()),
        "origin": ", ".join(path.name for path in options.pairs),
        "date": datetime.now(UTC).date().isoformat(),
    }
    write(options.folder, temperature, figures)
    print(json.dumps({"temperature": temperature, **figures}, indent=1))


def fitted(logits: Floats, labels: "NDArray[np.int64]") -> float:
    """The temperature that least surprises; 1 where it would not lessen the calibration error of the same pairs."""
    best = min(GRID, key=lambda t: surprise(logits, labels, t))
    return best if calibration_error(logits, labels, best) < calibration_error(logits, labels, 1.0) else 1.0


def sampled(rows: list[Row], limit: int) -> list[Row]:
    """The rows whose hash is smallest: the same ones from run to run."""
    return sorted(rows, key=digest)[:limit]


def digest(row: Row) -> int:
    """A number that depends on the two texts alone."""
    return int(hashlib.sha256(f"{row['premise']}\n{row['hypothesis']}".encode()).hexdigest()[:12], 16)


def probabilities(logits: Floats, temperature: float) -> Floats:
    """Softmax at a temperature."""
    scaled = logits / temperature
    raised = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    result: Floats = raised / raised.sum(axis=1, keepdims=True)
    return result


def surprise(logits: Floats, labels: "NDArray[np.int64]", temperature: float) -> float:
    """Mean negative log likelihood."""
    chosen = probabilities(logits, temperature)[np.arange(len(labels)), labels]
    return -float(np.log(np.maximum(chosen, 1e-12)).mean())


def calibration_error(logits: Floats, labels: "NDArray[np.int64]", temperature: float) -> float:
    """Expected calibration error over 15 bins of the greatest probability (Naeini and others 2015)."""
    chances = probabilities(logits, temperature)
    sure, right = chances.max(axis=1), chances.argmax(axis=1) == labels
    bins = np.minimum((sure * BINS).astype(int), BINS - 1)
    gaps = [
        abs(sure[bins == b].mean() - right[bins == b].mean()) * (bins == b).mean()
        for b in range(BINS)
        if (bins == b).any()
    ]
    return math.fsum(gaps)


def write(folder: Path, temperature: float, figures: dict[str, object]) -> None:
    """calibration.json beside the model."""
    content = {
        "temperature": temperature,
        "origin": "none",
        "date": "",
        "ece_before": 0.0,
        "ece_after": 0.0,
        "pairs": 0,
        **figures,
    }
    (folder / "calibration.json").write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
