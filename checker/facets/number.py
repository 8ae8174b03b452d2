"""Numbers: counts, amounts, shares, measures, ages, scores and ranks."""

from collections.abc import Callable

from checker.facets.base import Context, Example, Facet, silent
from checker.facets.figures import (
    aligned,
    converted,
    distinctive,
    equal,
    far,
    near,
    one_name,
    outgrown,
    part_of_whole,
    reworded,
    rounded,
    vague,
    within,
)
from checker.facets.kinship import befallen, comparable, named_alike, otherwise_named, states_differ
from checker.language.ages import person_aged
from checker.language.document import Document
from checker.language.predicates import predicate_of
from checker.language.standings import STANDING
from checker.records import Answer, FacetValue, Level, QuantityMention, QuantityValue

__all__ = ["FACET"]

ANOTHER = Level(name="another thing", label="the numbers are of different things", weight=0.0)
SAME_FIGURE = Level(name="same figure", label="the same figure, of what is named in other words", weight=1.0)
SAME = Level(name="same", label="the same number", weight=3.0)
CONVERTED = Level(name="equal after conversion", label="the same number in other units", weight=3.0)
ROUNDED = Level(name="rounded", label="one is the other, rounded", weight=2.0)
LOOSELY = Level(name="one unit loosely", label="the same number of units of one name", weight=1.5)
WITHIN = Level(name="within the modifier", label="the wording leaves room for the other number", weight=1.5)
PART = Level(name="part of a whole", label="one number is a part of the other", weight=0.2)
NEAR = Level(
    name="near", label="two rough figures that lie close together", weight=-0.5, conflict=True, strength="discrepancy"
)
OUTGROWN = Level(
    name="outgrown",
    label="the one is a first count that the other has left behind",
    weight=-1.0,
    conflict=True,
    strength="update",
)
DIFFERENT = Level(name="different", label="the numbers differ", weight=-2.0, conflict=True, strength="contradiction")
LOOSELY_DIFFERENT = DIFFERENT.model_copy(
    update={"label": "the numbers differ, and at least one is rough", "strength": "discrepancy"}
)
NAMED_OTHERWISE = Level(
    name="named otherwise",
    label="the numbers differ, and so do the words for what they are of",
    weight=-2.5,  # of two rivals the one that is named alike is met first
    conflict=True,
    strength="discrepancy",
)
LAST_OF_A_FEW = 2
LOST = frozenset({"kill", "die"})  # what is said of as many people as lives
GROWING = frozenset({"rise", "climb", "grow", "increase", "jump"})  # 'the toll has risen to six'
# between 'another thing' and 'different', in the order in which they are tried
RUNGS: tuple[tuple[Level, Callable[[QuantityValue, QuantityValue, tuple[str, str]], bool]], ...] = (
    (SAME, lambda one, other, words: equal(one, other) and not reworded(one, other, *words)),
    (
        CONVERTED,
        lambda one, other, words: equal(one, other) or (converted(one, other) and reworded(one, other, *words)),
    ),
    (ROUNDED, lambda one, other, _: rounded(one, other)),
    (LOOSELY, lambda one, other, words: one.dimension == other.dimension and one_name(*words)),
    (WITHIN, lambda one, other, _: within(one, other)),
    (PART, lambda one, other, _: part_of_whole(one, other)),
    (NEAR, lambda one, other, _: near(one, other)),
)


def find(document: Document) -> tuple[FacetValue, ...]:
    """Every quantity of the article; the slot is the verb or state that governs it."""
    return tuple(_facet_value(document, mention) for mention in document.quantities)


