"""Ages that follow from another year: 'was 24 when she founded the choir 14 years ago', 'was born in 1971'."""

from collections.abc import Iterator

from checker.language.document import Document, Token
from checker.records import Entity, EntityType, FacetValue, OfficeValue

__all__ = ["RECKONED", "reckoned_ages"]

RECKONED = "reckoned age"  # slot; the birthday is not told, so it may be a year less or more
OLDEST = 100  # of those who were born earlier none is spoken of as living
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
RELATIVE = frozenset({"relcl", "acl"})
THEN = frozenset({"when", "in"})
HANGING = frozenset({"pobj", "npadvmod", "advmod", "nummod", "prep", "pcomp"})
DYING = frozenset(  # the dead grow no older
    {"die", "kill", "murder", "drown", "bury", "death", "killing", "funeral", "grave", "widow", "widower", "obituary"}
)


def reckoned_ages(document: Document) -> Iterator[FacetValue]:
    """The present age of each living person of whom only the year of birth, or an age in another year, is told."""
    for verb in document.tokens:
        told = verb if verb.text == "born" else _told(document, verb) if verb.text == "was" else None
        entity = _subject(document, verb) if told else None
        years = _years_since(document, verb) if entity and entity.age is None else None
        if told is None or entity is None or years is None or _dies(document, entity):
            continue
        age = years if told is verb else int(told.text) + years
        if age < OLDEST:
            value = OfficeValue(entity=entity.id, name=entity.name, title=f"about {age} years old", age=age)
            yield FacetValue(start=told.start, end=told.end, facet="role", slot=RECKONED, text=told.text, value=value)


def _told(document: Document, verb: Token) -> Token | None:
    """The number of 'was 24 when', 'was 24 years old in'."""
    words = document.tokens[verb.index + 1 : verb.index + 5]
    rest = [t.text.lower() for t in words[1:]]
    rest = rest[2:] if rest[:2] == ["years", "old"] else rest
    aged = bool(words) and words[0].text.isdigit() and bool(rest) and rest[0] in THEN
    return words[0] if aged and int(words[0].text) < OLDEST else None


def _subject(document: Document, verb: Token) -> Entity | None:
    """Who was so old, or was born: the subject, or what a relative clause hangs on."""
    subject = next((t for i in document.children[verb.index] if (t := document.tokens[i]).dep in SUBJECTS), None)
    if verb.dep in RELATIVE and (subject is None or subject.tag == "WP"):
        subject = document.tokens[verb.head]
    known = document.token_entities.get(subject.index) if subject else None
    entity = document.entity(known) if known else None
    return entity if entity and entity.type is EntityType.PERSON and entity.named else None


def _years_since(document: Document, verb: Token) -> int | None:
    """How many years ago the verb, or what happened then, is dated."""
    published = document.article.published
    clauses = [i for i in document.children[verb.index] if document.tokens[i].dep == "advcl"]
    for time in document.times:
        inside = document.tokens_in(time.start, time.end)
        start = time.value.start
        if not published or not inside or not start or _dated(document, inside[-1]) not in {verb.index, *clauses}:
            continue
        years = int(str(published)[:4]) - int(start[:4])
        return years if years > 1 else None
    return None


def _dated(document: Document, token: Token) -> int:
    """The verb on which a time hangs, without a step into another clause."""
    while token.dep in HANGING and token.head != token.index:
        token = document.tokens[token.head]
    return token.index


def _dies(document: Document, entity: Entity) -> bool:
    return any(
        document.token_entities.get(i) == entity.id and document.tokens[i].dep in {*SUBJECTS, "dobj", "poss"}
        for token in document.tokens
        if token.lemma in DYING
        for i in document.children[token.index]
    )
