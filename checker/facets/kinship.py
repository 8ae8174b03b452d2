"""Whether two quantities are of one kind of thing: units, rates, what is counted, and what befell it."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from checker.language.entity_lists import demonym_of, kin_nouns, party_of, person_nouns
from checker.language.units import words
from checker.records import FacetValue, QuantityValue

__all__ = [
    "CASUALTIES",
    "befallen",
    "comparable",
    "general",
    "is_person",
    "kin",
    "kinds",
    "named_alike",
    "otherwise_named",
    "per_day",
    "set_apart",
    "states_differ",
]

CASUALTIES = frozenset({"death", "injury", "missing", "arrest", "evacuate", "aboard"})
# verbs that leave open what a state tells: who is hit is hurt, who is captured is held
_LEAVING_OPEN = {
    "injury": frozenset({"hit", "strike", "mow", "ram", "plow", "plough"}),
    "arrest": frozenset({"capture", "seize", "catch", "hold", "jail", "imprison"}),
}
_WEAPON = frozenset({"shoot", "stab"})  # they set people apart, however it ended
_OF_PEOPLE = frozenset({"count", "ordinal", "percent", "exception"})
_STATISTICS = frozenset({"including", "average", "mean", "median", "minimum", "maximum", "typical", "record"})
_DAYS = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.4375, "year": 365.25, "annual": 365.25}


def comparable(left: FacetValue, right: FacetValue) -> bool:
    """Whether the two values could be the same figure of the same thing."""
    return kin(_quantity(left), _quantity(right)) and _alike(left, right)


def otherwise_named(left: FacetValue, right: FacetValue) -> bool:
    """Whether two figures that are not `comparable` may be of one thing that each side calls by another word.

    Two words for people ('senators', 'colleagues') may, unless they are words that set people apart ('senators',
    'governors'); of what lasts or reaches the noun is only what the sentence happens to hang it on.
    """
    one, other = _quantity(left), _quantity(right)
    if kin(one, other) or not _alike(left, right):
        return False
    if one.dimension != "count":
        return one.dimension in {"duration", "length"}
    people = is_person(one.counted) and is_person(other.counted)
    return (people and not set_apart(one.counted, other.counted)) or _one_phrase(one, other)


def _one_phrase(one: QuantityValue, other: QuantityValue) -> bool:
    """Whether the noun of the one stands in the phrase of the other: 'counties', 'county boards'."""
    phrases = [{word.rstrip("s") for word in value.counted_phrase.split()} for value in (one, other)]
    return one.counted.rstrip("s") in phrases[1] or other.counted.rstrip("s") in phrases[0]


def set_apart(one: str, other: str) -> bool:
    """Whether two words for people name two lots: of two nations or parties, of two trades, women and men."""
    if all(demonym_of(word.capitalize()) or party_of(word.capitalize()) for word in (one, other)):
        return one != other
    if (one in kin_nouns()) != (other in kin_nouns()):
        return True  # 'three sons' were told apart from the rest
    left, right = _sides().get(one, {}), _sides().get(other, {})
    return any(not left[line] & right[line] for line in left.keys() & right.keys())


def _alike(left: FacetValue, right: FacetValue) -> bool:
    """Whether all but what is counted allows that two figures are one."""
    one, other = _quantity(left), _quantity(right)
    if not _one_measure(one, other) or not _one_rate(one, other) or _statistic(left) != _statistic(right):
        return False
    return _one_state(left, right) and not _lone(left, right) and not _nobody(left, right)


def kin(one: QuantityValue, other: QuantityValue) -> bool:
    """Whether what is counted may be the same: empty on a side, equal, synonyms, or people of a general kind."""
    left, right = one.counted, other.counted
    if one.dimension == other.dimension == "magnitude":
        return True  # of nothing but earthquakes
    if (
        not left
        or not right
        or left.rstrip("s") == right.rstrip("s")
        or _groups().get(left, set()) & _groups().get(right, set())
    ):
        return True
    if ("time" in (left, right) or "frequency" in (one.dimension, other.dimension)) and one.rate and other.rate:
        return True
    if (is_person(left) and _groups().get(right, set()) & CASUALTIES) or (
        is_person(right) and _groups().get(left, set()) & CASUALTIES
    ):
        return True
    general = _general()
    return (left in general and is_person(right)) or (right in general and is_person(left))


def kinds(lemma: str) -> frozenset[str]:
    """The kinds of thing that a word names when it is counted; the word itself where it is in no list."""
    return frozenset(_groups().get(lemma, {lemma} if lemma else set()))


def general(lemma: str) -> bool:
    """Whether a word may stand for any kind of people: 'people', 'others'."""
    return lemma in _general()


def named_alike(left: FacetValue, right: FacetValue) -> bool:
    """Whether both sides name what they number, and name the same."""
    one, other = _quantity(left), _quantity(right)
    if one.counted and other.counted:
        return one.counted.rstrip("s") == other.counted.rstrip("s") or bool(
            _groups().get(one.counted, set()) & _groups().get(other.counted, set())
        )
    return bool(left.slot) and left.slot == right.slot


def states_differ(left: FacetValue, right: FacetValue) -> bool:
    """Whether one number is of the killed (hurt, missing, held) and the other is not."""
    return not _one_state(left, right)


def per_day(value: QuantityValue) -> float | None:
    """How many days the rate's unit has; None where it is no time."""
    return _DAYS.get(value.rate)


