"""The facet of what a person is: offices, trades, kinship, age."""

from collections.abc import Iterator

from checker.facets.base import Context, Example, Facet
from checker.facets.names import Likeness, body_likeness, clearly_other
from checker.facets.offices import (
    Relation,
    Title,
    is_kin,
    is_lasting,
    is_sole,
    read_title,
    relate,
    trades_apart,
    verb_offices,
)
from checker.language.document import Document, Token
from checker.language.entity_lists import person_nouns, terms
from checker.records import Answer, Entity, FacetValue, Level, OfficeStatus, OfficeValue

__all__ = ["FACET"]

OTHER_PERSON = Level(name="another person", label="two persons", weight=0.0)
SAME = Level(name="same", label="the same", weight=1.0)
ALIAS = Level(name="alias", label="the same office in other words", weight=0.9)
ROUNDED = Level(name="a year apart", label="a year apart, as before and after a birthday", weight=0.4)
AGES = Level(name="ages differ", label="two ages", weight=-1.5, conflict=True, strength="contradiction")
LEFT_OFFICE = Level(
    name="changed",
    label="the later report has the person in or out of office",
    weight=-0.3,
    conflict=True,
    strength="update",
)
STATUS = Level(
    name="status", label="in office for one, not for the other", weight=-0.7, conflict=True, strength="discrepancy"
)
ELSEWHERE = Level(
    name="elsewhere", label="the same office of two bodies", weight=-0.7, conflict=True, strength="discrepancy"
)
PRECISE = Level(name="more precise", label="one says more than the other", weight=0.6)
EXCLUSIVE = Level(
    name="exclusive",
    label="two offices of one body that nobody holds at once",
    weight=-1.2,
    conflict=True,
    strength="contradiction",
)
DIFFERENT = Level(
    name="different", label="two offices that nobody holds at once", weight=-1.0, conflict=True, strength="discrepancy"
)
TRADES = Level(name="trades", label="two trades", weight=-0.6, conflict=True, strength="discrepancy")
COMPATIBLE = Level(name="compatible", label="both may hold", weight=0.0)
LADDER = (
    OTHER_PERSON, SAME, ALIAS, ROUNDED, AGES, LEFT_OFFICE, STATUS, ELSEWHERE, PRECISE, EXCLUSIVE, DIFFERENT, TRADES, COMPATIBLE,
)  # fmt: skip

ADDRESSES = frozenset({"dr", "prof", "doctor", "professor"})  # before a name they say nothing of a post
PERFECT = frozenset({"have"})
PRESENT = frozenset({"VBZ", "VBP"})
NEEDS_NO_BODY = frozenset({"teach", "farm"})
BODIES = frozenset({"governor", "trustee", "council", "board", "committee"})


def find(document: Document) -> tuple[FacetValue, ...]:
    """Offices, trades and ages of the persons of an article, in order of the text."""
    found = [value for entity in document.entities for value in (*_offices(entity), *_age(document, entity))]
    seen = {_key(value) for value in found}
    found.extend(value for value in (*_by_verb(document), *_by_becoming(document)) if _key(value) not in seen)
    return tuple(sorted(found, key=lambda v: (v.start, v.end)))


def _key(value: FacetValue) -> tuple[str, str]:
    office = value.value
    return (office.entity, read_title(office.title).office) if isinstance(office, OfficeValue) else ("", "")


def _offices(entity: Entity) -> Iterator[FacetValue]:
    for office in entity.offices:
        if office.text.lower().rstrip(".") in ADDRESSES:
            continue
        value = OfficeValue(
            entity=entity.id,
            name=entity.name,
            title=office.title,
            organisation=office.organisation,
            status=office.status.value,
        )
        yield FacetValue(start=office.start, end=office.end, facet="role", slot="office", text=office.text, value=value)


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


def compare(left: FacetValue, right: FacetValue, context: Context) -> Answer:
    """The first rung that holds between two descriptions of a person."""
    one, other = left.value, right.value
    if not (isinstance(one, OfficeValue) and isinstance(other, OfficeValue)):
        return Answer(facet="role", level=COMPATIBLE)
    level = _level(one, other, context)
    words = _in_words(one), _in_words(other)
    note = f"{one.name}: {words[0]} against {words[1]}" if level.conflict else ""
    return Answer(facet="role", level=level, left=words[0], right=words[1], note=note)


def _in_words(value: OfficeValue) -> str:
    status = "" if value.status == OfficeStatus.CURRENT or value.status in value.title else f"{value.status} "
    organisation = value.organisation
    inside = not organisation or organisation.lower() in value.title.lower()
    return f"{status}{value.title}" if inside else f"{status}{value.title} ({organisation})"


def _level(one: OfficeValue, other: OfficeValue, context: Context) -> Level:
    if not context.same_entity(one.entity, other.entity):
        return OTHER_PERSON
    if one.age is not None or other.age is not None:
        return _ages(one.age, other.age)
    left, right = read_title(one.title, one.organisation), read_title(other.title, other.organisation)
    relation = relate(left, right)
    if relation in {Relation.SAME, Relation.NARROWER}:
        return _one_office(one, other, (left, right), context)
    return _two_offices(one, other, (left, right))


