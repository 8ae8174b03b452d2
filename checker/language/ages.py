"""Ages without a unit: 'aged 12', 'Renate Fuhs, 71,', 'an accountant of 54'."""

import re
from typing import TYPE_CHECKING

from checker.language.entity_lists import kin_nouns
from checker.language.units import words
from checker.records import EntityType

if TYPE_CHECKING:
    from checker.language.document import Document, Token

__all__ = ["is_age", "person_aged", "told_years_ago"]

_BEFORE = re.compile(
    r"\b(?:aged?|age of|ages|at the age of|turn(?:s|ed|ing)?|at age) (?:(?:about|around|just|only|nearly|almost) |(?:\d{1,2},? )+(?:and )?)?$",
    re.IGNORECASE,
)
_NOT_NOW = re.compile(  # 'the first under age 45', 'the then 12-year-old'
    r"\b(?:(?:under|over|above|below|by|before|until|past|after|than|from|minimum|maximum|voting|legal) (?:the )?ages?(?: of)?|then(?: ?-)?) ?$",
    re.IGNORECASE,
)
_YEARS_AGO = re.compile(  # '61, told a paper in 2009'
    r"[,)]? (?:said|told|wrote|recalled|testified|boasted|admitted)(?: (?!that\b|it\b|s?he\b|they\b)[\w'’“”\".-]+){0,8}? in (?:19|20)\d\d\b"
)
_OF = re.compile(r"\b(?:an?|the) (?:[\w-]+ ){0,3}([\w-]+) of $", re.IGNORECASE)
# 'dies at 91', 'died Thursday at 91', 'dead at 91': under thirteen it may be the hour
_AT_DEATH = re.compile(
    r"\b(?:d(?:ie[sd]|ead|ying)|pass(?:es|ed) away)(?: (?:on |last )?(?:\w+day|today|yesterday))? at $", re.IGNORECASE
)
_END = re.compile(r"\s*(?:[.,;)]|$)")
_LAST_HOUR = 12
_NOW = re.compile(r"[,(] now $")  # 'Falk, now 48, …'
_APPOSITION_END = re.compile(r"[,.;)]|$| (?:and|who|whose|whom|with) ")
_OLDEST = 120
_NEAR = 6
_BEHIND = 24  # code points
_CLIMB = 6  # heads between an age and the verb of its clause
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_COLLECTIVE = frozenset({"staff", "personnel", "family", "crew"})


def is_age(document: "Document", core: "tuple[Token, ...]", value: float, begin: int, stop: int) -> bool:
    """Whether a bare number is a person's age in years."""
    text = document.article.text
    start, end = core[0].start, core[-1].end
    if not 0 < value <= _OLDEST or value != int(value):
        return False
    before = text[max(begin, start - 40) : start]
    if _BEFORE.search(before):
        return not re.match(r"\s(?:per ?cent|%|people|to)\b", text[end:stop])
    at_death = _AT_DEATH.search(before)
    if at_death or _NOW.search(before):
        return _END.match(text, end, stop) is not None and (value > _LAST_HOUR or not at_death)
    if before.endswith((", ", " (")) and _APPOSITION_END.match(text, end, stop):
        name = document.tokens[core[0].index - 2] if core[0].index > 1 else None
        close = text[end : end + 1] == ")" if before.endswith("(") else text[end : end + 1] in {",", "."}
        return close and name is not None and name.pos == "PROPN" and _may_be_person(document, name)
    if _OF.search(before) and _APPOSITION_END.match(text, end, stop):
        noun = document.tokens[core[0].index - 2]
        return noun.lemma in words("person_nouns") and noun.lemma not in _COLLECTIVE | kin_nouns()  # "father of five"
    return False


def _may_be_person(document: "Document", name: "Token") -> bool:
    """Whether the parser's label leaves room for a person, or the article speaks of one by this name."""
    entity = document.token_entities.get(name.index)
    known = entity is not None and document.entity(entity).type is EntityType.PERSON
    return known or name.entity in {"PERSON", "", "ORG", "GPE"}


def told_years_ago(text: str, end: int) -> bool:
    """Whether what the person of the age that ends at `end` said is dated by a year: it was the age then."""
    return _YEARS_AGO.match(text, end) is not None


def person_aged(document: "Document", start: int, end: int) -> str:
    """Entity id of the person whose age stands at `[start, end)`, '' where none is near or it is no one's age now."""
    inside = document.tokens_in(start, end)
    text = document.article.text
    if not inside or _NOT_NOW.search(text[max(0, start - _BEHIND) : start]) or told_years_ago(text, end):
        return ""
    before = [t.index for t in document.tokens[max(0, inside[0].index - _NEAR) : inside[0].index]][::-1]
    after = [t.index for t in document.tokens[inside[-1].index : inside[-1].index + _NEAR]]
    order = after + before if "old" in document.article.text[start : end + 4] else before
    for index in order:
        if document.tokens[index].sentence == inside[0].sentence and index in document.token_entities:
            entity = document.entity(document.token_entities[index])
            if entity.type is EntityType.PERSON:
                return entity.id
    return _by_grammar(document, inside[-1])


def _by_grammar(document: "Document", token: "Token") -> str:
    """The person of the noun that the age hangs on, of what stands in apposition to it, or of its verb's subject."""
    tokens = document.tokens
    for _ in range(_CLIMB):
        beside = [tokens[i] for i in document.children[token.index]]
        verb = token.pos in {"VERB", "AUX"}
        named = [t for t in beside if t.dep in (_SUBJECTS if verb else {"appos"})]
        for candidate in (token, *named):
            known = document.token_entities.get(candidate.index)
            if known is not None and document.entity(known).type is EntityType.PERSON:
                return known
        if verb or token.head == token.index:
            return ""
        token = tokens[token.head]
    return ""
