"""The program in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.cli import TRACEBACK, main
from checker.cli.app import app

PROGRAM = Path(sys.executable).with_name("check-claims")


def test_a_pipe_gets_utf_8_in_any_locale() -> None:
    """Help and reports hold dashes and curly quotes."""
    environment = os.environ | {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    done = subprocess.run([PROGRAM, "explain", "--help"], check=True, capture_output=True, env=environment)
    assert "'date' …" in done.stdout.decode("utf-8")


def broken() -> None:
    """A command with a fault."""
    raise ZeroDivisionError("division by zero")


@pytest.fixture
def faulty(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The program with a command that has a fault, called with it."""
    app.command("broken")(broken)
    monkeypatch.setattr("sys.argv", ["check-claims", "broken"])
    yield
    app.registered_commands.pop()


@pytest.mark.usefixtures("faulty")
def test_a_fault_is_said_in_words_and_is_no_finding(capsys: pytest.CaptureFixture[str]) -> None:
    """2, not 1, and no traceback."""
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith(
        "error CC900: A fault in check-claims stopped it: ZeroDivisionError: division by zero.\n"
    )


@pytest.mark.usefixtures("faulty")
def test_the_traceback_can_be_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """For the report of the fault."""
    monkeypatch.setenv(TRACEBACK, "1")
    with pytest.raises(ZeroDivisionError):
        main()
