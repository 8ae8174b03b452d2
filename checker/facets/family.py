"""Ties of kin between two named people, read from either side: 'her father', 'are no kin', 'whose sister he is married to'."""

import re
from collections.abc import Iterator

from checker.facets.offices import converse, is_kin, read_title
from checker.language.document import Document, Sentence, Token
from checker.records import Entity, EntityType, FacetValue, Office, OfficeValue

__all__ = ["KIN", "family_values", "namesake"]

KIN = "kin"  # slot of ties that are not the words of an office
NO_KIN = "no relation"
LATERAL = frozenset({"brother", "sister", "sibling", "spouse", "cousin"})  # who has the other's name most often
TOLD = ("a ", "an ", "his ", "her ", "their ", "its ", "my ", "our ")  # of nobody here, or of whom is said
DENIED = re.compile(
    r"\b(?:is|are|was|were)(?: not|n['’]t) (?:related|relatives|kin)\b"
    r"|\b(?:is|are|was|were) (?:no (?:kin|relations?|relatives?)|unrelated)\b(?! to the\b)"
)
BOTH = re.compile(r"(?:They|The (?:two|pair)(?: (?:men|women))?) $")
BY_MARRIAGE = {
    ("", ""): "spouse",
    ("child", ""): "parent-in-law",
    ("sibling", ""): "sibling-in-law",
    ("", "child"): "child-in-law",
    ("", "sibling"): "sibling-in-law",
}  # kin of the one, kin of the other who is married to whom -> what the one is to the other
KINDS = {"son": "child", "daughter": "child", "brother": "sibling", "sister": "sibling"}
PAIR = 2


def family_values(document: Document) -> Iterator[FacetValue]:
    """Marriages and denials that no office tells, and each tie once more from the end that comes first by name."""
    told = [*_offices(document), *_marriages(document), *_denials(document)]
    yield from (value for value in told if value.slot == KIN)
    for value in told:
        turned = _turned(document, value)
        if turned is not None:
            yield turned


def namesake(document: Document, entity: Entity, office: Office) -> str | None:
    """Whose 'elder brother' is meant where it is not said: of the one other person of that family name."""
    if office.text.lower().startswith(TOLD) or " of " in office.title:
        return None
    lateral = read_title(office.title).office in LATERAL
    family = entity.name.split()[-1]
    others = [e for e in _people(document) if e.id != entity.id and e.name.split()[-1] == family]
    return others[0].name if lateral and len(others) == 1 else None


def _people(document: Document) -> Iterator[Entity]:
    return (e for e in document.entities if e.type is EntityType.PERSON and e.named)


def _offices(document: Document) -> Iterator[FacetValue]:
    for entity in _people(document):
        for office in entity.offices:
            whose = office.organisation or namesake(document, entity, office)
            if whose and is_kin(read_title(office.title)):
                place = office.start, office.end, office.text
                value = _value(entity, office.title, whose, place, office.status.value)
                yield value.model_copy(update={"slot": "office"})


def _turned(document: Document, told: FacetValue) -> FacetValue | None:
    """The tie as the other's, where that name comes first: so two articles meet at one end, whichever they tell."""
    value = told.value
    if not isinstance(value, OfficeValue) or not value.organisation or value.organisation >= value.name:
        return None
    other = next((e for e in _people(document) if e.name == value.organisation), None)
    title = converse(read_title(value.title))
    place = told.start, told.end, told.text
    return _value(other, title, value.name, place, value.status) if other and title else None


def _denials(document: Document) -> Iterator[FacetValue]:
    """'X and Y are not related', 'X met Y. They are no kin.', 'X is no relation to Y'."""
    text = document.article.text
    for i, sentence in enumerate(document.sentences):
        found = DENIED.search(text, sentence.start, sentence.end)
        both = found and BOTH.fullmatch(text, sentence.start, found.start())
        told = document.sentences[i - 1] if both and i else sentence
        people = _mentioned(document, told)
        if found and len(people) == PAIR:
            yield _value(people[0], NO_KIN, people[1].name, (found.start(), found.end(), found[0]))


def _mentioned(document: Document, sentence: Sentence) -> list[Entity]:
    """The persons of a sentence in order."""
    ids = dict.fromkeys(
        known for t in document.sentence_tokens(sentence) if (known := document.token_entities.get(t.index))
    )
    return [e for known in ids if (e := document.entity(known)).type is EntityType.PERSON and e.named]


def _marriages(document: Document) -> Iterator[FacetValue]:
    """'X married Y', 'X and Y are married', 'X, whose daughter was married to Y', 'X is married to Y's sister'."""
    for married in document.tokens:
        if married.text != "married":
            continue
        clause = document.tokens[married.head] if married.dep == "acomp" else married
        who = _child(document, clause, "nsubj", "nsubjpass")
        whom = who and _spouse(document, married, who)
        if who is None or whom is None or _child(document, clause, "neg"):
            continue
        (one, left), (other, right) = _end(document, who, clause), _end(document, whom, clause)
        title = BY_MARRIAGE.get((left, right))
        if title and one and other and one.id != other.id:
            start, end = who.start, max(married.end, whom.end)
            yield _value(one, title, other.name, (start, end, document.article.text[start:end]))


def _spouse(document: Document, married: Token, who: Token) -> Token | None:
    """Whom the subject married: behind 'to', the object, or the other of 'X and Y are married'."""
    to = next((t for i in document.children[married.index] if (t := document.tokens[i]).text == "to"), None)
    if to is not None:
        return _child(document, to, "pobj")
    both = _child(document, who, "conj") if married.dep == "acomp" else None
    return both or _child(document, married, "dobj")


def _child(document: Document, token: Token, *relations: str) -> Token | None:
    return next((t for i in document.children[token.index] if (t := document.tokens[i]).dep in relations), None)


def _end(document: Document, token: Token, clause: Token) -> tuple[Entity | None, str]:
    """The named person, or the one whose kin the token is, with the kind of kin."""
    entity, kind = _person(document, token), KINDS.get(token.lemma, "")
    if entity is None and kind:
        token = _child(document, token, "poss") or token
    if token.tag in {"WP", "WP$"} and clause.dep == "relcl":
        token = document.tokens[clause.head]
    return (entity, "") if entity else (_person(document, token), kind)


def _person(document: Document, token: Token) -> Entity | None:
    known = document.token_entities.get(token.index)
    entity = document.entity(known) if known else None
    return entity if entity and entity.named and entity.type is EntityType.PERSON else None


def _value(entity: Entity, title: str, whose: str, place: tuple[int, int, str], status: str = "current") -> FacetValue:
    start, end, text = place
    value = OfficeValue(entity=entity.id, name=entity.name, title=title, organisation=whose, status=status)
    return FacetValue(start=start, end=end, facet="role", slot=KIN, text=text, value=value)
