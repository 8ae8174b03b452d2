"""Frames of two articles, laid side by side role by role."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz import fuzz

from checker.facets import load_facet
from checker.facets.base import Context
from checker.facets.participant import entity_value
from checker.language.entity_lists import state_of
from checker.match.values import Published
from checker.models import Embedder
from checker.records import (
    Answer,
    Comparison,
    Entity,
    EventFrame,
    Extraction,
    FacetValue,
    Level,
    Participation,
    TimeValue,
)

__all__ = ["frame_comparisons"]

AFAR = frozenset({"call", "phone", "telephone", "ring"})
TOGETHER = frozenset(
    "meet meeting visit host dine lunch breakfast dinner summit reception handshake receive welcome greet sit".split()
)
STORY = "story"
ENCOUNTER = "encounter"
MEETING = "meeting"
RIVALS = frozenset({"opponent", "challenger"})
CLOSER = frozenset({"contest", "contract"})
SAME_WORDS = 85.0  # rapidfuzz ratio from which two quotations are one
PART_OF_WORDS = 96.0  # from which one is a part of the other
ENOUGH = 5  # words of a part

ONE_WAY = frozenset({"contest", "succession"})  # relations that cannot hold both ways in one event
EXCHANGED = Level(
    name="exchanged", label="the same two, their parts exchanged", weight=-1.5, conflict=True, strength="contradiction"
)
PLACES = {
    True: Level(name="same", label="the same place", weight=0.7),
    False: Level(name="different", label="another place", weight=-0.5),
}


def frame_comparisons(
    extractions: Sequence[Extraction], identities: Mapping[str, str], published: Published, embedder: Embedder
) -> tuple[Comparison, ...]:
    """Pairs of frames of one family that share a participant, with answers for date, place and the one opposite."""
    entities = {n.id: n for e in extractions for n in e.entities}
    days = {e.article.id: f.date for e in extractions for f in e.frames if f.family == STORY}
    comparisons = [
        comparison
        for one, other in combinations(extractions, 2)
        for left in one.frames
        for right in other.frames
        if _related(left, right) and _same_words(left, right)
        for comparison in _aligned(
            left,
            right,
            _Known(
                entities,
                _dates(left, right, days),
                Context(identities, published.get(left.article), published.get(right.article)),
            ),
        )
    ]
    settings = {f.id: f.setting.text for e in extractions for f in e.frames if f.setting}
    return tuple(sorted(_with_similarity(comparisons, settings, embedder), key=lambda c: (c.left, c.right)))


def _related(left: EventFrame, right: EventFrame) -> bool:
    """Whether the two may tell of one event: an encounter is how a match or a deal looks from outside."""
    if STORY in {left.family, right.family}:
        return False
    if {True, False} == {_in_person(left), _in_person(right)}:
        return False
    if MEETING in {left.type, right.type} and not RIVALS.isdisjoint({left.verb, right.verb}):
        return False  # whom one meets is seldom whom one runs against
    if left.family == right.family:
        states = [state_of(frame.place) for frame in (left, right) if frame.place]
        elsewhere = len(set(states)) == 2 and None not in states  # noqa: PLR2004
        return left.family != "contest" or not elsewhere  # a vote in Iowa is none in Ohio
    return ENCOUNTER in {left.family, right.family} and bool(CLOSER & {left.family, right.family})


def _in_person(frame: EventFrame) -> bool | None:
    """Whether the two stood in one room, where the word tells: who phones one may meet another the same day."""
    return False if frame.verb in AFAR else True if frame.verb in TOGETHER else None


def _dates(
    left: EventFrame, right: EventFrame, days: Mapping[str, TimeValue | None]
) -> tuple[TimeValue | None, TimeValue | None]:
    """The frames' days; one that states none may borrow its story's, two that state none say nothing."""
    if not left.date and not right.date:
        return None, None
    return left.date or days.get(left.article), right.date or days.get(right.article)


def _with_similarity(
    comparisons: Sequence[Comparison], settings: Mapping[str, str], embedder: Embedder
) -> Iterator[Comparison]:
    """The comparisons with the cosine of the two settings, where both frames have one."""
    texts = sorted({settings[i] for c in comparisons for i in (c.left, c.right) if i in settings})
    rows = dict(zip(texts, embedder.encode(texts), strict=True))
    for comparison in comparisons:
        if comparison.left in settings and comparison.right in settings:
            left, right = rows[settings[comparison.left]], rows[settings[comparison.right]]
            yield comparison.model_copy(update={"similarity": round(float(left @ right), 3)})
        else:
            yield comparison


def _same_words(left: EventFrame, right: EventFrame) -> bool:
    """The same quotation, whole or cut: "You are its caretaker" and "You are its caretaker, Mr Dessard"."""
    if not left.words:
        return True
    one, other = left.words.lower(), right.words.lower()
    cut = min(len(one.split()), len(other.split())) >= ENOUGH and fuzz.partial_ratio(one, other) >= PART_OF_WORDS
    return cut or fuzz.ratio(one, other) >= SAME_WORDS


@dataclass(frozen=True, slots=True)
class _Known:
    """What a comparison of two frames may look up."""

    entities: Mapping[str, Entity]
    dates: tuple[TimeValue | None, TimeValue | None]
    context: Context


def _aligned(left: EventFrame, right: EventFrame, known: _Known) -> Iterator[Comparison]:
    """A comparison for the first way in which a participant of one frame is also in the other."""
    if any(known.context.same_entity(*(p.entity for p in frame.participants[:2])) for frame in (left, right)):
        return  # one person under two descriptions
    for anchor, opposite in _pairs(left):
        for other_anchor, other_opposite in _pairs(right):
            if not (left.symmetric or right.symmetric) and anchor.role != other_anchor.role:
                continue
            if known.context.same_entity(anchor.entity, other_anchor.entity):
                yield _comparison(left, right, (anchor, other_anchor), (opposite, other_opposite), known)
                return
    if _exchanged(left, right, known.context):
        answer = Answer(
            facet="participant", level=EXCHANGED, left=left.participants[0].name, right=right.participants[0].name
        )
        slots = (left.participants[0], right.participants[1]), (left.participants[1], right.participants[0])
        comparison = _comparison(left, right, *slots, known)
        yield comparison.model_copy(update={"answers": (answer, *comparison.answers[1:])})


def _exchanged(left: EventFrame, right: EventFrame, context: Context) -> bool:
    """Whether the same two stand in each other's places: "Lund beat Peck" and "Peck beat Lund"."""
    (agent, counterpart), (other_agent, other_counterpart) = left.participants[:2], right.participants[:2]
    return (
        left.family == right.family
        and left.family in ONE_WAY
        and not (left.symmetric or right.symmetric)
        and context.same_entity(agent.entity, other_counterpart.entity)
        and context.same_entity(counterpart.entity, other_agent.entity)
    )


