"""Whether what a word says is denied."""

from collections.abc import Iterator

from checker.language.claimed import dismissal
from checker.language.document import Document, Token

__all__ = ["is_negated", "negation_words", "outstanding"]

_ADVERBIAL = frozenset({"neg", "advmod", "cc", "preconj"})
_PARTICLES = {
    **dict.fromkeys(("not", "n't", "n’t", "never", "nor", "cannot"), _ADVERBIAL),
    **dict.fromkeys(("no", "neither"), frozenset({"det", "preconj", "advmod"})),
}
_NOBODY = frozenset({"nobody", "none", "nothing", "neither", "nowhere"})
_NO = frozenset({"no", "neither"})
_FAILING = frozenset({"fail", "decline", "refuse", "deny", "avoid", "neglect", "omit", "forget", "abstain", "refrain"})
_FAILURES = frozenset({"failure", "refusal", "denial", "inability"})
_DENYING = frozenset({"deny", "disprove", "refute", "rebut"})
# whoever does not do these does not do what they are about: "did not expect to win", "was not used to paying"
_CARRYING = frozenset(
    "think believe expect want suppose intend plan seem appear manage allow let permit enable get begin start bother dare"
    " happen choose agree able willing inclined prepared ready accustomed used use given prone habit mood position".split()
)
_UNWILLING = frozenset("unable unwilling reluctant loath hesitant disinclined powerless incapable".split())
_PLANS = frozenset("plan intention intent desire wish".split())  # "has no plans to resign"
_COMPARATIVE = frozenset({"JJR", "RBR"})
_LIKE_THIS = ("this way", "that way", "like this", "like that")
_OUTSTANDING = frozenset({"have", "be"})
_SHARED = frozenset({"or", "nor"})
_COMPLEMENTS = frozenset({"xcomp", "ccomp", "dobj", "pcomp", "acl"})
_PREDICATES = frozenset({"acomp", "attr", "oprd"})
_UPWARD = _PREDICATES | {"prep", "pobj"}


def is_negated(document: Document, token_index: int) -> bool:
    """Whether the word stands under an odd number of negations: 'did not', 'nobody', 'failed to', 'without'."""
    return len(negation_words(document, token_index)) % 2 == 1


def negation_words(document: Document, token_index: int) -> tuple[str, ...]:
    """The words that deny what a word says, lower case, nearest first."""
    token = document.tokens[token_index]
    if token.dep in {"aux", "auxpass", "neg"}:
        token = document.tokens[token.head]
    # one word may be met on two ways: 'no' of 'there was no call' denies the call and its being there
    found = {word.index: word.text.lower() for word in _negations(document, token)}
    return tuple(found.values())


def _negations(document: Document, token: Token) -> Iterator[Token]:
    own = list(_own(document, token))
    yield from own
    head = document.tokens[token.head]
    if head.index == token.index:
        return
    if (token.dep in _PREDICATES and head.pos in {"AUX", "VERB"}) or (
        token.dep == "conj" and not own and _is_joined(document, head)
    ):
        yield from _negations(document, head)
    elif (dismissed := dismissal(document, token)) is not None:
        yield dismissed
    elif token.dep in _COMPLEMENTS:
        yield from _from_above(document, token, head)


def _own(document: Document, token: Token) -> Iterator[Token]:
    """Negations that hang on the word itself, or on its subject or object."""
    if _is_matchless(document, token):
        return
    for i in document.children[token.index]:
        child = document.tokens[i]
        if child.dep in {"nsubj", "nsubjpass", "dobj", "attr"}:
            yield from _in_argument(document, child)
        elif (
            child.dep in _PARTICLES.get(child.text.lower(), ())
            and not _is_only(document, child)
            and not _tops_all(document, token, child)
        ):
            yield child


def _tops_all(document: Document, verb: Token, adverb: Token) -> bool:
    """Whether 'never' makes a superlative: 'never sold so well', 'has never been higher'."""
    degrees = (document.tokens[i] for i in document.children[verb.index] if i > adverb.index)
    return adverb.text.lower() == "never" and any(
        t.tag in _COMPARATIVE or (t.pos in {"ADJ", "ADV"} and _is_raised(document, t)) for t in degrees
    )


def _is_matchless(document: Document, verb: Token) -> bool:
    """'nobody has ever beaten him this way', 'has never sold like that': it was done, as never before."""
    words = [t.text.lower() for t in sorted(document.subtree(verb.index), key=lambda t: t.index)]
    text = " ".join(words)
    return not {"ever", "never"}.isdisjoint(words) and any(phrase in text for phrase in _LIKE_THIS)


