"""A finding laid out by value: who says so, in which passage, with the words that matter marked."""

from collections.abc import Mapping
from dataclasses import dataclass

from checker.records import Evidence, Finding, FindingKind
from checker.report.marks import Piece, alikeness, cut, differing, gaps, value_spans
from checker.report.ordering import Entry
from checker.report.sources import Source

__all__ = ["Quote", "Side", "sides"]

_PARALLEL = 0.5  # passages that share fewer words differ nearly everywhere: marking that would tell nothing


@dataclass(frozen=True, slots=True)
class Quote:
    """One passage of one source."""

    source: Source
    evidence: Evidence
    anchor: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One value and the passages that give it."""

    value: str
    pieces: tuple[Piece, ...]
    quotes: tuple[Quote, ...]


def sides(entry: Entry, sources: Mapping[str, Source]) -> tuple[Side, ...]:
    """The finding's passages grouped by value, in the order of the evidence; of parallel passages each stands for itself."""
    finding = entry.finding
    groups: dict[str, list[int]] = {}
    for index, evidence in enumerate(finding.evidence):
        alone = finding.kind is FindingKind.PARALLEL
        key = evidence.article if alone else _key(finding.values.get(evidence.article, ""))
        groups.setdefault(key, []).append(index)
    return tuple(_side(entry, indexes, sources) for indexes in groups.values())


def _side(entry: Entry, indexes: list[int], sources: Mapping[str, Source]) -> Side:
    finding = entry.finding
    value = finding.values.get(finding.evidence[indexes[0]].article, "")
    others = [other for other in finding.values.values() if _key(other) != _key(value)]
    apart = differing(value, others[0]) if others and finding.kind is FindingKind.CONFLICT else []
    return Side(value, cut(value, (), apart), tuple(_quote(entry, index, sources) for index in indexes))


def _quote(entry: Entry, index: int, sources: Mapping[str, Source]) -> Quote:
    finding = entry.finding
    evidence = finding.evidence[index]
    values = value_spans(evidence, finding.values.get(evidence.article, ""))
    return Quote(
        source=sources[evidence.article],
        evidence=evidence,
        anchor=entry.passage_anchor(index),
        pieces=cut(evidence.text, values, _differences(finding, evidence), gaps(evidence)),
    )


def _differences(finding: Finding, evidence: Evidence) -> list[tuple[int, int]]:
    """Where a conflict's passage departs from the most similar passage that gives another value."""
    if finding.kind is not FindingKind.CONFLICT:
        return []
    value = _key(finding.values.get(evidence.article, ""))
    rivals = [
        other.text
        for other in finding.evidence
        if other.article != evidence.article and _key(finding.values.get(other.article, "")) != value
    ]
    likeness, closest = max(((alikeness(evidence.text, rival), rival) for rival in rivals), default=(0.0, ""))
    return differing(evidence.text, closest) if likeness >= _PARALLEL else []


def _key(value: str) -> str:
    return " ".join(value.casefold().split())
