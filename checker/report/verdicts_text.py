"""Verdicts for a terminal or a pipe; a draft is shown with its statements marked in place."""

from io import StringIO
from typing import TYPE_CHECKING

from checker.records import Evidence, Verdict, VerdictEvidence, VerdictKind, VerdictReport
from checker.report.marks import cut, value_spans
from checker.report.sources import Source, named
from checker.report.terminal import labelled, marked, plain, section
from checker.report.verdict_draft import Stretch, stretches
from checker.report.verdict_words import MEANINGS, NAMES, PARTS, tally, title, unsourced
from checker.report.wording import count, day, percent

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

__all__ = ["print_report", "render"]

_WIDTH = 100
STYLES = {
    VerdictKind.SUPPORTED: "green",
    VerdictKind.CONTRADICTED: "bold red",
    VerdictKind.DISPUTED: "bold magenta",
    VerdictKind.PARTLY: "yellow",
    VerdictKind.NOT_FOUND: "cyan",
    VerdictKind.NOT_CHECKABLE: "dim",
}
BEARINGS = {"supports": "for", "contradicts": "against"}


def render(report: VerdictReport, *, width: int = _WIDTH) -> str:
    """The report as text without colour."""
    from rich.console import Console

    stream = StringIO()
    print_report(report, Console(file=stream, width=width, color_system=None, force_terminal=False))
    return "\n".join(line.rstrip() for line in stream.getvalue().splitlines()) + "\n"


def print_report(report: VerdictReport, console: "Console") -> None:
    """Print the report."""
    sources = named(report.articles)
    console.print(plain(title(report), "bold"))
    console.print(plain(f"  {tally(report.verdicts)}"))
    for source in sources.values():
        published = day(source.article.published) if source.article.published else "no date"
        console.print(plain(f"  {source.label}, {published}", "dim"), no_wrap=True, overflow="ellipsis")
    if report.draft:
        _print_draft(report, console)
    section(console, "Verdicts", len(report.verdicts))
    for verdict in report.verdicts:
        _print_verdict(verdict, sources, console)
    _print_unsourced(report, console)
    _print_problems(report, console)


def _print_draft(report: VerdictReport, console: "Console") -> None:
    """The draft with each statement between brackets that bear its number and its verdict."""
    console.print()
    console.print(plain("THE DRAFT", "bold"))
    for paragraph in stretches(report):
        text = plain("")
        for stretch in paragraph.stretches:
            text.append_text(_in_place(stretch))
        console.print(text)


def _in_place(stretch: Stretch) -> "Text":
    text = plain("[" * len(stretch.opening) + " ".join(stretch.text.split("\n")), _style(stretch))
    for verdict in reversed(stretch.closing):
        text.append_text(plain(f" {verdict.id}: {verdict.verdict.value}]", STYLES[verdict.verdict]))
    return text


def _style(stretch: Stretch) -> str:
    return STYLES[stretch.covering[-1].verdict] if stretch.covering else ""


def _print_verdict(verdict: Verdict, sources: dict[str, Source], console: "Console") -> None:
    from rich.padding import Padding

    console.print()
    kind = PARTS[verdict.part]
    words = f"“{verdict.claim}”" if kind == "Quotation" else verdict.claim
    console.print(labelled(verdict.id, plain(f"{kind}: {words}" if kind else words, "bold")))
    about = f"{NAMES[verdict.verdict]}, {MEANINGS[verdict.verdict]}."
    if verdict.verdict is not VerdictKind.NOT_CHECKABLE:
        about += f" Confidence {percent(verdict.confidence)}."
    if verdict.origins:
        about += f" {count(verdict.origins, 'independent origin').capitalize()}."
    for line in (plain(about, STYLES[verdict.verdict]), plain(verdict.statement)):
        console.print(Padding(line, (0, 0, 0, 4)))
    if verdict.overtaken:
        console.print(Padding(plain(f"Overtaken: {verdict.overtaken}", "magenta"), (0, 0, 0, 4)))
    for evidence in (*verdict.evidence, *verdict.nearest):
        console.print(Padding(_passage(evidence, sources), (0, 0, 0, 4)))


def _passage(evidence: Evidence, sources: dict[str, Source]) -> "Table":
    bearing = BEARINGS[evidence.bearing] if isinstance(evidence, VerdictEvidence) else "near"
    text = plain(f"{sources[evidence.article].label}: ", "cyan")
    return labelled(f"{bearing:<8}", text.append_text(marked(cut(evidence.text, value_spans(evidence)), "bold", "*")))


def _print_unsourced(report: VerdictReport, console: "Console") -> None:
    missing = unsourced(report)
    if missing:
        section(console, "In no source", len(missing))
    for verdict in missing:
        console.print(labelled(verdict.id, plain(verdict.claim)))


def _print_problems(report: VerdictReport, console: "Console") -> None:
    if report.problems:
        section(console, "Problems", len(report.problems))
    for problem in report.problems:
        outcome = "Left out" if problem.skipped else "Read with a reservation"
        line = plain(f"{problem.code}  {outcome}: {problem.message}", "red")
        console.print(line.append_text(plain(f" {problem.hint}" if problem.hint else "")))
