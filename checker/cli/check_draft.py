"""`check-claims check-draft`: a colleague's draft against sources."""

from typing import TYPE_CHECKING, Annotated

import typer

from checker.cli.compare import Format
from checker.cli.failures import report_problems
from checker.cli.options import ContradictionModel, Embedder, Given, MaxBytes, SpacyModel, make_options, read
from checker.cli.verdicts import FailOnVerdict, Html, NoTiming, Output, Strict, VerdictFormat, deliver, need_sources
from checker.errors import UsageError

if TYPE_CHECKING:
    from checker.records import Article

__all__ = ["check_draft"]


def check_draft(  # noqa: PLR0913 -- one parameter an option; they become one record at once
    draft: Annotated[str, typer.Argument(metavar="DRAFT", show_default=False, help="The draft: one file, or '-'.")],
    sources: Annotated[
        list[str],
        typer.Argument(metavar="SOURCE", show_default=False, help="The articles to check it against: files, folders."),
    ],
    *,
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
    """Check a draft: its headline, each statement and each quotation (words and speaker), shown in place.

    Exit codes: 0 no verdict that --fail-on names; 1 one that it names; 2 could not run, no draft or no source; 3 ran, but
    a source was skipped (where 1 does not apply).
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
    drafts, wrong = read([draft], options)
    if len(drafts) != 1:
        report_problems(wrong)
        raise UsageError(
            f"'{draft}' gives {len(drafts)} drafts; exactly one is checked at a time.",
            code="CC006",
            hint="Name one file.",
        )
    from checker.verify.given.problems import Code, skipped

    articles, problems = read(sources, options)
    problems = [*wrong, *problems, *(skipped(Code.DRAFT_ITSELF, a.source) for a in articles if _same(a, drafts[0]))]
    articles = [article for article in articles if not _same(article, drafts[0])]
    need_sources(articles, problems, strict=strict)
    from checker.verify import check_draft as check

    if output_format is not Format.TEXT or output is not None:  # the text report says them itself
        report_problems(problems)
    report = check(drafts[0], articles, options, problems)
    raise typer.Exit(deliver(report, output_format, html, output, fail_on or ()))


def _same(article: "Article", draft: "Article") -> bool:
    """Whether a source is the draft: by its words, whatever the file is called."""
    return article.sha256 == draft.sha256
