"""Groups and comparisons to findings: what it means, how strong it is, how sure we are."""

from collections.abc import Callable, Iterable, Sequence

from checker.judge.acts import act_conflicts
from checker.judge.agreements import agreements
from checker.judge.attributions import attribution_conflicts
from checker.judge.casefile import CaseFile
from checker.judge.causes import cause_conflicts
from checker.judge.clauses import clause_conflicts
from checker.judge.finding import Draft, confidence, finished, ordered
from checker.judge.joining import joined
from checker.judge.participants import participant_conflicts
from checker.judge.quotes import quote_agreements, quote_conflicts
from checker.judge.single import single_sources
from checker.judge.values import entity_conflicts, value_conflicts
from checker.judge.within import within_findings
from checker.records import Extraction, Finding, JudgeOptions, Matching

__all__ = ["judge"]

FINDERS: tuple[Callable[[CaseFile], Iterable[Draft]], ...] = (
    participant_conflicts,
    value_conflicts,
    act_conflicts,
    entity_conflicts,
    quote_conflicts,
    attribution_conflicts,
    clause_conflicts,
    cause_conflicts,
)


def judge(extractions: Sequence[Extraction], matching: Matching, options: JudgeOptions) -> tuple[Finding, ...]:
    """All findings in their stable order; conflicts below `options.min_confidence` are left out."""
    case = CaseFile(extractions, matching)
    conflicts = joined(_sure((draft for find in FINDERS for draft in find(case)), options))
    within = joined(_sure(within_findings(extractions, matching), options))
    found = [
        *conflicts,
        *joined(_undisputed([*agreements(case), *quote_agreements(case)], conflicts)),
        *within,
        *single_sources(case),
    ]
    return ordered([finished(draft, case) for draft in found])


def _sure(drafts: Iterable[Draft], options: JudgeOptions) -> list[Draft]:
    return [d for d in drafts if confidence(d.witnesses, d.bias) >= options.min_confidence]


def _undisputed(drafts: list[Draft], conflicts: list[Draft]) -> list[Draft]:
    """Agreements whose passages are not, in two articles, those of a conflict of the same type."""
    return [d for d in drafts if not any(c.type is d.type and _same_places(c, d) for c in conflicts)]


def _same_places(one: Draft, other: Draft) -> bool:
    places = {(e.article, e.start) for e in one.evidence} & {(e.article, e.start) for e in other.evidence}
    return len({article for article, _ in places}) > 1
