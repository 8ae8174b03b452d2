"""Conflicts between frames: the same event, another participant in the same role."""

import re
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
    Precision,
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
    "rebuke": -0.8,  # anybody may rebuke, thank or sue several
    "praise": -0.8,
    "lawsuit": -0.8,
    "apology": -0.8,
}
TO_ONE = frozenset({"endorsement"})  # many may do it to one, and each does it to one
FOUND = {Found.EXPLICIT: 0.0, Found.PRONOUN: -0.15, Found.CONTINUED: -0.3, Found.PIECED: -0.4, Found.NONE: -0.6}
DATES = {True: 0.8, False: -4.0}
VAGUE = frozenset({Precision.DECADE, Precision.YEAR, Precision.QUARTER, Precision.SEASON, Precision.VAGUE})
VAGUE_DATE = 0.2
YEAR_GIVEN = -2.5
ALSO = re.compile(r"\b(?:also|separately)\b(?:\W+\w+){0,4}\W+$")
FURTHER = -4.0
TOPIC = 2.0
SIMILARITY = 3.0
USUAL = 0.3  # cosine of two passages about the same people
UNKNOWN_TO_OTHER = 0.9
KNOWN_TO_OTHER = -0.4
SAME_SIDE = 0.6
ENCOUNTER = "encounter"
ELECTIONS = frozenset(
    "ballot candidate caucus delegate election electoral nomination nominee poll primary runoff vote voter".split()
)
OTHER_KIND = -3.0  # nothing but the two people says that a match and a talk are one event
NOTHING_SHARED = -0.8
SAME_TALLY = 2.0
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")

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
            if (
                anchor
                and not _both_known(case, left, right, anchor, opposites)
                and not _one_of_many(left, anchor[0])
                and not _unrelated(case, left, right, opposites)
                and not _several_candidates(case, (left, right), opposites)
            ):
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
    families = {left.family, right.family}
    for frame, foreign in ((left, opposites[1]), (right, opposites[0])):
        pair = {known, case.identity(foreign.entity)}
        for other in case.frames.values():
            if (
                other.article != frame.article
                or other.family not in families
                or (frame.words and other.words != frame.words)
            ):
                continue
            if pair <= {case.identity(p.entity) for p in other.participants}:
                return True
    return False


def _one_of_many(frame: EventFrame, anchor: Participation) -> bool:
    """Whether the anchor is the one to whom many may have done it."""
    return frame.family in TO_ONE and anchor.role == "counterpart"


def _unrelated(
    case: CaseFile, left: EventFrame, right: EventFrame, opposites: tuple[Participation, Participation]
) -> bool:
    """Whether two kinds of event tell of two events: each article knows both people, and gives each a part of his own."""
    sides = zip((right, left), opposites, strict=True)
    known = all(frame.article in case.named_in[case.identity(slot.entity)] for frame, slot in sides)
    return left.family != right.family and known


def _several_candidates(
    case: CaseFile, frames: tuple[EventFrame, EventFrame], opposites: tuple[Participation, Participation]
) -> bool:
    """Whether the two ran in elections in which both articles know both: one may lose to several, but not by one count."""
    if _one_tally(frames):
        return False
    election = all("contest" in f.family and not ELECTIONS.isdisjoint(f.topic) for f in frames)
    articles = {f.article for f in frames}
    return election and all(articles <= case.named_in[case.identity(slot.entity)] for slot in opposites)


def _one_tally(frames: tuple[EventFrame, EventFrame]) -> bool:
    """Whether both frames are read from one count: "42 percent to her 37"."""
    left, right = (NUMBER.findall(frame.trigger.text) for frame in frames)
    return len(left) > 1 and left == right


def _draft(
    case: CaseFile,
    comparison: Comparison,
    frames: tuple[EventFrame, EventFrame],
    anchor: tuple[Participation, Participation],
    opposites: tuple[Participation, Participation],
) -> Draft:
    left, right = frames
    family = _family(frames)
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


def _family(frames: tuple[EventFrame, EventFrame]) -> str:
    """The closer kind of the two: an encounter that the other article calls a match is asked about as a match."""
    families = sorted({frame.family.partition(":")[0] for frame in frames})
    return next((f for f in families if f != ENCOUNTER), ENCOUNTER)


def _value(slot: Participation) -> str:
    return f"{slot.name} ({slot.side})" if slot.side and slot.side != slot.name else slot.name


def _note(frame: EventFrame) -> str:
    if frame.found is Found.PIECED:
        return f"pieced together from these sentences; '{frame.trigger.text}' joins them"
    return ""


def _highlights(case: CaseFile, sentence: Passage, entity: str) -> list[tuple[int, int]]:
    return [
        (m.start, m.end) for m in case.entities[entity].mentions if sentence.start <= m.start and m.end <= sentence.end
    ]


