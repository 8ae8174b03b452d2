"""Whether the words around a token speak of what was or of what is to come."""

from checker.language.document import Document, Token
from checker.language.timewords import WEEKDAYS

# participles and adjectives that announce: "is due", "was set for", "has been scheduled"
ANNOUNCING = frozenset(
    "agree aim announce anticipate ask bind call due direct expect forecast give go hope instruct intend invite likely"
    " need order pencil plan pledge poise postpone predict prepare promise propose ready reschedule rule schedule seek"
    " set slate tell threaten urge vow want warn".split()
)
PREDICTED = frozenset(
    "anticipate book due expect forecast pencil plan postpone project reschedule schedule set slate".split()
)
# in whatever tense they stand, what they date lies ahead …
SCHEDULING = frozenset("plan reschedule schedule slate".split())
# … and these when a preposition gives the new day
MOVING = frozenset("adjourn delay extend give grant move postpone push put set".split())
TARGETS = frozenset("until till to".split())
# nouns whose infinitive is still to come: "a plan to meet on Monday"
PLANS = frozenset(
    "agreement appointment bid commitment deadline deal hope intention invitation order plan pledge promise proposal"
    " request threat vow warning".split()
)
ATTRIBUTIVE = frozenset("amod compound nmod nummod poss".split())
# their simple present looks back: "the warning dates from Monday"
REPORTING = frozenset("say tell date stem show recall remember know acknowledge concede".split())
MODALS = frozenset("will 'll ’ll wo shall may might can could would should must ought".split())


def governor(document: Document, token: Token) -> Token | None:
    """The nearest verb (or auxiliary) above a token, if any."""
    seen = 0
    while token.head != token.index and seen < 12:  # noqa: PLR2004  deeper trees are parse errors
        token = document.tokens[token.head]
        seen += 1
        if token.pos in {"VERB", "AUX"}:
            return token
    return token if token.pos in {"VERB", "AUX"} else None


def sense(document: Document, token: Token) -> int:
    """-1 for the past, 1 for the future, 0 where the grammar says neither."""
    if token.dep in ATTRIBUTIVE:  # "Wednesday's ruling", "a January fundraiser"
        return 0
    verb = governor(document, token)
    if verb is None:
        return 0
    preposition = document.tokens[token.head].text.lower()
    booked = preposition == "for" and _is_day(document, token)
    if verb.lemma in SCHEDULING or booked or (verb.lemma in MOVING and preposition in TARGETS):
        return 1
    return _verb_sense(document, verb, 0)


def is_loose(document: Document, token: Token) -> bool:
    """Whether only a simple present speaks for the future of what a token dates: "they flee gunfire on Sunday"."""
    verb = governor(document, token)
    preposition = document.tokens[token.head].text.lower()
    if verb is None or verb.tag not in {"VBZ", "VBP"} or preposition in {"for", *TARGETS}:
        return False
    return not _announces(document, verb, []) and verb.lemma not in SCHEDULING and verb.text.lower() not in MODALS


def _is_day(document: Document, token: Token) -> bool:
    return token.text.lower() in WEEKDAYS or any(
        document.tokens[i].pos == "NUM" for i in document.children[token.index]
    )


def verb_sense(document: Document, verb: Token) -> int:
    """-1 where a verb speaks of the past, 1 where of what is to come, 0 where its form says neither."""
    present = verb.tag in {"VBZ", "VBP"} or (
        verb.tag == "VBG" and any(document.tokens[i].tag in {"VBZ", "VBP"} for i in document.children[verb.index])
    )
    helped = any(document.tokens[i].dep in {"aux", "auxpass"} for i in document.children[verb.index])
    if present and (verb.tag == "VBG" or not helped) and not _announces(document, verb, []):
        return 0
    return _verb_sense(document, verb, 0)


def _verb_sense(document: Document, verb: Token, depth: int) -> int:  # noqa: PLR0911  one line a tense
    helpers = [
        document.tokens[i] for i in document.children[verb.index] if document.tokens[i].dep in {"aux", "auxpass"}
    ]
    words = {t.text.lower() for t in helpers}
    if "had" in words or (words & (MODALS | {"to"}) and any(t.lemma == "have" for t in helpers)):
        return -1
    if words & MODALS:
        return 1
    if verb.text.lower() in MODALS:
        return 1
    if "to" in words:
        return _infinitive_sense(document, verb, depth)
    if _announces(document, verb, helpers):
        return 1
    if verb.tag in {"VBD", "VBN"} or any(t.tag == "VBD" or t.lemma == "have" for t in helpers):
        return -1
    if verb.tag == "VBG" and not helpers:
        return _above(document, verb, depth)
    if verb.tag in {"VBZ", "VBP", "VB"} or helpers:
        return -1 if verb.lemma in REPORTING else 1
    return 0


def _announces(document: Document, verb: Token, helpers: list[Token]) -> bool:
    passive = any(t.lemma == "be" for t in helpers) or verb.dep in {"acl", "relcl"}
    if verb.tag == "VBN" and verb.lemma in PREDICTED and passive:
        return True
    complements = {document.tokens[i].lemma for i in document.children[verb.index] if document.tokens[i].dep == "acomp"}
    return verb.lemma == "be" and bool(complements & {"due", "likely", "ready", "set", "poised"})


def _infinitive_sense(document: Document, verb: Token, depth: int) -> int:
    head = document.tokens[verb.head]
    if head.index == verb.index:
        return 1  # "Council to meet on Monday"
    past_perfect = any(document.tokens[i].text.lower() == "had" for i in document.children[head.index])
    if (head.lemma in ANNOUNCING and not past_perfect) or head.lemma == "be" or head.lemma in PLANS:
        return 1
    return _above(document, verb, depth)


def _above(document: Document, verb: Token, depth: int) -> int:
    upper = governor(document, verb)
    if upper is None or upper.index == verb.index or depth > 3:  # noqa: PLR2004
        return 0
    return _verb_sense(document, upper, depth + 1)
