"""Groups and comparisons to findings: what it means, how strong it is, how sure we are."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

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


class Bar(NamedTuple):
    """How sure a conflict has to be."""

    least: float
    calibration: Calibration

    def reached(self, draft: Draft) -> bool:
        """Whether the draft is sure enough."""
        return likely(draft, self.calibration) >= self.least

    def over(self, drafts: Iterable[Draft]) -> list[Draft]:
        """The drafts that are sure enough."""
        return [draft for draft in drafts if self.reached(draft)]

    def lowered(self, least: float) -> "Bar":
        """The bar at another height, where it is not lower already."""
        return self._replace(least=min(least, self.least))


DOUBTFUL = Bar(0.25, AS_SUMMED)  # a conflict whose witnesses add up to less does not speak against an agreement


class Found(NamedTuple):
    """What the articles make together."""

    conflicts: list[Draft]
    agreements: list[Draft]
    parallels: list[Draft]


def judge(
    extractions: Sequence[Extraction], matching: Matching, options: JudgeOptions, model: JudgeModel | None = None
) -> tuple[Finding, ...]:
    """All findings in their stable order; conflicts below `options.min_confidence` are left out.

    A judge model has its say in them; those that it alone sees are among them, and agreements on which it sees one are left out.
    """
    case = CaseFile(extractions, matching)
    bar = Bar(options.min_confidence, bundled_calibration() if options.calibrated else AS_SUMMED)
    suspected = list(doubted(case, (draft for find in FINDERS for draft in find(case))))
    conflicts = joined(bar.lowered(bar.least * FURTHER).over(suspected), stands=bar.reached)
    within = joined(bar.over(within_findings(extractions, matching)))
    differing = Differing(case)
    alike = undisputed([*agreements(case, differing), *quote_agreements(case, differing)], DOUBTFUL.over(suspected))
    found = Found(conflicts, distinct(alike), list(parallels(case, conflicts, options.parallels)))
    if model is not None:
        found = _read(found, _lesser(suspected, conflicts, bar), bar, case, model)
    every = [*found.conflicts, *within, *found.agreements, *found.parallels, *single_sources(case)]
    return ordered([finished(draft, case, bar.calibration) for draft in every])


def _lesser(suspected: Sequence[Draft], conflicts: Sequence[Draft], bar: Bar) -> list[Draft]:
    """Conflicts that are too unsure to be reported and worth asking a judge model about; not what one reported tells."""
    unsure = (draft for draft in bar.lowered(WORTH_ASKING).over(suspected) if not bar.reached(draft))
    return joined([draft for draft in unsure if not in_conflict(conflicts, draft.evidence)])


def _read(found: Found, lesser: Sequence[Draft], bar: Bar, case: CaseFile, model: JudgeModel) -> Found:
    """What is left and what is new after a judge model was asked about all that was found, and about lesser suspicions."""
    asked = Asked(case, model, [*found.conflicts, *lesser, *found.parallels, *found.agreements])
    weighed = [asked.weighed(draft, bar.calibration) for draft in (*found.conflicts, *lesser)]
    seen = list(asked.conflicts([*found.parallels, *found.agreements], weighed))
    conflicts = [*bar.over(weighed), *joined(bar.over(seen))]
    return Found(
        conflicts,
        undisputed(found.agreements, DOUBTFUL.over(seen)),
        [draft for draft in found.parallels if not in_conflict(conflicts, draft.evidence)],
    )
