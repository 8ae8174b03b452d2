"""People, organisations and places of one article, with every mention of each."""

from checker.language.aliases import link_names
from checker.language.coreference import resolve_references
from checker.language.document import Document
from checker.language.names import find_names
from checker.language.offices import read_offices
from checker.language.referents import Occurrence, Referent
from checker.language.salience import by_token
from checker.records import Entity, Mention, MentionKind

__all__ = ["find_entities"]


def find_entities(document: Document) -> tuple[tuple[Entity, ...], dict[int, str]]:
    """All entities, numbered by first mention, and the entity id of every token that refers to one."""
    referents = link_names(find_names(document))
    read_offices(document, referents, by_token(referents))
    resolve_references(document, referents)
    for referent in referents:  # again, now that possessors and subjects by pronoun are known
        referent.offices.clear()
        referent.affiliations.clear() if referent.named else None
    read_offices(document, referents, by_token(referents))
    return _records(document, referents)


def _records(document: Document, referents: list[Referent]) -> tuple[tuple[Entity, ...], dict[int, str]]:
    ordered = sorted((r for r in referents if r.occurrences), key=lambda r: (min(r.occurrences), r.key))
    entities: list[Entity] = []
    tokens: dict[int, str] = {}
    for number, referent in enumerate(ordered, 1):
        entity = _record(document, referent, f"{document.article.id}#e{number}")
        entities.append(entity)
        for occurrence in referent.occurrences:
            named = occurrence.kind is MentionKind.NAME
            covered = range(occurrence.first, occurrence.last) if named else (occurrence.head,)
            tokens.update(dict.fromkeys(covered, entity.id))
    return tuple(entities), dict(sorted(tokens.items()))


def _record(document: Document, referent: Referent, entity_id: str) -> Entity:
    return Entity(
        id=entity_id,
        article=document.article.id,
        name=referent.name,
        type=referent.type,
        named=referent.named,
        aliases=tuple(sorted(referent.aliases - {referent.name})),
        gender="plural" if referent.plural else referent.likely_gender,
        age=referent.age,
        offices=tuple(sorted(referent.offices, key=lambda o: (o.start, o.end))),
        affiliations=tuple(referent.affiliations),
        side=referent.affiliations[0] if referent.affiliations else None,
        mentions=tuple(_mention(document, o) for o in sorted(set(referent.occurrences))),
    )


def _mention(document: Document, occurrence: Occurrence) -> Mention:
    start = document.tokens[occurrence.first].start
    end = document.tokens[occurrence.last - 1].end
    return Mention(start=start, end=end, text=document.article.text[start:end], kind=occurrence.kind)
