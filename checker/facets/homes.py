"""Where somebody lives, as papers put it behind a name: 'Ann Berg, 36, of Lund'."""

import re
from collections.abc import Iterator

from checker.language.document import Document
from checker.language.entity_lists import country_of, state_of
from checker.records import Entity, EntityType, FacetValue, MentionKind, OfficeValue

__all__ = ["HOME", "home_values"]

HOME = "home"  # slot of the town that somebody is of
OF = re.compile(r",(?: \d{1,3},| aged? \d{1,3},)? (?:a resident )?of (?=[A-Z])")
OWNING = re.compile(r"['’]s? [A-Z]")  # "of Visby County's Lund": what follows is the town


def home_values(document: Document, entity: Entity) -> Iterator[FacetValue]:
    """The towns that the article says a person is of; a state or a country only holds the town."""
    if entity.type is not EntityType.PERSON or not entity.named:
        return
    for mention in entity.mentions:
        match = OF.match(document.article.text, mention.end) if mention.kind is MentionKind.NAME else None
        first = document.tokens_in(match.end(), len(document.article.text))[:1] if match else ()
        place = document.entity_index.get(document.token_entities.get(first[0].index, "")) if first else None
        if place is None or place.type is not EntityType.PLACE or state_of(place.name) or country_of(place.name):
            continue
        end = next(m.end for m in place.mentions if m.start <= first[0].start < m.end)
        if OWNING.match(document.article.text, end):
            continue
        text = document.article.text[first[0].start : end]
        value = OfficeValue(entity=entity.id, name=entity.name, title=f"of {place.name}", organisation=place.name)
        yield FacetValue(start=first[0].start, end=end, facet="role", slot=HOME, text=text, value=value)
