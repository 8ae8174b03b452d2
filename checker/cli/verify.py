"""`check-claims verify`: given claims against sources."""

from enum import StrEnum
from typing import Annotated

import typer

from checker.cli.compare import Format
from checker.cli.failures import report_problems
from checker.cli.options import ContradictionModel, Embedder, Given, MaxBytes, SpacyModel, make_options, read
from checker.cli.verdicts import FailOnVerdict, Html, NoTiming, Output, Strict, VerdictFormat, deliver, need_sources

__all__ = ["ClaimsFormat", "verify"]


class ClaimsFormat(StrEnum):
    """How a list of claims is written."""

    AUTO = "auto"
    TEXT = "text"
    CSV = "csv"
    JSONL = "jsonl"
    CLAIMREVIEW = "claimreview"


def verify(  # noqa: PLR0913 -- one parameter an option; they become records at once
    claims: Annotated[
        str,
        typer.Argument(
            metavar="CLAIMS",
            show_default=False,
            help="A claim as one sentence, a file of claims (text with one a line, CSV, JSONL, ClaimReview), or '-'.",
        ),
    ],
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE", show_default=False, help="The articles to check them against: files, folders."
        ),
    ],
    *,
    claims_format: Annotated[
        ClaimsFormat, typer.Option(help="How the claims are written; 'auto' goes by the file's name and looks.")
    ] = ClaimsFormat.AUTO,
    column: Annotated[
        str | None, typer.Option(metavar="NAME", help="The column of a CSV, or key of JSONL, that holds the claims.")
    ] = None,
    output_format: VerdictFormat = Format.TEXT,
    html: Html = None,
    output: Output = None,
    fail_on: FailOnVerdict = None,
    strict: Strict = False,
    no_timing: NoTiming = False,
    embedder: Embedder = "bundled",
    contradiction_model: ContradictionModel = "bundled",
    spacy_model: SpacyModel = None,
    max_bytes: MaxBytes = None,
) -> None:
    """Say what sources make of given claims: supported, contradicted, disputed, partly, not found, not checkable.

    Exit codes: 0 no verdict that --fail-on names; 1 one that it names; 2 could not run, no claim or no source; 3 ran, but
    a source or claim was skipped (where 1 does not apply).
    """
    options = make_options(
        Given(
            embedder=embedder,
            contradiction_model=contradiction_model,
            spacy_model=spacy_model,
            max_bytes=max_bytes,
            timing=not no_timing,
        )
    )
    from checker.verify.given import GivenFormat, GivenOptions, read_claims

    how = GivenOptions(format=GivenFormat(claims_format.value), column=column, max_bytes=options.read.max_bytes)
    given, wrong = read_claims(claims, how)
    articles, problems = read(sources, options, strict=strict)
    problems = [*wrong, *problems]
    need_sources(articles, problems, strict=strict)
    from checker.verify import verify as verify_claims

    if output_format is not Format.TEXT or output is not None:  # the text report says them itself
        report_problems(problems)
    report = verify_claims(given, articles, options, problems)
    raise typer.Exit(deliver(report, output_format, html, output, fail_on or ()))
