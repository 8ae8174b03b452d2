"""Conflicts between frames: the same event, another participant in the same role."""

from collections.abc import Iterator

from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft
from checker.records import (
    Answer,
    Comparison,
    EventFrame,
    FacetType,
    FindingKind,
    Found,
    Participation,
    Passage,
    Strength,
    Witness,
)

__all__ = ["participant_conflicts"]

BIAS = -1.1
FAMILY = {
    "encounter": 0.0,
    "address": 2.0,
    "contest": 0.6,
    "contract": 0.4,
    "succession": 1.0,
    "rebuke": 0.0,
    "praise": 0.0,
}
FOUND = {Found.EXPLICIT: 0.0, Found.PRONOUN: -0.15, Found.CONTINUED: -0.3, Found.PIECED: -0.4, Found.NONE: -0.6}
DATES = {True: 0.8, False: -4.0}
TOPIC = 2.0
SIMILARITY = 3.0
USUAL = 0.3  # cosine of two passages about the same people
UNKNOWN_TO_OTHER = 0.9
KNOWN_TO_OTHER = -0.4
SAME_SIDE = 0.6

ASKED = {
    "encounter": "Who stood opposite {anchor}",
    "contest": "Who was {anchor}'s opponent",
    "contract": "With whom {anchor} came to terms",
    "succession": "Who came before or after {anchor}",
    "rebuke": "Whom or who {anchor} rebuked or was rebuked by",
    "praise": "Whom or who {anchor} thanked or was thanked by",
    "address": "To whom {anchor} spoke these words",
}


def participant_conflicts(case: CaseFile) -> Iterator[Draft]:
    """A draft for each pair of frames in which the one opposite differs and no guard objects."""
    for comparison in case.matching.frames:
        answer = comparison.answers[0]
        if answer.level.conflict:
            left, right = case.frames[comparison.left], case.frames[comparison.right]
            anchor, opposites = _roles(case, left, right, answer)
            if anchor and not _both_known(case, left, right, anchor, opposites):
                yield _draft(case, comparison, (left, right), anchor, opposites)


def _roles(
    case: CaseFile, left: EventFrame, right: EventFrame, answer: Answer
) -> tuple[tuple[Participation, Participation] | None, tuple[Participation, Participation]]:
    """The participants that both frames share, and the two that differ."""
    for anchor in left.participants:
        for other in right.participants:
            if case.identity(anchor.entity) == case.identity(other.entity):
                opposite = next(p for p in left.participants if p is not anchor)
                other_opposite = next(p for p in right.participants if p is not other)
                if (opposite.name, other_opposite.name) == (answer.left, answer.right):
                    return (anchor, other), (opposite, other_opposite)
    return None, (left.participants[0], right.participants[0])


def _both_known(
    case: CaseFile,
    left: EventFrame,
    right: EventFrame,
    anchor: tuple[Participation, Participation],
    opposites: tuple[Participation, Participation],
) -> bool:
    """Whether one article has both pairs: then the other tells of another event or of one more participant."""
    known = case.identity(anchor[0].entity)
    for frame, foreign in ((left, opposites[1]), (right, opposites[0])):
        pair = {known, case.identity(foreign.entity)}
        for other in case.frames.values():
            if (
                other.article != frame.article
                or other.family != frame.family
                or (frame.words and other.words != frame.words)
            ):
                continue
            if pair <= {case.identity(p.entity) for p in other.participants}:
                return True
    return False


def _draft(
    case: CaseFile,
    comparison: Comparison,
    frames: tuple[EventFrame, EventFrame],
    anchor: tuple[Participation, Participation],
    opposites: tuple[Participation, Participation],
) -> Draft:
    left, right = frames
    family = left.family.partition(":")[0]
    asked = ASKED.get(family, "Whom or who {anchor} faced").format(anchor=anchor[0].name)
    evidence = [
        case.evidence(sentence, _highlights(case, sentence, who.entity), _note(support))
        for frame, who, known in zip(frames, opposites, anchor, strict=True)
        for support in _supporting(case, frame, known, who)
        for sentence in support.sentences
    ]
    return Draft(
        kind=FindingKind.CONFLICT,
        type=FacetType.PARTICIPANT,
        relation="counterpart",
        strength=Strength.DISCREPANCY,
        statement=asked,
        values={left.article: _value(opposites[0]), right.article: _value(opposites[1])},
        evidence=evidence,
        witnesses=_witnesses(case, comparison, frames, opposites),
        bias=BIAS + FAMILY.get(family, -0.4),
        subject=f"counterpart:{case.identity(anchor[0].entity)}:{family}",
    )


