"""Places: where an act took place, or what was run into."""

from collections.abc import Iterator

from checker.facets.base import ABSENT, Context, Example, Facet
from checker.facets.names import folded
from checker.facets.place_reading import find
from checker.facets.sites import exclusive
from checker.language.entity_lists import capital_of, country_of, state_of, terms
from checker.records import Answer, FacetValue, Level, PlaceValue

__all__ = ["FACET", "grain"]

WITHIN = frozenset({"in", "inside"})
OPPOSITE = {"north": "south", "south": "north", "east": "west", "west": "east"}
LEVELS = {
    "same": Level(name="same", label="the same place", weight=2.0),
    "alias": Level(name="alias", label="the same place under another name", weight=2.0),
    "part of": Level(name="part of", label="one lies within the other", weight=1.0),
    "near": Level(name="near", label="near it, or perhaps so", weight=0.0),
    "opposite": Level(
        name="different", label="opposite sides of one thing", weight=-2.0, conflict=True, strength="contradiction"
    ),
    "different": Level(name="different", label="two places", weight=-1.5, conflict=True, strength="discrepancy"),
    "outside": Level(
        name="different", label="inside one thing and outside", weight=-1.5, conflict=True, strength="discrepancy"
    ),
    "another sort": Level(
        name="different", label="two sorts of place", weight=-1.5, conflict=True, strength="discrepancy"
    ),
}


def compare(left: FacetValue, right: FacetValue, context: Context) -> Answer:
    """The first rung that holds; values of two slots are silent to each other."""
    one, other = left.value, right.value
    if not isinstance(one, PlaceValue) or not isinstance(other, PlaceValue) or left.slot != right.slot:
        return Answer(facet="place", level=ABSENT)
    rung = _rung(one, other, context)
    if not rung:
        return Answer(facet="place", level=ABSENT)
    return Answer(
        facet="place",
        level=LEVELS[rung],
        left=left.text,
        right=right.text,
        note=f"{left.text} against {right.text}",
    )


def _rung(one: PlaceValue, other: PlaceValue, context: Context) -> str:
    if one.obstacle or other.obstacle:
        return "same" if one.obstacle == other.obstacle else "different"
    if one.direction and other.direction and one.whole and one.whole == other.whole:
        return _directions(one.direction, other.direction)
    if one.entity and other.entity:
        return _named_rung(one, other, context)
    return _site_rung(one, other)


def _site_rung(one: PlaceValue, other: PlaceValue) -> str:
    """Of two sorts that exclude each other; two hotels may be two, so that one sort says nothing."""
    prepositions = {one.preposition, other.preposition}
    if one.site and one.site == other.site and "outside" in prepositions and not prepositions.isdisjoint(WITHIN):
        return "outside"
    if not exclusive(one.site, other.site):
        return ""
    return "near" if "near" in prepositions else "another sort"


def _named_rung(one: PlaceValue, other: PlaceValue, context: Context) -> str:
    if folded(one.name) == folded(other.name):
        return "same"
    if context.same_entity(one.entity or "", other.entity or ""):
        return "alias"
    if _contains(one, other) or _contains(other, one):
        return "part of"
    if grain(one.name) != grain(other.name) or one.preposition != other.preposition or one.preposition == "near":
        return "near"
    return "different"


def _directions(one: str, other: str) -> str:
    if one == other:
        return "same"
    return "opposite" if OPPOSITE[one] == other else "near"


def _contains(inner: PlaceValue, outer: PlaceValue) -> bool:
    words, others = folded(inner.name).split(), folded(outer.name).split()
    wider = {country_of(w) or state_of(w) or w for w in inner.within} | {capital_of(inner.name)}
    return outer.name in wider or (country_of(outer.name) or outer.name) in wider or set(others) < set(words)


def grain(name: str) -> str:
    """How large a place is, as far as its name tells."""
    if country_of(name):
        return "country"
    if state_of(name):
        return "state"
    return "site" if not terms("place_words").isdisjoint(name.split()) else "settlement"


def _examples() -> Iterator[Example]:
    yield Example(left="The fire broke out in Lund.", right="In Lund a fire broke out.", level="same")
    yield Example(left="They met in Paris.", right="They met in France.", level="part of")
    yield Example(left="A man was shot in Garland, Texas.", right="A man was shot in Texas.", level="part of")
    yield Example(left="The plant will be built at Lund.", right="The plant will be built at Malmö.", level="different")
    yield Example(
        left="She was found on the northern shore of the lake.",
        right="She was found at the southern end of the lake.",
        level="different",
    )
    yield Example(left="He died in a hotel.", right="He died in a motel.", level="different")
    yield Example(left="The car crashed into a tree.", right="The car crashed into a wall.", level="different")
    yield Example(left="The car crashed into a house.", right="The car crashed into a building.", level="same")


FACET = Facet(
    name="place",
    title="Place",
    what=(
        "Where a source says that an act took place, by a preposition before a named place or a side of something, and"
        " what was run into."
    ),
    why="A wrong town sends a reporter to the wrong door, and a wrong address can hurt somebody.",
    guards=(
        "Silent where one place lies within the other, where one is of another size or only near, where the other article"
        " knows both places, and where the two sentences tell of two acts."
    ),
    ladder=(*LEVELS.values(), ABSENT),
    examples=tuple(_examples()),
    find=find,
    compare=compare,
)
