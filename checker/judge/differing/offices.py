"""Two offices that the parts give one person, neither of them with its like in the other part."""

from typing import NamedTuple

from checker.facets.offices import Relation, Title, is_known, read_title, relate
from checker.judge.casefile import CaseFile
from checker.judge.differing.parts import Differences, Part
from checker.judge.parts import stem
from checker.records import OfficeValue

__all__ = ["Offices"]


class _Held(NamedTuple):
    person: str  # identity
    words: frozenset[str]
    title: Title
    start: int


class Offices:
    """Finds offices that the other part gives one person otherwise."""

    def __init__(self, case: CaseFile) -> None:
        """Nothing is looked up before it is asked for."""
        self._case = case

    def differing(self, left: Part, right: Part) -> Differences:
        """Where two such offices stand."""
        ones, others = self._held(left), self._held(right)
        alike = [(one, other) for one in ones for other in others if _alike(one, other)]
        known = {one.start for one, _ in alike}, {other.start for _, other in alike}
        for one in ones:
            for other in others:
                unlike = one.start not in known[0] and other.start not in known[1]
                if unlike and one.person == other.person and _apart(one.title, other.title):
                    yield one.start, other.start

    def _held(self, part: Part) -> list[_Held]:
        return [
            _Held(
                self._case.identity(value.value.entity),
                frozenset(map(stem, value.value.title.split())),
                read_title(value.value.title),
                value.start,
            )
            for value in part.claim.facets
            if isinstance(value.value, OfficeValue) and value.value.age is None and part.holds(value.start)
        ]


def _alike(one: _Held, other: _Held) -> bool:
    """Whether two titles are wordings of one, or of one and a more general one."""
    like = bool(one.words & other.words) or relate(one.title, other.title) in {Relation.SAME, Relation.NARROWER}
    return one.person == other.person and like


def _apart(one: Title, other: Title) -> bool:
    """Whether hardly one person holds both, or both are offices of which one person may hold the two."""
    relation = relate(one, other)
    return relation is Relation.APART or (relation is Relation.TOGETHER and is_known(one) and is_known(other))
