"""Frames in which one count puts two opposite each other: "42 percent to her 37", "54 percent against 46 for Y"."""

from collections.abc import Iterator

from checker.extract.arguments import actors_of, subjects_of
from checker.extract.draft import Draft, filler
from checker.extract.relations import load_relations
from checker.language.document import Document, Token
from checker.records import Found

__all__ = ["tally_frames"]

TO = frozenset({"to", "against"})
NEAR = 7  # tokens before 'to' in which the first number stands
SHARES = frozenset({"percent", "cent", "%", "vote", "point", "seat", "delegate", "per", "of", "the", ",", "a"})
VERBS = 4  # heads up from 'to' to the verb that has the subject


def tally_frames(document: Document) -> Iterator[Draft]:
    """A frame for each pair of numbers of which the second is another's."""
    for token in document.tokens:
        if token.text.lower() in TO and token.pos in {"ADP", "PART"}:
            yield from _tally(document, token)


def _tally(document: Document, to: Token) -> Iterator[Draft]:
    first, second = _number_before(document, to), _number_after(document, to)
    if first is None or second is None:
        return
    relation = next(r for r in load_relations() if r.name == "rivalry")
    for agent, patient in zip(_holder(document, to)[:1], _owner(document, second)[:1], strict=False):
        if agent[1] != patient[1]:
            yield Draft(
                relation=relation,
                trigger=first.index,
                trigger_end=second.end,
                agent=filler(document, *agent),
                counterpart=filler(document, *patient),
                sentences=(to.sentence,),
                found=Found.EXPLICIT,
            )


def _number_before(document: Document, to: Token) -> Token | None:
    for token in reversed(document.tokens[max(to.index - NEAR, 0) : to.index]):
        if token.pos == "NUM" and token.sentence == to.sentence:
            return token
        if token.lemma.lower() not in SHARES:
            return None
    return None


def _number_after(document: Document, to: Token) -> Token | None:
    """The number of the phrase after 'to': "to her 37", "to Y's 37 percent", "to 37 for Y"."""
    for child in document.children[to.index]:
        if document.tokens[child].dep == "pobj":
            numbers = [t for t in document.subtree(child) if t.pos == "NUM"]
            return min(numbers, key=lambda t: t.index, default=None)
    return None


def _owner(document: Document, number: Token) -> list[tuple[Token, str]]:
    """Whose number it is: the owner before it, or the one after 'for', whatever the parse hangs that on."""
    phrase = (number.index, number.head) if document.tokens[number.head].dep == "pobj" else (number.index,)
    for child in (document.tokens[c] for index in phrase for c in document.children[index]):
        if child.dep == "poss":
            return actors_of(document, child.index)
    after = next((t for t in document.tokens[number.index + 1 :] if t.lemma.lower() not in SHARES), number)
    return [actor for c in document.children[after.index] for actor in actors_of(document, c) if after.text == "for"]


def _holder(document: Document, to: Token) -> list[tuple[Token, str]]:
    index = to.index
    for _ in range(VERBS):
        index = document.tokens[index].head
        if document.tokens[index].pos in {"VERB", "AUX"}:
            return subjects_of(document, index)
    return []
