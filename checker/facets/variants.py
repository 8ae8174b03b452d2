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
from checker.facets.names import Likeness, body_likeness, is_acronym_of, person_likeness
from checker.facets.offices import Relation, is_known, read_title, relate, status_words, trades_apart
from checker.facets.other import kinds_apart
from checker.facets.predicates import Sense, ends_of, sense
from checker.facets.quoted_words import NEGATIONS, Word, tells
from checker.language.hedges import hedging_words
from checker.language.numerals import scan
from checker.records import Answer, Claim, Entity, EntityType, FacetType, FacetValue, Level, Stance

__all__ = ["OTHERWISE", "SAME", "UNSURE", "Wording", "variants_of"]

OTHERWISE = Level(
    name="otherwise",
    label="the sentences are the same but for this",
    weight=-1.5,
    conflict=True,
    strength="contradiction",
)
UNSURE = OTHERWISE.model_copy(update={"name": "perhaps otherwise", "strength": "discrepancy"})
SAME = Level(name="same", label="two wordings of one thing", weight=1.0)

AUXILIARY = frozenset(
    "do does did is are was were be been being am has have had will would shall should can could must a an the any to ever yet".split()
)
DOUBTING = frozenset({"may", "might", "could"})
ADDING = frozenset({"only", "just", "merely", "simply", "least"})  # 'not only' denies nothing
LATE = frozenset({"evening", "night", "overnight"})  # one stretch of the day to many writers
YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
STEM, ENDING = 3, 2  # letters that two forms of one verb share at least, and by which the shorter may end otherwise
AT_LEAST = 1.5  # weight of a rung on which two times are one

Place = tuple[int, int]  # start and end in the article


@dataclass(frozen=True, slots=True)
class Wording:
    """The differing words of one side."""

    claim: Claim
    words: Sequence[Word]
    span: Place  # empty where words are missing
    behind: str = ""  # the form of the word that follows
    named: Sequence[tuple[Entity, Place]] = ()  # whose names stand in the words, and where
    predicates: Sequence[str] = ()  # lemmas of the clauses that hang on the words
    unheard: bool = False  # whether the other article prints none of the names

    @property
    def forms(self) -> list[str]:
        """The words as they are compared."""
        return [word.form for word in self.words]

    @property
    def text(self) -> str:
        """The words as printed, '' where they are missing."""
        start, end = self.span
        return self.claim.text[start - self.claim.start : end - self.claim.start]

    @property
    def denied(self) -> bool:
        """Whether the words turn what the sentence says."""
        return sum(form in NEGATIONS for form in self.forms) % 2 == 1

    def values(self, facet: str) -> list[FacetValue]:
        """The values of a facet that the words are part of."""
        start, end = self.span
        return [v for v in self.claim.facets if v.facet == facet and v.start < end and start < v.end]


@dataclass(frozen=True, slots=True)
class _Read:
    """What differing words are of, how they meet, and where in them it stands: all of them where no place is given."""

    facet: FacetType
    level: Level
    left: Place | None = None
    right: Place | None = None


Reader = Callable[[Wording, Wording, Context], _Read | None]


def variants_of(left: Wording, right: Wording, context: Context) -> list[Answer]:
    """What the differing words are of, and whether they can both be right; nothing where they are of nothing that is compared.

    Several values may stand side by side in them; words that are no value are of one thing.
    """
    found = [read for reader in VALUES if (read := reader(left, right, context))]
    if not found:
        found = [r for reader in WORDS if (r := reader(left, right, context))][:1]
    return [_answer(left, right, read) for read in found]


def _answer(left: Wording, right: Wording, read: _Read) -> Answer:
    spans = read.left or left.span, read.right or right.span
    said = [
        side.claim.text[s - side.claim.start : e - side.claim.start]
        for side, (s, e) in zip((left, right), spans, strict=True)
    ]
    return Answer(
        facet=read.facet.value,
        level=read.level,
        left=said[0],
        right=said[1],
        note=" against ".join(f"“{words}”" if words else "nothing" for words in said),
        left_span=spans[0],
        right_span=spans[1],
    )


def _number(left: Wording, right: Wording, context: Context) -> _Read | None:
    ones, others = left.values("number"), right.values("number")
    if not ones or len(ones) != len(others):
        return None
    pairs = list(zip(ones, others, strict=True))
    rungs = [_figures(*pair, context) for pair in pairs]
    if None in rungs:
        return None
    if OTHERWISE in rungs:
        return _of_values(FacetType.NUMBER, pairs[rungs.index(OTHERWISE)])
    return _Read(FacetType.NUMBER, SAME)


