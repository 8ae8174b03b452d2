"""Clauses that a noun holds to be only said, thought or feared: 'rumours that it closed', 'the idea that it closed'."""

from checker.language.document import Document, Token

__all__ = ["claiming_noun", "dismissal"]

_CLAIMS = frozenset(
    "accusation allegation argument assertion assumption belief claim complaint contention fear feeling hint hypothesis idea"
    " impression insinuation myth narrative notion opinion perception report rumor rumour speculation suggestion suspicion"
    " talk theory view worry".split()
)
# whoever does these denies what is claimed: "dismissed claims that it closed"
_DISMISSING = frozenset(
    "contest debunk deny discount dismiss disprove dispute quash rebut refute reject repudiate".split()
)
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})
_RELATIVES = frozenset({"WDT", "WP"})


def claiming_noun(document: Document, clause: Token) -> Token | None:
    """The noun of saying or thinking of which the clause is the content; not 'rumours that spread'."""
    noun = document.tokens[clause.head]
    if clause.dep not in {"acl", "ccomp", "relcl"} or noun.lemma not in _CLAIMS or noun.pos != "NOUN":
        return None
    below = [document.tokens[i] for i in document.children[clause.index]]
    stated = any(t.dep in _SUBJECTS and t.tag not in _RELATIVES for t in below)
    marked = any(t.dep == "mark" and t.text.lower() == "that" for t in below)
    return noun if stated and (clause.dep == "acl" or marked) else None


def dismissal(document: Document, clause: Token) -> Token | None:
    """The verb by which somebody denies what is claimed: 'dismissed' of 'dismissed claims that it closed'."""
    noun = claiming_noun(document, clause)
    if noun is None or noun.dep not in {"dobj", "nsubjpass"}:
        return None
    verb = document.tokens[noun.head]
    return verb if verb.lemma in _DISMISSING else None