def _value(slot: Participation) -> str:
    return f"{slot.name} ({slot.side})" if slot.side and slot.side != slot.name else slot.name


def _note(frame: EventFrame) -> str:
    if frame.found is Found.PIECED:
        return f"pieced together from these sentences; '{frame.trigger.text}' sums them up"
    return ""


def _highlights(case: CaseFile, sentence: Passage, entity: str) -> list[tuple[int, int]]:
    return [
        (m.start, m.end) for m in case.entities[entity].mentions if sentence.start <= m.start and m.end <= sentence.end
    ]


def _supporting(case: CaseFile, frame: EventFrame, known: Participation, who: Participation) -> list[EventFrame]:
    """The frame and the others of its article that put the same two opposite each other."""
    pair = {known.entity, who.entity}
    return [
        f
        for f in case.frames.values()
        if f.article == frame.article
        and f.family == frame.family
        and f.words == frame.words
        and pair <= {p.entity for p in f.participants}
    ]


def _witnesses(
    case: CaseFile,
    comparison: Comparison,
    frames: tuple[EventFrame, EventFrame],
    opposites: tuple[Participation, Participation],
) -> list[Witness]:
    level = comparison.answers[0].level
    who = f"{opposites[0].name} and {opposites[1].name} are {level.label}."
    return [
        Witness(witness="participant", level=level.name, says=who, weight=1.0),
        *_pieced(frames),
        *_circumstances(comparison, frames),
        *_surroundings(comparison),
        *_exclusions(case, frames, opposites),
        *_sides(opposites),
    ]


def _pieced(frames: tuple[EventFrame, EventFrame]) -> Iterator[Witness]:
    for frame in frames:
        if FOUND[frame.found]:
            says = f"In {frame.article} the event is pieced together."
            yield Witness(witness="frame", level=frame.found, says=says, weight=FOUND[frame.found])


def _circumstances(comparison: Comparison, frames: tuple[EventFrame, EventFrame]) -> Iterator[Witness]:
    """Day and place; the same words were spoken once, wherever each article sets them."""
    for answer in comparison.answers[1:]:
        if answer.level.weight and not frames[0].words:
            weight = DATES[answer.level.weight > 0] if answer.facet == "date" else answer.level.weight
            says = f"The {answer.facet} of the event: {answer.left} and {answer.right}."
            yield Witness(witness=answer.facet, level=answer.level.name, says=says, weight=weight)


def _surroundings(comparison: Comparison) -> Iterator[Witness]:
    if comparison.similarity:
        says = f"The passages around are {comparison.similarity:.2f} alike."
        yield Witness(witness="meaning", says=says, weight=round(SIMILARITY * (comparison.similarity - USUAL), 3))
    if comparison.overlap:
        says = f"Both name {', '.join(comparison.shared)}."
        yield Witness(witness="topic", says=says, weight=round(TOPIC * comparison.overlap, 3))


def _exclusions(
    case: CaseFile, frames: tuple[EventFrame, EventFrame], opposites: tuple[Participation, Participation]
) -> Iterator[Witness]:
    """Whether each article ever names the one whom the other puts in the slot."""
    for frame, slot in zip(reversed(frames), opposites, strict=True):
        if frame.words:
            continue
        known = frame.article in case.named_in[case.identity(slot.entity)]
        says = f"{frame.article} {'also names' if known else 'never names'} {slot.name}."
        weight = KNOWN_TO_OTHER if known else UNKNOWN_TO_OTHER
        yield Witness(witness="exclusive", level="known" if known else "unknown", says=says, weight=weight)


def _sides(opposites: tuple[Participation, Participation]) -> Iterator[Witness]:
    if opposites[0].side and opposites[0].side == opposites[1].side:
        says = f"Both stand for {opposites[0].side}."
        yield Witness(witness="side", level="same", says=says, weight=SAME_SIDE)