def _of_values(facet: FacetType, pair: tuple[FacetValue, FacetValue]) -> _Read:
    return _Read(facet, OTHERWISE, *((value.start, value.end) for value in pair))


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


def _time(left: Wording, right: Wording, context: Context) -> _Read | None:
    ones, others = left.values("date"), right.values("date")
    if not ones or len(ones) != len(others):
        return None
    pairs = list(zip(ones, others, strict=True))
    rungs = [date.FACET.compare(*pair, context).level for pair in pairs]
    for rung, pair in zip(rungs, pairs, strict=True):
        # without a calendar 'two years ago' and 'nine years ago' are still two
        unresolved = not rung.weight and _counted_apart(left, right)
        if rung.conflict or unresolved or (rung.weight < AT_LEAST and _named_apart(*pair)):
            return _of_values(FacetType.DATE, pair)
    return _Read(FacetType.DATE, SAME) if all(r.weight > 0 for r in rungs) else None


def _counted_apart(left: Wording, right: Wording) -> bool:
    """Whether the words are two numbers and no more."""
    said = [[n.value for n in scan(side.text, 0, len(side.text))] for side in (left, right)]
    return len(left.words) == len(right.words) == len(said[0]) == len(said[1]) == 1 and said[0] != said[1]


def _year(left: Wording, right: Wording, _context: Context) -> _Read | None:
    """A year before a noun is no time of an act, but it tells one noun from another: 'her 2014 campaign'."""
    years = [YEAR.fullmatch(side.text) for side in (left, right)]
    return _Read(FacetType.DATE, OTHERWISE) if all(years) and left.text != right.text else None


def _turned(left: Wording, right: Wording, _context: Context) -> _Read | None:
    """Two small words that put the one for the other: 'before' and 'after', 'all' and 'none'."""
    return next((facet for words, facet in TURNED if words == {*left.forms, *right.forms}), None)


