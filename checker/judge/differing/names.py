"""Two names in one slot, neither of them in the other sentence and the one no wording of the other."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from checker.facets.names import Likeness, body_likeness, folded, is_acronym_of, person_likeness, person_words
from checker.facets.predicates import Sense, sense_of
from checker.judge.casefile import CaseFile
from checker.judge.differing.parts import Differences, Part, at, slots, tokens
from checker.judge.unheard import Unheard, apart
from checker.language.entity_lists import country_of, demonym_of
from checker.records import Clause, Entity, EntityType, MentionKind

__all__ = ["Names"]

SHORT = 3  # letters of a name that a longer one may begin with


class _Name(NamedTuple):
    entity: Entity
    start: int
    end: int


class Names:
    """Finds names that the other part has another for."""

    def __init__(self, case: CaseFile) -> None:
        """Nothing is looked up before it is asked for."""
        self._case = case
        self._unheard = Unheard(case)
        self._named: dict[str, list[_Name]] = {}
        self._two: dict[tuple[str, str], bool] = {}

    def differing(self, left: Part, right: Part) -> Differences:
        """Where two such names of one slot stand."""
        ones, others = self._only(left, right), self._only(right, left)
        for one in ones:
            for other in others:
                if self._are_two(one.entity, other.entity) and self._one_slot(left, one, right, other):
                    yield one.start, other.start

    def _only(self, part: Part, other: Part) -> list[_Name]:
        """The names in a part of whom or what the other sentence does not name."""
        known = {self._case.identity(entity) for entity in other.claim.entities}
        return [
            name
            for name in self._names(part)
            if part.holds(name.start) and self._case.identity(name.entity.id) not in known
        ]

    def _names(self, part: Part) -> list[_Name]:
        claim = part.claim
        if claim.id not in self._named:
            entities = (self._case.entities[entity] for entity in claim.entities)
            self._named[claim.id] = [
                _Name(entity, mention.start, mention.end)
                for entity in entities
                if entity.named
                for mention in entity.mentions
                if mention.kind is MentionKind.NAME and claim.start <= mention.start and mention.end <= claim.end
            ]
        return self._named[claim.id]

    def _are_two(self, one: Entity, other: Entity) -> bool:
        key = one.id, other.id
        if key not in self._two:
            self._two[key] = APART.get(one.type, _unlike)(one, other) if one.type is other.type else _unlike(one, other)
        return self._two[key]

    def _one_slot(self, left: Part, one: _Name, right: Part, other: _Name) -> bool:
        """Whether both stand beside the same word or in one part of one act, or neither article knows the other's name."""
        strange = self._unheard.missing(one.entity, right.claim.article) and self._unheard.missing(
            other.entity, left.claim.article
        )
        ours, theirs = (
            slots(words, *at(words, name.start, name.end))
            for words, name in ((tokens(left.claim), one), (tokens(right.claim), other))
        )
        if one.entity.type is not other.entity.type:
            # a surname alone is easily taken for a town or a firm
            return strange and (ours.near(theirs) or self._one_role(left, one, right, other))
        return strange or bool(ours.meets(theirs)) or self._one_role(left, one, right, other)

    def _one_role(self, left: Part, one: _Name, right: Part, other: _Name) -> bool:
        """Whether both have the same part in one act, by their names or by pronouns, within the parts or beside them."""
        theirs = list(self._roles(right, other))
        return any(
            role == met and sense_of(clause, beside) in {Sense.SAME, Sense.LIKE}
            for role, clause in self._roles(left, one)
            for met, beside in theirs
        )

    def _roles(self, part: Part, name: _Name) -> Iterator[tuple[str, Clause]]:
        for clause in self._case.clauses_in(part.claim):
            for argument in clause.arguments:
                if argument.entity == name.entity.id:
                    yield argument.role, clause


def _other_persons(one: Entity, other: Entity) -> bool:
    words = set(person_words(one.name)), set(person_words(other.name))
    within = words[0] <= words[1] or words[1] <= words[0]
    return not within and person_likeness(one.name, other.name) is Likeness.NONE


def _unlike(one: Entity, other: Entity) -> bool:
    """Whether no name of the one may be one of the other: shortened, by its letters, of one country or with a word in common."""
    return not any(
        _may_be_one(ours, theirs) for ours in (one.name, *one.aliases) for theirs in (other.name, *other.aliases)
    )


def _may_be_one(one: str, other: str) -> bool:
    words = [{folded(word.strip(".,")) for word in name.split()} for name in (one, other)]
    if words[0] & words[1]:
        return True
    short, long = sorted((one.rstrip(".").casefold(), other.rstrip(".").casefold()), key=len)
    if len(short) >= SHORT and long.startswith(short):
        return True
    if is_acronym_of(one, other) or is_acronym_of(other, one):
        return True
    lands = [country_of(name) or demonym_of(name) for name in (one, other)]
    return body_likeness(one, other) is not Likeness.NONE or (lands[0] is not None and lands[0] == lands[1])


APART: Mapping[EntityType, Callable[[Entity, Entity], bool]] = {
    EntityType.PERSON: _other_persons,
    EntityType.PLACE: apart,
}
