"""The bundled models against the same weights in torch, in one run: `python bench/models.py TRAINED [PAIRS] [--tuned TUNED]`.

TRAINED is the folder that `python -m training.train` wrote, TUNED that of `training.train_embedder`, PAIRS a file of rows with
premise and hypothesis. Prints load time and texts or pairs a second of both, how far their answers agree, and the peak memory
of each, every figure from a process of its own.
"""

import argparse
import gzip
import json
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

SIZE = 400
ROLES = ("embedder", "contradiction")
BACKENDS = ("bundled", "torch")


def main() -> int:
    """Print one line per role and backend, and the ratios; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trained", type=Path)
    parser.add_argument("pairs", type=Path, nargs="?", default=Path("build/training/slots-heldout.jsonl.gz"))
    parser.add_argument("--tuned", type=Path, default=Path("build/training/embedder"))
    parser.add_argument("--one", nargs=2, metavar=("ROLE", "BACKEND"), help="measure this one and print JSON")
    options = parser.parse_args()
    for needed in (options.trained, options.tuned, options.pairs):
        if not needed.exists():
            print(
                f"There is no {needed}; make it with 'python -m training.prepare', 'training.train' and 'training.train_embedder'.",
                file=sys.stderr,
            )
            return 2
    if options.one:
        print(json.dumps(measured(options.one[0], options.one[1], options)))
        return 0
    for role in ROLES:
        results = {backend: in_process(role, backend, options) for backend in BACKENDS}
        for backend, result in results.items():
            print(
                f"{role} {backend}: load {result['load']:.2f} s, {result['rate']:.0f} a second, peak {result['memory']:.0f} MB"
            )
        ours, torch = results["bundled"], results["torch"]
        print(
            f"{role}: bundled is {ours['rate'] / torch['rate']:.2f} times as fast, loads in {ours['load'] / torch['load']:.2f} of the time"
        )
        print(f"{role}: {agreement(role, ours['answers'], torch['answers'])}")
    return 0


def in_process(role: str, backend: str, options: argparse.Namespace) -> dict[str, Any]:
    """The figures of one backend from a fresh process."""
    folders = str(options.trained), str(options.pairs), "--tuned", str(options.tuned)
    command = [sys.executable, __file__, *folders, "--one", role, backend]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def measured(role: str, backend: str, options: argparse.Namespace) -> dict[str, Any]:
    """Load, answer, and what it took."""
    with gzip.open(options.pairs, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line, _ in zip(file, range(SIZE), strict=False)]
    started = time.perf_counter()
    answer = embedder(backend, options.tuned) if role == "embedder" else contradiction(backend, options.trained)
    answer(rows[:2])
    load = time.perf_counter() - started
    started = time.perf_counter()
    answers = answer(rows)
    seconds = time.perf_counter() - started
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"load": load, "rate": len(rows) / seconds, "memory": memory, "answers": np.round(answers, 5).tolist()}


def embedder(backend: str, tuned: Path) -> Any:  # noqa: ANN401 -- two libraries' own types behind one call
    """A function from rows to vectors of their premises."""
    from checker.models import load_embedder

    model = load_embedder("bundled" if backend == "bundled" else str(tuned))
    return lambda rows: model.encode([r["premise"] for r in rows])


def contradiction(backend: str, trained: Path) -> Any:  # noqa: ANN401
    """A function from rows to probabilities."""
    from checker.models.contradiction import load_contradiction_model

    model = load_contradiction_model("bundled" if backend == "bundled" else str(trained))
    return lambda rows: model.predict([(r["premise"], r["hypothesis"]) for r in rows])


def agreement(role: str, ours: list[list[float]], torch: list[list[float]]) -> str:
    """Mean cosine of the vectors, or the share of pairs with one label."""
    left, right = np.array(ours), np.array(torch)
    if role == "embedder":
        return f"mean cosine {float((left * right).sum(axis=1).mean()):.4f} with the same weights in torch"
    return f"one label on {float((left.argmax(axis=1) == right.argmax(axis=1)).mean()):.3f} of the pairs"


if __name__ == "__main__":
    raise SystemExit(main())
