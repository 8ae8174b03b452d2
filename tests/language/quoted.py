"""Small annotated documents for the tests of speech: names, surnames and pronouns, without the real coreference."""

import hashlib
from dataclasses import replace

from checker.language.document import Document, Token
from checker.language.pipeline import parse
from checker.records import Article, Block, BlockKind, Entity, EntityType, LanguageOptions, Mention, MentionKind


def article(text: str) -> Article:
    """An article whose paragraphs are the text's lines."""
    blocks: list[Block] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(start=at, end=at + len(line), kind=BlockKind.PARAGRAPH))
        at += len(line) + 1
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Article(id="a", text=text, blocks=tuple(blocks), sha256=digest, source="a.txt")


def document(text: str, people: dict[str, str] | None = None, pronouns: dict[int, str] | None = None) -> Document:
    """The parsed text; `people` maps each word that names somebody to a full name, `pronouns` the nth pronoun."""
    parsed = parse([article(text)], LanguageOptions())[0]
    names = people or {}
    mentions: dict[str, list[Token]] = {}
    nth = 0
    for token in parsed.tokens:
        name = names.get(token.text)
        if token.pos == "PRON" and token.text.lower() in {"he", "she", "him", "her", "his", "they"}:
            name = (pronouns or {}).get(nth, name)
            nth += 1
        if name:
            mentions.setdefault(name, []).append(token)
    entities = tuple(_entity(name, tokens) for name, tokens in mentions.items())
    token_entities = {t.index: e.id for e, tokens in zip(entities, mentions.values(), strict=True) for t in tokens}
    return replace(parsed, entities=entities, token_entities=token_entities)


def _entity(name: str, tokens: list[Token]) -> Entity:
    kind = EntityType.ORGANISATION if name.startswith("the ") else EntityType.PERSON
    return Entity(
        id=name,
        article="a",
        name=name,
        type=kind,
        mentions=tuple(
            Mention(
                start=t.start,
                end=t.end,
                text=t.text,
                kind=MentionKind.PRONOUN
                if t.pos == "PRON"
                else MentionKind.NAME
                if t.pos == "PROPN"
                else MentionKind.DESCRIPTION,
            )
            for t in tokens
        ),
    )
