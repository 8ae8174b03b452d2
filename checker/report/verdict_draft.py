"""A draft's text cut where verdicts begin and end."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from checker.records import BlockKind, Verdict, VerdictReport

__all__ = ["Marked", "Stretch", "stretches"]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of the draft that the same verdicts cover throughout, the widest first."""

    text: str
    covering: tuple[Verdict, ...]
    opening: tuple[Verdict, ...]
    closing: tuple[Verdict, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """One block of the draft."""

    kind: BlockKind
    stretches: tuple[Stretch, ...]


def stretches(report: VerdictReport) -> tuple[Marked, ...]:
    """The draft's blocks in order, cut where verdicts begin and end; no word of a block is left out."""
    if report.draft is None:
        return ()
    text = report.draft.text
    return tuple(
        Marked(block.kind, tuple(_cut(text, block.start, block.end, report.verdicts))) for block in report.draft.blocks
    )


def _cut(text: str, start: int, end: int, verdicts: Sequence[Verdict]) -> Iterator[Stretch]:
    inside = [v for v in verdicts if v.start is not None and v.end is not None and v.start < end and start < v.end]
    inside.sort(key=lambda v: (v.start or 0, -(v.end or 0)))
    edges = {start, end}
    for verdict in inside:
        edges |= {max(verdict.start or 0, start), min(verdict.end or 0, end)}
    for low, high in pairwise(sorted(edges)):
        covering = tuple(v for v in inside if (v.start or 0) <= low and high <= (v.end or 0))
        yield Stretch(
            text=text[low:high],
            covering=covering,
            opening=tuple(v for v in covering if max(v.start or 0, start) == low),
            closing=tuple(v for v in covering if min(v.end or 0, end) == high),
        )
