"""What befell those whom a number counts, where one verb does not say it: 'shot dead', 'took into custody', 'the murder of'.

And who did it: two gunmen who killed twelve people are none of the dead.
"""

from checker.language.actwords import noun_kinds, verb_kinds
from checker.language.document import Document, Token
from checker.language.entity_lists import person_nouns
from checker.language.units import words

__all__ = ["AGENT", "fate_by_noun", "fate_by_verb", "is_agent", "may_be_people"]

AGENT = "agent"
# classes of act that tell those whom they befall from others, the one that says most first
_FATES = ("kill", "die", "injure", "arrest", "evacuate")
_DONE_TO_SOME = ("shoot", "stab", "kidnap", "rescue")  # these leave open how it ended
_HARMS = frozenset({*_FATES, *_DONE_TO_SOME, "attack", "bomb"}) - {"die"}
_UNSURE = frozenset({"seize", "pick"})  # ships and hostages as well as suspects
_UNDERGOING = frozenset({"suffer", "sustain"})
_HELD = frozenset({"be", "have", "hold", "keep", "remain"})
_LIVES = "life"  # '14 lives' are 14 people


def may_be_people(counted: str) -> bool:
    """Whether the counted noun is one for people, or leaves it open."""
    return counted in {"", "other", _LIVES} or counted in words("person_nouns") or counted in person_nouns()


def fate_by_verb(document: Document, verb: Token) -> str:
    """'kill' of 'shot dead' and 'claimed the lives', 'arrest' of 'nabbed' and 'in custody', '' of other verbs."""
    if verb.lemma in _UNSURE:
        return ""
    if verb.lemma in _HELD and _in_custody(document, verb):
        return "arrest"
    kinds = verb_kinds(document, verb)
    return next((fate for fate in _FATES if fate in kinds), "")


def fate_by_noun(document: Document, link: Token) -> str:
    """'kill' of 'the murder of four students', 'injure' of 'injuries to four'; `link` is the preposition."""
    noun = document.tokens[link.head]
    if link.text.lower() not in {"of", "to"} or noun.pos != "NOUN":
        return ""
    kinds = noun_kinds(document, noun)
    told = ("injure",) if link.text.lower() == "to" else (*_FATES, *_DONE_TO_SOME)
    return next((kind for kind in told if kind in kinds), "")


def is_agent(document: Document, counted: Token) -> bool:
    """Whether those counted did it to others: 'two gunmen killed 12', 'was shot by two officers'."""
    head = document.tokens[counted.head]
    if counted.dep == "pobj" and head.dep == "agent":
        return not _HARMS.isdisjoint(verb_kinds(document, document.tokens[head.head]))
    if counted.dep != "nsubj" or head.pos != "VERB":
        return False
    verbs = [head, *(document.tokens[c] for c in document.children[head.index] if document.tokens[c].dep == "conj")]
    return any(_is_done_to_others(document, verb) for verb in verbs)


def _is_done_to_others(document: Document, verb: Token) -> bool:
    done_to = any(document.tokens[c].dep == "dobj" for c in document.children[verb.index])
    return done_to and verb.lemma not in _UNDERGOING and not _HARMS.isdisjoint(verb_kinds(document, verb))


def _in_custody(document: Document, verb: Token) -> bool:
    links = (c for c in document.children[verb.index] if document.tokens[c].text.lower() == "in")
    return any(document.tokens[c].lemma == "custody" for link in links for c in document.children[link])
