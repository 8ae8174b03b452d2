"""The words in which people read verdicts."""

from collections import Counter
from collections.abc import Sequence

from checker.records import Part, Verdict, VerdictKind, VerdictReport
from checker.report.wording import count

__all__ = ["MEANINGS", "NAMES", "ORDER", "PARTS", "tally", "title", "unsourced"]

ORDER = tuple(VerdictKind)  # as reports list them
NAMES = {kind: kind.value[:1].upper() + kind.value[1:] for kind in VerdictKind}
MEANINGS = {
    VerdictKind.SUPPORTED: "the sources say the same",
    VerdictKind.CONTRADICTED: "the sources say otherwise",
    VerdictKind.DISPUTED: "independent sources disagree",
    VerdictKind.PARTLY: "some of it is supported, some is not",
    VerdictKind.NOT_FOUND: "no source speaks of it",
    VerdictKind.NOT_CHECKABLE: "no source could show it right or wrong",
}
PARTS = {Part.CLAIM: "", Part.HEADLINE: "Headline", Part.SENTENCE: "", Part.QUOTATION: "Quotation"}


def title(report: VerdictReport) -> str:
    """The report in one line: "12 claims against 2 sources"."""
    what = "statement of the draft" if report.draft else "claim"
    number = len(report.verdicts)
    noun = what if number == 1 else what.replace("statement", "statements").replace("claim", "claims")
    return f"{number} {noun} against {count(len(report.articles), 'source')}"


def tally(verdicts: Sequence[Verdict]) -> str:
    """How many of each: "3 contradicted, 1 disputed"."""
    counts = Counter(v.verdict for v in verdicts)
    return ", ".join(f"{counts[kind]} {kind.value}" for kind in ORDER if counts[kind])


def unsourced(report: VerdictReport) -> tuple[Verdict, ...]:
    """What a draft says and no source does."""
    return tuple(v for v in report.verdicts if v.verdict is VerdictKind.NOT_FOUND) if report.draft else ()
