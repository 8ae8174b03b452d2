"""Conflicts that a judge model reads: it is asked about passages that stand side by side or that an agreement rests on.

What two reports tell in wholly different words no facet compares; a model that was named for it may see the conflict, and then the
agreement that the same passages seem to be is none.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from checker.judge.casefile import CaseFile
from checker.judge.excerpts import around
from checker.judge.finding import Draft
from checker.judge.parallels import apart, in_conflict
from checker.judge.wording import shortened
from checker.models.judge_model import JudgeModel
from checker.models.question import ANSWERS, Told
from checker.records import Claim, FacetType, FindingKind, Strength, Witness

__all__ = ["asked_conflicts"]

Pair = tuple[Claim, Claim]

BEFORE = 2  # sentences before a passage that are shown with it
SUREST = 0.999

OVER = {
    FacetType.PARTICIPANT: "Who took part",
    FacetType.ROLE: "In what role or office",
    FacetType.NUMBER: "How many or how much",
    FacetType.DATE: "When, how long or in which order",
    FacetType.PLACE: "Where",
    FacetType.POLARITY: "Whether it was so",
    FacetType.CERTAINTY: "How certain it is",
    FacetType.ATTRIBUTION: "Who said it, to whom or in what medium",
    FacetType.QUOTE: "Which words were said",
    FacetType.CAUSE: "Why",
    FacetType.OUTCOME: "What came of it",
    FacetType.OTHER: "What the passages tell of it",
}


def asked_conflicts(
    case: CaseFile, model: JudgeModel, drafts: Sequence[Draft], conflicts: Sequence[Draft]
) -> Iterator[Draft]:
    """A conflict for each pair of passages under `drafts` with the model's probability that there is one, however small.

    Pairs that meet in one of `conflicts` have their verdict and are not asked about.
    """
    pairs = [pair for pair in _pairs(case, drafts) if not in_conflict(conflicts, pair)]
    if not pairs:
        return
    for pair, row in zip(pairs, model.judge([(_told(case, a), _told(case, b)) for a, b in pairs]), strict=True):
        odds = dict(zip(ANSWERS, map(float, row), strict=True))
        over = max(FacetType, key=lambda facet: odds[facet])
        yield _draft(case, pair, over, 1 - odds[None])


def _pairs(case: CaseFile, drafts: Iterable[Draft]) -> list[Pair]:
    """Every two claims of different articles on which a draft stands, each pair once, in the order of the drafts."""
    pairs: dict[tuple[str, str], Pair] = {}
    for draft in drafts:
        claims = {c.id: c for e in draft.evidence if (c := case.claim_at(e.article, e.start)) is not None}
        for left, right in combinations(sorted(claims.values(), key=lambda c: (c.article, c.start)), 2):
            if left.article != right.article:
                pairs.setdefault((left.id, right.id), (left, right))
    return list(pairs.values())


def _told(case: CaseFile, claim: Claim) -> Told:
    article = case.articles[claim.article]
    place = case.order[claim.id]
    before = [c for c in case.claims_of(claim.article)[max(0, place - BEFORE) : place] if not c.heading]
    return Told(
        passage=claim.text,
        before=" ".join(c.text for c in before),
        headline=article.title or "",
        published=article.published or "",
    )


def _draft(case: CaseFile, pair: Pair, over: FacetType, probability: float) -> Draft:
    spans = apart(case, pair)
    told = {
        claim.article: around(claim, places) or shortened(claim.text) for claim, places in zip(pair, spans, strict=True)
    }
    return Draft(
        kind=FindingKind.CONFLICT,
        type=over,
        strength=Strength.DISCREPANCY,
        statement=OVER[over],
        values={article: shortened(words) for article, words in told.items()},
        evidence=[case.evidence(claim, places) for claim, places in zip(pair, spans, strict=True)],
        witnesses=[
            Witness(
                witness="judge model",
                level=over,
                says="The judge model, shown both passages, says that they conflict over this.",
                weight=_log_odds(probability),
            )
        ],
        calibrated=True,
    )


def _log_odds(probability: float) -> float:
    likely = min(max(probability, 1 - SUREST), SUREST)
    return round(math.log(likely / (1 - likely)), 3)