def _is_raised(document: Document, degree: Token) -> bool:
    """'so well', 'so high', but not 'so much as a cent'."""
    words = (document.tokens[i].text.lower() for i in document.children[degree.index])
    return "so" in words and degree.lemma not in {"much", "many"}


def _in_argument(document: Document, noun: Token) -> Iterator[Token]:
    if noun.text.lower() in _NOBODY:
        if not _is_only(document, noun):
            yield noun
        return
    for i in document.children[noun.index]:
        child = document.tokens[i]
        if (
            child.dep in {"det", "neg", "preconj"}
            and child.text.lower() in _NO | {"not"}
            and not _is_only(document, child)
        ):
            yield child


def _is_only(document: Document, token: Token) -> bool:
    """'not only', 'not just', 'no doubt', 'no later than', 'nothing but': nothing is denied."""
    following = document.tokens[token.index + 1 : token.index + 2]
    return bool(following) and following[0].text.lower() in {
        "only",
        "just",
        "merely",
        "but",
        "doubt",
        "sooner",
        "later",
        "fewer",
        "less",
    }


def _is_joined(document: Document, head: Token) -> bool:
    return any(document.tokens[i].text.lower() in _SHARED for i in document.children[head.index])


def _rules_out(document: Document, verb: Token) -> bool:
    return verb.lemma == "rule" and any(document.tokens[i].text.lower() == "out" for i in document.children[verb.index])


def outstanding(document: Document, verb: Token, above: Token) -> Token | None:
    """The word that leaves an infinitive undone so far: 'yet' of 'has yet to sign', 'remains' of 'remains to be signed'."""
    below = [document.tokens[i] for i in document.children[verb.index]]
    if verb.dep != "xcomp" or not any(t.text.lower() == "to" for t in below):
        return None
    if above.lemma == "remain" and any(t.dep == "auxpass" for t in below):
        return above
    beside = (document.tokens[i] for i in document.children[above.index])
    return next((t for t in beside if above.lemma in _OUTSTANDING and t.text.lower() == "yet"), None)


def _from_above(document: Document, token: Token, head: Token) -> Iterator[Token]:
    """'failed to', 'denied that', 'without', 'did not think that', 'is not used to'."""
    above = document.tokens[head.head] if token.dep == "pcomp" else head
    left_undone = outstanding(document, token, head) or _excess(document, token, head)
    if left_undone is not None:
        yield left_undone
    elif token.dep == "pcomp" and (head.text.lower() == "without" or above.text.lower() == "short"):
        yield head if above.text.lower() != "short" else above
    elif _denies(document, token, above):
        yield from [above, *_of_state(document, above)]
    elif token.dep == "acl" and above.lemma in _PLANS:
        yield from _in_argument(document, above)
        if above.dep == "dobj":
            yield from (word for word in _own(document, document.tokens[above.head]) if word.dep == "neg")
    elif above.lemma in _CARRYING and token.dep in {"xcomp", "ccomp", "pcomp"}:
        yield from _of_state(document, above)


def _excess(document: Document, verb: Token, above: Token) -> Token | None:
    """'too' of 'too weak to stand', of 'too much sense to go': what it is too much for is not done."""
    infinitive = any(document.tokens[i].text.lower() == "to" and i < verb.index for i in document.children[verb.index])
    if not infinitive or above.pos not in {"ADJ", "NOUN", "ADV"}:
        return None
    below = [document.tokens[i] for i in document.children[above.index]]
    below += [document.tokens[i] for t in below if t.dep == "amod" for i in document.children[t.index]]
    return next((t for t in below if t.text.lower() == "too" and t.index < verb.index), None)


def _denies(document: Document, token: Token, above: Token) -> bool:
    if token.dep == "acl":
        return above.lemma in _FAILURES
    if token.dep == "pcomp":
        return above.lemma in _FAILING | _UNWILLING
    infinitive = token.dep == "xcomp" and above.lemma in _FAILING | _UNWILLING
    return above.lemma in _DENYING or _rules_out(document, above) or infinitive


def _of_state(document: Document, word: Token) -> Iterator[Token]:
    """What denies a word, or the verb that says that something is so: 'not' of 'is not in the habit'."""
    yield from _own(document, word)
    while word.dep in _UPWARD:
        word = document.tokens[word.head]
        yield from _own(document, word)
