"""What a judge model says: of conflicts that facets suspect, and of passages that stand side by side or seem to agree.

What two reports tell in wholly different words no facet compares; a model that was named for it may see the conflict, and then the
agreement that the same passages seem to be is none. Of what the facets suspect it has half the say.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from checker.judge.calibration import Calibration
from checker.judge.casefile import CaseFile
from checker.judge.excerpts import around
from checker.judge.finding import Draft, likely
from checker.judge.parallels import apart, in_conflict
from checker.judge.wording import shortened
from checker.models.judge_model import JudgeModel
from checker.models.question import ANSWERS, Told
from checker.records import Claim, FacetType, FindingKind, Strength, Witness

__all__ = ["Asked"]

Pair = tuple[Claim, Claim]
Answer = Mapping[FacetType | None, float]

BEFORE = 2  # sentences before a passage that are shown with it
SUREST = 0.999
ITS_SAY = 0.5  # of a conflict that facets suspect: half of the log odds are the model's
HALF = 0.5

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


class Asked:
    """A judge model that is asked about each pair of passages once."""

    def __init__(self, case: CaseFile, model: JudgeModel) -> None:
        """Keep the case and the model; nothing is asked yet."""
        self._case = case
        self._model = model
        self._answers: dict[tuple[str, str], Answer | None] = {}

    def weighed(self, conflicts: Sequence[Draft], calibration: Calibration) -> list[Draft]:
        """Conflicts that facets suspect, each with what the model says of its likeliest two passages.

        Accounts that were pieced together from several sentences stay as they are: no two passages show them.
        """
        asked = [[] if any(e.note for e in draft.evidence) else self._pairs([draft]) for draft in conflicts]
        self._ask(pair for pairs in asked for pair in pairs)
        answers = [[answer for pair in pairs if (answer := self._answer(pair))] for pairs in asked]
        return [
            self._weighed(draft, max(1 - answer[None] for answer in given), likely(draft, calibration))
            if given
            else draft
            for draft, given in zip(conflicts, answers, strict=True)
        ]

    def _weighed(self, draft: Draft, seen: float, found: float) -> Draft:
        odds, its = _log_odds(found), _log_odds(seen)
        witness = Witness(
            witness="judge model",
            level="conflict" if seen >= HALF else "none",
            says=f"The judge model, shown both passages, holds a conflict for {seen:.0%} likely; it has half the say.",
            weight=round(ITS_SAY * (its - odds), 3),
        )
        bias = odds - sum(w.weight for w in draft.witnesses)
        return replace(draft, witnesses=[*draft.witnesses, witness], bias=bias, calibrated=True)

    def conflicts(self, drafts: Sequence[Draft], known: Sequence[Draft]) -> Iterator[Draft]:
        """A conflict for each pair of passages under `drafts`, with the model's probability that there is one, however small.

        Pairs that meet in one of the `known` conflicts have their verdict and are not asked about.
        """
        pairs = [pair for pair in self._pairs(drafts) if not in_conflict(known, pair)]
        self._ask(pairs)
        for pair in pairs:
            if answer := self._answer(pair):
                yield self._draft(pair, answer)

    def _draft(self, pair: Pair, answer: Answer) -> Draft:
        over = max(FacetType, key=lambda facet: answer[facet])
        spans = apart(self._case, pair)
        told = {claim.article: around(claim, places) or claim.text for claim, places in zip(pair, spans, strict=True)}
        return Draft(
            kind=FindingKind.CONFLICT,
            type=over,
            strength=Strength.DISCREPANCY,
            statement=OVER[over],
            values={article: shortened(words) for article, words in told.items()},
            evidence=[self._case.evidence(claim, places) for claim, places in zip(pair, spans, strict=True)],
            witnesses=[
                Witness(
                    witness="judge model",
                    level=over,
                    says="The judge model, shown both passages, says that they conflict over this.",
                    weight=_log_odds(1 - answer[None]),
                )
            ],
            calibrated=True,
        )

    def _pairs(self, drafts: Iterable[Draft]) -> list[Pair]:
        """Every two claims of different articles on which a draft stands, each pair once, in the order of the drafts."""
        pairs: dict[tuple[str, str], Pair] = {}
        for draft in drafts:
            claims = {c.id: c for e in draft.evidence if (c := self._case.claim_at(e.article, e.start)) is not None}
            for left, right in combinations(sorted(claims.values(), key=lambda c: (c.article, c.start)), 2):
                if left.article != right.article:
                    pairs.setdefault(_key((left, right)), (left, right))
        return list(pairs.values())

    def _ask(self, pairs: Iterable[Pair]) -> None:
        new = {_key(pair): pair for pair in pairs if _key(pair) not in self._answers}
        if new:
            rows = self._model.judge([(self._told(left), self._told(right)) for left, right in new.values()])
            for key, row in zip(new, rows, strict=True):
                answer = dict(zip(ANSWERS, map(float, row), strict=True))
                self._answers[key] = None if math.isnan(answer[None]) else answer

    def _answer(self, pair: Pair) -> Answer | None:
        """What the model said; None where it had no answer."""
        return self._answers[_key(pair)]

    def _told(self, claim: Claim) -> Told:
        article = self._case.articles[claim.article]
        place = self._case.order[claim.id]
        before = [c for c in self._case.claims_of(claim.article)[max(0, place - BEFORE) : place] if not c.heading]
        return Told(
            passage=claim.text,
            before=" ".join(c.text for c in before),
            headline=article.title or "",
            published=article.published or "",
        )


def _key(pair: Pair) -> tuple[str, str]:
    return pair[0].id, pair[1].id


def _log_odds(probability: float) -> float:
    certain = min(max(probability, 1 - SUREST), SUREST)
    return round(math.log(certain / (1 - certain)), 3)
