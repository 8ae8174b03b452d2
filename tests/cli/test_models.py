"""`check-claims models`."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from checker.cli.models import RoleName, listing
from checker.models.catalogue import ROLES, Entry, Timing, timed
from tests.models.tiny import bert_folder, causal_folder

PACKAGE = Path(__file__).parents[2] / "checker"
EMBEDDER = ("model.onnx", "tokenizer.json")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small contradiction model of one's own."""
    return bert_folder(tmp_path_factory.mktemp("tiny") / "bert")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package whose models a test may damage."""
    parent = tmp_path_factory.mktemp("copy")
    shutil.copytree(PACKAGE, parent / "checker", ignore=shutil.ignore_patterns("__pycache__"))
    return parent


def copied(parent: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program of the copy."""
    program = "import sys; sys.path.insert(0, '.'); from checker.cli import main; main()"
    return subprocess.run(
        [sys.executable, "-c", program, *arguments], cwd=parent, capture_output=True, text=True, check=False
    )


def test_every_role_can_be_named() -> None:
    """The command's roles are those of the models."""
    assert [*RoleName] == [*ROLES]


def test_models_are_listed_with_files_and_terms(run: Any, folder: Path) -> None:
    """Role, name, base, licence, and each file with its size and state."""
    done = run("models", "--contradiction-model", folder)
    assert done.code == 0
    assert "embedder: all-MiniLM-L6-v2, tuned on marked reports (bundled)\n" in done.out
    assert "  base: sentence-transformers/all-MiniLM-L6-v2\n  licence: Apache-2.0\n" in done.out
    for name in EMBEDDER:
        assert re.search(rf"^  {name} +\d+\.\d MB  sha256 ok$", done.out, re.MULTILINE)
    assert f"contradiction: {folder} (sentence-transformers)\n" in done.out
    assert re.search(r"^  model\.safetensors +\d+\.\d MB  sha256 not checked$", done.out, re.MULTILINE)


def test_whole_models_pass(run: Any, folder: Path) -> None:
    """Loaded, and nothing said on standard error by us."""
    done = run("models", "--verify", "--contradiction-model", folder)
    assert done.code == 0
    assert "error" not in done.err


def test_models_are_timed(run: Any, folder: Path) -> None:
    """Items a second and seconds to load, each in its own unit."""
    done = run("models", "--time", "--contradiction-model", folder)
    assert done.code == 0
    assert re.search(r"^  [\d,]+ sentences a second, loaded in \d+\.\d\d s$", done.out, re.MULTILINE)
    assert re.search(r"^  [\d,]+ pairs a second, loaded in \d+\.\d\d s$", done.out, re.MULTILINE)
    assert timed("contradiction", str(folder)).per_second > 0


def test_a_model_that_cannot_be_loaded_is_named_and_the_other_still_listed(run: Any, tmp_path: Path) -> None:
    """Exit 2; without --verify it is only listed."""
    done = run("models", "--verify", "--contradiction-model", tmp_path)
    assert done.code == 2
    assert done.err.splitlines()[-2].startswith(f"error CC203: The model '{tmp_path}' cannot be loaded")
    assert "embedder: all-MiniLM-L6-v2" in done.out
    assert run("models", "--contradiction-model", tmp_path).code == 0


def test_cards_are_printed(run: Any, folder: Path) -> None:
    """The bundled one's as it stands; a folder's README is its card."""
    card = (PACKAGE / "models" / "bundled" / "minilm-l6-v2" / "card.md").read_text(encoding="utf-8")
    assert run("models", "--card", "embedder").out == card
    none = run("models", "--card", "contradiction", "--contradiction-model", folder)
    assert none.code == 2
    assert none.err.startswith(f"error CC007: No card lies beside the contradiction model '{folder}'.")
    (folder / "README.md").write_text("# A model\n", encoding="utf-8")
    assert run("models", "--card", "contradiction", "--contradiction-model", folder).out == "# A model\n"


def test_a_judge_model_is_listed_where_it_is_named(run: Any, tmp_path: Path) -> None:
    """With its library, its files and its speed; none is bundled, so none has a card without a name."""
    assert "judge" not in run("models").out
    folder = causal_folder(tmp_path / "causal")
    done = run("models", "--time", "--judge-model", folder)
    assert done.code == 0
    assert f"judge: {folder} (transformers)\n" in done.out
    assert re.search(r"^  [\d,.]+ pairs a second, loaded in \d+\.\d\d s\n\Z", done.out, re.MULTILINE)
    none = run("models", "--card", "judge")
    assert (none.code, none.err.splitlines()[0]) == (2, "error CC007: No judge model is bundled, so there is no card.")
    assert run("models", "--card", "judge", "--judge-model", "bundled").err.startswith("error CC007: ")
    bundled = run("models", "--verify", "--judge-model", "bundled")
    assert (bundled.code, bundled.err.splitlines()[0]) == (2, "error CC206: No judge model is bundled.")
    assert "judge: answers.jsonl (recorded answers)" in run("models", "--judge-model", "answers.jsonl").out


def test_a_slow_model_is_timed_to_two_figures() -> None:
    """A large judge model reads less than one pair a second."""
    entry = Entry("judge", "owner/model", "transformers")
    assert listing(entry, Timing(21.5, 0.4321, "pairs")).endswith("\n  0.43 pairs a second, loaded in 21.50 s")
    assert listing(entry, Timing(0.5, 4321, "pairs")).endswith("\n  4,321 pairs a second, loaded in 0.50 s")


DAMAGES: dict[str, Callable[[Path], object]] = {
    "sha256 damaged": lambda model: (model / "tokenizer.json").write_text("{}"),
    "sha256 missing": lambda model: (model / "model.onnx").unlink(),
    "cannot be read": lambda model: (model / "manifest.json").unlink(),
}


@pytest.mark.parametrize("state", DAMAGES)
def test_damage_is_listed_and_fails_the_check(package: Path, folder: Path, state: str) -> None:
    """In a copy of the package with one file changed or lost."""
    model = package / "checker" / "models" / "bundled" / "minilm-l6-v2"
    DAMAGES[state](model)
    done = copied(package, "models", "--contradiction-model", str(folder))
    assert (done.returncode, done.stderr) == (0, "")
    assert state in done.stdout
    done = copied(package, "models", "--verify", "--contradiction-model", str(folder))
    assert done.returncode == 2
    assert "error CC202: " in done.stderr
    assert str(model) in done.stderr
