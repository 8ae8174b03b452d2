"""Points by source: what each article says on each finding."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.records import FindingKind
from checker.report.ordering import Entry
from checker.report.sources import Source
from checker.report.wording import point

__all__ = ["Cell", "Row", "matrix"]


@dataclass(frozen=True, slots=True)
class Cell:
    """What one article says; `passage` is the id of its passage in the page."""

    source: Source
    value: str
    passage: str | None
    conflict: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One finding across the articles."""

    entry: Entry
    point: str
    cells: tuple[Cell, ...]


def matrix(entries: Sequence[Entry], sources: Mapping[str, Source]) -> tuple[Row, ...]:
    """A row for each finding with a cell for each article."""
    return tuple(
        Row(entry, point(entry.finding), tuple(_cell(entry, source) for source in sources.values()))
        for entry in entries
    )


def _cell(entry: Entry, source: Source) -> Cell:
    finding = entry.finding
    places = [index for index, evidence in enumerate(finding.evidence) if evidence.article == source.id]
    value = finding.values.get(source.id, "says so" if places else "")
    passage = entry.passage_anchor(places[0]) if places else None
    return Cell(source, value, passage, conflict=bool(value) and finding.kind is FindingKind.CONFLICT)
