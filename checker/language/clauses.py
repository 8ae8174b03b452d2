"""Clauses of an article: each verb (and each 'is' with what something is) with its arguments, polarity and certainty."""

from collections.abc import Iterator
from typing import Literal

from checker.language.actwords import noun_kinds, phrase_kinds, verb_kinds
from checker.language.certainty import certainty_of, is_careful, weighs
from checker.language.clause_arguments import arguments_of, arguments_of_noun
from checker.language.clause_predicates import event_noun, has_undone, is_denied, particle, predicate_of, undone
from checker.language.document import Document, Token
from checker.language.negation import negation_words
from checker.records import Argument, Certainty, Clause, Quotation, Span, SpeechKind, Tense

__all__ = ["find_clauses"]

_HELPERS = frozenset({"aux", "auxpass"})
_NO_CLAUSES = _HELPERS | {"amod"}  # "the parked cars" tells of the cars
_TO_COME = frozenset({"will", "wo", "'ll", "’ll", "shall"})
_STATES = frozenset({"acomp", "attr", "oprd"})
_SEEMING = frozenset({"seem", "appear", "look", "sound"})
_BEING = _SEEMING | frozenset("be become remain stay stand feel taste smell get grow turn prove".split())
_HAPPENING = frozenset({"come", "happen", "occur", "follow"})
# how much there is of a thing is not the thing: "much of the town came", "there is little"
_AMOUNTS = frozenset("much many more most little few less enough lot some any all none".split())
_OBJECTS = frozenset({"dobj", "obj"})
_OUTSIDE = frozenset({"punct", "cc", "mark"})
_CLAUSES = frozenset({"advcl", "conj", "parataxis"})


def find_clauses(document: Document) -> tuple[Clause, ...]:
    """Every clause, in order of the text."""
    return tuple(
        _weighed(document, verb, named, number)
        if named.pos == "NOUN" and verb.lemma not in _BEING
        else _stated(document, verb, named, number)
        for number, (verb, named) in enumerate(_predicates(document))
    )


def _predicates(document: Document) -> Iterator[tuple[Token, Token]]:
    """Each verb that carries a clause, and the word that says what is done or what something is."""
    for token in document.tokens:
        if token.pos not in {"VERB", "AUX"} or token.dep in _NO_CLAUSES or not token.text[:1].isalpha():
            continue
        state = next((t for i in document.children[token.index] if (t := document.tokens[i]).dep in _STATES), None)
        if token.lemma in _BEING and state is not None:
            if state.lemma not in _AMOUNTS:
                yield token, _superlative(document, state) or state
        elif token.pos == "VERB":
            yield token, token
            yield from ((token, noun) for noun in _nouns_of_acts(document, token))


def _nouns_of_acts(document: Document, verb: Token) -> Iterator[Token]:
    """What is weighed, planned or announced, as a noun: 'is considering the closure of the plant'."""
    if weighs(verb) is None and not _is_ruled_out(document, verb):
        return
    for i in document.children[verb.index]:
        child = document.tokens[i]
        if child.dep in {"dobj", "nsubjpass"} and child.pos == "NOUN" and noun_kinds(document, child):
            yield child


def _is_ruled_out(document: Document, verb: Token) -> bool:
    return predicate_of(document, verb) == "rule_out"


def _weighed(document: Document, verb: Token, noun: Token, number: int) -> Clause:
    """The act that a noun names, as certain as the verb above it leaves it."""
    outer = _stated(document, verb, verb, number)
    kinds = noun_kinds(document, noun)
    ruled_out = _is_ruled_out(document, verb)
    certainty = Certainty.PLANNED if ruled_out else weighs(verb) or Certainty.FACT
    open_only = certainty is Certainty.CONSIDERED and outer.certainty is Certainty.LIKELY  # "is thought to be weighing"
    return outer.model_copy(
        update={
            "at": Span(start=noun.start, end=noun.end),
            "predicate": kinds[0],
            "kinds": kinds,
            "certainty": certainty if open_only or outer.certainty is Certainty.FACT else outer.certainty,
            "hedge": verb.lemma if open_only else outer.hedge or verb.lemma,
            "negated": outer.negated != ruled_out,
            "negation": "rule" if ruled_out else outer.negation,
            "tense": Tense.FUTURE,
            "arguments": arguments_of_noun(document, noun, outer.argument("agent")),
        }
    )


def _kinds(document: Document, named: Token) -> tuple[str, ...]:
    if named.pos == "NOUN":
        return noun_kinds(document, named)
    # with a particle it is another verb: 'carry out' is no kind of carrying
    return phrase_kinds(document, named) if particle(document, named) else verb_kinds(document, named)


def _superlative(document: Document, noun: Token) -> Token | None:
    """'longest' of 'the longest strike': only one thing can be that."""
    return next((t for i in document.children[noun.index] if (t := document.tokens[i]).tag == "JJS"), None)


