"""What ties an office to one place or body: the state that a politician sits for, the branch that a veteran served in."""

import re
from collections.abc import Iterator

from checker.facets.offices import read_title
from checker.language.document import Document
from checker.language.entity_lists import state_of
from checker.records import Entity, EntityType, FacetValue, MentionKind, OfficeStatus, OfficeValue

__all__ = ["BRANCH", "HELD", "SEAT", "branch_values", "seat_values"]

SEAT = "state"  # slot of the state that somebody sits for
BRANCH = "branch"  # slot of the branch that somebody served in
TAG = re.compile(r"\s*[,(]\s*\(?[RDI]-([A-Z][A-Za-z. ]*?)(?=[,)]|\.\s|\.?$)")
OF = re.compile(r" of ([A-Z]\w+(?: [A-Z]\w+)?)\b")
HELD = frozenset({OfficeStatus.CURRENT, OfficeStatus.LEAVING})  # whoever is leaving was in it until now
SITTING = frozenset({"senator", "representative", "governor", "lawmaker"})
VETERANS = frozenset({"veteran", "vet"})
BRANCHES = {
    "army": "Army", "navy": "Navy", "air force": "Air Force", "marines": "Marines", "marine corps": "Marines",
    "coast guard": "Coast Guard", "marine": "Marines",
}  # fmt: skip
NAMED = re.compile(r"\b(Army|Navy|Air Force|Marine Corps|Marines?|Coast Guard)\b", re.IGNORECASE)
AHEAD = 60  # code points behind a name in which a tag stands


def seat_values(document: Document, entity: Entity) -> Iterator[FacetValue]:
    """The states that the article gives a politician: '(R-Iowa)', 'Senator Boland of Iowa', 'the Iowa senator'."""
    if entity.type is not EntityType.PERSON or not entity.named:
        return
    sits = any(read_title(o.title, o.organisation).head in SITTING for o in entity.offices)
    text = document.article.text
    for mention in entity.mentions:
        behind = text[mention.end : mention.end + AHEAD]
        match = TAG.match(behind) or (OF.match(behind) if sits else None)
        state = _state(match[1]) if match and mention.kind is MentionKind.NAME else None
        if match and state:
            start = mention.end + match.start(1)
            yield _value(entity, SEAT, f"from {state}", state, (start, start + len(match[1]), match[1]))
    for office in entity.offices:
        state = _state(office.organisation or "") if office.status in HELD else None
        if state and read_title(office.title, office.organisation).head in SITTING:
            yield _value(entity, SEAT, f"from {state}", state, (office.start, office.end, office.text))


def _state(words: str) -> str | None:
    """The state of a name or of an abbreviation, with its point or without."""
    return state_of(words.strip()) or state_of(words.strip() + ".")


def branch_values(document: Document, entity: Entity) -> Iterator[FacetValue]:
    """The branches in which somebody served: 'a Navy veteran', 'who served in the Army'."""
    for office in entity.offices:
        named = NAMED.search(f"{office.organisation or ''} {office.title}")
        if named and read_title(office.title, office.organisation).head in VETERANS:
            branch = BRANCHES[named[1].lower()]
            yield _value(entity, BRANCH, f"{branch} veteran", branch, (office.start, office.end, office.text))
    for token in document.tokens:
        if token.lemma == "serve" and token.tag in {"VBD", "VBN"} and _server(document, token.index) == entity.id:
            sentence = document.sentences[token.sentence]
            named = NAMED.match(document.article.text[token.end : sentence.end].removeprefix(" in the "))
            if named:
                branch = BRANCHES[named[1].lower()]
                end = token.end + len(" in the ") + named.end()
                words = document.article.text[token.start : end]
                yield _value(entity, BRANCH, f"{branch} veteran", branch, (token.start, end, words))


def _server(document: Document, verb: int) -> str | None:
    """Who served: the subject, or whom the relative clause is about."""
    token = document.tokens[verb]
    subject = next((document.tokens[i] for i in document.children[verb] if document.tokens[i].dep == "nsubj"), None)
    if token.dep == "relcl" and (subject is None or subject.tag == "WP"):
        subject = document.tokens[token.head]
        if subject.dep == "appos" and subject.index not in document.token_entities:
            subject = document.tokens[subject.head]
    return document.token_entities.get(subject.index) if subject else None


def _value(entity: Entity, slot: str, title: str, organisation: str, place: tuple[int, int, str]) -> FacetValue:
    start, end, text = place
    value = OfficeValue(entity=entity.id, name=entity.name, title=title, organisation=organisation)
    return FacetValue(start=start, end=end, facet="role", slot=slot, text=text, value=value)
