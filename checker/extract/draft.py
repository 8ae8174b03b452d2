"""A frame in the making: who stood opposite whom, and the words that say so."""

from dataclasses import dataclass

from checker.extract.relations import Relation
from checker.language.document import Document, Token
from checker.records import Found, MentionKind

__all__ = ["Draft", "Filler", "filler"]


@dataclass(frozen=True, slots=True)
class Filler:
    """An entity in a slot, with the token that put it there."""

    entity: str
    token: int
    found: Found


@dataclass(frozen=True, slots=True)
class Draft:
    """One relation between two participants, as found at one place."""

    relation: Relation
    trigger: int  # token
    trigger_end: int  # code point
    agent: Filler
    counterpart: Filler
    sentences: tuple[int, ...]  # indexes, ascending
    found: Found


def filler(document: Document, token: Token, entity: str) -> Filler:
    """A slot filled by the grammar of the sentence: by name, or by a pronoun or description."""
    for mention in document.entity(entity).mentions:
        if mention.start <= token.start < mention.end:
            named = mention.kind is MentionKind.NAME
            return Filler(entity, token.index, Found.EXPLICIT if named else Found.PRONOUN)
    return Filler(entity, token.index, Found.EXPLICIT)
