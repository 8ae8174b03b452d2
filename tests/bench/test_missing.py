"""A measurement whose data is not there says so in one sentence and leaves with 2."""

import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[2] / "bench"
SCRIPTS = sorted(path.name for path in BENCH.glob("*.py"))


@pytest.mark.parametrize("script", SCRIPTS)
def test_missing_data_is_named(script: str, tmp_path: Path) -> None:
    """Nothing is measured, nothing is traced, and the folder that is missing is named."""
    missing = tmp_path / "nowhere"
    done = subprocess.run(
        [sys.executable, BENCH / script, missing], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert str(missing) in done.stderr
    assert done.stderr.strip().endswith(".")
    assert len(done.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []
