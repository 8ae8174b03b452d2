"""Where an article says what a person is: offices, trades, ages, and verbs that give an office."""

import re
from collections.abc import Iterator

from checker.facets.family import family_values, namesake
from checker.facets.homes import home_values
from checker.facets.offices import read_title, verb_offices
from checker.facets.reckoned_ages import reckoned_ages
from checker.facets.seats import branch_values, seat_values
from checker.language.document import Document, Token
from checker.language.entity_lists import person_nouns, terms
from checker.language.office_phrases import ADDRESSES
from checker.records import Entity, FacetValue, Office, OfficeStatus, OfficeValue

__all__ = ["find"]

SPELLED_OUT = ADDRESSES | {"doctor", "professor"}  # before a name they say nothing of a post
PERFECT = frozenset({"have"})
PRESENT = frozenset({"VBZ", "VBP"})
LEAVING = frozenset({"leave", "quit", "exit", "give", "abandon", "retire"})
LEFT = re.compile(r"\w+ (?:up |from )?(?:politics|public life|public office)\b(?! as\b| to\b)")
NEEDS_NO_BODY = frozenset({"teach", "farm"})
BODIES = frozenset({"governor", "trustee", "council", "board", "committee"})


def find(document: Document) -> tuple[FacetValue, ...]:
    """Offices, trades and ages of the persons of an article, in order of the text."""
    found = [value for entity in document.entities for value in (*_offices(document, entity), *_age(document, entity))]
    seen = {_key(value) for value in found}
    found.extend(
        value
        for value in (*_by_verb(document), *_by_becoming(document), *_by_leaving(document))
        if _key(value) not in seen
    )
    found.extend((*reckoned_ages(document), *family_values(document)))
    for entity in document.entities:
        found.extend((*seat_values(document, entity), *branch_values(document, entity), *home_values(document, entity)))
    return tuple(sorted(found, key=lambda v: (v.start, v.end, v.slot)))


def _key(value: FacetValue) -> tuple[str, str]:
    office = value.value
    return (office.entity, read_title(office.title).office) if isinstance(office, OfficeValue) else ("", "")


def _offices(document: Document, entity: Entity) -> Iterator[FacetValue]:
    for office in entity.offices:
        if _is_address(office):
            continue
        value = OfficeValue(
            entity=entity.id,
            name=entity.name,
            title=office.title,
            organisation=office.organisation or namesake(document, entity, office),
            status=office.status.value,
        )
        yield FacetValue(start=office.start, end=office.end, facet="role", slot="office", text=office.text, value=value)


def _is_address(office: Office) -> bool:
    """'Dr' before a name; behind the name of a body, 'the clinic's Dr', only for short."""
    words = office.text.lower().rstrip(".").split()
    if len(words) > 1:
        return office.title in SPELLED_OUT and words[-1] in ADDRESSES
    return not SPELLED_OUT.isdisjoint(words)


def _age(document: Document, entity: Entity) -> Iterator[FacetValue]:
    if entity.age is None:
        return
    token = _age_token(document, entity)
    if token is not None:
        value = OfficeValue(entity=entity.id, name=entity.name, title=f"{entity.age} years old", age=entity.age)
        yield FacetValue(start=token.start, end=token.end, facet="role", slot="age", text=token.text, value=value)


def _age_token(document: Document, entity: Entity) -> Token | None:
    """The number in a sentence that mentions the person; the first word of the person where it is spelled out."""
    number = str(entity.age)
    for mention in entity.mentions:
        sentence = document.sentence_at(mention.start)
        for token in document.sentence_tokens(sentence) if sentence else ():
            if token.text == number or token.text.startswith(f"{number}-year"):
                return token
    first = entity.mentions[0] if entity.mentions else None
    tokens = document.tokens_in(first.start, first.end) if first else ()
    return tokens[0] if tokens else None