TURNED = (
    ({"before", "after"}, _Read(FacetType.DATE, OTHERWISE)),
    ({"more", "less"}, _Read(FacetType.NUMBER, OTHERWISE)),
    ({"more", "fewer"}, _Read(FacetType.NUMBER, OTHERWISE)),
    ({"most", "few"}, _Read(FacetType.NUMBER, OTHERWISE)),
    ({"all", "none"}, _Read(FacetType.NUMBER, OTHERWISE)),
    ({"above", "below"}, _Read(FacetType.NUMBER, OTHERWISE)),
    ({"always", "never"}, _Read(FacetType.POLARITY, OTHERWISE)),
    ({"inside", "outside"}, _Read(FacetType.PLACE, OTHERWISE)),
    ({"first", "last"}, _Read(FacetType.NUMBER, OTHERWISE)),
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


def _name(left: Wording, right: Wording, context: Context) -> _Read | None:
    if len(left.named) != 1 or len(right.named) != 1:
        return None
    (one, at), (other, there) = left.named[0], right.named[0]
    # a surname alone is easily taken for a town or a firm: new in the article, it is held to be of the kind of the other
    if (one.type is not other.type and not left.unheard and not right.unheard) or _one(one, other, context):
        return None
    kind = min((e.type for e in (one, other) if e.type in TYPES), key=list(TYPES).index, default=None)
    if kind is None:
        return None
    if any(context.same_entity(e, one.id) for e in right.claim.entities) or any(
        context.same_entity(other.id, e) for e in left.claim.entities
    ):
        return None  # both sentences name both, in another order
    spoken = left.claim.speaker == one.id and right.claim.speaker == other.id
    return _Read(FacetType.ATTRIBUTION if spoken else TYPES[kind], OTHERWISE, at, there)


TYPES = {
    EntityType.PERSON: FacetType.PARTICIPANT,
    EntityType.ORGANISATION: FacetType.PARTICIPANT,
    EntityType.PLACE: FacetType.PLACE,
}


def _one(left: Entity, right: Entity, context: Context) -> bool:
    """Whether two names may stand for one, as spelled, shortened or by their letters."""
    if context.same_entity(left.id, right.id):
        return True
    if left.type is right.type is EntityType.PERSON:
        return person_likeness(left.name, right.name) is not Likeness.NONE
    words = [{w.strip(".").lower() for w in re.findall(r"[\w.]+", entity.name)} for entity in (left, right)]
    short, long = sorted((left.name.rstrip(".").lower(), right.name.rstrip(".").lower()), key=len)
    shortened = len(short) > STEM and long.startswith(short)  # 'Tenn.'
    acronym = is_acronym_of(left.name, right.name) or is_acronym_of(right.name, left.name)
    within = words[0] <= words[1] or words[1] <= words[0]  # 'the Navy' of 'the Indian Navy'
    return within or shortened or acronym or body_likeness(left.name, right.name) is not Likeness.NONE


def _denial(left: Wording, right: Wording, _context: Context) -> _Read | None:
    if left.denied == right.denied or left.behind in ADDING or right.behind in ADDING:
        return None
    return _Read(FacetType.POLARITY, OTHERWISE) if _else_alike(left, right, NEGATIONS) else None


def _else_alike(left: Wording, right: Wording, without: frozenset[str]) -> bool:
    """Whether without these words and those of grammar the two say the same, in whatever form of the verb."""
    ones, others = ([f for f in side.forms if f not in without and f not in AUXILIARY] for side in (left, right))
    if len(ones) != len(others):
        return False
    one_verb = len(ones) == len(left.predicates) == 1 and left.predicates == right.predicates
    return one_verb or all(_one_stem(*pair) for pair in zip(ones, others, strict=True))


def _one_stem(one: str, other: str) -> bool:
    shared = max(STEM, min(len(one), len(other)) - ENDING)
    return one == other or one[:shared] == other[:shared]


def _opposite(left: Wording, right: Wording, _context: Context) -> _Read | None:
    if left.denied != right.denied:
        return None  # 'approved' and 'did not reject'
    for one in left.predicates or _lone(left):
        for other in right.predicates or _lone(right):
            if sense(one, other) is Sense.OPPOSED:
                return _Read(FacetType.POLARITY, OTHERWISE)
            if ends_of(one, other):
                return _Read(FacetType.OUTCOME, OTHERWISE)
    return None


def _lone(side: Wording) -> list[str]:
    """The one word that tells something, if there is but one."""
    telling = [form for form in side.forms if tells(form)]
    return telling if len(telling) == 1 else []


def _doubt(left: Wording, right: Wording, _context: Context) -> _Read | None:
    doubting = hedging_words() | DOUBTING
    doubted = [bool(doubting.intersection(side.forms)) for side in (left, right)]
    if doubted[0] == doubted[1] or "can" in (*left.forms, *right.forms):
        return None
    sure = right if doubted[0] else left
    if sure.claim.stance is Stance.ATTRIBUTED:
        return None  # 'allegedly', and 'according to the police': neither paper says so itself
    return _Read(FacetType.CERTAINTY, UNSURE) if _else_alike(left, right, doubting) else None


def _office(left: Wording, right: Wording, _context: Context) -> _Read | None:
    """Two offices, or one that is held and one that was."""
    held = [status_words().isdisjoint(side.forms) for side in (left, right)]
    if held[0] != held[1] and _else_alike(left, right, status_words()) and _is_office(left.behind):
        return _Read(FacetType.ROLE, OTHERWISE)
    ones, others = _lone(left), _lone(right)
    if not ones or not others:
        return None
    if _is_office(left.behind) and left.behind == right.behind:  # the field of one office: 'interior minister'
        fields = (read_title(f"{side.text} {side.behind}") for side in (left, right))
        return _Read(FacetType.ROLE, OTHERWISE) if relate(*fields) is Relation.APART else None
    if not (_is_office(ones[0]) and _is_office(others[0])):
        return None
    titles = read_title(ones[0]), read_title(others[0])
    relation = relate(*titles)
    if relation is Relation.APART or trades_apart(*titles):
        return _Read(FacetType.ROLE, OTHERWISE)
    return _Read(FacetType.ROLE, UNSURE if relation is Relation.TOGETHER else SAME)


def _is_office(word: str) -> bool:
    return bool(word) and is_known(read_title(word))


def _kind(left: Wording, right: Wording, _context: Context) -> _Read | None:
    ones, others = _lone(left), _lone(right)
    return _Read(FacetType.OTHER, OTHERWISE) if ones and others and kinds_apart(ones[0], others[0]) else None


VALUES: tuple[Reader, ...] = (_number, _time, _name)
# in the order in which they are tried
WORDS: tuple[Reader, ...] = (_year, _turned, _denial, _opposite, _doubt, _office, _kind)
