"""Links between what happened and why: 'because of', 'caused', 'was blamed on', 'that is why'."""

from collections.abc import Iterator

from checker.language.actwords import noun_kinds, verb_kinds
from checker.language.certainty import is_careful
from checker.language.document import Document, Token
from checker.language.negation import is_negated
from checker.records import CauseValue

__all__ = ["Link", "find_causes"]

_CAUSING = frozenset("cause trigger spark prompt provoke start ignite".split())
_LEADING = {"lead": "to", "result": "in", "contribute": "to"}
_STEMMING = {"result": "from", "stem": "from", "arise": "from"}
_REASONS = frozenset({"because", "due", "owing", "thanks"})
_VERBAL = frozenset({"VERB", "AUX"})
_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})
_EMPTY = frozenset({"be", "have", "do", "get", "go", "make", "part", "result", "reason", "it", "this", "that"})
_DASHES = frozenset({"-", "--", "–", "—"})
_OPEN = frozenset({"what", "why", "how", "which"})

Link = tuple[int, int, CauseValue]  # where the cause stands, and what it is the cause of


def find_causes(document: Document) -> tuple[Link, ...]:
    """Every link that the article states outright, in order of the text; causes in doubt or denied are left out."""
    found = []
    for effect, reason, link in _pairs(document):
        sentence = document.sentences[effect.sentence]
        if is_careful(document, sentence) or any(is_negated(document, t.index) for t in (effect, link)):
            continue
        words = sorted(reason, key=lambda t: t.index)
        lemmas = _lemmas(words)
        if lemmas and words[0].text.lower() not in _OPEN:
            value = CauseValue(
                head=effect.lemma.lower(),
                effect=_effect(document, effect, *([link] if effect.dep == "dobj" and link.pos in _VERBAL else [])),
                kinds=_kinds(document, effect),
                words=lemmas,
            )
            found.append((words[0].start, words[-1].end, value))
    return tuple(sorted(found, key=lambda link: link[:2]))


def _pairs(document: Document) -> Iterator[tuple[Token, list[Token], Token]]:
    """The head of each effect, the words of its cause, and the word that links them."""
    for token in document.tokens:
        pairs: list[Iterator[tuple[Token, list[Token]]]] = []
        if token.pos in _VERBAL:
            pairs.append(_by_verb(document, token))
        if token.text.lower() in _REASONS:
            pairs.append(_by_reason(document, token))
        if token.text.lower() == "why":
            pairs.append(_that_is_why(document, token))
        yield from ((effect, reason, token) for found in pairs for effect, reason in found)


def _children(document: Document, token: Token, *deps: str) -> list[Token]:
    return [t for i in document.children[token.index] if (t := document.tokens[i]).dep in deps]


def _below(document: Document, verb: Token, preposition: str) -> list[Token]:
    return [
        t
        for p in _children(document, verb, "prep", "agent")
        if p.text.lower() == preposition
        for t in _children(document, p, "pobj")
    ]


def _by_verb(document: Document, verb: Token) -> Iterator[tuple[Token, list[Token]]]:
    subjects = _children(document, verb, "nsubj", "csubj")
    passive = _children(document, verb, "nsubjpass")
    objects = _children(document, verb, "dobj")
    if verb.lemma in _CAUSING:
        effects, causes = (passive, _below(document, verb, "by")) if passive else (objects, subjects)
        if verb.dep == "acl" and verb.tag == "VBN":
            effects, causes = [document.tokens[verb.head]], _below(document, verb, "by")
    elif verb.lemma in _LEADING and _below(document, verb, _LEADING[verb.lemma]):
        effects, causes = _below(document, verb, _LEADING[verb.lemma]), subjects
    elif verb.lemma in _STEMMING and _below(document, verb, _STEMMING[verb.lemma]):
        effects, causes = subjects, _below(document, verb, _STEMMING[verb.lemma])
    elif verb.lemma == "blame" and _below(document, verb, "on"):
        effects, causes = passive or objects, _below(document, verb, "on")
    else:
        return
    if effects and causes:
        yield effects[0], list(document.subtree(causes[0].index))


def _by_reason(document: Document, word: Token) -> Iterator[tuple[Token, list[Token]]]:
    """'because of the heat', 'due to a fault', 'because a bearing broke'."""
    clause = document.tokens[word.head]
    if word.dep == "mark" and clause.dep == "advcl":
        if _explains_aside(document, word, document.tokens[clause.head]):
            return
        yield document.tokens[clause.head], list(document.subtree(clause.index))
        return
    following = document.tokens[word.index + 1 : word.index + 2]
    if not following or following[0].text.lower() not in {"of", "to"}:
        return
    effect = _verb_above(document, word)
    if effect is not None and effect.lemma == "be":  # "the explosion was due to …"
        effect = next(iter(_children(document, effect, "nsubj")), effect)
    for preposition in (word, following[0]):
        for noun in _children(document, preposition, "pobj"):
            if effect is not None:
                yield effect, list(document.subtree(noun.index))
                return


def _explains_aside(document: Document, word: Token, verb: Token) -> bool:
    """'resigned on Monday – a blow, because …': a 'because' behind a dash or an apposition explains what stands there."""
    between = document.tokens[verb.index + 1 : word.index]
    dashes = sum((t.text in _DASHES and t.tag != "HYPH") or t.text.endswith("--") for t in between)
    last = next((t for t in reversed(between) if t.pos != "PUNCT"), verb)
    beside = any(t.dep == "appos" and last in document.subtree(t.index) and _is_one(document, t) for t in between)
    return dashes % 2 == 1 or beside


def _is_one(document: Document, noun: Token) -> bool:
    """'a blow', 'another blow': what it was, not who."""
    return any(document.tokens[i].text.lower() in {"a", "an", "another"} for i in document.children[noun.index])


def _that_is_why(document: Document, why: Token) -> Iterator[tuple[Token, list[Token]]]:
    """'… That is why the train stopped': the cause is what was said before."""
    clause = document.tokens[why.head]
    above = document.tokens[clause.head]
    pointing = _children(document, above, "nsubj")
    before = document.sentences[why.sentence - 1] if why.sentence else None
    if above.lemma == "be" and pointing and pointing[0].text.lower() in {"that", "this"} and before is not None:
        yield clause, [t for t in document.sentence_tokens(before) if t.pos != "PUNCT" and not t.text.isspace()]


def _verb_above(document: Document, token: Token) -> Token | None:
    while token.head != token.index:
        token = document.tokens[token.head]
        if token.pos in _VERBAL:
            return token
    return None


def _effect(document: Document, head: Token, *places: Token) -> tuple[str, ...]:
    """To whom and where it happened: the nouns of its arguments, and of what hangs on the verb that gives the cause."""
    words = [t for verb in places for p in _children(document, verb, "prep") for t in _children(document, p, "pobj")]
    for child in _children(document, head, "nsubj", "nsubjpass", "dobj", "compound", "poss", "prep", "attr", "acomp"):
        words += _children(document, child, "pobj") if child.dep == "prep" else [child]
    return _lemmas(words)


def _kinds(document: Document, head: Token) -> tuple[str, ...]:
    return verb_kinds(document, head) if head.pos in _VERBAL else noun_kinds(document, head)


def _lemmas(tokens: list[Token]) -> tuple[str, ...]:
    found = (t.lemma.lower() for t in tokens if t.pos in _CONTENT)
    return tuple(sorted({lemma for lemma in found if lemma not in _EMPTY}))
