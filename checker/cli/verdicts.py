"""What `verify` and `check-draft` share: their options, where the report goes, how they end."""

import sys
from collections.abc import Collection, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from checker.cli.compare import Format
from checker.cli.failures import ExitCode, report_problems
from checker.cli.output import write
from checker.errors import UsageError

if TYPE_CHECKING:
    from checker.records import Article, Problem, VerdictReport

__all__ = [
    "FailOn",
    "FailOnVerdict",
    "Html",
    "NoTiming",
    "Output",
    "Strict",
    "VerdictFormat",
    "deliver",
    "need_sources",
]


class FailOn(StrEnum):
    """For which verdicts the command exits with 1."""

    CONTRADICTED = "contradicted"
    DISPUTED = "disputed"
    PARTLY = "partly"
    NOT_FOUND = "not-found"


VerdictFormat = Annotated[Format, typer.Option("--format", help="Format of the report on standard output.")]
Html = Annotated[Path | None, typer.Option(metavar="FILE", help="Write the HTML report to this file as well.")]
Output = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Write the report to this file, not to standard output.")
]
FailOnVerdict = Annotated[
    list[FailOn] | None, typer.Option("--fail-on", help="Exit with 1 where there is such a verdict; may be repeated.")
]
Strict = Annotated[
    bool, typer.Option("--strict", help="Stop with 2 where a source is skipped or read with a reservation.")
]
NoTiming = Annotated[bool, typer.Option("--no-timing", help="Leave times and durations out of the report.")]


def need_sources(articles: "Sequence[Article]", problems: "Sequence[Problem]", *, strict: bool) -> None:
    """Stop where there is no source to check against, or, with `strict`, where anything is wrong."""
    if strict and problems:
        report_problems(problems)
        raise UsageError("Not everything could be read without reservation, and --strict was given.", code="CC003")
    if not articles:
        report_problems(problems)
        raise UsageError(
            "No source was read; checking takes at least one.", code="CC002", hint="Name articles, or a folder of them."
        )


def deliver(
    report: "VerdictReport", name: Format, html: Path | None, output: Path | None, fail_on: Collection[FailOn]
) -> ExitCode:
    """Write the report where it was asked for; the exit code."""
    from checker.report import render_verdicts

    if html is not None:
        write(html, render_verdicts(report, Format.HTML))
    if output is not None:
        write(output, render_verdicts(report, name))
    elif name is Format.TEXT and sys.stdout.isatty():
        from rich.console import Console

        from checker.report.verdicts_text import print_report

        print_report(report, Console(highlight=False))
    else:
        sys.stdout.write(render_verdicts(report, name))
    if any(v.verdict.value.replace(" ", "-") == f for v in report.verdicts for f in fail_on):
        return ExitCode.FINDINGS
    return ExitCode.SKIPPED if any(p.skipped for p in report.problems) else ExitCode.FINE
