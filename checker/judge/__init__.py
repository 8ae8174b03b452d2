"""Groups and comparisons to findings: what it means, how strong it is, how sure we are."""

from collections.abc import Sequence

from checker.judge.agreements import agreements
from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft, confidence, finished, ordered
from checker.judge.joining import joined
from checker.judge.participants import participant_conflicts
from checker.judge.single import single_sources
from checker.judge.values import entity_conflicts, value_conflicts
from checker.records import Extraction, Finding, JudgeOptions, Matching

__all__ = ["judge"]


def judge(extractions: Sequence[Extraction], matching: Matching, options: JudgeOptions) -> tuple[Finding, ...]:
    """All findings in their stable order; conflicts below `options.min_confidence` are left out."""
    case = CaseFile(extractions, matching)
    conflicts = [
        draft
        for find in (participant_conflicts, value_conflicts, entity_conflicts)
        for draft in find(case)
        if confidence(draft.witnesses, draft.bias) >= options.min_confidence
    ]
    conflicts = joined(conflicts)
    found = [*conflicts, *joined(_undisputed(list(agreements(case)), conflicts)), *single_sources(case)]
    return ordered([finished(draft, case) for draft in found])


def _undisputed(drafts: list[Draft], conflicts: list[Draft]) -> list[Draft]:
    """Agreements whose passages are not, in two articles, those of a conflict of the same type."""
    return [d for d in drafts if not any(c.type is d.type and _same_places(c, d) for c in conflicts)]


def _same_places(one: Draft, other: Draft) -> bool:
    places = {(e.article, e.start) for e in one.evidence} & {(e.article, e.start) for e in other.evidence}
    return len({article for article, _ in places}) > 1
