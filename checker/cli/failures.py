"""What goes wrong, in words on standard error, and the exit codes."""

from collections.abc import Iterable
from enum import IntEnum
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from checker.errors import CheckerError
    from checker.records import Problem

__all__ = ["ExitCode", "report_error", "report_problems"]


class ExitCode(IntEnum):
    """How a command ended."""

    FINE = 0  # nothing at or above --fail-on
    FINDINGS = 1  # something at or above --fail-on, or a fixture that failed
    COULD_NOT_RUN = 2  # usage, configuration, a model missing, nothing to compare
    SKIPPED = 3  # ran, but a source was left out


def report_error(error: "CheckerError") -> int:
    """Print the error's code, sentence and hint; the exit code that goes with it."""
    typer.echo(_sentence("error", error.code, error.message, error.hint), err=True)
    return ExitCode.COULD_NOT_RUN


def report_problems(problems: "Iterable[Problem]") -> None:
    """Print each problem of reading: sources left out and sources read with a reservation."""
    for problem in problems:
        kind = "skipped" if problem.skipped else "note"
        typer.echo(_sentence(kind, problem.code, problem.message, problem.hint), err=True)


def _sentence(kind: str, code: str, message: str, hint: str) -> str:
    return f"{kind} {code}: {message}" + (f"\n  {hint}" if hint else "")
