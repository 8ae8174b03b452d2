"""What a clause says is done: the verb with its particle, the noun that an empty verb leaves it to, the verb of a participle."""

from functools import cache
from importlib.resources import files

from checker.language.document import Document, Token
from checker.language.negation import is_negated

__all__ = ["event_noun", "has_undone", "is_denied", "particle", "predicate_of", "undone"]

_MISREAD = {"fin": "fine", "spar": "spare"}  # lemmas that the lemmatiser makes of 'fined' and 'spared'
_STATES = frozenset({"acomp", "attr", "oprd"})
_VERDICTS = frozenset({"find", "plead", "declare", "pronounce"})
_GUILTY = {"guilty": False, "innocent": True}  # whether the word denies guilt
_SIDED = frozenset({"vote", "rule", "campaign", "argue", "lobby"})  # for or against what
_SIDES = frozenset({"for", "against"})
_ADVERBS = frozenset({"back", "ahead"})  # particles that the parser takes for adverbs


def predicate_of(document: Document, token: Token) -> str:
    """The lemma with its particle: 'turn_down', 'vote_against', 'find_guilty'."""
    behind = particle(document, token)
    lemma = _MISREAD.get(token.lemma.lower(), token.lemma.lower())
    return f"{lemma}_{behind}" if behind else lemma


def particle(document: Document, verb: Token) -> str:
    """The word that makes another verb of it, '' where there is none or it adds nothing."""
    if _verdict(document, verb) is not None:
        return "guilty"
    below = [document.tokens[i] for i in document.children[verb.index]]
    side = next((t.text.lower() for t in below if t.dep == "prep" and t.text.lower() in _SIDES), "")
    if side and verb.lemma in _SIDED:
        return side
    behind = (t for t in below if t.dep == "prt" or t.text.lower() in _ADVERBS or _is_out_of(document, t))
    found = next((t.text.lower() for t in behind), "")
    return "" if verb.lemma in _bare_particles().get(found, ()) else found


def _is_out_of(document: Document, preposition: Token) -> bool:
    """'out' of 'checked out of the hotel', which the parser takes for a preposition."""
    below = (document.tokens[i].text.lower() for i in document.children[preposition.index])
    return preposition.dep == "prep" and preposition.text.lower() == "out" and "of" in below


def _verdict(document: Document, verb: Token) -> Token | None:
    """'guilty' of 'was found guilty', 'innocent' of 'pleaded innocent'."""
    if verb.lemma not in _VERDICTS:
        return None
    below = (document.tokens[i] for i in document.children[verb.index])
    return next((t for t in below if t.dep in _STATES and t.text.lower() in _GUILTY), None)


def is_denied(document: Document, verb: Token, named: Token) -> bool:
    """Whether what the word says is denied, by the words around it or by the word itself: 'unarmed', 'found innocent'."""
    verdict = _verdict(document, verb) if named is verb else None
    if verdict is not None:
        own = any(document.tokens[i].dep == "neg" for i in document.children[verdict.index])
        return (is_negated(document, verb.index) != own) != _GUILTY[verdict.text.lower()]
    return is_negated(document, named.index) != has_undone(named)


def event_noun(document: Document, verb: Token) -> Token | None:
    """The object of a verb that leaves it to the object to say what is done."""
    if predicate_of(document, verb) not in _event_verbs():
        return None
    below = (document.tokens[i] for i in document.children[verb.index])
    return next((t for t in below if t.dep in {"dobj", "nsubjpass"} and t.pos == "NOUN"), None)


def has_undone(named: Token) -> bool:
    """Whether the word says of a thing that something was not done to it: 'unarmed'."""
    return named.text.lower() in _undone()


def undone(named: Token) -> str:
    """What was not done to it: 'arm' of 'unarmed'."""
    return _undone()[named.text.lower()]


@cache
def _undone() -> dict[str, str]:
    return dict(line.split() for line in _lines("undone"))


@cache
def _event_verbs() -> frozenset[str]:
    return frozenset(_lines("event_verbs"))


@cache
def _bare_particles() -> dict[str, frozenset[str]]:
    rows = (line.split(":") for line in _lines("bare_particles"))
    return {word: frozenset(verbs.split()) for word, verbs in rows}


def _lines(name: str) -> list[str]:
    text = (files("checker.language") / "data" / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