def _supporting(case: CaseFile, frame: EventFrame, known: Participation, who: Participation) -> list[EventFrame]:
    """The frame and the others of its article that put the same two opposite each other; an encounter shows who was told."""
    pair = {known.entity, who.entity}
    told = {
        i for c in case.matching.frames for i in (c.left, c.right)
    }  # of words: those that the other article has too
    return [
        f
        for f in case.frames.values()
        if f.article == frame.article
        and (
            (f.family == frame.family and (f.words == frame.words or f.id in told))
            or (f.family == ENCOUNTER and bool(frame.words) and frame.found is not Found.EXPLICIT)
        )
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
        *_kinds(frames),
        *_pieced(frames),
        *_tallies(frames),
        *_circumstances(comparison, frames),
        *_years(case, comparison, frames),
        *_further(case, frames),
        *_surroundings(comparison),
        *_nothing_shared(comparison, frames),
        *_exclusions(case, frames, opposites),
        *_sides(opposites),
    ]


def _kinds(frames: tuple[EventFrame, EventFrame]) -> Iterator[Witness]:
    if frames[0].family != frames[1].family:
        says = f"One tells of a {frames[0].type}, the other of a {frames[1].type}."
        yield Witness(witness="kind", level="related", says=says, weight=OTHER_KIND)


def _pieced(frames: tuple[EventFrame, EventFrame]) -> Iterator[Witness]:
    for frame in frames:
        if FOUND[frame.found]:
            says = f"In {frame.article} the event is pieced together."
            yield Witness(witness="frame", level=frame.found, says=says, weight=FOUND[frame.found])


def _tallies(frames: tuple[EventFrame, EventFrame]) -> Iterator[Witness]:
    if _one_tally(frames):
        says = f"Both count {' to '.join(NUMBER.findall(frames[0].trigger.text))}."
        yield Witness(witness="number", level="same", says=says, weight=SAME_TALLY)


def _circumstances(comparison: Comparison, frames: tuple[EventFrame, EventFrame]) -> Iterator[Witness]:
    """Day and place; the same words were spoken once, wherever each article sets them."""
    for answer in comparison.answers[1:]:
        if answer.level.weight and not frames[0].words:
            weight = answer.level.weight
            if answer.facet == "date":
                weight = DATES[weight > 0] if weight < 0 or _of_days(frames) else VAGUE_DATE
            says = f"The {answer.facet} of the event: {answer.left} and {answer.right}."
            yield Witness(witness=answer.facet, level=answer.level.name, says=says, weight=weight)


def _years(case: CaseFile, comparison: Comparison, frames: tuple[EventFrame, EventFrame]) -> Iterator[Witness]:
    """A date that stands by itself in an article without a date has its year: that is written of another year's events."""
    if any(answer.facet == "date" and answer.level.weight for answer in comparison.answers[1:]):
        return
    dated = [frame for frame in frames if frame.date is not None and frame.date.start]
    if len(dated) == 1 and not case.articles[dated[0].article].published and not dated[0].words:
        says = f"{dated[0].article} gives a year, the other none."
        yield Witness(witness="date", level="another year", says=says, weight=YEAR_GIVEN)


def _further(case: CaseFile, frames: tuple[EventFrame, EventFrame]) -> Iterator[Witness]:
    """Whoever 'also plans to meet' somebody meets others besides."""
    for frame in frames:
        text = case.articles[frame.article].text
        start = next((s.start for s in frame.sentences if s.start <= frame.trigger.start < s.end), frame.trigger.start)
        if ALSO.search(text, start, frame.trigger.start):
            says = f"In {frame.article} it is one of several."
            yield Witness(witness="circumstances", level="one of several", says=says, weight=FURTHER)


def _of_days(frames: tuple[EventFrame, EventFrame]) -> bool:
    """Whether no frame is dated by a year, quarter or season only."""
    return all(frame.date is None or frame.date.precision not in VAGUE for frame in frames)


def _surroundings(comparison: Comparison) -> Iterator[Witness]:
    if comparison.similarity:
        says = f"The passages around are {comparison.similarity:.2f} alike."
        yield Witness(witness="meaning", says=says, weight=round(SIMILARITY * (comparison.similarity - USUAL), 3))
    if comparison.overlap:
        says = f"Both name {', '.join(comparison.shared)}."
        yield Witness(witness="topic", says=says, weight=round(TOPIC * comparison.overlap, 3))


def _nothing_shared(comparison: Comparison, frames: tuple[EventFrame, EventFrame]) -> Iterator[Witness]:
    """Two meetings of one busy person: neither day nor place nor matter in common."""
    placed = _one_tally(frames) or any(answer.level.weight > 0 for answer in comparison.answers[1:])
    if not (placed or comparison.overlap or frames[0].words):
        says = "Neither day nor place nor matter is in both."
        yield Witness(witness="circumstances", level="none shared", says=says, weight=NOTHING_SHARED)


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