def _ages(left: int | None, right: int | None) -> Level:
    if left is None or right is None:
        return COMPATIBLE
    return (SAME, ROUNDED)[abs(left - right)] if abs(left - right) <= 1 else AGES


def _status(value: OfficeValue, title: Title) -> str:
    return value.status if value.status != OfficeStatus.CURRENT else title.status


def _one_office(one: OfficeValue, other: OfficeValue, titles: tuple[Title, Title], context: Context) -> Level:
    left, right = titles
    statuses = _status(one, left), _status(other, right)
    if statuses[0] != statuses[1] and OfficeStatus.ACTING not in statuses:
        return _changed(statuses, titles, context)
    bodies = one.organisation, other.organisation
    if bodies[0] and bodies[1] and is_sole(left) and is_sole(right) and clearly_other(bodies[0], bodies[1]):
        return ELSEWHERE
    if relate(left, right) is Relation.NARROWER or statuses[0] != statuses[1]:
        return PRECISE
    return SAME if one.title.lower() == other.title.lower() else ALIAS


def _changed(statuses: tuple[str, str], titles: tuple[Title, Title], context: Context) -> Level:
    """One has the person in office, the other not (yet, or any more)."""
    loose = titles[0].head != titles[1].head or any(is_lasting(title) or is_kin(title) for title in titles)
    if loose and OfficeStatus.FORMER in statuses:
        return COMPATIBLE
    dates = [date[:10] if date else None for date in (context.left_published, context.right_published)]
    if dates[0] == dates[1] or None in dates:
        return STATUS if OfficeStatus.FORMER in statuses or dates[0] else COMPATIBLE
    later = statuses[0] if str(dates[0]) > str(dates[1]) else statuses[1]
    earlier = statuses[1] if later == statuses[0] else statuses[0]
    order = (OfficeStatus.ELECT, OfficeStatus.CURRENT, OfficeStatus.FORMER)
    forward = (
        later in order and earlier in order and order.index(OfficeStatus(later)) > order.index(OfficeStatus(earlier))
    )
    if forward and OfficeStatus.ELECT in statuses:
        return COMPATIBLE
    return LEFT_OFFICE if forward else STATUS


def _two_offices(one: OfficeValue, other: OfficeValue, titles: tuple[Title, Title]) -> Level:
    left, right = titles
    if {_status(one, left), _status(other, right)} - {OfficeStatus.CURRENT, OfficeStatus.ACTING}:
        return COMPATIBLE
    if trades_apart(left, right):
        return TRADES
    bodies = one.organisation, other.organisation
    known = bool(bodies[0] and bodies[1])
    alike = known and body_likeness(str(bodies[0]), str(bodies[1])) is not Likeness.NONE
    if relate(left, right) is not Relation.APART or (known and not alike) or (is_kin(left) and not alike):
        return COMPATIBLE
    return EXCLUSIVE if alike else DIFFERENT


FACET = Facet(
    name="role",
    title="What a person is",
    what="Offices, titles, trades, kinship and ages that two articles give one person.",
    why="A wrong office or age names another person, and is what people complain of first.",
    guards=(
        "It stays silent about two persons, about descriptions that go together (a pharmacist who is a candidate), about a "
        "fuller and a shorter title, about offices in two bodies, and about titles that people keep for life."
    ),
    ladder=LADDER,
    examples=(
        Example("Finance minister Jana Novak resigned.", "Jana Novak, the minister of finance, resigned.", "alias"),
        Example("Chief executive Owen Pryce said no.", "Owen Pryce, the CEO, said no.", "alias"),
        Example("Energy minister Jana Novak resigned.", "Minister Jana Novak resigned.", "more precise"),
        Example("Deputy mayor Carla Ricci signed.", "Mayor Carla Ricci signed.", "different"),
        Example("Finance minister Jana Novak spoke.", "Jana Novak, the health minister, spoke.", "different"),
        Example("Ann Weil chairs the school's governors.", "Ann Weil is the deputy headteacher.", "different"),
        Example("Owen Pryce, an accountant, swam ashore.", "Owen Pryce, a plumber, swam ashore.", "trades"),
        Example("Owen Pryce, 54, swam ashore.", "Owen Pryce, 45, swam ashore.", "ages differ"),
        Example("Owen Pryce, 54, swam ashore.", "Owen Pryce, 55, swam ashore.", "a year apart"),
        Example("Police chief Anna Weil spoke.", "Former police chief Anna Weil spoke.", "status"),
        Example("Owen Pryce, a retired pharmacist, spoke.", "Owen Pryce, a candidate, spoke.", "compatible"),
        Example("Comedian Ella Marsh spoke.", "Ella Marsh, a campaigner, spoke.", "compatible"),
    ),
    find=find,
    compare=compare,
)
