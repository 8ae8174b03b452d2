"""`check-claims schema`."""

from pathlib import Path
from typing import Any


def test_what_was_written_checks_out(run: Any, tmp_path: Path) -> None:
    """Writing and checking agree."""
    assert run("schema", "--write", tmp_path).code == 0
    assert run("schema", "--check", tmp_path).code == 0


def test_an_old_schema_fails_with_the_command_that_mends_it(run: Any, tmp_path: Path) -> None:
    """The sentence can be pasted into a shell."""
    run("schema", "--write", tmp_path)
    (tmp_path / "claim.schema.json").write_text("{}", encoding="utf-8")
    done = run("schema", "--check", tmp_path)
    assert done.code == 1
    assert "claim.schema.json is out of date." in done.err
    assert f"check-claims schema --write {tmp_path}" in done.err


def test_one_of_the_two_must_be_asked_for(run: Any, tmp_path: Path) -> None:
    """Neither and both are usage errors."""
    assert run("schema", tmp_path).code == 2
    assert run("schema", "--write", "--check", tmp_path).code == 2
