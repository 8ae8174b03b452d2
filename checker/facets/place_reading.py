"""Places of an article: what a preposition, "there", "here" or "where" says of where an act took place."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from checker.facets.sites import site_of
from checker.language.document import Document, Token
from checker.records import EntityType, FacetValue, PlaceValue

__all__ = ["find"]

WHERE = frozenset("in at near outside inside on along below above beside by".split())
INTO = frozenset({"into", "against"})
TOLD = frozenset("det poss amod compound nmod".split())  # what tells which one it is
COMPASS = {
    word: point for point in ("north", "south", "east", "west") for word in (point, f"{point}ern", f"{point}ernmost")
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
        if token.text.lower() == "where" and token.dep == "advmod":
            found += _where(document, token)
        if token.text.lower() in COMPASS and token.dep != "amod":
            found += _bearing(document, token)
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


def _where(document: Document, word: Token) -> Iterator[FacetValue]:
    """The place that its clause tells more of: "the house where he was shot", "in Lund, where she died"."""
    clause = document.tokens[word.head]
    noun = document.tokens[clause.head]
    if clause.dep == "relcl" and noun.index < word.index and (value := _value(document, noun, "at")):
        yield value.model_copy(update={"start": word.start, "end": word.end})


def _bearing(document: Document, word: Token) -> Iterator[FacetValue]:
    """Where something lies from a place: "ten miles west of Lund"."""
    for child in (document.tokens[c] for c in document.children[word.index]):
        if child.dep == "prep" and child.text == "of":
            for noun in (document.tokens[c] for c in document.children[child.index]):
                if noun.dep == "pobj":
                    start, end = word.start, max(t.end for t in document.subtree(noun.index) if t.index <= noun.index)
                    text = document.article.text[start:end]
                    value = PlaceValue(name=text, direction=COMPASS[word.text.lower()], whole=noun.lemma.lower())
                    yield FacetValue(facet="place", slot="where", start=start, end=end, text=text, value=value)


def _value(document: Document, noun: Token, preposition: str) -> FacetValue | None:
    slot = "into" if preposition in INTO else "where"
    entity = document.entity_index.get(document.token_entities.get(noun.index, ""))
    place = entity if entity and entity.named and entity.type is EntityType.PLACE else None
    direction, whole = _side(document, noun)
    kind = _obstacle(noun.lemma.lower()) if slot == "into" else ""
    if slot == "into" and not kind:
        return None
    site = "" if entity and entity.named else _site(document, noun)
    if slot == "where" and (preposition not in WHERE or not (place or direction or site)):
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
            site=site if slot == "where" else "",
            direction=direction,
            whole=whole,
            within=_within(document, end),
        ),
    )


def _site(document: Document, noun: Token) -> str:
    """The sort of one place; "in prison" and "at school" are no places but states."""
    told = {document.tokens[c].dep for c in document.children[noun.index]}
    if noun.tag != "NN" or told.isdisjoint(TOLD):
        return ""
    before = document.tokens[noun.index - 1] if noun.index else noun
    return site_of(noun.lemma.lower(), before.lemma.lower() if before.head == noun.index else "")


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


_WIDER = re.compile(r", +([A-Z][\w.'’-]+(?:(?<!\.) [A-Z][\w.'’-]+)?)")


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