def _pairs(frame: EventFrame) -> list[tuple[Participation, Participation]]:
    agent, counterpart = frame.participants[0], frame.participants[1]
    return [(agent, counterpart), (counterpart, agent)]


def _comparison(
    left: EventFrame,
    right: EventFrame,
    anchors: tuple[Participation, Participation],
    opposites: tuple[Participation, Participation],
    known: _Known,
) -> Comparison:
    values = [_value(slot, known.entities[slot.entity]) for slot in opposites]
    answers = [load_facet("participant").compare(values[0], values[1], known.context)]
    if known.dates[0] and known.dates[1]:
        answers.append(_date(known.dates[0], known.dates[1], known.context))
    if left.place and right.place:
        level = PLACES[fuzz.token_set_ratio(left.place.lower(), right.place.lower()) >= SAME_WORDS]
        answers.append(Answer(facet="place", level=level, left=left.place, right=right.place))
    shared = frozenset(left.topic) & frozenset(right.topic)
    least = min(len(left.topic), len(right.topic))
    return Comparison(
        left=left.id,
        right=right.id,
        similarity=0.0,
        overlap=round(len(shared) / least, 3) if least else 0.0,
        shared=tuple(sorted({anchors[0].name, anchors[1].name} | shared)),
        answers=tuple(answers),
    )


def _value(slot: Participation, entity: Entity) -> FacetValue:
    return FacetValue(
        start=slot.passage.start,
        end=slot.passage.end,
        facet="participant",
        slot=slot.role,
        text=slot.name,
        value=entity_value(entity),
    )


def _date(left: TimeValue, right: TimeValue, context: Context) -> Answer:
    def value(time: TimeValue) -> FacetValue:
        return FacetValue(start=0, end=0, facet="date", text=time.start or "", value=time)

    return load_facet("date").compare(value(left), value(right), context)