def _facet_value(document: Document, mention: QuantityMention) -> FacetValue:
    if mention.value.dimension == "age":
        slot = person_aged(document, mention.start, mention.end)
    else:
        count = mention.value.dimension == "count"
        slot = predicate_of(document, mention.start, mention.end, mention.value.counted, count=count)
    value = mention.value
    if slot == "employ" and value.counted == "person":
        value = value.model_copy(update={"counted": "employee"})
    if slot in LOST and value.counted == "life":
        value = value.model_copy(update={"counted": "person", "counted_phrase": "people"})
    return FacetValue(facet="number", slot=slot, start=mention.start, end=mention.end, text=mention.text, value=value)


def compare(left: FacetValue, right: FacetValue, context: Context) -> Answer:
    """The first rung of the ladder on which two numbers meet."""
    one, other = left.value, right.value
    if not isinstance(one, QuantityValue) or not isinstance(other, QuantityValue):
        return _answer(ANOTHER, left, right)
    level = _level(left, right, one, other, context)
    grows = bool(befallen(left)) and befallen(left) == befallen(right)
    grown = (one.stated > other.stated and left.verb in GROWING) or (
        other.stated > one.stated and right.verb in GROWING
    )
    if level.conflict and grows and (grown or _replaced(one, other, context)):
        level = level.model_copy(update={"strength": "update"})
    return _answer(level, left, right)


def _replaced(one: QuantityValue, other: QuantityValue, context: Context) -> bool:
    """Whether a later report gives more dead (hurt, held): the count grew, nobody erred."""
    left, right = context.left_published, context.right_published
    if not left or not right or left == right:
        return False
    return one.stated > other.stated if left > right else other.stated > one.stated


def _level(left: FacetValue, right: FacetValue, one: QuantityValue, other: QuantityValue, context: Context) -> Level:
    if not comparable(left, right):
        return ANOTHER if states_differ(left, right) else _not_comparable(left, right, one, other)
    one, other = aligned(one, other)
    if not equal(one, other) and "both" in (left.text.lower(), right.text.lower()):
        return ANOTHER  # 'both fights' are two that were named before, whatever else was counted
    if far(one, other) or (not equal(one, other) and _identifies(left, right, one, other, context)):
        return ANOTHER
    if befallen(left) and befallen(left) == befallen(right) and outgrown(one, other):
        return OUTGROWN
    words = (left.text, right.text)
    for level, holds in RUNGS:
        if holds(one, other, words):
            return level
    return DIFFERENT if named_alike(left, right) and not _loose(one, other) else LOOSELY_DIFFERENT


def _not_comparable(left: FacetValue, right: FacetValue, one: QuantityValue, other: QuantityValue) -> Level:
    """Figures of what is not known to be one thing: the same figure, one named otherwise, or nothing to compare."""
    level = _same_figure(one, other)
    if level is not ANOTHER or not otherwise_named(left, right):
        return level
    one, other = aligned(one, other)
    if equal(one, other):
        return SAME_FIGURE
    fits = any(holds(one, other, (left.text, right.text)) for _, holds in RUNGS) or far(one, other)
    return ANOTHER if fits else NAMED_OTHERWISE


def _identifies(
    left: FacetValue, right: FacetValue, one: QuantityValue, other: QuantityValue, context: Context
) -> bool:
    """Whether two unlike numbers tell two things apart: ages of two people, a first and a second offer, two moments."""
    if one.dimension == "score":
        return one.counted != other.counted or one.counted_phrase != other.counted_phrase or _at_no_moment(one)
    if one.dimension == "age":
        return not (left.slot and right.slot and context.same_entity(left.slot, right.slot))
    return one.dimension == "ordinal" and min(one.stated, other.stated) <= LAST_OF_A_FEW


def _at_no_moment(score: QuantityValue) -> bool:
    """Whether a game stood so at a moment that is not said; of two such no one knows that they are one moment."""
    return score.counted == STANDING and not score.counted_phrase


def _same_figure(one: QuantityValue, other: QuantityValue) -> Level:
    same_unit = {one.dimension, other.dimension} <= {"count", "ordinal"} or one.dimension == other.dimension
    same_unit = same_unit and one.unit == other.unit
    if same_unit and equal(one, other) and distinctive(one) and distinctive(other):
        return SAME_FIGURE
    return ANOTHER


