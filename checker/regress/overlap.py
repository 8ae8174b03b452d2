"""When a finding speaks of the passages that somebody named."""

from collections.abc import Mapping, Sequence

from checker.records import Finding

__all__ = ["meets", "overlap", "touched"]

HALF = 0.5


def overlap(left: tuple[int, int], right: tuple[int, int]) -> bool:
    """Whether the spans share at least half of the shorter one."""
    shared = min(left[1], right[1]) - max(left[0], right[0])
    return shared > 0 and shared >= HALF * min(left[1] - left[0], right[1] - right[0])


def touched(finding: Finding, spans: Mapping[str, Sequence[tuple[int, int]]]) -> frozenset[str]:
    """The articles in which the finding's evidence overlaps one of the spans."""
    return frozenset(
        evidence.article
        for evidence in finding.evidence
        for span in spans.get(evidence.article, ())
        if overlap((evidence.start, evidence.end), span)
    )


def meets(finding: Finding, spans: Mapping[str, Sequence[tuple[int, int]]]) -> bool:
    """Whether the finding's evidence overlaps the spans in at least two articles."""
    return len(touched(finding, spans)) >= 2  # noqa: PLR2004 -- a pair
