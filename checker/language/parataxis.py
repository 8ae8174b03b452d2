"""Whether a verb has a clause for its content, or the clause only stands beside it in the sentence."""

from checker.language.document import Document, Token
from checker.language.speech import uses_of

__all__ = ["is_content"]

_STOPS = frozenset({";", ":", "-", "--", "–", "—"})
# 'appears' takes from what it governs only with an infinitive, with 'that' or 'as if', or as 'it appears'
_SEEMING = frozenset({"appear", "seem", "look", "tend"})


def is_content(document: Document, clause: Token, above: Token) -> bool:
    """Whether what the clause says is what the word above it is about: not of 'Lund spoke; the plan may fail'."""
    if clause.dep != "ccomp" or not uses_of(above.lemma).isdisjoint({"statement", "attitude"}):
        return True
    below = [document.tokens[i] for i in document.children[above.index]]
    span = sorted((clause.index, above.index))
    if any(t.text in _STOPS and t.tag != "HYPH" and span[0] < t.index < span[1] for t in below):
        return False
    return above.lemma not in _SEEMING or _is_marked(document, clause) or any(t.text.lower() == "it" for t in below)


def _is_marked(document: Document, clause: Token) -> bool:
    """'that', 'as if', or the 'to' of an infinitive."""
    return any(
        document.tokens[i].dep == "mark" or document.tokens[i].text.lower() == "to"
        for i in document.children[clause.index]
    )
