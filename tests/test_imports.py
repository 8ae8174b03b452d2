"""Imports run one way, and the light commands load nothing heavy."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HEAVY = ("dateparser", "jinja2", "numpy", "onnxruntime", "sentence_transformers", "spacy", "tokenizers", "torch")


def test_the_import_contract_is_kept() -> None:
    """`lint-imports` finds no import against the line of layers."""
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "statement",
    [
        "import checker",
        "import checker.records.schemas",
        "import checker.cli; sys.argv = ['check-claims', '--help']; checker.cli.main()",
        "import checker.cli; sys.argv = ['check-claims', 'compare', '--help']; checker.cli.main()",
        "import checker.cli; sys.argv = ['check-claims', '--version']; checker.cli.main()",
    ],
)
def test_light_entries_load_no_heavy_library(statement: str) -> None:
    """Importing the package and asking for help load neither models nor parsers."""
    program = f"""
import sys, atexit
atexit.register(lambda: print("LOADED", sorted(set({HEAVY!r}) & set(sys.modules))))
{statement}
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "LOADED []" in done.stdout
