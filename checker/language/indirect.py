"""Speech without marks: the clause that a cue reports."""

from collections.abc import Iterator
from dataclasses import dataclass

from checker.language.document import Document, Token
from checker.language.negation import is_negated
from checker.language.speakers import is_passive, subject_of
from checker.language.speech import Cue, audience_medium, calls_for, uses_of

__all__ = ["Content", "find_contents"]

_CLAUSES = frozenset({"ccomp"})
_FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
_OWN_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
_INSERTED = frozenset({"think", "believe", "hope", "fear", "suspect", "reckon", "guess", "expect", "assume", "suppose"})
_TAIL_MARKS = frozenset({"although", "though"})
_RAISING = frozenset({"think", "believe", "expect", "want"})  # 'does not think it will' says that it will not
_SHORT_ASIDE = 4  # 'as Tveit said'
_TRIM = frozenset(",;:.!?–—-")
_LEFT_OUT = frozenset({"that"})
_INTERROGATIVE = frozenset({"whether", "if", "why", "how", "what", "when", "where", "who"})
_PLACEHOLDERS = frozenset({"so", "it", "this"})


@dataclass(frozen=True, slots=True)
class Content:
    """The reported clause of one cue."""

    cue: Cue
    start: int
    end: int


def find_contents(document: Document, cues: tuple[Cue, ...]) -> tuple[Content, ...]:
    """Every reported clause, by place."""
    found = (_content(document, cue) for cue in cues)
    return tuple(sorted((c for c in found if c is not None), key=lambda c: (c.start, c.end, c.cue.index)))


def _content(document: Document, cue: Cue) -> Content | None:
    token = document.tokens[cue.index]
    if "according" in cue.uses:
        return _around(document, cue, token, document.tokens[token.head])
    if _is_unsaid(document, token):
        return None
    if "noun" in cue.uses:
        return _of_noun(document, cue, token)
    clause = _complement(document, cue, token)
    if clause is not None:
        return _span(document, cue, clause)
    if _is_inserted(document, cue, token):
        return _around(document, cue, token, document.tokens[token.head])
    return None


def _is_unsaid(document: Document, token: Token) -> bool:
    """'did not say that', 'nobody said', 'you would think': nothing was said."""
    subject = subject_of(document, token) if token.pos == "VERB" else None
    if subject is not None and subject.text.lower() == "you":
        return True
    return is_negated(document, token.index) and token.lemma not in _RAISING


def _complement(document: Document, cue: Cue, token: Token) -> Token | None:
    """The verb of the clause that the cue takes."""
    children = [document.tokens[i] for i in document.children[token.index]]
    for child in children:
        if child.dep in _CLAUSES and _is_reported(document, cue, child):
            return child
    passive = is_passive(document, token)
    if "promising" in cue.uses and (not passive or "telling" in cue.uses) and not _asks_for_itself(cue, children):
        for child in children:
            if child.dep == "xcomp" and child.index > token.index and _has_to(document, child):
                return child
    if "charging" in cue.uses:
        return _governed(document, children, frozenset({"of", "for"}))
    return _on_object(document, children) or _governed(document, children, calls_for(cue))


def _asks_for_itself(cue: Cue, children: list[Token]) -> bool:
    """'asked not to be named': a wish of the speaker's own and no report."""
    return cue.lemma in {"ask", "request", "beg"} and not any(
        c.dep in {"dobj", "dative", "nsubjpass"} for c in children
    )


def _on_object(document: Document, children: list[Token]) -> Token | None:
    # 'told reporters that …' is at times hung on the object
    for child in children:
        if child.dep in {"dobj", "dative"} and (child.pos in {"PROPN", "PRON"} or audience_medium(child)):
            for i in document.children[child.index]:
                clause = document.tokens[i]
                if clause.dep in {"relcl", "acl", "ccomp"} and _mark(document, clause) == "that":
                    return clause
    return None


def _is_reported(document: Document, cue: Cue, clause: Token) -> bool:
    if cue.uses.isdisjoint({"statement", "telling", "attitude", "particle"}) or not _is_finite(document, clause):
        return False
    # "knows what …", "decides whether …": no claim is reported
    return not (cue.uses == {"attitude"} and _is_interrogative(document, clause))


def _is_finite(document: Document, clause: Token) -> bool:
    """Whether the clause has a tense: 'saw him leave' and 'held them liable' report nothing."""
    verbs = [clause, *(document.tokens[i] for i in document.children[clause.index])]
    if any(v.tag in _FINITE and (v is clause or v.dep in {"aux", "auxpass", "cop"}) for v in verbs):
        return True
    # "that the plan dead": a clause whose verb the tagger missed
    return (
        clause.pos in {"NOUN", "ADJ"} and any(v.dep in _OWN_SUBJECTS for v in verbs) and bool(_mark(document, clause))
    )


def _is_interrogative(document: Document, clause: Token) -> bool:
    return any(
        document.tokens[i].text.lower() in _INTERROGATIVE and i < clause.index for i in document.children[clause.index]
    )


def _mark(document: Document, clause: Token) -> str:
    for i in document.children[clause.index]:
        if document.tokens[i].dep in {"mark", "nsubj"} and document.tokens[i].text.lower() == "that":
            return "that"
    return ""


def _has_to(document: Document, verb: Token) -> bool:
    return any(
        document.tokens[i].text.lower() == "to" and document.tokens[i].dep == "aux"
        for i in document.children[verb.index]
    )


