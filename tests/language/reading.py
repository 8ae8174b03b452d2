"""Texts read by the real pipeline: headings begin with '# ', paragraphs are parted by newlines."""

import hashlib
import re
from functools import cache

from checker.language.document import Document
from checker.language.entities import find_entities
from checker.language.names import Name, find_names
from checker.language.pipeline import parse
from checker.language.referents import Referent
from checker.language.salience import Scene, by_token
from checker.records import Article, Block, BlockKind, Entity, LanguageOptions


def article(text: str) -> Article:
    """An article whose lines are its blocks."""
    blocks = tuple(
        Block(start=m.start(2), end=m.end(2), kind=BlockKind.HEADING if m[1] else BlockKind.PARAGRAPH)
        for m in re.finditer(r"(# )?([^\n]+)", text)
    )
    return Article(id="a", text=text, blocks=blocks, sha256=hashlib.sha256(text.encode()).hexdigest(), source="-")


@cache
def parsed(text: str) -> Document:
    """The text with tokens and sentences only."""
    [document] = parse([article(text)], LanguageOptions())
    return document


@cache
def read(text: str) -> tuple[Document, tuple[Entity, ...], dict[int, str]]:
    """The text with its entities, and the entity of each token."""
    document = parsed(text)
    return document, *find_entities(document)


def names(text: str) -> list[Name]:
    """The names of the text."""
    return find_names(parsed(text))


def meant(text: str, word: str, nth: int = 0) -> str | None:
    """The name of what the nth token with these letters refers to."""
    document, entities, tokens = read(text)
    found = [t for t in document.tokens if t.text == word][nth]
    return {e.id: e.name for e in entities}.get(tokens.get(found.index, ""))


def person(text: str, name: str) -> Entity:
    """The entity of that name."""
    return next(e for e in read(text)[1] if e.name == name)


def scene(text: str, referents: list[Referent]) -> Scene:
    """The text with its referents, before pronouns and descriptions are resolved."""
    return Scene(parsed(text), referents, dict(by_token(referents)))
