"""Conflicts over who or where it was: in place of a name that only one article prints, the other has one that only that prints.

No predicate tells that two names compete: papers name other people beside one act all the time. That neither article knows the
other's name does, where the two stand in the nearest sentences, in one part of one act and amid the same words. The weights are
fitted on real documents of one event, as they are and with one name changed.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice, product

from checker.judge.bearings import Bearings
from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft
from checker.judge.parts import part_around
from checker.judge.unheard import Meeting, Named, meetings, named_in
from checker.judge.wording import asked_of
from checker.records import Entity, EntityType, Evidence, FacetType, FindingKind, Strength, Witness

__all__ = ["substitute_conflicts"]

PERSON, PLACE = EntityType.PERSON, EntityType.PLACE
BIAS = {PERSON: -4.4, PLACE: -3.6}
WEIGHTS: Mapping[EntityType, Mapping[str, float]] = {
    PERSON: {
        "similarity": 2.5,
        "nearest": 0.85,
        "names": 0.45,
        "words": 0.25,
        "values": 0.4,
        "rivals": -0.9,
        "others": -0.25,
        "act": 1.3,
        "once": 1.0,
        "beside": 1.3,
        "also": -3.0,
        "listed": -0.7,
        "voiced": -3.5,
        "one voice": 4.0,
        "office": 1.2,
        "post": 1.5,
        "other office": -2.0,
        "age": 3.0,
        "other age": -1.5,
        "first name": 3.5,
        "in passing": -1.3,
        "prominence": -0.7,
        "further": 0.4,
    },
    PLACE: {
        "nearest": 0.85,
        "words": 0.2,
        "values": 1.0,
        "other values": -1.4,
        "rivals": -0.5,
        "others": -0.3,
        "beside": 0.8,
        "preposition": 0.7,
        "mentions": 1.4,
        "also": -1.5,
        "listed": -1.5,
        "voiced": -3.5,
    },
}
SAYS = {
    "similarity": "How alike the two sentences are.",
    "nearest": "Each sentence is the nearest to the other.",
    "names": "Both sentences name others, the same ones.",
    "words": "Both sentences have further words in common.",
    "values": "They agree on numbers or times.",
    "other values": "They differ in numbers or times.",
    "rivals": "They hold further names that the other article does not know.",
    "others": "They hold names that the other sentence lacks.",
    "act": "Both stand in one part of one act.",
    "once": "Such an act befalls people once.",
    "beside": "The same words stand beside the two names.",
    "also": "A sentence says that it was so of others too.",
    "voiced": "One only speaks there, and reporters ask several people.",
    "one voice": "Both sentences are likely of one point, so that one statement may have been given to two people.",
    "listed": "One stands in a list of names.",
    "office": "Both hold one office, or are kin of one kind.",
    "post": "It is of one body.",
    "other office": "Their offices are hardly held by one.",
    "age": "Both are of one age.",
    "other age": "They are of two ages.",
    "first name": "Both have one first name.",
    "in passing": "One is named once only, by one word.",
    "prominence": "One is named more often in its article than the other.",
    "further": "They meet in further sentences.",
    "preposition": "The same word stands before both names.",
    "mentions": "Both are named several times.",
}
SHARED = frozenset({"names", "words", "values", "act", "beside"})  # of which two sentences on one thing have some
FURTHER = 3  # further sentences that count
PASSAGES = 10  # sentences that are shown
ALIKE = 0.3  # least cosine of a further pair that is shown
WORTH = -1.0  # what the weights must add up to for a suspicion
QUESTIONS = {FacetType.PARTICIPANT: "Who", FacetType.ATTRIBUTION: "Who says so", FacetType.PLACE: "Where"}

Pair = tuple[str, str]  # two entities


@dataclass(frozen=True, slots=True)
class _Suspect:
    """Two names, the meeting in which they compete most, and what speaks for it."""

    meeting: Meeting
    witnesses: Sequence[Witness]
    facet: FacetType

    @property
    def kind(self) -> EntityType:
        """What both are."""
        return self.meeting.left.entity.type

    @property
    def worth(self) -> float:
        """What the weights add up to."""
        return BIAS[self.kind] + sum(w.weight for w in self.witnesses)


def substitute_conflicts(case: CaseFile) -> Iterator[Draft]:
    """A draft for each two names of which neither has a likelier counterpart in the other article."""
    met: dict[Pair, list[Meeting]] = defaultdict(list)
    for meeting in meetings(case):
        met[meeting.pair].append(meeting)
    bearings = Bearings(case)
    suspects = [found for every in met.values() if (found := _suspect(bearings, every))]
    best = _best(suspects)
    for suspect in suspects:
        if suspect.worth >= WORTH and all(suspect.worth >= best[key] for key in _keys(suspect)):
            yield _draft(case, suspect)


def _suspect(bearings: Bearings, every: Sequence[Meeting]) -> _Suspect | None:
    """The meeting for which most speaks, of those in which the sentences have something in common."""
    weights = WEIGHTS[every[0].left.entity.type]
    signs = [(m, bearings.in_sentences(m)) for m in every]
    told = [(m, _weighed(found, weights)) for m, found in signs if not SHARED.isdisjoint(found)]
    if not told:
        return None
    meeting, witnesses = max(told, key=lambda pair: sum(w.weight for w in pair[1]))
    further = sum(
        m.comparison.left != meeting.comparison.left and m.comparison.right != meeting.comparison.right for m in every
    )
    others = {**bearings.in_articles(meeting), "further": float(min(further, FURTHER))}
    return _Suspect(meeting, [*witnesses, *_weighed(others, weights)], _facet(bearings, meeting))


def _facet(bearings: Bearings, meeting: Meeting) -> FacetType:
    if meeting.left.entity.type is PLACE:
        return FacetType.PLACE
    return FacetType.ATTRIBUTION if all(map(bearings.speaks, meeting.sides)) else FacetType.PARTICIPANT


def _weighed(signs: Mapping[str, float], weights: Mapping[str, float]) -> list[Witness]:
    return [
        Witness(witness=sign, level=f"{value:g}", says=SAYS[sign], weight=round(weights[sign] * value, 3))
        for sign, value in signs.items()
        if value and sign in weights
    ]


def _keys(suspect: _Suspect) -> Iterator[Pair]:
    """Each of the two names with the article in which it has its counterpart."""
    left, right = suspect.meeting.sides
    yield left.entity.id, right.claim.article
    yield right.entity.id, left.claim.article


def _best(suspects: Iterable[_Suspect]) -> Mapping[Pair, float]:
    best: dict[Pair, float] = {}
    for suspect in suspects:
        for key in _keys(suspect):
            best[key] = max(best.get(key, suspect.worth), suspect.worth)
    return best


def _draft(case: CaseFile, suspect: _Suspect) -> Draft:
    parts = [case.words(side.claim.id, *part_around(side.claim, side.span)) for side in suspect.meeting.sides]
    # the longer one: of 'Ann Berg, who …' the first part is the name alone
    act = asked_of(max(parts, key=lambda part: (len(part), part)))
    return Draft(
        kind=FindingKind.CONFLICT,
        type=suspect.facet,
        strength=Strength.DISCREPANCY,
        statement=f"{QUESTIONS[suspect.facet]} ({act})",
        values={side.claim.article: side.entity.name for side in suspect.meeting.sides},
        evidence=list(_passages(case, suspect)),
        witnesses=[*_unknown(suspect), *suspect.witnesses],
        bias=BIAS[suspect.kind],
        subject="substitute:" + ":".join(sorted(case.identity(entity) for entity in suspect.meeting.pair)),
        fallback=True,
    )


def _unknown(suspect: _Suspect) -> Iterator[Witness]:
    left, right = suspect.meeting.sides
    for side, other in ((left, right), (right, left)):
        says = f"{other.claim.article} never names {side.entity.name}."
        yield Witness(witness="exclusive", level="unknown", says=says)


def _passages(case: CaseFile, suspect: _Suspect) -> Iterator[Evidence]:
    """The sentences in which they compete most, then others that were laid side by side, the nearest first, each once."""
    sides = chain(suspect.meeting.sides, *_others(case, suspect))
    naming = {side.claim.id: side for side in sides}
    for side in islice(naming.values(), PASSAGES):
        yield case.evidence(side.claim, [side.span])


def _others(case: CaseFile, suspect: _Suspect) -> list[tuple[Named, Named]]:
    found = []
    ones, others = (_naming(case, side.entity) for side in suspect.meeting.sides)
    for one, other in product(ones, others):
        comparison = case.compared(one.claim.id, other.claim.id)
        if comparison is not None and comparison is not suspect.meeting.comparison and comparison.similarity >= ALIKE:
            found.append((-comparison.nearest, -comparison.similarity, one.span, other.span, (one, other)))
    return [pair for *_, pair in sorted(found, key=lambda ranked: ranked[:-1])]


def _naming(case: CaseFile, entity: Entity) -> list[Named]:
    """The claims of its article that name it."""
    return [name for claim in case.claims_of(entity.article) if (name := named_in(claim, entity))]
