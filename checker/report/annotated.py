"""An article's text with the evidence of all findings marked in it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from checker.records import Article, BlockKind, Evidence, FindingKind
from checker.report.marks import Piece, cut
from checker.report.ordering import Entry

__all__ = ["Paragraph", "Placed", "Run", "annotate", "place"]

LIST_MARK = re.compile(r"\s*(?:[•*–—-]|\d{1,2}[.)])\s*")  # the page draws its own
VALUED = frozenset(FindingKind) - {FindingKind.SINGLE_SOURCE, FindingKind.PARALLEL}  # whose highlights are a value
_RANK = {
    FindingKind.CONFLICT: 0,
    FindingKind.AGREEMENT: 1,
    FindingKind.HEADLINE: 2,
    FindingKind.SELF: 3,
    FindingKind.SINGLE_SOURCE: 4,
    FindingKind.PARALLEL: 5,
}


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece of evidence in its article."""

    entry: Entry
    evidence: Evidence
    anchor: str

    def prominence(self) -> tuple[int, int]:
        """Conflicts before agreements before single statements, short passages before long ones."""
        return _RANK[self.entry.finding.kind], self.evidence.end - self.evidence.start


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text covered by the same evidence throughout."""

    pieces: tuple[Piece, ...]
    main: Placed | None  # the evidence whose colour the run takes and to which it leads
    covering: tuple[Placed, ...]
    opening: tuple[Placed, ...]  # evidence that begins with this run
    closing: tuple[Placed, ...]  # evidence that ends with this run

    @property
    def continued(self) -> bool:
        """Whether the main passage began in an earlier run."""
        return self.main is not None and self.main not in self.opening


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of the article."""

    kind: BlockKind
    repeats: bool
    runs: tuple[Run, ...]


def place(entries: Sequence[Entry], article: str) -> list[Placed]:
    """All evidence that lies in one article."""
    return [
        Placed(entry, evidence, entry.passage_anchor(index))
        for entry in entries
        for index, evidence in enumerate(entry.finding.evidence)
        if evidence.article == article and evidence.start < evidence.end
    ]


def annotate(article: Article, placed: Sequence[Placed]) -> tuple[Paragraph, ...]:
    """The article's blocks in order, cut where evidence begins and ends; no word is left out."""
    opened: set[str] = set()
    return tuple(
        Paragraph(kind, repeats, tuple(_runs(article.text, start, end, placed, opened)))
        for start, end, kind, repeats in _stretches(article)
    )


def _stretches(article: Article) -> Iterator[tuple[int, int, BlockKind, bool]]:
    """The blocks, and as paragraphs whatever text no block covers."""
    last = 0
    for block in (*article.blocks, None):
        start = block.start if block else len(article.text)
        marks_a_list = (
            block is not None and block.kind is BlockKind.LIST_ITEM and LIST_MARK.fullmatch(article.text[last:start])
        )
        if article.text[last:start].strip() and not marks_a_list:
            yield last, start, BlockKind.PARAGRAPH, False
        if block:
            yield max(block.start, last), block.end, block.kind, block.repeats is not None
            last = max(last, block.end)


def _runs(text: str, start: int, end: int, placed: Sequence[Placed], opened: set[str]) -> Iterator[Run]:
    inside = [item for item in placed if item.evidence.start < end and start < item.evidence.end]
    edges = {start, end}
    for item in inside:
        edges |= {max(item.evidence.start, start), min(item.evidence.end, end)}
    cuts = sorted(edges)
    for low, high in pairwise(cuts):
        covering = tuple(item for item in inside if item.evidence.start <= low and high <= item.evidence.end)
        opening = tuple(item for item in covering if item.anchor not in opened)
        opened.update(item.anchor for item in opening)
        yield Run(
            pieces=cut(text[low:high], _highlights(covering, low, high)),
            main=min(covering, key=Placed.prominence, default=None),
            covering=covering,
            opening=opening,
            closing=tuple(item for item in covering if min(item.evidence.end, end) == high),
        )


def _highlights(covering: Sequence[Placed], low: int, high: int) -> list[tuple[int, int]]:
    """The words that carry a value, counted from the run's start."""
    return [
        (max(start, low) - low, min(end, high) - low)
        for item in covering
        if item.entry.finding.kind in VALUED
        for start, end in item.evidence.highlights
        if start < high and low < end
    ]
