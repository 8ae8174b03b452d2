"""Making a finding: evidence in order, confidence from its witnesses, a fingerprint that outlives a run."""

import hashlib
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from checker.judge.calibration import AS_SUMMED, Calibration
from checker.judge.casefile import CaseFile
from checker.judge.independence import origins_behind
from checker.judge.wording import listed
from checker.records import Evidence, FacetType, Finding, FindingKind, Strength, Witness

__all__ = ["SPELLING", "Draft", "confidence", "finished", "likely", "log_odds", "ordered"]

KINDS = {
    FindingKind.CONFLICT: 0,
    FindingKind.AGREEMENT: 1,
    FindingKind.PARALLEL: 2,
    FindingKind.SINGLE_SOURCE: 3,
    FindingKind.HEADLINE: 4,
    FindingKind.SELF: 5,
}
PLAIN = (FindingKind.AGREEMENT, FindingKind.PARALLEL, FindingKind.SINGLE_SOURCE)  # no values set against each other
SPELLING = "spelling"  # as a relation: the values are spellings of one name
SUREST = 0.999  # probability beyond which nothing is surer
STRENGTHS = {Strength.CONTRADICTION: 0, Strength.DISCREPANCY: 1, Strength.UPDATE: 2, None: 3}


@dataclass(frozen=True, slots=True)
class Draft:
    """A finding before its confidence and fingerprint are known."""

    kind: FindingKind
    type: FacetType
    statement: str  # of a conflict the question alone; its answers, the values, are put behind it
    values: Mapping[str, str]
    evidence: Sequence[Evidence]
    witnesses: Sequence[Witness]
    strength: Strength | None = None
    relation: str | None = None
    bias: float = 0.0
    subject: str = field(default="")  # what the finding is about, for joining findings of several articles
    quoted: Mapping[str, tuple[int, int]] = field(default_factory=dict)  # where each article has the words agreed on
    calibrated: bool = False  # whether its witnesses add up to a probability as they are
    fallback: bool = False  # whether another that stands on the same passages tells more of what differs


def confidence(witnesses: Sequence[Witness], bias: float) -> float:
    """Probability that the finding is right: the logistic of the summed weights, to three digits."""
    return round(1 / (1 + math.exp(-(bias + sum(w.weight for w in witnesses)))), 3)


def log_odds(probability: float) -> float:
    """The weight that makes this probability by itself, to three digits; at most 6.9 either way."""
    certain = min(max(probability, 1 - SUREST), SUREST)
    return round(math.log(certain / (1 - certain)), 3)


def likely(draft: Draft, calibration: Calibration) -> float:
    """How likely the draft is right: calibrated where it is a conflict between articles that facets found."""
    summed = confidence(draft.witnesses, draft.bias)
    return summed if draft.calibrated or draft.kind is not FindingKind.CONFLICT else calibration.of(draft.type, summed)


def finished(draft: Draft, case: CaseFile, calibration: Calibration = AS_SUMMED) -> Finding:
    """The finding with its evidence in order of article and place."""
    evidence = sorted(
        {(e.article, e.start, e.end): e for e in draft.evidence}.values(), key=lambda e: (e.article, e.start, e.end)
    )
    origins = origins_behind(case, evidence)
    return Finding(
        kind=draft.kind,
        type=draft.type,
        relation=draft.relation,
        strength=draft.strength,
        confidence=likely(draft, calibration),
        statement=_statement(draft),
        values=dict(sorted(draft.values.items())),
        evidence=tuple(evidence),
        origins=origins,
        why=(*draft.witnesses, *_one_origin(draft, origins)),
        fingerprint=_fingerprint(draft, evidence, case),
    )


def _one_origin(draft: Draft, origins: int) -> Iterator[Witness]:
    """Copies that differ, or two retellings of one report: it says so, and what is found stays as likely."""
    if draft.kind is FindingKind.CONFLICT and origins == 1:
        yield Witness(witness="origin", level="one", says="The articles rest on one origin: one of them altered it.")


def _statement(draft: Draft) -> str:
    if draft.kind in PLAIN:
        return draft.statement
    return f"{draft.statement}: {listed(draft.values, folded=draft.relation != SPELLING)}."


def _fingerprint(draft: Draft, evidence: Sequence[Evidence], case: CaseFile) -> str:
    """A hash of what was found where; articles count by their text, so that a file's name changes nothing."""
    places = sorted(f"{case.articles[e.article].sha256}:{e.start}:{e.end}" for e in evidence)
    return hashlib.sha256("|".join([draft.kind, draft.type, draft.relation or "", *places]).encode()).hexdigest()[:16]


def ordered(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Conflicts first, the surest first; agreements on most origins first; ties by fingerprint."""
    return tuple(
        sorted(
            findings,
            key=lambda f: (
                KINDS[f.kind],
                -f.origins if f.kind is FindingKind.AGREEMENT else 0,
                STRENGTHS[f.strength],
                -f.confidence,
                f.fingerprint,
            ),
        )
    )
