"""An article against itself: its headline against its text, and its text against its text."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft
from checker.judge.sums import remainder_slips
from checker.judge.values import value_conflicts
from checker.records import Evidence, Extraction, FindingKind, Matching

__all__ = ["within_findings"]


def within_findings(extractions: Sequence[Extraction], matching: Matching) -> Iterator[Draft]:
    """A draft for each pair of differing values and each false sum of one article; none where `matching.within` is empty."""
    case = CaseFile(extractions, matching.model_copy(update={"claims": matching.within}))
    for draft in value_conflicts(case):
        left, right = (case.claim_at(e.article, e.start) for e in draft.evidence)
        if left and right:
            kind = FindingKind.HEADLINE if left.heading or right.heading else FindingKind.SELF
            values = {left.article: " and ".join(f"“{_value(e)}”" for e in draft.evidence)}
            # that one is a headline is what is asked here, and no objection
            witnesses = [w for w in draft.witnesses if w.witness != "heading"]
            yield replace(draft, kind=kind, values=values, witnesses=witnesses)
    if matching.within:
        yield from remainder_slips(case)


def _value(evidence: Evidence) -> str:
    """The words of the passage that carry the value."""
    return next((evidence.text[a - evidence.start : b - evidence.start] for a, b in evidence.highlights), evidence.text)
