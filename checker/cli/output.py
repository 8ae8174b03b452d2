"""Where a command's answer goes."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import UsageError

if TYPE_CHECKING:
    from checker.records import Report
    from checker.report.text_report import Detail

__all__ = ["print_text", "render_report", "write"]


def write(path: Path, text: str) -> None:
    """Write a file that the user named; UsageError where that cannot be done."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(
            f"'{path}' cannot be written: {error.strerror}.", code="CC004", hint="Check the folder and its permissions."
        ) from error


def render_report(report: "Report", name: str, detail: "Detail") -> str:
    """The report in the named format; what is listed in full is a question of the text report alone."""
    from checker.report import render

    if name == "text":
        from checker.report.text_report import render as render_text

        return render_text(report, detail=detail)
    return render(report, name)


def print_text(report: "Report", detail: "Detail") -> None:
    """The text report on standard output: coloured and fitted to a terminal, plain and 100 wide to a pipe."""
    if not sys.stdout.isatty():
        sys.stdout.write(render_report(report, "text", detail))
        return
    from rich.console import Console

    from checker.report.text_report import print_report

    print_report(report, Console(highlight=False), detail)
