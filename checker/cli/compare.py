"""`check-claims compare`: the articles side by side."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from checker.cli.failures import ExitCode, report_problems
from checker.cli.options import STRICT, Embedder, Given, JudgeModel, MaxBytes, SpacyModel, make_options, read
from checker.cli.output import print_text, render_report, write
from checker.errors import UsageError

if TYPE_CHECKING:
    from checker.records import Finding, Report
    from checker.report.text_report import Detail

__all__ = ["FailOn", "Format", "compare", "fails"]

STRENGTHS = ("update", "discrepancy", "contradiction")  # weakest first


class Format(StrEnum):
    """How the report is printed."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


class FailOn(StrEnum):
    """From which findings on the command exits with 1."""

    NONE = "none"
    UPDATE = "update"
    DISCREPANCY = "discrepancy"
    CONTRADICTION = "contradiction"
    ANY = "any"


def compare(  # noqa: PLR0913 -- one parameter an option; they become one record at once
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE",
            show_default=False,
            help="Two or more articles on one event: files, or folders of them.",
        ),
    ],
    *,
    output_format: Annotated[
        Format, typer.Option("--format", help="Format of the report on standard output.")
    ] = Format.TEXT,
    html: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the HTML report to this file as well.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the report to this file, not to standard output.")
    ] = None,
    fail_on: Annotated[
        FailOn, typer.Option(help="Exit with 1 where a conflict is this strong or stronger; 'any' is every conflict.")
    ] = FailOn.NONE,
    min_confidence: Annotated[
        float | None,
        typer.Option(
            min=0,
            max=1,
            metavar="X",
            help="Leave out conflicts less likely right than this; 0.45 without it, 0.8 with --strict.",
        ),
    ] = None,
    strict: Annotated[
        bool,
        typer.Option(
            "--strict",
            help="Only sure conflicts; stop with 2 where a source is skipped or read with a reservation.",
        ),
    ] = False,
    no_timing: Annotated[
        bool, typer.Option("--no-timing", help="Leave times and durations out of the report.")
    ] = False,
    single_source: Annotated[
        bool,
        typer.Option("--single-source/--no-single-source", help="Show in the text report what only one article says."),
    ] = False,
    side_by_side: Annotated[
        int | None,
        typer.Option(
            min=0,
            metavar="N",
            show_default=False,
            help="Give the N pairs of passages likeliest to tell one thing, for comparing by eye, and show them in the"
            " text report as well; 20 without it.",
        ),
    ] = None,
    within: Annotated[
        bool,
        typer.Option("--within", help="Hold each article against its own headline and text as well; findings apart."),
    ] = False,
    embedder: Embedder = "bundled",
    judge_model: JudgeModel = "",
    questions: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Write what a judge model would be asked to this file, one JSON object a line, for a model or person"
            " elsewhere to answer; --judge-model takes the answers. No judge model is asked.",
        ),
    ] = None,
    spacy_model: SpacyModel = None,
    max_bytes: MaxBytes = None,
) -> None:
    """Say where articles on one event conflict, agree, or stand alone.

    Exit codes: 0 nothing at or above --fail-on; 1 a conflict at or above it; 2 could not run, or nothing to compare;
    3 ran, but a source was skipped (where 1 does not apply).
    """
    options = make_options(
        Given(
            embedder=embedder,
            judge_model=judge_model,
            spacy_model=spacy_model,
            max_bytes=max_bytes,
            min_confidence=STRICT if strict and min_confidence is None else min_confidence,
            timing=not no_timing,
            within=within,
            parallels=side_by_side,
        )
    )
    if questions is not None and judge_model:
        raise UsageError(
            "--questions asks no judge model, and --judge-model names one.",
            code="CC001",
            hint="Write the questions first, and give the answers in another run.",
        )
    articles, problems = read(sources, options, strict=strict)
    if len(articles) < 2:  # noqa: PLR2004 -- a pair
        report_problems(problems)
        raise _nothing_to_compare(len(articles))
    if output_format is not Format.TEXT or output is not None:  # the text report says them itself
        report_problems(problems)
    from checker.models.recorded import Questions
    from checker.pipeline import compare as compare_articles
    from checker.report.text_report import Detail

    detail = Detail(singles=single_source, parallels=side_by_side is not None)
    asked = None if questions is None else Questions()
    report = compare_articles(articles, options, problems, judge_model=asked)
    if questions is not None and asked is not None:
        write(questions, asked.lines())
    if html is not None:
        write(html, render_report(report, Format.HTML, detail))
    _put(report, output_format, output, detail)
    raise typer.Exit(_exit_code(report, fail_on))


def fails(finding: "Finding", fail_on: FailOn) -> bool:
    """Whether the finding is a conflict at or above the threshold."""
    if fail_on is FailOn.NONE or finding.kind != "conflict":
        return False
    if fail_on is FailOn.ANY:
        return True
    return finding.strength is not None and STRENGTHS.index(finding.strength) >= STRENGTHS.index(fail_on)


def _exit_code(report: "Report", fail_on: FailOn) -> ExitCode:
    if any(fails(finding, fail_on) for finding in report.findings):
        return ExitCode.FINDINGS
    skipped = any(problem.skipped for problem in report.problems)
    return ExitCode.SKIPPED if skipped else ExitCode.FINE


def _nothing_to_compare(read: int) -> UsageError:
    counted = "Only one article was" if read else "No article was"
    return UsageError(
        f"{counted} read; comparing takes at least two.",
        code="CC002",
        hint="Name two or more articles on one event, or a folder that holds them.",
    )


def _put(report: "Report", output_format: Format, output: Path | None, detail: "Detail") -> None:
    if output is not None:
        write(output, render_report(report, output_format, detail))
    elif output_format is Format.TEXT:
        print_text(report, detail)
    else:
        sys.stdout.write(render_report(report, output_format, detail))
