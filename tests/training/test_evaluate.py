"""The figures of a contradiction model on labelled pairs."""

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.models.tiny import bert_folder
from training.evaluate import area, calibration_error, evaluate, figures, reliability

ROOT = Path(__file__).parents[2]
ROWS = [
    {"premise": "The ferry left Oban late.", "hypothesis": "The ferry left.", "label": "entailment", "source": "a"},
    {"premise": "The ferry left Oban late.", "hypothesis": "No ferry left.", "label": "contradiction", "source": "a"},
    {"premise": "12 people died.", "hypothesis": "Rain on Thursday.", "label": "neutral", "source": "b"},
    {"premise": "12 people died.", "hypothesis": "15 people died.", "label": "contradiction", "source": "b"},
]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Small weights, never trained."""
    return str(bert_folder(tmp_path_factory.mktemp("tiny") / "bert"))


def written(path: Path, rows: list[dict[str, str]]) -> Path:
    """The rows as a gzipped file."""
    path.write_bytes(gzip.compress("".join(json.dumps(row) + "\n" for row in rows).encode()))
    return path


def test_a_perfect_model_has_perfect_figures() -> None:
    """Right everywhere, and sure of it."""
    labels = np.array([0, 1, 2, 2])
    assert figures(np.eye(3)[labels], labels) == {
        "pairs": 4,
        "accuracy": 1.0,
        "contradiction_accuracy": 1.0,
        "contradiction_auc": 1.0,
        "ece": 0.0,
    }


def test_figures_of_a_small_table() -> None:
    """Worked out by hand."""
    predicted = np.array([[0.6, 0.2, 0.2], [0.5, 0.3, 0.2], [0.1, 0.2, 0.7], [0.1, 0.5, 0.4]])
    labels = np.array([0, 1, 2, 2])
    assert figures(predicted, labels) == {
        "pairs": 4,
        "accuracy": 0.5,
        "contradiction_accuracy": 0.75,
        "contradiction_auc": 1.0,
        "ece": 0.425,
    }
    assert reliability(predicted, labels) == [
        {"bin": "0.467-0.533", "n": 2, "confidence": 0.5, "accuracy": 0.0},
        {"bin": "0.600-0.667", "n": 1, "confidence": 0.6, "accuracy": 1.0},
        {"bin": "0.667-0.733", "n": 1, "confidence": 0.7, "accuracy": 1.0},
    ]


@given(st.lists(st.tuples(st.integers(0, 5), st.booleans()), min_size=1, max_size=12))
def test_the_area_is_the_share_of_couples_in_order(rows: list[tuple[int, bool]]) -> None:
    """Ties count half; without both kinds there is none."""
    couples = [(high, low) for high, is_high in rows if is_high for low, is_low in rows if not is_low]
    found = area(np.array([score for score, _ in rows], dtype=float), np.array([kind for _, kind in rows]))
    if not couples:
        assert found is None
    else:
        share = sum(1.0 if high > low else 0.5 if high == low else 0.0 for high, low in couples) / len(couples)
        assert found == pytest.approx(share)


@given(st.lists(st.tuples(*[st.floats(0.01, 1)] * 3, st.integers(0, 2)), min_size=1, max_size=20))
def test_calibration_error_is_a_share(rows: list[tuple[float, float, float, int]]) -> None:
    """Between nothing and all, and every pair stands in one bin."""
    weights = np.array([row[:3] for row in rows])
    predicted = weights / weights.sum(axis=1, keepdims=True)
    labels = np.array([row[3] for row in rows])
    assert 0 <= calibration_error(predicted, labels) <= 1
    assert sum(row["n"] for row in reliability(predicted, labels)) == len(rows)


def test_a_file_is_evaluated_whole_and_by_source(model: str, tmp_path: Path) -> None:
    """Each part has the figures of its own pairs."""
    result = evaluate(written(tmp_path / "pairs.jsonl.gz", ROWS), model)
    assert (result["model"], result["pairs"]) == (model, 4)
    assert result["pairs_per_second"] > 0
    assert {name: part["pairs"] for name, part in result["by_source"].items()} == {"a": 2, "b": 2}


def make(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run make in the project with the environment that the tests run in, which is not set up anew."""
    return subprocess.run(
        ["make", "-s", "evaluate-model", "--assume-old=setup", f"BIN={Path(sys.executable).parent}", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={name: value for name, value in os.environ.items() if not name.startswith("MAKE")},
    )


def test_make_prints_the_json_and_nothing_else(model: str, tmp_path: Path) -> None:
    """So that it can be piped."""
    done = make(f"PAIRS={written(tmp_path / 'pairs.jsonl.gz', ROWS)}", f"MODEL={model}")
    assert done.returncode == 0, done.stderr
    assert set(json.loads(done.stdout)) == {
        "model",
        "pairs",
        "accuracy",
        "contradiction_accuracy",
        "contradiction_auc",
        "ece",
        "reliability",
        "pairs_per_second",
        "by_source",
    }


@pytest.mark.parametrize("rows", [[], [{"premise": "a", "hypothesis": "b"}], [ROWS[0] | {"label": "yes"}]])
def test_pairs_that_cannot_be_used_are_named(tmp_path: Path, rows: list[dict[str, str]]) -> None:
    """One sentence on standard error, nothing on standard output."""
    path = written(tmp_path / "pairs.jsonl.gz", rows)
    done = make(f"PAIRS={path}")
    assert done.returncode != 0
    assert done.stdout == ""
    assert str(path) in done.stderr
    assert "Traceback" not in done.stderr


def test_pairs_must_be_given() -> None:
    """The command says how."""
    done = make()
    assert done.returncode != 0
    assert done.stdout == ""
    assert "PAIRS=" in done.stderr
