"""Verdicts as one self-contained web page; a draft stands in it with its statements marked in place."""

from typing import TYPE_CHECKING

from checker.records import Evidence, VerdictEvidence, VerdictKind, VerdictReport
from checker.report import verdict_words, wording
from checker.report.html_report import environment
from checker.report.marks import Piece, cut, value_spans
from checker.report.sources import named
from checker.report.verdict_draft import stretches
from checker.report.waterfall import waterfall

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["render"]


def render(report: VerdictReport) -> str:
    """The page; whatever claims and sources contain is shown as text and never read as markup."""
    page = (
        environment()
        .get_template("verdicts.html")
        .render(
            report=report,
            sources=named(report.articles),
            draft=stretches(report),
            verdict_words=verdict_words,
            words=wording,
            kinds=[kind for kind in VerdictKind if any(v.verdict is kind for v in report.verdicts)],
            pieces_of=_pieces,
            bearing_of=_bearing,
            waterfall=waterfall,
        )
    )
    return page.rstrip() + "\n"


def _pieces(evidence: Evidence) -> "Sequence[Piece]":
    return cut(evidence.text, value_spans(evidence))


def _bearing(evidence: Evidence) -> str:
    return evidence.bearing.value if isinstance(evidence, VerdictEvidence) else "nearest"
