"""To whom words are said, and in what medium."""

import re
from collections.abc import Iterator

from checker.language.document import Document, Token
from checker.language.speakers import entity_of, found_of, is_passive
from checker.language.speech import Cue, audience_medium, medium_of
from checker.records import EntityType, Found

__all__ = ["addressee_of", "addresses_somebody", "medium_of_cue", "pieced_addressee"]

_SECOND_PERSON = re.compile(r"\b(?:you|your|yours|yourself|yourselves)\b", re.IGNORECASE)
# "you know", "you can't win": you that means anybody, or nobody
_GENERIC_YOU = re.compile(
    r"\byou (?:know|see|mean|can(?:'t|’t|not)? (?:imagine|say|see|tell|argue))\b|\b(?:if|when|whenever|once) you\b"
    r"|\bthank you\b|\bas you\b",
    re.IGNORECASE,
)
_VOCATIVE = re.compile(
    r"(?:^|, )(?:sir|madam|ma'am|ma’am|minister|chairman|madam chair|mr [a-z]+|mr\. [a-z]+|prime minister|my friend)[,.!?]",
    re.IGNORECASE,
)
_MARKS = frozenset({'"', "“", "”", "``", "''", "«", "»"})
_TO = frozenset({"to", "with", "at"})
_OBJECTS = frozenset({"dobj", "dative", "iobj", "pobj", "nsubjpass"})
_PEOPLE = frozenset({EntityType.PERSON, EntityType.GROUP, EntityType.ORGANISATION})


def addressee_of(document: Document, cue: Cue, speaker: str | None) -> tuple[str | None, Found]:
    """The entity that the cue's own grammar names as spoken to."""
    for token in _addressed(document, cue):
        if audience_medium(token):
            continue
        entity = entity_of(document, token)
        if entity is not None and entity != speaker and document.entity(entity).type in _PEOPLE:
            return entity, found_of(document, token, entity)
    return None, Found.NONE


def _addressed(document: Document, cue: Cue) -> Iterator[Token]:
    """Tokens that may name the one spoken to: 'told Qureshi', 'said to Dr Fane', 'in a letter to X'."""
    token = document.tokens[cue.index]
    telling = "telling" in cue.uses
    for i in document.children[token.index]:
        child = document.tokens[i]
        if _behind_a_quote(document, token, child):
            continue  # 'told the magazine: "I am the guy"': who stands in the words is not told them
        if telling and child.dep in ({"nsubjpass"} if is_passive(document, token) else {"dobj", "dative", "iobj"}):
            yield child
        elif child.dep in {"prep", "dative"} and child.text.lower() in _TO:
            yield from _objects(document, i)
        elif child.dep in {"prep", "dobj"}:
            yield from _through_medium(document, child)


def _behind_a_quote(document: Document, cue: Token, child: Token) -> bool:
    between = document.tokens[cue.index + 1 : child.index]
    return sum(t.text in _MARKS for t in between) % 2 == 1


def _through_medium(document: Document, child: Token) -> Iterator[Token]:
    nouns = [child] if child.dep == "dobj" else list(_objects(document, child.index))
    for noun in nouns:
        if medium_of(noun):
            for i in document.children[noun.index]:
                if document.tokens[i].text.lower() in {"to", "with"}:
                    yield from _objects(document, i)


def _objects(document: Document, preposition: int) -> Iterator[Token]:
    for i in document.children[preposition]:
        if document.tokens[i].dep == "pobj":
            yield document.tokens[i]


def medium_of_cue(document: Document, cue: Cue) -> str | None:
    """In what the words came: 'statement', 'tweet', 'interview', or before what audience."""
    token = document.tokens[cue.index]
    if token.lemma in {"tweet", "retweet"}:
        return "tweet"
    if token.lemma in {"email", "text", "blog"}:
        return token.lemma
    nouns: list[Token] = []
    for i in document.children[token.index]:
        child = document.tokens[i]
        if child.dep == "prep":
            nouns.extend(_objects(document, i))
            nouns.extend(o for j in document.children[i] for o in _objects(document, j))
        elif child.dep in {"nsubj", "dobj", "dative"}:
            nouns.append(child)
    told = next((m for n in nouns if n.dep in {"dobj", "dative"} and (m := audience_medium(n))), None)
    placed = next((m for n in nouns if (m := medium_of(n))), None)
    return placed or told or next((m for n in nouns if (m := audience_medium(n))), None)


def addresses_somebody(words: str) -> bool:
    """Whether the words speak to a person: 'you', 'your', 'Minister, …'."""
    return bool(_SECOND_PERSON.search(_GENERIC_YOU.sub(" ", words)) or _VOCATIVE.search(words))


def pieced_addressee(document: Document, at: int, speaker: str | None, back: int = 3) -> str | None:
    """The person faced by the speaker just before the words at code point `at`.

    The nearest sentence counts first; within it one whom somebody acts upon before one who acts.
    """
    sentence = document.sentence_at(at)
    if sentence is None:
        return None
    for index in range(sentence.index, max(-1, sentence.index - back - 1), -1):
        here = document.sentences[index]
        if here.heading:
            return None
        tokens = [t for t in document.sentence_tokens(here) if t.end <= at]
        people = [t for t in tokens if _is_other_person(document, t, speaker)]
        if people:
            return document.token_entities[_faced(document, people).index]
    return None


def _faced(document: Document, people: list[Token]) -> Token:
    """The last one acted upon, else the subject of the sentence, else the last one named."""
    acted_on = [t for t in people if _acted_on(document, t)]
    subjects = [t for t in people if t.dep == "nsubj" and document.tokens[t.head].dep == "ROOT"]
    return (acted_on or subjects[:1] or people)[-1]


def _acted_on(document: Document, token: Token) -> bool:
    head = document.tokens[token.head]
    return token.dep in _OBJECTS or (token.dep == "nsubj" and head.dep in {"ccomp", "xcomp"})


def _is_other_person(document: Document, token: Token, speaker: str | None) -> bool:
    entity = document.token_entities.get(token.index)
    if entity is None or entity == speaker or token.dep in {"compound", "poss", "appos"}:
        return False
    return document.entity(entity).type is EntityType.PERSON
