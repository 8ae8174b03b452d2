"""The lexicon of relations in which one participant stands opposite another."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

__all__ = ["Pattern", "Relation", "load_relations", "nouns_of_events"]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A verb with the words that must follow it and the slot of the one opposite."""

    lemma: str
    words: tuple[str, ...]
    slot: str  # "obj", or a preposition
    inverted: bool  # the object is the agent: "lost to"


@dataclass(frozen=True, slots=True)
class Relation:
    """One class of relation; the fields are described in data/relations.yaml."""

    name: str
    family: str
    symmetric: bool
    same_verb: bool
    patterns: tuple[Pattern, ...]
    joint: tuple[tuple[str, ...], ...]
    needs_noun: frozenset[str]
    passive: frozenset[str]
    nouns: frozenset[str]
    nouns_take: tuple[str, ...]
    phrases: tuple[str, ...]
    places: tuple[str, ...]
    only: str
    things: frozenset[str]
    possessed: frozenset[str]
    possessed_verbs: frozenset[str]
    predecessor_nouns: frozenset[str]
    successor_nouns: frozenset[str]
    opposite_nouns: frozenset[str]


def _pattern(line: str) -> Pattern:
    words = line.split()
    inverted = words[-1] == "!"
    if inverted:
        words.pop()
    return Pattern(lemma=words[0], words=tuple(words[1:-1]), slot=words[-1], inverted=inverted)


def _relation(name: str, row: dict[str, Any]) -> Relation:
    return Relation(
        name=name,
        family=row["family"],
        symmetric=row["symmetric"],
        same_verb=row.get("same_verb", False),
        # the longer pattern is tried first: "take over from" before "take over"
        patterns=tuple(sorted(map(_pattern, row.get("verbs", ())), key=lambda p: (-len(p.words), p.lemma, p.slot))),
        joint=tuple(tuple(line.split()) for line in row.get("joint", ())),
        needs_noun=frozenset(row.get("needs_noun", ())),
        passive=frozenset(row.get("passive", ())),
        nouns=frozenset(row.get("nouns", ())),
        nouns_take=tuple(row.get("nouns_take", ("with", "against"))),
        phrases=tuple(row.get("phrases", ())),
        places=tuple(row.get("places", ())),
        only=row.get("only", ""),
        things=frozenset(row.get("things", ())),
        possessed=frozenset(row.get("possessed", ())),
        possessed_verbs=frozenset(row.get("possessed_verbs", ())),
        predecessor_nouns=frozenset(row.get("predecessor_nouns", ())),
        successor_nouns=frozenset(row.get("successor_nouns", ())),
        opposite_nouns=frozenset(row.get("opposite_nouns", ())),
    )


@cache
def load_relations() -> tuple[Relation, ...]:
    """All relations, in the order of the file."""
    rows = yaml.safe_load(files("checker.extract").joinpath("data/relations.yaml").read_text("utf-8"))
    return tuple(_relation(name, row) for name, row in rows.items())


@cache
def nouns_of_events() -> dict[str, Relation]:
    """Event noun to its relation."""
    return {noun: relation for relation in reversed(load_relations()) for noun in sorted(relation.nouns)}
