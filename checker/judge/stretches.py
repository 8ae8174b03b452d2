"""Stretches: the part of each of two claims on which they agree, found by the words that both use."""

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from checker.judge.casefile import CaseFile
from checker.judge.differing import Differing, Part
from checker.judge.parts import denials, hedges, part_around, parts_of, trimmed
from checker.judge.terms import Term
from checker.records import Answer, Claim, Comparison

__all__ = ["Agreed", "Stretch", "Stretches"]

AGREEING = 1.0  # least weight of a rung on which two values are one: a bound that is respected says nothing alike
LEFT_OUT = 0.2  # what a word that the other side lacks costs, for one that both have
FEW = 2  # content words of a short stretch
SAYING = "say"  # class of act
ROUNDS = 2  # the two stretches are narrowed to each other so often
CUTS = 3  # so often a part in which they differ is left out


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """Whole parts of one claim; offsets are of its article's text."""

    claim: str
    start: int
    end: int

    def holds(self, span: tuple[int, int]) -> bool:
        """Whether the span begins in the stretch."""
        return self.start <= span[0] < self.end

    def meets(self, other: "Stretch") -> bool:
        """Whether half of the shorter of two stretches of one claim lies in the other."""
        shared = min(self.end, other.end) - max(self.start, other.start)
        return self.claim == other.claim and 2 * shared >= min(self.end - self.start, other.end - other.start)


@dataclass(frozen=True, slots=True)
class Agreed:
    """Two claims' stretches that agree, and how far."""

    comparison: Comparison
    left: Stretch
    right: Stretch
    shares: tuple[float, float]  # of the weight of each stretch's words, what the other has, 0 to 1
    doubts: int  # of: one denies, one hedges
    answers: tuple[Answer, ...]  # the values on which the claims agree and that stand in both
    short: bool  # whether one of them is of a word or two
    fragment: bool  # whether one of them holds no verb, or only one of saying, so that it states nothing


@dataclass(frozen=True, slots=True)
class _Side:
    claim: Claim
    words: Sequence[Term]
    parts: Sequence[tuple[int, int, Sequence[Term]]]  # with the words in each
    walls: frozenset[int]  # where values stand that the other side gives otherwise

    def walled(self, start: int, end: int) -> bool:
        return any(start <= wall < end for wall in self.walls)

    def cut(self, walls: frozenset[int]) -> "_Side":
        return replace(self, walls=self.walls | walls)

    def within(self, stretch: Stretch) -> list[Term]:
        return [w for w in self.words if stretch.start <= w.start < stretch.end]