def _quantity(value: FacetValue) -> QuantityValue:
    if not isinstance(value.value, QuantityValue):
        raise TypeError(f"a number facet holds a quantity, not {value.value.kind}")
    return value.value


def _one_measure(one: QuantityValue, other: QuantityValue) -> bool:
    if {one.dimension, other.dimension} == {"count", "frequency"}:
        return bool(one.rate and other.rate)
    if one.dimension == other.dimension == "temperature":
        return True
    return one.dimension == other.dimension and (one.unit == other.unit or one.dimension == "score")


def _one_rate(one: QuantityValue, other: QuantityValue) -> bool:
    if one.rate == other.rate:
        return True
    if one.rate and other.rate:
        return per_day(one) is not None and per_day(other) is not None
    return False


def _statistic(value: FacetValue) -> bool:
    quantity = _quantity(value)
    return bool(_STATISTICS & {quantity.counted, value.slot, *quantity.counted_phrase.split()})


def _one_state(left: FacetValue, right: FacetValue) -> bool:
    """Killed and hurt, hurt and evacuated are different populations."""
    one, other = befallen(left), befallen(right)
    if one and other:
        return one == other
    if (one or other) in {"death", "injury", "missing", "arrest"}:
        slot = right.slot if one else left.slot
        return not slot or slot in _LEAVING_OPEN.get(one or other, ())
    slots = {left.slot, right.slot}
    return len(slots) == 1 or "" in slots or slots.isdisjoint(_WEAPON)


def befallen(value: FacetValue) -> str:
    """What befell those counted: 'death', 'injury', 'missing', 'arrest', 'evacuate', 'aboard', or '' where it is not said."""
    quantity = _quantity(value)
    if quantity.dimension not in _OF_PEOPLE:
        return ""  # of what is told by length or price, 'burned 3,000 acres' and 'held for 12 days', nobody is counted
    for word in (value.slot, quantity.counted):
        for group in _fates(word):
            if group != "aboard" or word == "aboard" or general(quantity.counted):
                return group  # a ship that carries 80 cars has no 80 aboard
    return ""


@cache
def _fates(word: str) -> tuple[str, ...]:
    """What may befall people that the word stands for, in order."""
    return tuple(sorted(_groups().get(word, set()) & CASUALTIES))


def _lone(left: FacetValue, right: FacetValue) -> bool:
    """'one man' and 'three people' are one population only where the same befell them."""
    one, other = _quantity(left), _quantity(right)
    if one.dimension != "count" or one.rate or 1.0 not in (one.stated, other.stated) or one.stated == other.stated:
        return False
    if "time" in (one.counted, other.counted):
        return False
    if befallen(left) and befallen(left) == befallen(right):
        return False  # 'killed one person' and 'killed three'
    if min((left, right), key=lambda v: _quantity(v).stated).text.lower() == "one" and named_alike(left, right):
        return general(one.counted) or general(
            other.counted
        )  # 'one senator' was counted, 'a senator' is only one of them
    return not (left.slot and left.slot == right.slot)


def _nobody(left: FacetValue, right: FacetValue) -> bool:
    """'no one' is a count only of those whom one thing befell, or with whom one thing was done."""
    one, other = _quantity(left), _quantity(right)
    if one.dimension != "count" or (one.stated == 0) == (other.stated == 0):
        return False
    nobody = one if one.stated == 0 else other
    alike = befallen(left) == befallen(right) if befallen(left) else left.slot and left.slot == right.slot
    return general(nobody.counted) and not alike


def is_person(lemma: str) -> bool:
    """Whether the word is one for people, of any kind or trade."""
    return lemma in words("person_nouns") or lemma in person_nouns() or lemma in _general()


def _lines(name: str) -> list[str]:
    text = files("checker.facets").joinpath("data", f"{name}.txt").read_text("utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


@cache
def _general() -> frozenset[str]:
    return frozenset(_lines("general_people"))


@cache
def _groups() -> dict[str, set[str]]:
    """Each word with the first words of the groups that it stands in."""
    groups: dict[str, set[str]] = {}
    for line in _lines("kin"):
        members = line.split()
        for member in members:
            groups.setdefault(member, set()).add(members[0])
    return groups


@cache
def _sides() -> Mapping[str, Mapping[int, frozenset[int]]]:
    """Each word that sets people apart with the sides on which it stands, by line of the table."""
    sides: dict[str, dict[int, frozenset[int]]] = {}
    for row, line in enumerate(_lines("people_apart")):
        for side, members in enumerate(line.split("|")):
            for member in members.split():
                found = sides.setdefault(member, {})
                found[row] = found.get(row, frozenset()) | {side}
    return sides
