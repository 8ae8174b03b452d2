"""Two offices of one person that hardly one holds, and two that stand right before the name."""

from typing import NamedTuple

from checker.facets.offices import Relation, is_known, read_title, relate
from checker.judge.casefile import CaseFile
from checker.judge.differing.parts import Differences, Part
from checker.judge.parts import stem
from checker.records import MentionKind, OfficeValue

__all__ = ["Offices"]


class _Held(NamedTuple):
    person: str  # identity
    title: str
    start: int
    before: bool  # whether the name follows at once


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
                if unlike and one.person == other.person and _apart(one, other):
                    yield one.start, other.start

    def _held(self, part: Part) -> list[_Held]:
        return [
            _Held(
                self._case.identity(value.value.entity),
                value.value.title,
                value.start,
                self._precedes(value.value.entity, value.end),
            )
            for value in part.claim.facets
            if isinstance(value.value, OfficeValue) and value.value.age is None and part.holds(value.start)
        ]

    def _precedes(self, entity: str, end: int) -> bool:
        names = (m for m in self._case.entities[entity].mentions if m.kind is MentionKind.NAME)
        return any(0 <= name.start - end <= 1 for name in names)


def _alike(one: _Held, other: _Held) -> bool:
    """Whether two titles are wordings of one, or of one and a more general one."""
    shared = {stem(word) for word in one.title.split()} & {stem(word) for word in other.title.split()}
    return one.person == other.person and (bool(shared) or _relation(one, other) in {Relation.SAME, Relation.NARROWER})


def _apart(one: _Held, other: _Held) -> bool:
    """Whether hardly one person holds both; of two known offices that one may hold the papers chose two, right before the name."""
    relation = _relation(one, other)
    chosen = one.before and other.before and all(is_known(read_title(held.title)) for held in (one, other))
    return relation is Relation.APART or (relation is Relation.TOGETHER and chosen)


def _relation(one: _Held, other: _Held) -> Relation:
    return relate(read_title(one.title), read_title(other.title))