def _stated(document: Document, verb: Token, named: Token, number: int) -> Clause:
    article = document.article
    start, end = _clause(document, verb)
    quotation = _quotation(document, verb)
    certainty, hedge = certainty_of(document, verb)
    if certainty is Certainty.FACT and named is not verb and verb.lemma in _SEEMING:
        certainty, hedge = Certainty.LIKELY, verb.lemma
    arguments = arguments_of(document, verb)
    if named is verb and _is_happening(document, verb):
        arguments = tuple(_happening(arguments))
    if has_undone(named):
        arguments = tuple(a.model_copy(update={"role": "patient"}) if a.role == "agent" else a for a in arguments)
    negations = negation_words(document, named.index)
    sentence = document.sentences[verb.sentence]
    return Clause(
        id=f"{article.id}#s{number}",
        article=article.id,
        start=start,
        end=end,
        text=article.text[start:end],
        at=Span(start=named.start, end=named.end),
        predicate=_named_by(document, verb, named, arguments),
        verb=predicate_of(document, verb) if named is verb and event_noun(document, verb) else "",
        kinds=_kinds(document, event_noun(document, verb) or named if named is verb else named),
        state=_state(document, verb, named),
        negated=is_denied(document, verb, named),
        negation=negations[0] if negations else "",
        certainty=certainty,
        hedge=hedge,
        careful=is_careful(document, sentence),
        tense=_tense(document, verb, certainty, heading=sentence.heading),
        speaker=quotation.speaker if quotation else None,
        reported=quotation is not None,
        quoted=quotation is not None and quotation.kind is not SpeechKind.INDIRECT,
        heading=sentence.heading,
        sentence=verb.sentence,
        arguments=arguments,
    )


def _state(document: Document, verb: Token, named: Token) -> Literal["", "is", "most", "there is"]:
    if named is verb or has_undone(named):
        return ""
    if any(document.tokens[i].dep == "expl" for i in document.children[verb.index]):
        return "there is"
    return "most" if named.tag == "JJS" else "is"


def _is_happening(document: Document, verb: Token) -> bool:
    """'no call followed', but not 'the crew followed the rules'."""
    return verb.lemma in _HAPPENING and all(
        document.tokens[i].dep not in _OBJECTS for i in document.children[verb.index]
    )


def _happening(arguments: tuple[Argument, ...]) -> Iterator[Argument]:
    """'no call came from the pilot' as 'the pilot made no call'."""
    event = arguments[0].role == "agent" and arguments[0].entity is None if arguments else False
    roles = {"agent": "patient", "from": "agent"} if event else {}
    for argument in arguments:
        yield argument.model_copy(update={"role": roles.get(argument.role, argument.role)})


def _named_by(document: Document, verb: Token, named: Token, arguments: tuple[Argument, ...]) -> str:
    """The word that says what is done: of 'sent a call' the call."""
    if named is verb and (_is_happening(document, verb) or event_noun(document, verb) is not None):
        said = (a.head for a in arguments if a.role == "patient" and not a.entity and a.head not in _AMOUNTS)
        return next(said, predicate_of(document, named))
    return undone(named) if has_undone(named) else predicate_of(document, named)


def _clause(document: Document, verb: Token) -> tuple[int, int]:
    """From the first to the last word of the clause, without clauses joined to it and what stands between."""
    left_out = {
        t.index
        for i in document.children[verb.index]
        if document.tokens[i].dep in _CLAUSES and document.tokens[i].pos in {"VERB", "AUX"}
        for t in document.subtree(i)
    }
    words = [t for t in document.subtree(verb.index) if t.index not in left_out and not t.text.isspace()]
    words.sort(key=lambda t: t.index)
    first, last = 0, len(words) - 1
    while first < last and words[first].dep in _OUTSIDE:
        first += 1
    while last > first and words[last].dep in _OUTSIDE:
        last -= 1
    # what is left out in the middle stays in the span: it is one stretch of text
    return words[first].start, words[last].end


def _quotation(document: Document, verb: Token) -> Quotation | None:
    """The shortest stretch of reported speech that holds the verb."""
    holding = [q for q in document.quotations if q.start <= verb.start < q.end]
    return min(holding, key=lambda q: (q.end - q.start, q.start), default=None)


def _tense(document: Document, verb: Token, certainty: Certainty, *, heading: bool) -> Tense:
    helpers = [document.tokens[i] for i in document.children[verb.index] if document.tokens[i].dep in _HELPERS]
    if certainty in {Certainty.PLANNED, Certainty.CONSIDERED} or any(t.text.lower() in _TO_COME for t in helpers):
        return Tense.FUTURE
    if verb.tag == "VBD" or any(t.tag == "VBD" or t.lemma == "have" for t in helpers):
        return Tense.PAST
    if verb.tag == "VBN" and not any(t.tag in {"VBZ", "VBP"} for t in helpers):
        return Tense.PAST
    if verb.tag in {"VBG", "VB"} and not helpers and verb.head != verb.index:
        return _tense(document, document.tokens[verb.head], certainty, heading=heading)
    return Tense.PAST if heading else Tense.PRESENT