def _governed(document: Document, children: list[Token], prepositions: frozenset[str]) -> Token | None:
    """'accused Lund of lying', 'blamed the council for the delay', 'called for a vote'."""
    for child in children:
        if child.dep == "prep" and child.text.lower() in prepositions:
            for i in document.children[child.index]:
                governed = document.tokens[i]
                if governed.dep == "pcomp" or (governed.dep == "pobj" and governed.entity not in {"DATE", "TIME"}):
                    return governed
    return None


def _of_noun(document: Document, cue: Cue, noun: Token) -> Content | None:
    """'the claim that …'; 'her view is that …'."""
    for i in document.children[noun.index]:
        child = document.tokens[i]
        if (
            child.dep in {"acl", "ccomp", "relcl"}
            and _mark(document, child) == "that"
            and _has_own_subject(document, child)
        ):
            return _span(document, cue, child)
    head = document.tokens[noun.head]
    if noun.dep == "nsubj" and head.lemma == "be":
        for i in document.children[head.index]:
            child = document.tokens[i]
            if child.dep == "ccomp" and _mark(document, child) == "that":
                return _span(document, cue, child)
    return None


def _has_own_subject(document: Document, clause: Token) -> bool:
    return any(
        document.tokens[i].dep in _OWN_SUBJECTS and document.tokens[i].text.lower() != "that"
        for i in document.children[clause.index]
    )


def _is_inserted(document: Document, cue: Cue, token: Token) -> bool:
    """'The plan, she added, would cost …' and '…, as Tveit put it'."""
    if cue.uses.isdisjoint({"statement", "telling", "particle"}) and cue.lemma not in _INSERTED:
        return False
    children = [document.tokens[i] for i in document.children[token.index]]
    has_subject = any(c.dep == "nsubj" for c in children)
    if any(c.dep in {"dobj", "xcomp"} for c in children):
        return False
    if token.dep == "parataxis":
        return has_subject
    if token.dep == "advcl" and has_subject:
        return (
            any(c.dep in {"mark", "advmod"} and c.text.lower() == "as" for c in children)
            and len(children) <= _SHORT_ASIDE
        )
    return False


def _span(document: Document, cue: Cue, clause: Token) -> Content | None:
    """The clause without the cue and all that hangs on the cue from the other side."""
    tokens = sorted(_clause_tokens(document, clause, cue.index), key=lambda t: t.index)
    side = [t for t in tokens if (t.index > cue.index) == (clause.index > cue.index)]
    return _trimmed(cue, _without_aside(document, side))


def _without_aside(document: Document, tokens: list[Token]) -> list[Token]:
    """The clause without the writer's own tail: ', which …', ', although …', ', citing …'."""
    for k in range(1, len(tokens) - 1):
        if tokens[k].text == "," and _is_tail(document, tokens, k + 1):
            return tokens[:k]
    return tokens


def _is_tail(document: Document, tokens: list[Token], k: int) -> bool:
    """Whether a clause of the writer's own begins at `tokens[k]` and runs to the end."""
    first = tokens[k]
    if first.text.lower() in _TAIL_MARKS or first.tag in {"WDT", "WP"}:
        top = document.tokens[first.head]
        while top.dep not in {"relcl", "advcl"} and top.head != top.index and top.head >= first.index:
            top = document.tokens[top.head]
    elif first.tag == "VBG" and uses_of(first.lemma):
        top = first
    else:
        return False
    if top.dep not in {"relcl", "advcl"}:
        return False
    return max(t.index for t in document.subtree(top.index)) >= tokens[-1].index


def _clause_tokens(document: Document, clause: Token, cue: int) -> Iterator[Token]:
    stack = [clause.index]
    while stack:
        i = stack.pop()
        if i != cue:
            yield document.tokens[i]
            stack.extend(document.children[i])


def _around(document: Document, cue: Cue, token: Token, head: Token) -> Content | None:
    """The clause into which the cue's phrase is inserted; the phrase at its edge is left out."""
    if head.index == token.index:
        return None
    while head.pos not in {"VERB", "AUX"} and head.head != head.index and head.dep != "ROOT":
        head = document.tokens[head.head]
    if "according" in cue.uses:
        phrase = {t.index for t in document.subtree(token.index)} | {t.index for t in document.subtree(token.index + 1)}
        return _trimmed(cue, _one_side(document, head, phrase))
    phrase = {t.index for t in document.subtree(token.index)}
    clause = sorted(document.subtree(head.index), key=lambda t: t.index)
    while clause and (clause[0].index in phrase or clause[0].text in _TRIM):
        clause.pop(0)
    while clause and (clause[-1].index in phrase or clause[-1].text in _TRIM):
        clause.pop()
    return _trimmed(cue, clause)


def _one_side(document: Document, head: Token, phrase: set[int]) -> list[Token]:
    """The words of the clause that stand on the same side of the phrase as its verb."""
    first, last = min(phrase), max(phrase)
    clause = sorted(document.subtree(head.index), key=lambda t: t.index)
    if head.index < first:
        return [t for t in clause if t.index < first]
    return [t for t in clause if t.index > last]


def _trimmed(cue: Cue, tokens: list[Token]) -> Content | None:
    words = [t for t in tokens if not t.text.isspace()]
    while words and (words[0].text in _TRIM or words[0].text.lower() in _LEFT_OUT or words[0].tag == "CC"):
        words.pop(0)
    while words and words[-1].text in _TRIM:
        words.pop()
    if not words or (len(words) == 1 and words[0].text.lower() in _PLACEHOLDERS | _INTERROGATIVE):
        return None
    return Content(cue, words[0].start, words[-1].end)
