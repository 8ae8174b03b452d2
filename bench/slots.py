"""Changed slots told from traps: `python bench/slots.py PAIRS [--model NAME] [--alarms 0.05]`.

PAIRS (made by `python -m training.prepare`) holds news sentences of stories that training never saw: contradictions with one slot
changed, and traps. The threshold is set where so many of the traps are called contradictions; printed is the share of
contradictions above it, per slot.
"""

import argparse
import gzip
import json
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np

from checker.models.contradiction import load_contradiction_model


def main() -> int:
    """Print the threshold and the recall per slot; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--model", default="bundled")
    parser.add_argument("--alarms", type=float, default=0.05, help="share of traps that may be called contradictions")
    options = parser.parse_args()
    if not options.pairs.exists():
        print(f"There is no file {options.pairs}; make it with 'python -m training.prepare'.", file=sys.stderr)
        return 2
    with gzip.open(options.pairs, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    model = load_contradiction_model(options.model)
    scores = model.predict([(r["premise"], r["hypothesis"]) for r in rows])[:, 2]
    wanted = np.array([r["label"] == "contradiction" for r in rows])
    threshold = float(np.quantile(scores[~wanted], 1 - options.alarms))
    print(f"{int(wanted.sum())} contradictions, {int((~wanted).sum())} traps; threshold {threshold:.3f}")
    groups: dict[str, list[bool]] = defaultdict(list)
    for row, score in zip(rows, scores, strict=True):
        groups[
            f"{row['source'].removeprefix('slot-')} {'recall' if row['label'] == 'contradiction' else 'alarms'}"
        ].append(bool(score > threshold))
    for name, hits in sorted(groups.items(), key=lambda g: (g[0].endswith("alarms"), g[0])):
        print(f"  {name:<22} {np.mean(hits):.3f} of {len(hits)}")
    print(f"overall recall {float((scores[wanted] > threshold).mean()):.3f} at {options.alarms:.0%} false alarms")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