def _loose(one: QuantityValue, other: QuantityValue) -> bool:
    """Whether a wording is rough, or a number so round that the other may be meant."""
    step = max(one.step, other.step)
    return vague(one) or vague(other) or (one.step != other.step and abs(one.stated - other.stated) < step)


def _answer(level: Level, left: FacetValue, right: FacetValue) -> Answer:
    if not level.weight:
        return silent("number", level.name, level.label)
    return Answer(
        facet="number", level=level, left=left.text, right=right.text, note=f"{left.text} against {right.text}"
    )


FACET = Facet(
    name="number",
    title="How many, how much",
    what=(
        "Counts, sums of money, shares, measures, lengths of time, ages, results and ranks, each with its unit, what "
        "it counts and how it is bounded ('about', 'at least', 'up to')."
    ),
    why="A figure is what readers remember and repeat; when two sources print different ones, at least one is wrong or stale.",
    guards=(
        "Silent where units cannot be converted, where different things are counted or befell those counted, where one "
        "number is the other rounded or lies within its wording, and where one is stated as a part of the other."
    ),
    ladder=(
        ANOTHER,
        SAME_FIGURE,
        SAME,
        CONVERTED,
        ROUNDED,
        LOOSELY,
        WITHIN,
        PART,
        NEAR,
        OUTGROWN,
        DIFFERENT,
        NAMED_OTHERWISE,
    ),
    examples=(
        Example("The storm killed 12 people.", "The storm injured 15 people.", "another thing"),
        Example("The clerk graded 15 of the calls.", "All but two of the calls were graded.", "another thing"),
        Example("The ferry carries 100 cars.", "The ferry carries 450 passengers.", "another thing"),
        Example("The fine was $4 million.", "The fine was €3 million.", "another thing"),
        Example("A loan of $84,500 was repaid.", "A tab of $84,500 was settled.", "same figure"),
        Example("Sixty-one patients waited.", "In all, 61 people waited.", "same"),
        Example("The ferry cost GBP 148m.", "It paid £148 million for the ferry.", "same"),
        Example("The final lasted 71 minutes.", "The final lasted an hour and 11 minutes.", "equal after conversion"),
        Example("Brussels pays 40 percent of it.", "Brussels pays two fifths of it.", "equal after conversion"),
        Example("The boat leaves every 20 minutes.", "The boat leaves three times an hour.", "equal after conversion"),
        Example("They bought a dozen lamps.", "They bought 12 lamps.", "equal after conversion"),
        Example("The deal was worth $71.8 billion.", "The deal was worth $72 billion.", "rounded"),
        Example("In all, 1,387 homes lost power.", "In all, 1,400 homes lost power.", "rounded"),
        Example("The wreck lies 13 nautical miles off.", "The wreck lies some 13 miles off.", "one unit loosely"),
        Example("The meeting lasted 50 minutes.", "The meeting lasted less than an hour.", "within the modifier"),
        Example("He was warned twice.", "He was warned more than once.", "within the modifier"),
        Example("The strike lasted nine days.", "The strike lasted little more than a week.", "within the modifier"),
        Example("Five of the six pumps failed.", "There are six pumps at the lock.", "part of a whole"),
        Example("At least 50 people were killed.", "The gunman killed 59 people.", "outgrown"),
        Example("About 60,000 visitors came.", "More than 65,000 visitors came.", "near"),
        Example("The final lasted 71 minutes.", "The final lasted 77 minutes.", "different"),
        Example("Five senators balked.", "Seven colleagues balked.", "named otherwise"),
        Example("The crash killed 12 people.", "The crash killed 15 people.", "different"),
        Example("The bill passed 73-26.", "The bill passed 72-27.", "different"),
    ),
    find=find,
    compare=compare,
)
