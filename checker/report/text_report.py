"""The report for a terminal or a pipe: conflicts first, side by side where the width allows."""

from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING

from checker.records import FindingKind, Report, Witness
from checker.report.ordering import Arrangement, Entry, arrange, is_sure
from checker.report.overview import by_source
from checker.report.sides import sides
from checker.report.sources import Source, name_sources
from checker.report.terminal import labelled, passages, plain, section
from checker.report.wording import (
    KIND_NAMES,
    SIDE_BY_SIDE,
    STRENGTH_MEANINGS,
    STRENGTH_NAMES,
    count,
    day,
    headline,
    percent,
    type_in_words,
)

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["Detail", "print_report", "render"]

_WIDTH = 100
_MOST = 12  # agreements: a list that nobody reads to its end hides the first ones too


@dataclass(frozen=True, slots=True)
class Detail:
    """What is listed, where it is otherwise counted."""

    singles: bool = False  # what only one source says
    parallels: bool = False  # passages to lay side by side


_LEAST = Detail()


def render(report: Report, *, width: int = _WIDTH, detail: Detail = _LEAST) -> str:
    """The report as text without colour."""
    from rich.console import Console

    stream = StringIO()
    print_report(report, Console(file=stream, width=width, color_system=None, force_terminal=False), detail)
    return "\n".join(line.rstrip() for line in stream.getvalue().splitlines()) + "\n"


def print_report(report: Report, console: "Console", detail: Detail = _LEAST) -> None:
    """Print the report."""
    found, sources = arrange(report), name_sources(report)
    _print_summary(report, found, console)
    _print_conflicts(found, sources, console)
    _print_agreements(found, console)
    _print_parallels(found, sources, console, listed=detail.parallels)
    _print_within(found, sources, console)
    _print_singles(found, sources, console, listed=detail.singles)
    _print_problems(report, console)


def _print_summary(report: Report, found: Arrangement, console: "Console") -> None:
    console.print(plain(headline(len(found.conflicts), len(report.articles)), "bold"))
    for source in name_sources(report).values():
        article = source.article
        parts = [source.label, day(article.published) if article.published else "no date", article.title or ""]
        console.print(plain("  " + ", ".join(part for part in parts if part), "dim"), no_wrap=True, overflow="ellipsis")


def _print_conflicts(found: Arrangement, sources: dict[str, Source], console: "Console") -> None:
    section(console, "Conflicts", len(found.conflicts))
    if not found.conflicts:
        console.print(plain("None found. That does not mean that every statement is right."))
    for entry in found.conflicts:
        _print_conflict(entry, sources, console)


def _print_within(found: Arrangement, sources: dict[str, Source], console: "Console") -> None:
    if found.within:
        section(console, "Within one article", len(found.within))
    for entry in found.within:
        _print_conflict(entry, sources, console)


def _print_conflict(entry: Entry, sources: dict[str, Source], console: "Console") -> None:
    from rich.padding import Padding

    finding = entry.finding
    console.print()
    console.print(labelled(entry.label, plain(finding.statement, "bold")))
    strength = (
        f"{STRENGTH_NAMES[finding.strength]}, {STRENGTH_MEANINGS[finding.strength]}. " if finding.strength else ""
    )
    kind = "" if finding.kind is FindingKind.CONFLICT else f"{KIND_NAMES[finding.kind]}. "
    about = f"{kind}{strength}{type_in_words(finding)}. Confidence {percent(finding.confidence)}."
    console.print(Padding(plain(about, "yellow"), (0, 0, 0, 4)))
    console.print(Padding(passages(sides(entry, sources), console.width - 4), (0, 0, 0, 4)))
    for witness in finding.why:
        console.print(Padding(plain(f"{_weight(witness)}  {witness.says}", "dim"), (0, 0, 0, 4)))


def _weight(witness: Witness) -> str:
    """What it counts, with its sign; blank where it only tells what is compared."""
    return f"{witness.weight:+.1f}" if round(witness.weight, 1) else " " * 4


def _print_agreements(found: Arrangement, console: "Console") -> None:
    section(console, "Agreements", len(found.agreements))
    shown = [entry for entry in found.agreements if is_sure(entry.finding)][:_MOST]
    for entry in shown:
        finding = entry.finding
        articles = len({evidence.article for evidence in finding.evidence})
        basis = f"{count(articles, 'source')}, {count(finding.origins, 'independent origin')}"
        if finding.origins == articles:
            basis = count(articles, "independent source")
        console.print(labelled(entry.label, plain(finding.statement).append(f"  ({basis})", "green")))
    if left := len(found.agreements) - len(shown):
        console.print(plain(f"{left} more, less corroborated or less sure, stand in the HTML and JSON reports.", "dim"))


def _print_parallels(found: Arrangement, sources: dict[str, Source], console: "Console", *, listed: bool) -> None:

    if not found.parallels:
        return
    section(console, "Side by side", len(found.parallels))
    console.print(plain(SIDE_BY_SIDE, "dim"))
    for entry in found.parallels if listed else ():
        console.print()
        console.print(labelled(entry.label, passages(sides(entry, sources), console.width - 4)))


def _print_singles(found: Arrangement, sources: dict[str, Source], console: "Console", *, listed: bool) -> None:
    from rich.padding import Padding

    section(console, "Said by one source only", len(found.singles))
    for article, entries in by_source(found.singles).items():
        console.print(plain(f"{sources[article].label}: {count(len(entries), 'statement')}"))
        for entry in entries if listed else ():
            console.print(Padding(labelled(entry.label, plain(entry.finding.statement, "dim")), (0, 0, 0, 2)))


def _print_problems(report: Report, console: "Console") -> None:
    if not report.problems:
        return
    section(console, "Problems", len(report.problems))
    for problem in report.problems:
        named = "" if problem.source in problem.message else f"{problem.source}: "
        outcome = "Left out" if problem.skipped else "Read with a reservation"
        line = plain(f"{problem.code}  {outcome}: {named}{problem.message}", "red")
        console.print(line.append_text(plain(f" {problem.hint}" if problem.hint else "")))
