"""How two names stand in two sentences: in what part of what act, beside what words, and with what office, age and weight."""

import math
import re
from collections.abc import Iterator, Mapping

from checker.facets.names import Likeness, body_likeness, person_words
from checker.facets.offices import Relation, read_title, relate
from checker.facets.predicates import Sense, sense_of
from checker.judge.casefile import CaseFile
from checker.judge.parts import WORD, is_empty, stem
from checker.judge.unheard import Meeting, Named
from checker.language.actwords import once
from checker.language.entity_lists import first_name_gender
from checker.records import Clause, Entity, EntityType, MentionKind

__all__ = ["Bearings"]

MOST = {"names": 3, "words": 6, "values": 2, "other values": 2, "rivals": 4, "others": 4, "beside": 4}
BESIDE = 4  # words on each side of a name
ONE_POINT = 0.4  # probability above which what two people say is likely one statement
# what many do, each for himself, about one thing
VOICES = frozenset(
    "say announce write warn promise deny accuse criticise praise apologise ask report interview speak debate approve"
    " vote testify".split()
)
ALSO = re.compile(r"\balso(?:\W+\w+)?\W+$", re.IGNORECASE)
JOINED = re.compile(r"[A-Z][\w.’'-]*,? (?:and|or|&) $")
JOINING = re.compile(r",? (?:and|or|&) [A-Z]")
BEFORE = re.compile(r"\b([a-z]+)\W+$")
SAME = frozenset({Sense.SAME, Sense.LIKE})

Part = tuple[Clause, str, str]  # a clause, the role in it, and the head of the phrase that only holds the name
Signs = Mapping[str, float]


