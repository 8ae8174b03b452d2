"""The verb or state that governs a quantity: 'kill' of '12 people were killed', 'wounded' of '84 wounded'."""

import re

from checker.language.counted import lemma_of, parent_of, state_at, touching
from checker.language.document import Document, Token
from checker.language.fates import AGENT, fate_by_noun, fate_by_verb, is_agent, may_be_people
from checker.language.units import words

__all__ = ["predicate_of"]

_REACH = 6
# verbs that say nothing of what befell those counted
_LIGHT = frozenset(
    {
        "be",
        "have",
        "do",
        "say",
        "get",
        "go",
        "take",
        "make",
        "leave",
        "see",
        "include",
        "rise",
        "climb",
        "reach",
        "stand",
        "number",
        "become",
        "remain",
        "total",
    }
)

# 'are known to have died', 'were reported missing': the passive of these says only whence it is known
_TOLD = frozenset({"know", "believe", "report", "confirm", "think", "fear", "presume", "understand", "list", "declare"})
_CASUALTY = frozenset({"kill", "die", "perish", "drown", "injure", "wound", "hurt", "rescue", "save", "survive"})
_ABOARD = re.compile(r"(?:\s[\w-]+){0,2}\s(?:on ?board|aboard)\b")
_STATED = re.compile(
    r"(?:\s(?:other|others|people|persons|men|women|children)){0,2}\s(?:is|are|was|were|remain(?:s|ed)?|ha(?:s|ve|d) been)"
    r"(?:\s(?:still|also|now|reported|feared|believed|listed|as|known|thought|to|be|have|been)){0,4}\s(\w+)"
)
_TALLIES = frozenset({"toll", "number", "count", "tally", "total", "figure"})
_BEFALLEN = {
    "death": "dead",
    "deaths": "dead",
    "dead": "dead",
    "killed": "dead",
    "fatalities": "dead",
    "injured": "injured",
    "injuries": "injured",
    "wounded": "wounded",
    "hurt": "injured",
    "missing": "missing",
    "arrests": "arrested",
    "arrested": "arrested",
    "evacuated": "evacuated",
}


def predicate_of(document: Document, start: int, end: int, counted: str, *, count: bool = True) -> str:
    """The lemma of the verb or state that governs a quantity, '' where there is none or it says nothing.

    `count` says whether the quantity is one of people or things, to whom something may have happened.
    """
    inside = document.tokens_in(start, end) or touching(document, start, end)
    if not inside or parent_of(document, inside):
        return ""  # what befell 'a mother of 12' befell no child
    token = next(
        (t for t in document.tokens[inside[-1].index : inside[-1].index + _REACH + 2] if lemma_of(t) == counted),
        inside[-1],
    )
    people = count and may_be_people(counted)
    if people and is_agent(document, token):
        return AGENT
    state = state_at(document, token.index + 1) or state_at(document, inside[-1].index + 1)
    if state:
        return state
    governing = _governing(document, token, inside[0].index, people=people)
    if stated := _stated(document, inside[-1].end):
        return governing if stated.lemma == governing and stated.tag != "VBG" else stated.text.lower()
    if governing not in _CASUALTY and _ABOARD.match(document.article.text, inside[-1].end):
        return "aboard"
    return governing


def _stated(document: Document, end: int) -> Token | None:
    """'16 are missing', '12 people were reported dead': the state that follows a number at once."""
    found = _STATED.match(document.article.text, end)
    return document.tokens_in(*found.span(1))[0] if found and found[1] in words("states") else None


def _governing(document: Document, token: Token, first: int, *, people: bool) -> str:
    for _ in range(5):
        parent = document.tokens[token.head]
        if parent.text == "of" and parent.index < first and document.tokens[parent.head].pos == "NUM":
            return ""  # the whole of 'two of the 14 towns voted no': the two did
        if parent.index == token.index:
            return _verb(document, token, people=people) if token.pos in {"VERB", "AUX"} else ""
        if parent.pos in {"VERB", "AUX"}:
            return _verb(document, parent, people=people)
        if people and (fate := fate_by_noun(document, parent)):
            return fate
        token = parent
    return ""


def _verb(document: Document, verb: Token, *, people: bool) -> str:
    if verb.tag == "VBG" and verb.text.lower() in words("states"):
        return _state(verb)  # 'are missing' is the state of '50 missing'
    if toll := _toll(document, verb):
        return toll
    fate = fate_by_verb(document, verb) if people else ""
    if fate and (fate == "kill" or verb.lemma not in _CASUALTY):
        return fate  # who was fatally wounded is dead
    told = verb.lemma in _TOLD and _passive(document, verb)
    if told and (complement := _complement(document, verb)):
        return _verb(document, complement, people=people)
    return verb.lemma if verb.lemma not in _LIGHT and not told else _state_beside(document, verb)


def _state_beside(document: Document, verb: Token) -> str:
    """The state that stands with a verb that says nothing itself: 'left 84 wounded'."""
    for child in document.children[verb.index]:
        other = document.tokens[child]
        if other.dep in {"acomp", "oprd", "ccomp", "attr"} and other.text.lower() in words("states"):
            return _state(other)
    for token in document.tokens[verb.index + 1 : verb.index + 8]:
        if token.sentence == verb.sentence and token.text.lower() in words("states"):
            return _state(token)
    return ""


def _state(token: Token) -> str:
    """'kill' of 'killed', but 'missing': nobody misses anything."""
    return token.text.lower() if token.tag == "VBG" else token.lemma


def _complement(document: Document, verb: Token) -> Token | None:
    """'died' in 'are known to have died'."""
    children = (document.tokens[child] for child in document.children[verb.index])
    return next((t for t in children if t.dep == "xcomp" and t.pos == "VERB"), None)


def _passive(document: Document, verb: Token) -> bool:
    return any(document.tokens[child].dep in {"auxpass", "nsubjpass"} for child in document.children[verb.index])


def _toll(document: Document, verb: Token) -> str:
    """'dead' in 'the death toll rose to six' and 'put the death toll at six', 'wounded' in 'the number of wounded stands at 84'."""
    for child in document.children[verb.index]:
        tally = document.tokens[child]
        if tally.dep not in {"nsubj", "nsubjpass", "dobj"} or tally.lemma not in _TALLIES:
            continue
        befallen = [t for t in document.subtree(tally.index) if t.text.lower() in _BEFALLEN]
        if befallen:
            return _BEFALLEN[min(befallen, key=lambda t: t.start).text.lower()]
        return "dead" if tally.lemma == "toll" else ""
    return ""
