"""The slot that a value fills: the verb that governs it, and whose it is."""

from checker.extract.arguments import actors_of, subjects_of
from checker.language.document import Document, Token
from checker.records import FacetValue

__all__ = ["with_slot"]

CLAUSE = frozenset({"VERB", "AUX"})


def with_slot(document: Document, value: FacetValue) -> FacetValue:
    """The value with the lemma of its governing verb and the entity that is that verb's subject or the value's owner."""
    head = _head(document, value)
    if head is None:
        return value
    owner = _owner(document, head)
    verb = _verb(document, head)
    if verb is None:
        return value.model_copy(update={"holder": owner})
    subjects = subjects_of(document, verb.index) if not owner else []
    return value.model_copy(update={"verb": verb.lemma, "holder": owner or (subjects[0][1] if subjects else None)})


def _head(document: Document, value: FacetValue) -> Token | None:
    """The token of the value that the others hang on."""
    inside = document.tokens_in(value.start, value.end)
    return next(
        (t for t in inside if not (value.start <= document.tokens[t.head].start < value.end) or t.head == t.index), None
    )


def _owner(document: Document, head: Token) -> str | None:
    """The possessor of the value, or of the thing counted: "Qualcomm's shares", "the value of the deal"."""
    for index in (head.index, head.head):
        for child in document.children[index]:
            if document.tokens[child].dep == "poss" and actors_of(document, child):
                return actors_of(document, child)[0][1]
    return None


def _verb(document: Document, head: Token) -> Token | None:
    """The nearest verb above a token."""
    token = head
    while token.pos not in CLAUSE:
        if token.head == token.index:
            return None
        token = document.tokens[token.head]
    return token
