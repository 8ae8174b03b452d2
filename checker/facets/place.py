"""Places: where an act took place, or what was run into."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from checker.facets.base import ABSENT, Context, Example, Facet
from checker.facets.names import folded
from checker.language.document import Document, Token
from checker.language.entity_lists import capital_of, country_of, state_of, terms
from checker.records import Answer, EntityType, FacetValue, Level, PlaceValue

__all__ = ["FACET"]

WHERE = frozenset("in at near outside inside on along below above beside by".split())
INTO = frozenset({"into", "against"})
COMPASS = {
    word: point for point in ("north", "south", "east", "west") for word in (point, f"{point}ern", f"{point}ernmost")
}
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
}


def find(document: Document) -> tuple[FacetValue, ...]:
    """Every place that a preposition introduces, in order of the text; the slot is 'into' for what was run into."""
    found: list[FacetValue] = []
    for token in document.tokens:
        head = document.tokens[token.head]
        if token.text.lower() == "there" and token.dep == "advmod" and found:
            found += _there(document, token, found[-1])
        if token.text == "here" and token.dep == "advmod":
            found += _here(document, token)
        if token.dep in {"pobj", "conj"} and head.pos == "ADP":
            value = _value(document, token, head.text.lower())
            if value is not None:
                found.append(value)
    return tuple(found)


def _there(document: Document, word: Token, last: FacetValue) -> Iterator[FacetValue]:
    """The place named last in the sentence, to which 'there' looks back."""
    sentence = document.sentences[word.sentence]
    if sentence.start <= last.start and last.slot == "where" and last.value.kind == "place" and last.value.entity:
        yield last.model_copy(update={"start": word.start, "end": word.end})


def _here(document: Document, word: Token) -> Iterator[FacetValue]:
    """The place that the report is sent from, where it says 'here' in its own voice."""
    sent = next((s for s in document.sentences if s.dateline), None)
    if sent is None or any(q.start <= word.start < q.end for q in document.quotations):
        return
    tokens = document.tokens_in(sent.start, sent.end)
    entity = document.entity_index.get(document.token_entities.get(tokens[0].index, ""))
    if entity and entity.type is EntityType.PLACE:
        end = max(t.end for t in tokens if document.token_entities.get(t.index) == entity.id)
        value = PlaceValue(name=entity.name, entity=entity.id, preposition="in", within=_within(document, end))
        yield FacetValue(facet="place", slot="where", start=word.start, end=word.end, text=word.text, value=value)


def _value(document: Document, noun: Token, preposition: str) -> FacetValue | None:
    slot = "into" if preposition in INTO else "where"
    entity = document.entity_index.get(document.token_entities.get(noun.index, ""))
    place = entity if entity and entity.named and entity.type is EntityType.PLACE else None
    direction, whole = _side(document, noun)
    kind = _obstacle(noun.lemma.lower()) if slot == "into" else ""
    if slot == "into" and not kind:
        return None
    if slot == "where" and (preposition not in WHERE or not (place or direction)):
        return None
    start, end = _stretch(document, noun)
    return FacetValue(
        facet="place",
        slot=slot,
        start=start,
        end=end,
        text=document.article.text[start:end],
        value=PlaceValue(
            name=place.name if place else document.article.text[start:end],
            entity=place.id if place else None,
            preposition=preposition,
            obstacle=kind,
            direction=direction,
            whole=whole,
            within=_within(document, end),
        ),
    )


def _stretch(document: Document, noun: Token) -> tuple[int, int]:
    """The noun with the words before it that belong to it, and what 'of' adds."""
    first = min((t.start for t in document.subtree(noun.index) if t.index <= noun.index), default=noun.start)
    last = noun.end
    for child in document.children[noun.index]:
        token = document.tokens[child]
        if token.dep == "prep" and token.text == "of":
            last = max(t.end for t in document.subtree(child))
    return first, last


def _side(document: Document, noun: Token) -> tuple[str, str]:
    """The point of the compass and the thing whose side it is: "the northern shore of the loch"."""
    children = [document.tokens[c] for c in document.children[noun.index]]
    point = next((COMPASS[t.text.lower()] for t in children if t.text.lower() in COMPASS and t.dep != "prep"), "")
    if not point:
        return "", ""
    for child in children:
        if child.dep == "prep" and child.text == "of":
            below = [document.tokens[c] for c in document.children[child.index] if document.tokens[c].dep == "pobj"]
            return point, below[0].lemma.lower() if below else ""
        if child.dep == "poss" and child.pos != "PRON":
            return point, child.lemma.lower()
        if child.dep == "poss":
            return point, _owner(document, noun)
    return point, ""


def _owner(document: Document, noun: Token) -> str:
    """The subject of the verb above, to which "its" looks back: "where the loch drains at its southern end"."""
    token = noun
    while token.head != token.index and token.pos not in {"VERB", "AUX"}:
        token = document.tokens[token.head]
    subjects = [document.tokens[c] for c in document.children[token.index] if document.tokens[c].dep == "nsubj"]
    return subjects[0].lemma.lower() if subjects and subjects[0].pos == "NOUN" else ""


_WIDER = re.compile(r",\s+((?:[A-Z][\w.'’-]+)(?:\s+[A-Z][\w.'’-]+)?)")


def _within(document: Document, end: int) -> tuple[str, ...]:
    """The wider place named right behind it: "Garland, Texas"."""
    behind = _WIDER.match(document.article.text, end)
    return (behind[1].rstrip("."),) if behind else ()


@cache
def _obstacles() -> dict[str, str]:
    text = files("checker.facets.data").joinpath("obstacles.txt").read_text(encoding="utf-8")
    lines = (line.split() for line in text.splitlines() if line and not line.startswith("#"))
    return {word: words[0] for words in lines for word in words}


def _obstacle(lemma: str) -> str:
    return _obstacles().get(lemma, "")


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
    return _named_rung(one, other, context) if one.entity and other.entity else ""


def _named_rung(one: PlaceValue, other: PlaceValue, context: Context) -> str:
    if folded(one.name) == folded(other.name):
        return "same"
    if context.same_entity(one.entity or "", other.entity or ""):
        return "alias"
    if _contains(one, other) or _contains(other, one):
        return "part of"
    if _grain(one.name) != _grain(other.name) or one.preposition != other.preposition or one.preposition == "near":
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


def _grain(name: str) -> str:
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
