"""Groups and comparisons to findings: what it means, how strong it is, how sure we are."""

from collections.abc import Callable, Iterable, Sequence

from checker.judge.acts import act_conflicts
from checker.judge.aged import age_conflicts
from checker.judge.agreements import agreements
from checker.judge.asked import Asked
from checker.judge.attributions import attribution_conflicts
from checker.judge.calibration import AS_SUMMED, Calibration, bundled_calibration
from checker.judge.casefile import CaseFile
from checker.judge.causes import cause_conflicts
from checker.judge.clauses import clause_conflicts
from checker.judge.differing import Differing
from checker.judge.finding import Draft, finished, likely, ordered
from checker.judge.holders import holder_conflicts
from checker.judge.joining import distinct, joined, undisputed
from checker.judge.one_event import doubted
from checker.judge.parallels import in_conflict, parallels
from checker.judge.participants import participant_conflicts
from checker.judge.quotes import quote_agreements, quote_conflicts
from checker.judge.sides import side_conflicts
from checker.judge.single import single_sources
from checker.judge.substitutes import substitute_conflicts
from checker.judge.values import entity_conflicts, value_conflicts
from checker.judge.variants import variant_conflicts
from checker.judge.within import within_findings
from checker.models.judge_model import JudgeModel
from checker.records import Extraction, Finding, JudgeOptions, Matching

__all__ = ["judge"]

FINDERS: tuple[Callable[[CaseFile], Iterable[Draft]], ...] = (
    participant_conflicts,
    value_conflicts,
    act_conflicts,
    side_conflicts,
    entity_conflicts,
    age_conflicts,
    holder_conflicts,
    quote_conflicts,
    attribution_conflicts,
    clause_conflicts,
    cause_conflicts,
    variant_conflicts,
    substitute_conflicts,
)


FURTHER = 0.5  # share of the least confidence from which a draft adds its article to a conflict that stands
WORTH_ASKING = 0.2  # confidence from which a judge model is asked about a conflict that facets suspect
DOUBTFUL = 0.25  # a conflict whose witnesses add up to less than this does not speak against an agreement


def judge(
    extractions: Sequence[Extraction], matching: Matching, options: JudgeOptions, model: JudgeModel | None = None
) -> tuple[Finding, ...]:
    """All findings in their stable order; conflicts below `options.min_confidence` are left out.

    A judge model has its say in them; those that it alone sees are among them, and agreements on which it sees one are left out.
    """
    case = CaseFile(extractions, matching)
    calibration = bundled_calibration() if options.calibrated else AS_SUMMED
    asked = None if model is None else Asked(case, model)
    suspected = list(doubted(case, (draft for find in FINDERS for draft in find(case))))
    least = options.min_confidence
    conflicts = _conflicts(suspected, least if asked is None else min(least, WORTH_ASKING), calibration)
    if asked is not None:
        conflicts = _sure(asked.weighed(conflicts, calibration), least, calibration)
    within = joined(_sure(within_findings(extractions, matching), least, calibration))
    differing = Differing(case)
    alike = undisputed(
        [*agreements(case, differing), *quote_agreements(case, differing)], _sure(suspected, DOUBTFUL, AS_SUMMED)
    )
    agreed = distinct(alike)
    beside = list(parallels(case, conflicts, options.parallels))
    if asked is not None:
        seen = list(asked.conflicts([*beside, *agreed], conflicts))
        read = joined(_sure(seen, least, calibration))
        conflicts += read
        agreed = undisputed(agreed, _sure(seen, DOUBTFUL, AS_SUMMED))
        beside = [draft for draft in beside if not in_conflict(read, draft.evidence)]
    found = [*conflicts, *within, *agreed, *beside, *single_sources(case)]
    return ordered([finished(draft, case, calibration) for draft in found])


def _conflicts(suspected: Sequence[Draft], least: float, calibration: Calibration) -> list[Draft]:
    return joined(
        _sure(suspected, least * FURTHER, calibration), stands=lambda draft: likely(draft, calibration) >= least
    )


def _sure(drafts: Iterable[Draft], least: float, calibration: Calibration) -> list[Draft]:
    return [d for d in drafts if likely(d, calibration) >= least]
