"""Ages that hang on a verb: 'died at the age of 85', 'turned 61 last month', 'is 54 years old'."""

from collections.abc import Mapping

from checker.language.document import Document, Token
from checker.language.referents import Referent
from checker.records import EntityType

__all__ = ["read_verb_ages"]

TURNING = frozenset({"turn"})
DYING = frozenset({"die", "pass"})  # only an age at death is the person's age in the article
AGES = frozenset({"age"})
OLDEST = 120


def read_verb_ages(document: Document, owners: Mapping[int, Referent]) -> None:
    """Give the subject of such a verb its age, where none is told beside its name."""
    for token in document.tokens:
        if token.lemma in TURNING | DYING and token.pos == "VERB":
            age = _turned(document, token) if token.lemma in TURNING else _died(document, token)
            person = _subject(document, token, owners)
            if age is not None and person is not None and person.age is None:
                person.age = age


def _turned(document: Document, verb: Token) -> int | None:
    """The bare number right behind the verb in the past: 'turned 61', not 'turned 61 people away' or 'will turn 29'."""
    tokens = document.tokens
    if verb.tag not in {"VBD", "VBN"} or verb.index + 1 >= len(tokens):
        return None
    number = tokens[verb.index + 1]
    return _number(number) if number.head == verb.index else None


def _died(document: Document, verb: Token) -> int | None:
    """'at the age of 85', 'at age 85', 'at 85'."""
    for i in document.children[verb.index]:
        if document.tokens[i].lemma != "at":
            continue
        inside = tuple(document.subtree(i))
        numbers = [n for t in inside if (n := _number(t)) is not None]
        plain = all(t.lemma in AGES or t.pos in {"NUM", "ADP", "DET"} for t in inside)
        if plain and len(numbers) == 1:
            return numbers[0]
    return None


def _number(token: Token) -> int | None:
    return int(token.text) if token.text.isdigit() and 0 < int(token.text) < OLDEST else None


def _subject(document: Document, verb: Token, owners: Mapping[int, Referent]) -> Referent | None:
    """Whom the verb has for its subject; the one on whom a relative clause hangs, the first subject of joined verbs."""
    children = [document.tokens[i] for i in document.children[verb.index]]
    subject = next((t for t in children if t.dep == "nsubj"), None)
    if verb.dep == "relcl" and (subject is None or subject.tag == "WP"):
        subject = document.tokens[verb.head]
    elif subject is None and verb.dep == "conj" and document.tokens[verb.head].pos in {"VERB", "AUX"}:
        return _subject(document, document.tokens[verb.head], owners)
    owner = owners.get(subject.index) if subject is not None else None
    return owner if owner is not None and owner.type is EntityType.PERSON else None
