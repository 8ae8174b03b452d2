"""The report at a glance: how many of what."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from checker.records import FacetType, Finding, FindingKind, Report, Strength
from checker.report.ordering import Arrangement, Entry
from checker.report.wording import day

__all__ = ["Overview", "Tally", "by_source", "overview"]


@dataclass(frozen=True, slots=True)
class Tally:
    """Conflicts of one type by strength."""

    type: FacetType
    by_strength: tuple[int, ...]

    @property
    def total(self) -> int:
        """All conflicts of the type."""
        return sum(self.by_strength)


@dataclass(frozen=True, slots=True)
class Overview:
    """Counts over the whole report."""

    outlets: int
    dates: str  # '12 March 2026 to 14 March 2026', '' where none is known
    strengths: tuple[Strength, ...]  # those that occur
    tallies: tuple[Tally, ...]
    by_strength: dict[Strength, int]
    types: dict[FacetType, int]  # over findings of every kind that is about one


def overview(report: Report, found: Arrangement) -> Overview:
    """Count sources, dates, and conflicts by type and strength."""
    conflicts = [entry.finding for entry in found.conflicts]
    strengths = tuple(strength for strength in Strength if any(item.strength is strength for item in conflicts))
    types = Counter(entry.finding.type for entry in found if entry.finding.kind is not FindingKind.PARALLEL)
    return Overview(
        outlets=len({article.outlet for article in report.articles if article.outlet}),
        dates=_dates(report),
        strengths=strengths,
        tallies=_tallies(conflicts, strengths),
        by_strength={strength: sum(item.strength is strength for item in conflicts) for strength in strengths},
        types={kind: types[kind] for kind in FacetType if kind in types},
    )


def by_source(entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    """Single-source entries by the article that makes them."""
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        for article in dict.fromkeys(evidence.article for evidence in entry.finding.evidence):
            groups.setdefault(article, []).append(entry)
    return groups


def _tallies(conflicts: Sequence[Finding], strengths: Sequence[Strength]) -> tuple[Tally, ...]:
    counts = Counter((item.type, item.strength) for item in conflicts)
    tallies = [Tally(kind, tuple(counts[kind, strength] for strength in strengths)) for kind in FacetType]
    return tuple(tally for tally in tallies if tally.total)


def _dates(report: Report) -> str:
    days = [day(published) for published in sorted({item.published[:10] for item in report.articles if item.published})]
    return " to ".join(dict.fromkeys((days[0], days[-1]))) if days else ""
