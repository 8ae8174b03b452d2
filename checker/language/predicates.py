"""The verb or state that governs a quantity: 'kill' of '12 people were killed', 'wounded' of '84 wounded'."""

from checker.language.counted import lemma_of, state_at, touching
from checker.language.document import Document, Token
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


def predicate_of(document: Document, start: int, end: int, counted: str) -> str:
    """The lemma of the verb or state that governs a quantity, '' where there is none or it says nothing."""
    inside = document.tokens_in(start, end) or touching(document, start, end)
    if not inside:
        return ""
    token = next(
        (t for t in document.tokens[inside[-1].index : inside[-1].index + _REACH + 2] if lemma_of(t) == counted),
        inside[-1],
    )
    state = state_at(document, token.index + 1) or state_at(document, inside[-1].index + 1)
    if state:
        return state
    for _ in range(5):
        parent = document.tokens[token.head]
        if parent.index == token.index:
            return _verb(document, token) if token.pos in {"VERB", "AUX"} else ""
        if parent.pos in {"VERB", "AUX"}:
            return _verb(document, parent)
        token = parent
    return ""


def _verb(document: Document, verb: Token) -> str:
    if verb.tag == "VBG" and verb.text.lower() in words("states"):
        return verb.text.lower()  # 'are missing' is the state of '50 missing', and nobody misses anything
    if toll := _toll(document, verb):
        return toll
    if verb.lemma not in _LIGHT:
        return verb.lemma
    for child in document.children[verb.index]:
        other = document.tokens[child]
        if other.dep in {"acomp", "oprd", "ccomp", "attr"} and other.text.lower() in words("states"):
            return other.lemma
    for token in document.tokens[verb.index + 1 : verb.index + 8]:
        if token.sentence == verb.sentence and token.text.lower() in words("states"):
            return token.lemma
    return ""


def _toll(document: Document, verb: Token) -> str:
    """'dead' in 'the death toll rose to six', 'wounded' in 'the number of wounded stands at 84'."""
    for child in document.children[verb.index]:
        subject = document.tokens[child]
        if subject.dep not in {"nsubj", "nsubjpass"} or subject.lemma not in _TALLIES:
            continue
        befallen = [t for t in document.subtree(subject.index) if t.text.lower() in _BEFALLEN]
        if befallen:
            return _BEFALLEN[min(befallen, key=lambda t: t.start).text.lower()]
        return "dead" if subject.lemma == "toll" else ""
    return ""
