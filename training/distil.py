"""Let a stronger model label pairs for the student: `python -m training.distil TEACHER PAIRS --out build/training/soft.jsonl.gz`.

TEACHER is any three-way CrossEncoder (a folder that `training.train --base` made on a larger base, or a hub name). Each row gets
`soft`, the teacher's calibrated probabilities of both directions' own order; `training.train` learns from `soft` where a row has it
(Hinton and others 2015). PAIRS may be unlabelled: two sentences of two articles on one event, say.
"""

import argparse
from pathlib import Path

from checker.models.contradiction import load_contradiction_model
from training.corpora import read_pairs, write_pairs


def main() -> None:
    """Label and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("teacher")
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--out", type=Path, default=Path("build/training/soft.jsonl.gz"))
    parser.add_argument("--keep", type=float, default=0.5, help="the share of the given label where a row has one")
    options = parser.parse_args()
    rows = read_pairs(options.pairs)
    chances = load_contradiction_model(options.teacher).predict([(r["premise"], r["hypothesis"]) for r in rows])
    write_pairs(
        options.out,
        [
            {**row, "soft": blended(row, chance.tolist(), options.keep)}
            for row, chance in zip(rows, chances, strict=True)
        ],
    )
    print(f"{len(rows)} pairs labelled by {options.teacher}: {options.out}")


def blended(row: dict[str, object], chances: list[float], keep: float) -> list[float]:
    """The teacher's probabilities, mixed with the given label where there is one."""
    from training.train import LABELS

    if row.get("label") not in LABELS:
        return [round(c, 4) for c in chances]
    place = LABELS.index(str(row["label"]))
    return [round((1 - keep) * c + keep * (i == place), 4) for i, c in enumerate(chances)]


if __name__ == "__main__":
    main()
