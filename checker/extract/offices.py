"""Who holds the office that a sentence names: "met the Turkish energy minister", and later "Mehmet Kaya, the minister"."""

from checker.language.document import Document
from checker.records import Entity, EntityType, MentionKind, OfficeStatus

__all__ = ["holder_of"]

COUNTERPARTS = frozenset({"counterpart", "colleague", "opposite number"})
PAST = frozenset({"former", "ex", "late", "acting", "deputy", "vice", "next"})  # the office, and yet not the office


def holder_of(document: Document, entity: str, opposite: str) -> str:
    """The one named person of the article who holds the office under which `entity` goes; else `entity` itself.

    Whoever stands opposite in the same event does not come into question.
    """
    described = document.entity(entity)
    words = _office(described)
    if not words:
        return entity
    holders = [
        other.id
        for other in document.entities
        if other.id != opposite and other.named and other.type is EntityType.PERSON and _holds(other, described, words)
    ]
    return holders[0] if len(holders) == 1 else entity


def _office(described: Entity) -> tuple[str, ...]:
    """The words of the office in "the Turkish energy minister": what is written small after the first word."""
    by_words = all(m.kind is not MentionKind.NAME for m in described.mentions)
    if described.named or described.type is not EntityType.PERSON or not by_words:
        return ()
    first, *others = described.name.split()
    definite = first.lower() in {"the", "his", "her", "their", "its"} or first.endswith(("'s", "’s", "s'", "s’"))
    return tuple(word for word in others if word.islower()) if definite else ()


def _holds(other: Entity, described: Entity, words: tuple[str, ...]) -> bool:
    """An office of these words, or of the same country where they say 'her Turkish counterpart'."""
    sides = (other.side, described.side)
    if described.side and sides[0] != sides[1]:
        return False
    titles = [tuple(o.title.lower().split()) for o in other.offices if o.status is OfficeStatus.CURRENT]
    if words[-1] in COUNTERPARTS:
        return bool(described.side) and bool(titles)
    return any(_one_office(title, words) for title in titles)


def _one_office(title: tuple[str, ...], words: tuple[str, ...]) -> bool:
    shorter, longer = sorted((title, words), key=len)
    return bool(shorter) and longer[-len(shorter) :] == shorter and PAST.isdisjoint(longer[: -len(shorter)])
