"""What a judge model says: of conflicts that facets suspect, and of passages that stand side by side or seem to agree.

What two reports tell in wholly different words no facet compares; a model that was named for it may see the conflict, and then the
agreement that the same passages seem to be is none. Of what the facets suspect it has half the say.
"""

import hashlib
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from checker.judge.calibration import Calibration
from checker.judge.casefile import CaseFile
from checker.judge.excerpts import around
from checker.judge.finding import Draft, likely, log_odds
from checker.judge.parallels import apart, in_conflict
from checker.judge.wording import shortened
from checker.models.judge_model import JudgeModel
from checker.models.question import ANSWERS, Told, identified
from checker.records import Claim, FacetType, FindingKind, Strength, Witness

__all__ = ["Asked"]

Pair = tuple[Claim, Claim]
Words = frozenset[str]  # of the two passages of a pair: copies are one
Answer = Mapping[FacetType | None, float]

BEFORE = 2  # sentences before a passage that are shown with it
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
    """A judge model that is asked about all pairs of passages under some drafts at once, about copies of a pair once."""

    def __init__(self, case: CaseFile, model: JudgeModel, drafts: Iterable[Draft]) -> None:
        """Ask the model about the passages on which the drafts stand; passages in the same words are no question."""
        self._case = case
        self._copies: dict[Words, list[Pair]] = defaultdict(list)
        for draft in drafts:
            for pair in self._pairs(draft):
                if pair not in self._copies[_words(pair)]:
                    self._copies[_words(pair)].append(pair)
        asked = [self._question(pairs) for pairs in self._copies.values()]
        answers = [dict(zip(ANSWERS, map(float, row), strict=True)) for row in model.judge(asked)]
        self._answers: dict[Words, Answer] = {
            words: answer for words, answer in zip(self._copies, answers, strict=True) if not math.isnan(answer[None])
        }

    def weighed(self, draft: Draft, calibration: Calibration) -> Draft:
        """A conflict that facets suspect with what the model says of its likeliest two passages, where it was asked and answered.

        The confidence is the mean of both, in log odds, and no less than the model's: what facets suspect speaks for a conflict.
        """
        answers = [self._answers[_words(pair)] for pair in self._pairs(draft) if _words(pair) in self._answers]
        if not answers:
            return draft
        seen = max(1 - answer[None] for answer in answers)
        odds, its = log_odds(likely(draft, calibration)), log_odds(seen)
        both = max(odds + ITS_SAY * (its - odds), its)
        witness = Witness(
            witness="judge model",
            level="conflict" if seen >= HALF else "none",
            says=f"The judge model puts the probability that they conflict at {seen:.0%}, and has half the say.",
            weight=round(both - odds, 3),
        )
        bias = odds - sum(w.weight for w in draft.witnesses)
        return replace(draft, witnesses=[*draft.witnesses, witness], bias=bias, calibrated=True)

    def conflicts(self, drafts: Iterable[Draft], known: Sequence[Draft]) -> Iterator[Draft]:
        """A conflict for each pair of passages under `drafts`, copies together, with the model's probability, however small.

        Pairs that meet in one of the `known` conflicts have their verdict.
        """
        given = {_words(pair): None for draft in drafts for pair in self._pairs(draft)}
        for words in given:
            pairs = [pair for pair in self._copies[words] if not in_conflict(known, pair)]
            if pairs and words in self._answers:
                yield self._draft(pairs, self._answers[words])

    def _draft(self, pairs: Sequence[Pair], answer: Answer) -> Draft:
        over = max(FacetType, key=lambda facet: answer[facet])
        passages = {
            claim.id: (claim, places)
            for pair in pairs
            for claim, places in zip(pair, apart(self._case, pair), strict=True)
        }
        return Draft(
            kind=FindingKind.CONFLICT,
            type=over,
            strength=Strength.DISCREPANCY,
            statement=OVER[over],
            values={
                claim.article: shortened(around(claim, places) or claim.text) for claim, places in passages.values()
            },
            evidence=[self._case.evidence(claim, places) for claim, places in passages.values()],
            witnesses=[
                Witness(
                    witness="judge model",
                    level=over,
                    says=f"The judge model puts the probability that they conflict at {1 - answer[None]:.0%}.",
                    weight=log_odds(1 - answer[None]),
                )
            ],
            subject=f"asked:{hashlib.sha256('|'.join(sorted(_words(pairs[0]))).encode()).hexdigest()}",
            calibrated=True,
        )

    def _pairs(self, draft: Draft) -> list[Pair]:
        """Every two claims of different articles, in other words, on which a draft stands.

        None of accounts that were pieced together from several sentences: no two passages show them.
        """
        if any(e.note for e in draft.evidence):
            return []
        claims = {c.id: c for e in draft.evidence if (c := self._case.claim_at(e.article, e.start)) is not None}
        every = combinations(sorted(claims.values(), key=lambda c: (c.article, c.start)), 2)
        return [(a, b) for a, b in every if a.article != b.article and len(_words((a, b))) > 1]

    def _question(self, copies: Sequence[Pair]) -> tuple[Told, Told]:
        """The pair to ask about: of copies one that no article's name decides."""
        told = [(self._told(left), self._told(right)) for left, right in copies]
        return min(told, key=lambda pair: identified(*pair))

    def _told(self, claim: Claim) -> Told:
        article = self._case.articles[claim.article]
        place = self._case.order[claim.id]
        before = [c for c in self._case.claims_of(claim.article)[:place] if not c.heading][-BEFORE:]
        return Told(
            passage=claim.text,
            before=" ".join(c.text for c in before),
            headline=article.title or "",
            published=article.published or "",
        )


def _words(pair: Pair) -> Words:
    return frozenset(" ".join(claim.text.split()) for claim in pair)
