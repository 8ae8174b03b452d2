"""One person without a numeral or without a noun: 'killing one', 'two killed and another wounded', 'injured another woman'."""

import re
from collections.abc import Iterator

from checker.language.counted import lemma_of
from checker.language.document import Document, Token
from checker.language.fates import fate_by_verb, may_be_people
from checker.records import QuantityMention, QuantityValue

__all__ = ["find_singles"]

_ONE = re.compile(r"\b(?:one|another)\b", re.IGNORECASE)
_SUFFERING = frozenset({"dobj", "nsubjpass"})
_BEFORE = 25  # tokens before 'another' in which the dead are counted
_OPEN = frozenset({"when", "if", "whenever", "unless", "until"})  # 'when one is wounded, the others carry him'


def find_singles(document: Document, begin: int, end: int) -> Iterator[QuantityMention]:
    """'One' to whom something happened, and 'another' who was hurt where the dead are told before; else it is one more."""
    for match in _ONE.finditer(document.article.text, begin, end):
        tokens = document.tokens_in(*match.span())
        counted = _counted(document, tokens[0]) if tokens else None
        if counted is None:
            continue
        noun = lemma_of(counted) if counted.pos == "NOUN" else ""
        value = QuantityValue(low=1, high=1, stated=1, dimension="count", counted=noun, counted_phrase=noun)
        yield QuantityMention(start=match.start(), end=match.end(), text=match[0], value=value)


def _counted(document: Document, word: Token) -> Token | None:
    """The word itself, or the noun behind 'another', where its verb says what befell the one."""
    another = word.text.lower() == "another"
    noun = document.tokens[word.head] if another and word.dep == "det" else word
    verb = document.tokens[noun.head]
    if verb.pos != "VERB" or not (noun is word or (noun.pos == "NOUN" and may_be_people(lemma_of(noun)))):
        return None
    if noun.dep not in _SUFFERING and not _shares_participle(document, noun, verb):
        return None
    fate = fate_by_verb(document, verb)
    if another:
        return noun if fate == "injure" and _after_the_dead(document, word, verb) else None
    opened = {document.tokens[c].text.lower() for c in document.children[verb.index]}
    return noun if fate and _OPEN.isdisjoint(opened) else None


def _shares_participle(document: Document, noun: Token, verb: Token) -> bool:
    """Whether the auxiliary stands with the verb before: 'two were killed and another wounded'."""
    bare = not any(document.tokens[c].dep in {"dobj", "aux"} for c in document.children[verb.index])
    return noun.dep == "nsubj" and verb.dep == "conj" and verb.tag in {"VBN", "VBD"} and bare


def _after_the_dead(document: Document, word: Token, verb: Token) -> bool:
    before = [t for t in document.tokens[max(0, word.index - _BEFORE) : word.index] if t.sentence == word.sentence]
    told = [t for t in before if t.pos in {"VERB", "ADJ"} and t.index != verb.index]
    fates = {"kill" if t.lemma == "dead" else fate_by_verb(document, t) for t in told}
    return bool(fates & {"kill", "die"}) and "injure" not in fates
