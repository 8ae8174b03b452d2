"""What a text says may be so, and what it says is still to come."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from checker.language.document import Document, Token
from checker.language.parataxis import is_content

__all__ = ["hedge_of", "hedging_words", "is_hedged", "is_planned", "main_verbs"]

_LEVEL = frozenset({"advmod", "npadvmod", "acomp", "attr", "oprd", "amod"})
_BE = frozenset({"be", "get"})


@cache
def _lexicon() -> dict[str, frozenset[str]]:
    import yaml

    loaded = yaml.safe_load((files("checker.language") / "data" / "hedges.yaml").read_text(encoding="utf-8"))
    return {name: frozenset(words.split() if isinstance(words, str) else words) for name, words in loaded.items()}


def hedging_words() -> frozenset[str]:
    """Adverbs and adjectives by which a writer holds back, in lower case: 'reportedly', 'alleged'."""
    return _lexicon()["adverbs"] | _lexicon()["adjectives"]


def is_hedged(document: Document, start: int, end: int) -> bool:
    """Whether the span's main statement is held back: 'may', 'reportedly', 'is thought to'."""
    return hedge_of(document, start, end) is not None


def hedge_of(document: Document, start: int, end: int) -> Token | None:
    """The word that holds the main statement back."""
    for verb in main_verbs(document, start, end):
        hedge = next(_hedges(document, verb), None)
        if hedge is not None:
            return hedge
    return None


def is_planned(document: Document, start: int, end: int) -> bool:
    """Whether the span's main statement is still to come: 'will', 'plans to', 'is due to'."""
    return any(_is_planned(document, verb) for verb in main_verbs(document, start, end))


def main_verbs(document: Document, start: int, end: int) -> tuple[Token, ...]:
    """The predicates on which the span hangs: its tops, without what is joined to them."""
    inside = document.tokens_in(start, end)
    first, last = (inside[0].index, inside[-1].index) if inside else (0, -1)
    tops = [t for t in inside if t.pos != "PUNCT" and (t.head == t.index or not first <= t.head <= last)]
    verbs = [t for t in tops if t.pos in {"VERB", "AUX"}]
    return tuple(verbs or tops[:1])


def _hedges(document: Document, verb: Token) -> Iterator[Token]:
    lexicon = _lexicon()
    for i in document.children[verb.index]:
        child = document.tokens[i]
        word = child.text.lower()
        if (child.tag == "MD" and word in lexicon["modals"]) or (child.dep in _LEVEL and _is_doubtful(child)):
            yield child
    if verb.lemma in lexicon["raising"] and _infinitive(document, verb):
        yield verb
    if verb.lemma in lexicon["passive"] and _in_passive(document, verb) and _complement(document, verb):
        yield verb
    if verb.dep in {"xcomp", "ccomp"} and verb.head != verb.index:
        head = document.tokens[verb.head]
        if is_content(document, verb, head) and (
            head.lemma in lexicon["raising"]
            or (verb.dep == "xcomp" and _is_doubtful(head))
            or (head.lemma in lexicon["passive"] and _in_passive(document, head))
        ):
            yield head


def _is_doubtful(token: Token) -> bool:
    lexicon = _lexicon()
    word = token.text.lower()
    return (token.pos == "ADV" and word in lexicon["adverbs"]) or (token.pos == "ADJ" and word in lexicon["adjectives"])


def _is_planned(document: Document, verb: Token) -> bool:
    lexicon = _lexicon()
    children = [document.tokens[i] for i in document.children[verb.index]]
    if any(c.tag == "MD" and c.text.lower() in lexicon["future"] for c in children):
        return True
    if verb.lemma in lexicon["plans"] and _infinitive(document, verb):
        return True
    if verb.lemma == "be" and (
        any(c.dep in _LEVEL and c.text.lower() in lexicon["due"] for c in children)
        or _infinitive(document, verb) is not None
    ):
        return not any(c.dep == "acomp" and c.text.lower() not in lexicon["due"] for c in children)
    if verb.text.lower() in lexicon["due"] and _infinitive(document, verb) is not None:
        return any(c.lemma in _BE for c in children)
    return _is_under_plan(document, verb)


def _is_under_plan(document: Document, verb: Token) -> bool:
    """The infinitive of a plan, taken by itself: '(plans) to close'."""
    if verb.dep != "xcomp" or verb.head == verb.index:
        return False
    head = document.tokens[verb.head]
    return head.lemma in _lexicon()["plans"] or head.text.lower() in _lexicon()["due"] or head.lemma == "be"


def _infinitive(document: Document, verb: Token) -> Token | None:
    for i in document.children[verb.index]:
        child = document.tokens[i]
        if child.dep == "xcomp" and any(document.tokens[j].text.lower() == "to" for j in document.children[i]):
            return child
    return None


def _complement(document: Document, verb: Token) -> bool:
    return any(document.tokens[i].dep in {"xcomp", "ccomp"} for i in document.children[verb.index])


def _in_passive(document: Document, verb: Token) -> bool:
    deps = {document.tokens[i].dep for i in document.children[verb.index]}
    return bool(deps & {"nsubjpass", "auxpass"}) and "agent" not in deps
