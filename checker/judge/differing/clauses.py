"""One act that only one of two parts denies, and two acts of which the one excludes the other."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from checker.facets.base import Context
from checker.facets.clause_fit import Fit, Fitting, fitting
from checker.facets.predicates import Sense, sense_of
from checker.judge.casefile import CaseFile
from checker.judge.differing.parts import Differences, Part
from checker.records import Clause

__all__ = ["Clauses"]

SAYING = "say"  # class of act
DENYING = frozenset({"not", "never"})  # the saying itself: in 'No vote, he said' the words deny and not he


class _Pair(NamedTuple):
    left: Clause
    right: Clause
    sense: Sense
    fit: Fitting

    @property
    def agree(self) -> bool:
        return self.left.negated == self.right.negated

    @property
    def disputed(self) -> bool:
        """Whether what is denied is the act; of saying only that it was done, not what was said."""
        negation = self.left.negation or self.right.negation
        return negation in DENYING or not _both_say(self.left, self.right)

    def rivals(self, other: "_Pair") -> bool:
        """Whether the other pair lays one of the two beside a clause that fits no worse."""
        return (self.left is other.left or self.right is other.right) and other.fit.weight() >= self.fit.weight()


class Clauses:
    """Finds acts that are denied on one side, or of which the one excludes the other."""

    def __init__(self, case: CaseFile) -> None:
        """Nothing is looked up before it is asked for."""
        self._case = case
        self._context = Context(case.matching.identities)

    def differing(self, left: Part, right: Part) -> Differences:
        """Where the predicates stand, and with a denied word of saying what is said to have been said."""
        pairs = list(self._pairs(left, right))
        alike = [pair for pair in pairs if pair.sense is not Sense.OPPOSED]
        for pair in alike:
            if not pair.agree and pair.disputed and not any(other.agree and pair.rivals(other) for other in alike):
                yield from _denied(pair, self._clauses(left), self._clauses(right))
        for pair in pairs:
            if pair.sense is Sense.OPPOSED and pair.agree and max(pair.fit.agent, pair.fit.patient) >= Fit.ALIKE:
                yield pair.left.at.start, pair.right.at.start

    def _clauses(self, part: Part) -> list[Clause]:
        return [clause for clause in self._case.clauses_in(part.claim) if part.holds(clause.at.start)]

    def _pairs(self, left: Part, right: Part) -> Iterator[_Pair]:
        """Clauses with predicates that have to do with each other, and no two doers or things; whom one tells is neither."""
        others = self._clauses(right)
        for one in self._clauses(left):
            for other in others:
                sense = sense_of(one, other)
                if sense is not Sense.OTHER:
                    fit = fitting(one, other, self._context)
                    if fit.agent is not Fit.CLASH and (fit.patient is not Fit.CLASH or _both_say(one, other)):
                        yield _Pair(one, other, sense, fit)


def _denied(pair: _Pair, ones: Sequence[Clause], others: Sequence[Clause]) -> Differences:
    yield pair.left.at.start, pair.right.at.start
    if _both_say(pair.left, pair.right):
        yield from product(_said(pair.left, ones), _said(pair.right, others))


def _said(saying: Clause, clauses: Sequence[Clause]) -> set[int]:
    """Where the acts stand that are told as said."""
    told = {argument.start for argument in saying.arguments if argument.role == "complement"}
    return {clause.at.start for clause in clauses if clause.reported or clause.at.start in told}


def _both_say(one: Clause, other: Clause) -> bool:
    return SAYING in one.kinds and SAYING in other.kinds
