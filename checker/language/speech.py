"""The words that announce speech: a lexicon, and where its members stand in an article."""

from collections.abc import Container
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from checker.language.document import Document, Token

__all__ = [
    "ACCORDING",
    "Cue",
    "audience_medium",
    "calls_for",
    "find_cues",
    "is_voice",
    "medium_of",
    "uses_of",
]

ACCORDING = "accord to"
_VERBAL = ("statement", "telling", "manner", "naming", "charging", "attitude", "promising")


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb, noun or phrase of saying; `index` is its token."""

    index: int
    lemma: str
    uses: frozenset[str]

    def speaks(self) -> bool:
        """Whether the cue can stand beside the words themselves."""
        return not self.uses.isdisjoint({"statement", "telling", "manner", "particle", "according", "attitude"})


@cache
def _lexicon() -> dict[str, Any]:
    import yaml

    text = (files("checker.language") / "data" / "speech.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.safe_load(text)
    return loaded


@cache
def _uses() -> dict[str, frozenset[str]]:
    """Verb lemma to the constructions that it enters."""
    lists = {use: _lexicon()[use].split() for use in _VERBAL}
    lemmas = {lemma for words in lists.values() for lemma in words}
    return {lemma: frozenset(use for use in _VERBAL if lemma in lists[use]) for lemma in sorted(lemmas)}


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(_lexicon()[name].split())


def uses_of(lemma: str) -> frozenset[str]:
    """The constructions that a verb of saying enters; empty for any other verb."""
    return _uses().get(lemma, frozenset())


def is_voice(token: Token) -> bool:
    """Whether the noun names one who speaks for another: 'spokesman', 'lawyer'."""
    return token.lemma in _words("voice")


def medium_of(token: Token) -> str | None:
    """In what medium words come that come in this noun: 'letter', 'news conference'."""
    medium: str | None = _lexicon()["medium"].get(token.lemma)
    return medium


def audience_medium(token: Token) -> str | None:
    """The medium if the one told is an audience or an outlet and not a person."""
    medium: str | None = _lexicon()["audience"].get(token.lemma)
    if medium is None and token.pos == "PROPN" and token.text.lower() in _words("outlet"):
        return "interview"
    return medium


def calls_for(cue: Cue) -> frozenset[str]:
    """Prepositions that lead to what a verb asks for or warns of: 'called for a vote'."""
    return frozenset(_lexicon()["calling"].get(cue.lemma, ()))


def find_cues(document: Document, inside: Container[int]) -> tuple[Cue, ...]:
    """Every cue of the article that stands outside quotation marks, by place."""
    cues = (_cue(document, token) for token in document.tokens if token.index not in inside)
    return tuple(cue for cue in cues if cue is not None)


def _cue(document: Document, token: Token) -> Cue | None:
    if token.pos == "VERB" or token.tag.startswith("VB"):
        return _verb_cue(document, token)
    if token.text.lower() == "according" and _next_is(document, token, "to"):
        return Cue(token.index, ACCORDING, frozenset({"according"}))
    if token.pos == "NOUN" and token.lemma in _words("noun"):
        return Cue(token.index, token.lemma, frozenset({"noun"}))
    return None


def _verb_cue(document: Document, token: Token) -> Cue | None:
    if token.text.lower() == "according":
        return Cue(token.index, ACCORDING, frozenset({"according"})) if _next_is(document, token, "to") else None
    particle = _lexicon()["particle"].get(token.lemma)
    if particle and any(document.tokens[i].text.lower() == particle for i in document.children[token.index]):
        return Cue(token.index, f"{token.lemma} {particle}", frozenset({"statement", "particle"}))
    if token.lemma in {"go", "make"}:
        return None
    uses = uses_of(token.lemma)
    if token.tag == "VBN" and token.dep == "amod":
        return None
    return Cue(token.index, token.lemma, uses) if uses else None


def _next_is(document: Document, token: Token, word: str) -> bool:
    return token.index + 1 < len(document.tokens) and document.tokens[token.index + 1].text.lower() == word
