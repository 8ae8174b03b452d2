"""Variants of one sentence: where two papers print the same words but for a few, what these set against each other.

In textual criticism the copies of a text are collated and their variants judged; here the sentences of two articles. Because all
else is the same, the slot is one, and it needs neither a verb nor a class of act to know what the differing words answer.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from checker.facets import date, number
from checker.facets.base import Context
from checker.facets.figures import aligned, equal
from checker.facets.names import is_acronym_of
from checker.facets.offices import Relation, is_known, read_title, relate, status_words, trades_apart
from checker.facets.other import kinds_apart
from checker.facets.predicates import Sense, ends_of, sense
from checker.facets.quoted_words import NEGATIONS, Word, tells
from checker.language.hedges import hedging_words
from checker.language.numerals import scan
from checker.records import Answer, Claim, Entity, EntityType, FacetType, FacetValue, Level, Stance

__all__ = ["OTHERWISE", "SAME", "UNSURE", "Wording", "variant_of"]

OTHERWISE = Level(
    name="otherwise",
    label="the sentences are the same but for this",
    weight=-1.5,
    conflict=True,
    strength="contradiction",
)
UNSURE = OTHERWISE.model_copy(update={"name": "surer", "strength": "discrepancy"})
SAME = Level(name="same", label="two wordings of one thing", weight=1.0)

AUXILIARY = frozenset(
    "do does did is are was were be been being am has have had will would shall should can could must a an the any to ever yet".split()
)
DOUBTING = frozenset({"may", "might", "could"})
ADDING = frozenset({"only", "just", "merely", "simply", "least"})  # 'not only' denies nothing
LATE = frozenset({"evening", "night", "overnight"})  # one stretch of the day to many writers
YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
STEM = 3  # letters that two forms of one verb share
AT_LEAST = 1.5  # weight of a rung on which two times are one


@dataclass(frozen=True, slots=True)
class Wording:
    """The differing words of one side."""

    claim: Claim
    words: Sequence[Word]
    span: tuple[int, int]  # empty where words are missing
    behind: str = ""  # the form of the word that follows
    named: Sequence[Entity] = ()  # whose names stand in the words
    predicates: Sequence[str] = ()  # lemmas of the clauses that hang on the words

    @property
    def forms(self) -> list[str]:
        """The words as they are compared."""
        return [word.form for word in self.words]

    @property
    def text(self) -> str:
        """The words as printed, '' where they are missing."""
        start, end = self.span
        return self.claim.text[start - self.claim.start : end - self.claim.start]

    def values(self, facet: str, beside: int = 0) -> list[FacetValue]:
        """The values of a facet that the words are part of, or that stand so many code points from them."""
        start, end = self.span[0] - beside, self.span[1] + beside
        return [v for v in self.claim.facets if v.facet == facet and v.start < end and start < v.end]


Reader = Callable[[Wording, Wording, Context], tuple[FacetType, Level] | None]


def variant_of(left: Wording, right: Wording, context: Context) -> Answer | None:
    """What the differing words are of, and whether they can both be right; None where they are of nothing that is compared."""
    found = next((f for read in READERS if (f := read(left, right, context))), None)
    if found is None:
        return None
    facet, level = found
    said = [side.text for side in (left, right)]
    return Answer(
        facet=facet.value,
        level=level,
        left=said[0],
        right=said[1],
        note=" against ".join(f"“{words}”" if words else "nothing" for words in said),
        left_span=left.span,
        right_span=right.span,
    )


def _number(left: Wording, right: Wording, context: Context) -> tuple[FacetType, Level] | None:
    ones, others = left.values("number"), right.values("number")
    if not ones or len(ones) != len(others):
        return None
    rungs = [_figures(*pair, context) for pair in zip(ones, others, strict=True)]
    if None in rungs:
        return None
    return FacetType.NUMBER, OTHERWISE if OTHERWISE in rungs else SAME


def _figures(one: FacetValue, other: FacetValue, context: Context) -> Level | None:
    """Two figures in one slot: their own ladder, and beyond it whatever is counted in one unit."""
    rung = number.FACET.compare(one, other, context).level
    if rung.weight > 0:
        return SAME
    left, right = one.value, other.value
    if rung.conflict:
        return OTHERWISE
    if left.kind != "quantity" or right.kind != "quantity":
        return None
    if (left.dimension, left.unit, left.rate) != (right.dimension, right.unit, right.rate):
        return None
    return SAME if equal(*aligned(left, right)) else OTHERWISE


def _time(left: Wording, right: Wording, context: Context) -> tuple[FacetType, Level] | None:
    ones, others = left.values("date"), right.values("date")
    if not ones or len(ones) != len(others):
        return None
    pairs = list(zip(ones, others, strict=True))
    rungs = [date.FACET.compare(*pair, context).level for pair in pairs]
    if not any(r.weight for r in rungs) and _counted_apart(left, right):
        return FacetType.DATE, OTHERWISE  # 'two years ago', 'nine years ago'
    if any(r.conflict or (r.weight < AT_LEAST and _named_apart(*pair)) for r, pair in zip(rungs, pairs, strict=True)):
        return FacetType.DATE, OTHERWISE
    return (FacetType.DATE, SAME) if all(r.weight > 0 for r in rungs) else None


def _counted_apart(left: Wording, right: Wording) -> bool:
    """Whether the words are two numbers and no more."""
    said = [[n.value for n in scan(side.text, 0, len(side.text))] for side in (left, right)]
    return len(left.words) == len(right.words) == len(said[0]) == len(said[1]) == 1 and said[0] != said[1]


def _year(left: Wording, right: Wording, _context: Context) -> tuple[FacetType, Level] | None:
    """A year before a noun is no time of an act, but it tells one noun from another: 'her 2014 campaign'."""
    years = [YEAR.fullmatch(side.text) for side in (left, right)]
    return (FacetType.DATE, OTHERWISE) if all(years) and left.text != right.text else None


def _turned(left: Wording, right: Wording, _context: Context) -> tuple[FacetType, Level] | None:
    """Two small words that put the one for the other: 'before' and 'after', 'all' and 'none'."""
    return next((facet for words, facet in TURNED if words == {*left.forms, *right.forms}), None)


TURNED = (
    ({"before", "after"}, (FacetType.DATE, OTHERWISE)),
    ({"more", "less"}, (FacetType.NUMBER, OTHERWISE)),
    ({"more", "fewer"}, (FacetType.NUMBER, OTHERWISE)),
    ({"most", "few"}, (FacetType.NUMBER, OTHERWISE)),
    ({"all", "none"}, (FacetType.NUMBER, OTHERWISE)),
    ({"above", "below"}, (FacetType.NUMBER, OTHERWISE)),
    ({"always", "never"}, (FacetType.POLARITY, OTHERWISE)),
    ({"inside", "outside"}, (FacetType.PLACE, OTHERWISE)),
    ({"first", "last"}, (FacetType.NUMBER, OTHERWISE)),
)


def _named_apart(one: FacetValue, other: FacetValue) -> bool:
    """Whether both name a day of the week, a month, a part of the day, a clock time or a year, and name two."""
    left, right = one.value, other.value
    if left.kind != "time" or right.kind != "time":
        return False
    parts = {left.part_of_day, right.part_of_day}
    named = [
        (left.weekday, right.weekday),
        ((left.month, left.month_day), (right.month, right.month_day)) if left.month and right.month else (None, None),
        (None, None) if parts <= LATE else (left.part_of_day, right.part_of_day),
        (left.clock, right.clock),
        tuple(m[0] if (m := YEAR.search(value.text)) else None for value in (one, other)),
    ]
    return any(None not in pair and pair[0] != pair[1] for pair in named)


def _name(left: Wording, right: Wording, context: Context) -> tuple[FacetType, Level] | None:
    if len(left.named) != 1 or len(right.named) != 1:
        return None
    one, other = left.named[0], right.named[0]
    if one.type is not other.type or one.type not in TYPES or _one(one, other, context):
        return None
    if any(context.same_entity(e, one.id) for e in right.claim.entities) or any(
        context.same_entity(other.id, e) for e in left.claim.entities
    ):
        return None  # both sentences name both, in another order
    spoken = left.claim.speaker == one.id and right.claim.speaker == other.id
    return FacetType.ATTRIBUTION if spoken else TYPES[one.type], OTHERWISE


TYPES = {
    EntityType.PERSON: FacetType.PARTICIPANT,
    EntityType.ORGANISATION: FacetType.PARTICIPANT,
    EntityType.PLACE: FacetType.PLACE,
}


def _one(left: Entity, right: Entity, context: Context) -> bool:
    """Whether two names may stand for one: known to be, sharing a word, or letters of each other."""
    words = [{w.strip(".").lower() for w in re.findall(r"[\w.]+", entity.name)} for entity in (left, right)]
    short = any(one.startswith(other) or other.startswith(one) for one in words[0] for other in words[1])  # 'Tenn.'
    acronym = is_acronym_of(left.name, right.name) or is_acronym_of(right.name, left.name)
    return context.same_entity(left.id, right.id) or short or acronym


def _denial(left: Wording, right: Wording, _context: Context) -> tuple[FacetType, Level] | None:
    denied = [sum(form in NEGATIONS for form in side.forms) % 2 for side in (left, right)]
    if denied[0] == denied[1] or left.behind in ADDING or right.behind in ADDING:
        return None
    return (FacetType.POLARITY, OTHERWISE) if _else_alike(left, right, NEGATIONS) else None


def _else_alike(left: Wording, right: Wording, without: frozenset[str]) -> bool:
    """Whether without these words and those of grammar the two say the same, in whatever form of the verb."""
    ones, others = ([f for f in side.forms if f not in without and f not in AUXILIARY] for side in (left, right))
    one_verb = len(ones) == len(others) == len(left.predicates) == 1 and left.predicates == right.predicates
    return one_verb or [f[:STEM] for f in ones] == [f[:STEM] for f in others]


def _opposite(left: Wording, right: Wording, _context: Context) -> tuple[FacetType, Level] | None:
    for one in left.predicates or _lone(left):
        for other in right.predicates or _lone(right):
            if sense(one, other) is Sense.OPPOSED:
                return FacetType.POLARITY, OTHERWISE
            if ends_of(one, other):
                return FacetType.OUTCOME, OTHERWISE
    return None


def _lone(side: Wording) -> list[str]:
    """The one word that tells something, if there is but one."""
    telling = [form for form in side.forms if tells(form)]
    return telling if len(telling) == 1 else []


def _doubt(left: Wording, right: Wording, _context: Context) -> tuple[FacetType, Level] | None:
    doubting = hedging_words() | DOUBTING
    doubted = [bool(doubting.intersection(side.forms)) for side in (left, right)]
    if doubted[0] == doubted[1] or "can" in (*left.forms, *right.forms):
        return None
    sure = right if doubted[0] else left
    if sure.claim.stance is not Stance.ASSERTED:
        return None  # 'allegedly', and 'according to the police': neither paper says so itself
    return (FacetType.CERTAINTY, UNSURE) if _else_alike(left, right, doubting) else None


def _office(left: Wording, right: Wording, _context: Context) -> tuple[FacetType, Level] | None:
    """Two offices, or one that is held and one that was."""
    held = [status_words().isdisjoint(side.forms) for side in (left, right)]
    if held[0] != held[1] and _else_alike(left, right, status_words()) and _is_office(left.behind):
        return FacetType.ROLE, OTHERWISE
    ones, others = _lone(left), _lone(right)
    if not ones or not others:
        return None
    if _is_office(left.behind) and left.behind == right.behind:  # the field of one office: 'interior minister'
        fields = (read_title(f"{side.text} {side.behind}") for side in (left, right))
        return (FacetType.ROLE, OTHERWISE) if relate(*fields) is Relation.APART else None
    if not (_is_office(ones[0]) and _is_office(others[0])):
        return None
    titles = read_title(ones[0]), read_title(others[0])
    relation = relate(*titles)
    if relation is Relation.APART or trades_apart(*titles):
        return FacetType.ROLE, OTHERWISE
    return FacetType.ROLE, UNSURE if relation is Relation.TOGETHER else SAME


def _is_office(word: str) -> bool:
    return bool(word) and is_known(read_title(word))


def _kind(left: Wording, right: Wording, _context: Context) -> tuple[FacetType, Level] | None:
    ones, others = _lone(left), _lone(right)
    return (FacetType.OTHER, OTHERWISE) if ones and others and kinds_apart(ones[0], others[0]) else None


# a value is read as what it is before its words are read as words
READERS: tuple[Reader, ...] = (_number, _time, _year, _name, _turned, _denial, _opposite, _doubt, _office, _kind)
