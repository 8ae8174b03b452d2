"""The order and the labels in which people meet findings: C1, C2 …, A1 …, P1 …, W1 …, S1 …."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.records import Finding, FindingKind, Report, Strength

__all__ = ["Arrangement", "Entry", "arrange", "is_sure"]

_SURE = 0.5  # confidence from which sources are said to agree, not perhaps to agree
_STRENGTHS = (Strength.CONTRADICTION, Strength.DISCREPANCY, Strength.UPDATE, None)


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding with its label in this report."""

    label: str
    finding: Finding

    @property
    def anchor(self) -> str:
        """The id of the finding in a page."""
        return self.label.lower()

    def passage_anchor(self, index: int) -> str:
        """The id in a page of the finding's evidence with this index."""
        return f"{self.anchor}-passage-{index + 1}"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """All findings by kind: the worst conflicts first, then the best corroborated agreements of those that are sure."""

    conflicts: tuple[Entry, ...]
    agreements: tuple[Entry, ...]
    parallels: tuple[Entry, ...]  # for a person to lay side by side
    within: tuple[Entry, ...]  # an article against its own headline or text
    singles: tuple[Entry, ...]

    def __iter__(self) -> Iterator[Entry]:
        """Every entry, conflicts first."""
        return iter((*self.conflicts, *self.agreements, *self.parallels, *self.within, *self.singles))


def arrange(report: Report) -> Arrangement:
    """Sort and label the findings; what ties keeps the report's order."""
    kinds: dict[FindingKind, list[Finding]] = {kind: [] for kind in FindingKind}
    for finding in report.findings:
        kinds[finding.kind].append(finding)
    places = {article.id: number for number, article in enumerate(report.articles)}
    return Arrangement(
        conflicts=_label("C", sorted(kinds[FindingKind.CONFLICT], key=_gravity)),
        agreements=_label("A", sorted(kinds[FindingKind.AGREEMENT], key=_support)),
        parallels=_label("P", kinds[FindingKind.PARALLEL]),
        within=_label("W", [*kinds[FindingKind.HEADLINE], *kinds[FindingKind.SELF]]),
        singles=_label("S", sorted(kinds[FindingKind.SINGLE_SOURCE], key=lambda finding: _place(finding, places))),
    )


def _label(letter: str, findings: Sequence[Finding]) -> tuple[Entry, ...]:
    return tuple(Entry(f"{letter}{number}", finding) for number, finding in enumerate(findings, 1))


def _gravity(finding: Finding) -> tuple[int, float]:
    return _STRENGTHS.index(finding.strength), -finding.confidence


def is_sure(finding: Finding) -> bool:
    """Whether an agreement is likelier right than wrong."""
    return finding.confidence >= _SURE


def _support(finding: Finding) -> tuple[bool, int, int, float]:
    return (
        not is_sure(finding),
        -finding.origins,
        -len({evidence.article for evidence in finding.evidence}),
        -finding.confidence,
    )


def _place(finding: Finding, places: dict[str, int]) -> tuple[int, int]:
    if not finding.evidence:
        return len(places), 0
    return places.get(finding.evidence[0].article, len(places)), finding.evidence[0].start