class Bearings:
    """What the sentences and entities of a case show of two names; kept, since a name meets many."""

    def __init__(self, case: CaseFile) -> None:
        """Nothing is looked up before it is asked for."""
        self._case = case
        self._parts: dict[tuple[str, str], tuple[Part, ...]] = {}
        self._beside: dict[tuple[str, str], frozenset[str]] = {}

    def speaks(self, side: Named) -> bool:
        """Whether it is the one who says what the sentence tells, or does else what many do, each for himself."""
        acts = (clause.kinds for clause, role, _ in self._parts_of(side) if role == "agent")
        return side.claim.speaker == side.entity.id or any(not VOICES.isdisjoint(kinds) for kinds in acts)

    def in_sentences(self, meeting: Meeting) -> Signs:
        """What the two sentences show, each sign that is not nought."""
        comparison, left, right = meeting.comparison, meeting.left, meeting.right
        acts = list(self._acts(left, right))
        one_sided = self._named(left) ^ self._named(right)
        voiced = any(self.speaks(side) for side in meeting.sides)
        signs = {
            "similarity": comparison.similarity,
            "nearest": max(comparison.nearest - 1, 0),
            "names": sum(word.startswith("@") for word in comparison.shared),
            "words": sum(not word.startswith("@") for word in comparison.shared),
            "values": sum(answer.level.weight > 0 for answer in comparison.answers),
            "other values": sum(answer.level.conflict for answer in comparison.answers),
            "rivals": meeting.rivals,
            "others": max(len(one_sided) - len(meeting.sides), 0),
            "act": bool(acts),
            "once": any(acts),
            "beside": len(self._beside_of(left) & self._beside_of(right)),
            "voiced": voiced,
            "one voice": voiced * max(comparison.sameness - ONE_POINT, 0.0),
            "also": any(self._is_further(side) for side in meeting.sides),
            "listed": any(_is_listed(side) for side in meeting.sides),
            "preposition": _before(left) is not None and _before(left) == _before(right),
        }
        return {sign: float(min(value, MOST.get(sign, value))) for sign, value in signs.items() if value}

    def in_articles(self, meeting: Meeting) -> Signs:
        """What the two articles show of the two names, each sign that is not nought."""
        one, other = (side.entity for side in meeting.sides)
        counts = [sum(m.kind is MentionKind.NAME for m in entity.mentions) for entity in (one, other)]
        passing = sum(" " not in e.name and n == 1 for e, n in zip((one, other), counts, strict=True))
        signs = {
            "in passing": passing,
            "prominence": abs(math.log(counts[0] / counts[1])),
            "mentions": math.log(min(counts)),
            "first name": not _first_names(one).isdisjoint(_first_names(other)),
            "age": one.age is not None and one.age == other.age,
            "other age": one.age is not None and other.age is not None and one.age != other.age,
            **_offices(one, other),
        }
        return {sign: round(float(value), 3) for sign, value in signs.items() if value}

    def _acts(self, left: Named, right: Named) -> Iterator[bool]:
        """For each act of which both take one part, whether it befalls people once."""
        for one, role, head in self._parts_of(left):
            for other, other_role, other_head in self._parts_of(right):
                if (role, head) == (other_role, other_head) and sense_of(one, other) in SAME:
                    yield not head and once(one.kinds) and once(other.kinds)

    def _parts_of(self, side: Named) -> tuple[Part, ...]:
        key = side.claim.id, side.entity.id
        if key not in self._parts:
            self._parts[key] = tuple(self._taken(side))
        return self._parts[key]

    def _taken(self, side: Named) -> Iterator[Part]:
        for clause in self._case.clauses_in(side.claim):
            for argument in clause.arguments:
                if argument.entity == side.entity.id:
                    yield clause, argument.role, ""
                elif side.entity.id in argument.inside:
                    yield clause, argument.role, argument.head

    def _is_further(self, side: Named) -> bool:
        """Whether somebody 'also' does it, or does it to this one also: then there are others."""
        claim = side.claim
        acts = (clause.at.start - claim.start for clause, _, head in self._parts_of(side) if not head)
        return any(ALSO.search(claim.text[:start]) for start in acts)

    def _beside_of(self, side: Named) -> frozenset[str]:
        """The words around the name, without those that say nothing."""
        key = side.claim.id, side.entity.id
        if key not in self._beside:
            text, (start, end) = side.claim.text, side.span
            before = [m.group() for m in WORD.finditer(text[: start - side.claim.start])][-BESIDE:]
            after = [m.group() for m in WORD.finditer(text[end - side.claim.start :])][:BESIDE]
            stems = {stem(word) for word in (*before, *after)}
            self._beside[key] = frozenset(word for word in stems if not is_empty(word))
        return self._beside[key]

    def _named(self, side: Named) -> set[str]:
        """Those of the kind of the name whom its claim names, by identity."""
        entities = (self._case.entities[entity] for entity in side.claim.entities)
        return {self._case.identity(e.id) for e in entities if e.named and e.type is side.entity.type}


def _before(side: Named) -> str | None:
    """The small word before the name."""
    found = BEFORE.search(side.claim.text[: side.span[0] - side.claim.start])
    return found[1] if found else None


def _is_listed(side: Named) -> bool:
    """Whether it is one of several names: 'Visby and Lund'."""
    text, (start, end) = side.claim.text, side.span
    before, after = text[: start - side.claim.start], text[end - side.claim.start :]
    return bool(JOINED.search(before) or JOINING.match(after))


def _first_names(entity: Entity) -> frozenset[str]:
    """The names of a person before the last that are known to be first names."""
    words = person_words(entity.name)[:-1] if entity.type is EntityType.PERSON else ()
    return frozenset(word for word in words if first_name_gender(word) is not None)


def _offices(one: Entity, other: Entity) -> Signs:
    """Whether they share an office or tie of kin, or have only such as one person has not both."""
    pairs = [(left, right) for left in one.offices for right in other.offices]
    relations = [relate(*(read_title(office.title, office.organisation) for office in pair)) for pair in pairs]
    same = [pair for pair, relation in zip(pairs, relations, strict=True) if relation is Relation.SAME]
    return {
        "office": bool(same),
        "post": any(_of_one(*(office.organisation for office in pair)) for pair in same),
        "other office": set(relations) == {Relation.APART},
    }


def _of_one(one: str | None, other: str | None) -> bool:
    """Whether two offices are of one body."""
    return bool(one and other) and body_likeness(str(one), str(other)) is not Likeness.NONE