def _by_becoming(document: Document) -> Iterator[FacetValue]:
    """'became its deputy head in 2017': whoever became something is taken to be it still."""
    for token in document.tokens:
        if token.lemma != "become" or any(
            document.tokens[i].dep in {"neg", "aux"} for i in document.children[token.index]
        ):
            continue
        noun = next(
            (document.tokens[i] for i in document.children[token.index] if document.tokens[i].dep == "attr"), None
        )
        entity = _holder(document, token)
        if noun is None or entity is None or noun.lemma not in person_nouns():
            continue
        tokens = document.tokens[
            min(t.index for t in document.subtree(noun.index) if t.index <= noun.index) : noun.index + 1
        ]
        title = " ".join(t.text for t in tokens if t.pos in {"ADJ", "NOUN", "PROPN"}).lower()
        start, end = tokens[0].start, tokens[-1].end
        value = OfficeValue(entity=entity.id, name=entity.name, title=title)
        text = document.article.text[start:end]
        yield FacetValue(start=start, end=end, facet="role", slot="office", text=text, value=value)


def _by_leaving(document: Document) -> Iterator[FacetValue]:
    """'gave up politics in 2019', 'has retired from public life': a former politician."""
    for token in document.tokens:
        entity = _holder(document, token) if token.lemma in LEAVING and token.tag in {"VBD", "VBN"} else None
        if entity is None or any(document.tokens[i].dep == "neg" for i in document.children[token.index]):
            continue
        text = document.article.text[token.start : document.sentences[token.sentence].end]
        found = LEFT.match(text)
        if found:
            value = OfficeValue(
                entity=entity.id, name=entity.name, title="politician", status=OfficeStatus.FORMER.value
            )
            yield FacetValue(
                start=token.start,
                end=token.start + found.end(),
                facet="role",
                slot="office",
                text=found[0],
                value=value,
            )


def _by_verb(document: Document) -> Iterator[FacetValue]:
    """'who chairs the governors', 'has taught at the school': a verb in the present gives its subject an office."""
    for token in document.tokens:
        title = verb_offices().get(token.lemma) if token.pos == "VERB" else None
        if title is None or not _holds_now(document, token):
            continue
        entity = _holder(document, token)
        body = _body(document, token)
        if entity is None or (body is None and token.lemma not in NEEDS_NO_BODY):
            continue
        end = body[-1].end if body else token.end
        words = document.article.text[body[0].start : end] if body else None
        value = OfficeValue(
            entity=entity.id,
            name=entity.name,
            title=f"{title} of {words}" if words and not _named(body) else title,
            organisation=words if words and _named(body) else None,
        )
        text = document.article.text[token.start : end]
        yield FacetValue(start=token.start, end=end, facet="role", slot="office", text=text, value=value)


def _holds_now(document: Document, verb: Token) -> bool:
    helpers = [document.tokens[i] for i in document.children[verb.index]]
    if any(t.dep in {"neg", "aux"} and t.lemma not in PERFECT for t in helpers):
        return False
    return verb.tag in PRESENT or (verb.tag == "VBN" and any(t.lemma in PERFECT and t.tag in PRESENT for t in helpers))


def _holder(document: Document, verb: Token) -> Entity | None:
    """The subject of the verb, or what a relative clause hangs on."""
    subject = next(
        (document.tokens[i] for i in document.children[verb.index] if document.tokens[i].dep == "nsubj"), None
    )
    if verb.dep == "relcl" and (subject is None or subject.tag == "WP"):
        subject = document.tokens[verb.head]
        if subject.dep == "appos":  # 'Ann Weil, a nurse who chairs the board'
            subject = document.tokens[subject.head]
    elif verb.dep == "conj" and subject is None:
        return _holder(document, document.tokens[verb.head])
    known = document.token_entities.get(subject.index) if subject else None
    return document.entity(known) if known else None


def _body(document: Document, verb: Token) -> tuple[Token, ...] | None:
    """The body that is chaired, led or taught at."""
    for i in document.children[verb.index]:
        child = document.tokens[i]
        if child.dep == "prep" and child.lemma in {"at", "in", "for"}:
            child = next((document.tokens[j] for j in document.children[i] if document.tokens[j].dep == "pobj"), child)
        elif child.dep not in {"dobj", "obj"}:
            continue
        if child.pos == "PROPN" or child.lemma in terms("organisation_nouns") or child.lemma in BODIES:
            first = min(t.index for t in document.subtree(child.index) if t.index <= child.index)
            return document.tokens[first : child.index + 1]
    return None


def _named(tokens: tuple[Token, ...] | None) -> bool:
    return bool(tokens) and tokens[-1].pos == "PROPN"  # type: ignore[index]