class Stretches:
    """Finds the stretches of comparisons; words are weighed by their rarity in all articles."""

    def __init__(self, case: CaseFile, differing: Differing) -> None:
        """Read the words of every claim of the case."""
        self._case = case
        self._differing = differing
        self._words = {claim.id: case.terms.of(claim) for claim in case.claims.values()}
        self._parts = {
            claim.id: [
                (first, last, [w for w in self._words[claim.id] if first <= w.start < last])
                for first, last in parts_of(claim)
            ]
            for claim in case.claims.values()
        }
        self._acts: dict[str, list[int]] = defaultdict(list)
        for clause in case.clauses.values():
            if SAYING not in clause.kinds:
                self._acts[clause.article].append(clause.at.start)
        for starts in self._acts.values():
            starts.sort()
        counts = Counter(term for words in self._words.values() for term in {w.term for w in words})
        self._weights = {term: math.log(1 + len(self._words) / count) for term, count in counts.items()}

    def agreed(self, comparison: Comparison, counts: Callable[[Agreed], bool] = lambda _: True) -> list[Agreed]:
        """The two stretches with most in common, and the parts around each value on which the claims agree elsewhere.

        What counts holds nothing in which the two differ.
        """
        sides = self._side(comparison, 0), self._side(comparison, 1)
        best = self._alike(comparison, sides, counts)
        found = [best] if best else []
        for answer in comparison.answers:
            if answer.level.weight >= AGREEING and answer.left_span and answer.right_span:
                spans = answer.left_span, answer.right_span
                if not any(f.left.holds(spans[0]) and f.right.holds(spans[1]) for f in found):
                    around = [
                        Stretch(side.claim.id, *part_around(side.claim, span))
                        for side, span in zip(sides, spans, strict=True)
                    ]
                    if not any(side.walled(at.start, at.end) for side, at in zip(sides, around, strict=True)):
                        agreed = self._weighed(comparison, sides, (around[0], around[1]))
                        if not (counts(agreed) and any(self._walls(agreed))):
                            found.append(agreed)
        return found

    def _alike(
        self, comparison: Comparison, sides: tuple[_Side, _Side], counts: Callable[[Agreed], bool]
    ) -> Agreed | None:
        """The nearest stretches, cut where they differ until they do no more; None where they still do."""
        left, right = sides
        for _ in range(CUTS):
            best = self._nearest(comparison, (left, right))
            if best is None or not counts(best):
                return best
            walls = self._walls(best)
            if not any(walls):
                return best
            left, right = left.cut(walls[0]), right.cut(walls[1])
        return None

    def _walls(self, agreed: Agreed) -> tuple[frozenset[int], frozenset[int]]:
        left, right = (
            Part(self._case.claims[side.claim], side.start, side.end) for side in (agreed.left, agreed.right)
        )
        return self._differing.between(left, right)

    def _nearest(self, comparison: Comparison, sides: tuple[_Side, _Side]) -> Agreed | None:
        left, right = sides
        one, other = self._best(left, self._known(comparison, 0, right.words)), None
        for _ in range(ROUNDS):
            if one is None:
                return None
            other = self._best(right, self._known(comparison, 1, left.within(one)))
            if other is None:
                return None
            narrowed = self._best(left, self._known(comparison, 0, right.within(other)))
            if narrowed == one:
                break
            one = narrowed
        return self._weighed(comparison, sides, (one, other)) if one and other else None

    def _side(self, comparison: Comparison, side: int) -> _Side:
        claim = self._case.claims[(comparison.left, comparison.right)[side]]
        spans = ((a.left_span, a.right_span)[side] for a in comparison.answers if a.level.weight < 0)
        return _Side(claim, self._words[claim.id], self._parts[claim.id], frozenset(s[0] for s in spans if s))

    def _known(self, comparison: Comparison, side: int, others: Sequence[Term]) -> set[int]:
        """Where words of one side stand that the other has as well, or values on which the two agree."""
        starts = [w.start for w in others]
        terms = {w.term for w in others}
        claim, mine = (comparison.left, comparison.right)[side], []
        for answer in comparison.answers:
            ours, theirs = (answer.left_span, answer.right_span)[:: 1 - 2 * side]
            if answer.level.weight >= AGREEING and ours and theirs and any(theirs[0] <= s < theirs[1] for s in starts):
                mine.append(ours)
        return {
            w.start
            for w in self._words[claim]
            if w.term in terms or any(first <= w.start < last for first, last in mine)
        }

    def _best(self, side: _Side, known: set[int]) -> Stretch | None:
        """The run of parts with the greatest sum (Bentley 1984), no wall inside."""
        best, total, start = 0.0, 0.0, None
        found: tuple[int, int] | None = None
        for first, last, words in side.parts:
            if side.walled(first, last):
                total, start = 0.0, None
                continue
            if total <= 0:
                total, start = 0.0, first
            total += sum(self._weights[w.term] * (1 if w.start in known else -LEFT_OUT) for w in words)
            if total > best and start is not None:
                best, found = total, (start, last)
        return Stretch(side.claim.id, *trimmed(side.claim, *found)) if found else None

    def _weighed(
        self, comparison: Comparison, sides: tuple[_Side, _Side], stretches: tuple[Stretch, Stretch]
    ) -> Agreed:
        words = [side.within(stretch) for side, stretch in zip(sides, stretches, strict=True)]
        shares = [self._share(words[side], self._known(comparison, side, words[1 - side])) for side in (0, 1)]
        texts = [
            side.claim.text[s.start - side.claim.start : s.end - side.claim.start]
            for side, s in zip(sides, stretches, strict=True)
        ]
        answers = tuple(answer for answer in comparison.answers if _stands_in(answer, stretches))
        # "9-year-old Nora Whelan" and "said Nora Whelan, 9" say all that there is to say
        whole = any(self._case.is_age(comparison.left, answer.left_span, answer.facet) for answer in answers)
        return Agreed(
            comparison,
            *stretches,
            shares=(round(shares[0], 4), round(shares[1], 4)),
            doubts=int(denials(texts[0]) % 2 != denials(texts[1]) % 2) + int(hedges(texts[0]) != hedges(texts[1])),
            answers=answers,
            short=not whole and min(map(len, words)) <= FEW,
            fragment=not whole and not all(map(self._tells, stretches)),
        )

    def _tells(self, stretch: Stretch) -> bool:
        """Whether a predicate stands in the stretch that tells more than that somebody spoke."""
        starts = self._acts[self._case.claims[stretch.claim].article]
        return bisect_left(starts, stretch.start) < bisect_left(starts, stretch.end)

    def _share(self, words: Sequence[Term], known: set[int]) -> float:
        total = sum(self._weights[w.term] for w in words)
        return sum(self._weights[w.term] for w in words if w.start in known) / total if total else 0.0


def _stands_in(answer: Answer, stretches: tuple[Stretch, Stretch]) -> bool:
    """Whether the claims agree on the value, and it begins in both stretches."""
    spans = answer.left_span, answer.right_span
    return answer.level.weight >= AGREEING and all(
        span is not None and at.holds(span) for span, at in zip(spans, stretches, strict=True)
    )
