"""One finding for one question: drafts on one point are joined, weaker doubles are dropped."""

from collections.abc import Sequence
from dataclasses import replace

from checker.judge.finding import Draft, confidence
from checker.records import FacetType, FindingKind

__all__ = ["joined"]

HALF = 0.5


def joined(drafts: Sequence[Draft]) -> list[Draft]:
    """Drafts without doubles: the surest stands; those that meet it on the same passages add their articles."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (-confidence(d.witnesses, d.bias), d.subject, d.statement)):
        double = next((i for i, k in enumerate(kept) if _double(k, draft)), None)
        if double is None:
            kept.append(draft)
        elif set(draft.values) - set(kept[double].values):
            kept[double] = _widened(kept[double], draft)
    return kept


def _double(kept: Draft, draft: Draft) -> bool:
    """Whether both are of one type and of one subject or number, or stand on overlapping passages in two articles."""
    if kept.kind is not draft.kind or kept.type is not draft.type:
        return False
    if kept.subject and kept.subject == draft.subject:
        return True
    if kept.type is FacetType.NUMBER and kept.kind is FindingKind.CONFLICT and _values(kept) & _values(draft):
        return True
    met = {
        one.article
        for one in kept.evidence
        for other in draft.evidence
        if one.article == other.article
        and min(one.end, other.end) - max(one.start, other.start)
        >= HALF * min(one.end - one.start, other.end - other.start)
    }
    return len(met) >= min(2, len(set(draft.values)), len(set(kept.values)))


def _values(draft: Draft) -> set[tuple[str, tuple[int, int]]]:
    """The places of the values that the draft sets against each other."""
    return {(e.article, span) for e in draft.evidence for span in e.highlights}


def _widened(kept: Draft, draft: Draft) -> Draft:
    """The kept draft with the evidence of articles that it did not have."""
    new = [e for e in draft.evidence if e.article not in kept.values]
    values = {**draft.values, **kept.values}
    return replace(kept, evidence=[*kept.evidence, *new], values=values)
