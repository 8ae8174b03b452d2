"""Who and what a verb takes, whatever the voice and however the clause is joined."""

from collections.abc import Iterator

from checker.language.clause_predicates import particle
from checker.language.document import Document, Token
from checker.language.parataxis import is_content
from checker.records import Argument, EntityType

__all__ = ["arguments_of", "arguments_of_noun"]

_SUBJECTS = frozenset({"nsubj", "csubj"})
_OBJECTS = frozenset({"dobj", "obj"})
_RELATIVES = frozenset({"who", "which", "that", "whom"})
_CONTENT = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "VERB"})
_INSIDE = frozenset(
    {"amod", "compound", "nmod", "poss", "nummod", "flat", "nn", "prep", "pobj", "case", "det", "acl", "conj"}
)
_SKIPPED = frozenset({"det", "punct", "case", "cc"})
# nouns that only hold what is spoken of: "a letter of resignation", "a number of boats"
_HOLDERS = frozenset(
    "letter offer plan number group member series kind type piece request bid proposal act case form part set team"
    " pair couple majority handful lot round sort bunch motion".split()
)
_SHARES = frozenset("none neither either both any some each all".split())  # "none of the boats": of the boats
# an infinitive below these says what for, and is no part of what is done: "stayed on to run the firm"
_MOVING = frozenset("stay remain leave return come go stop move travel resign quit retire depart step stand".split())
_FINING = frozenset({"fine", "fin"})  # the lemmatiser makes 'fin' of 'fined'
# of these the passive has either object for its subject: "bail was granted to him", "he was granted bail"
_GIVING = frozenset("allow award deny give grant guarantee hand issue lend offer pay promise refuse send serve".split())
_ANOTHER = "another"
_PLURALS = frozenset({"NNS", "NNPS"})
_DEPTH = 3


def arguments_of(document: Document, verb: Token) -> tuple[Argument, ...]:
    """The arguments, by role: agent, patient, recipient, complement, then prepositions in order of the text."""
    found = [*_core(document, verb), *_prepositional(document, verb)]
    return tuple(_argument(document, role, token) for role, token in found)


def arguments_of_noun(document: Document, noun: Token, agent: Argument | None) -> tuple[Argument, ...]:
    """The arguments of a noun that names an act: 'of' or an owner gives what it befalls, the verb above who does it."""
    found = [_argument(document, role, token) for role, token in _of_noun(document, noun)]
    return tuple([agent, *found] if agent else found)


def _of_noun(document: Document, noun: Token) -> Iterator[tuple[str, Token]]:
    for i in document.children[noun.index]:
        child = document.tokens[i]
        if child.dep == "prep":
            role = "patient" if child.text.lower() in {"of", "on"} else child.text.lower()
            yield from ((role, t) for t in _below(document, child))
        elif child.dep in {"poss", "compound"}:
            yield "patient", child


def _core(document: Document, verb: Token) -> Iterator[tuple[str, Token]]:
    passive = is_passive(document, verb)
    subject = _subject(document, verb)
    given = passive and subject is not None and verb.lemma in _GIVING and _has_object(document, verb)
    if subject is not None:
        yield ("recipient" if given else "patient" if passive else "agent"), subject
    for i in document.children[verb.index]:
        child = document.tokens[i]
        if child.dep == "agent":
            yield from (("agent", t) for t in _below(document, child))
        elif child.dep in _OBJECTS:
            # of a passive the subject is it; what else it takes is how much: "was fined 800 euros"
            kept = passive and subject is not None and not given
            yield ("of what" if kept else "patient"), _resolved(document, verb, child)
        elif child.dep == "dative" and child.pos != "ADP":
            yield "recipient", child
        elif child.dep in {"xcomp", "ccomp"} and is_content(document, child, verb):
            yield ("purpose" if verb.lemma in _MOVING else "complement"), child
        elif child.dep in {"attr", "acomp", "oprd"}:
            yield "attribute", child


def _prepositional(document: Document, verb: Token) -> Iterator[tuple[str, Token]]:
    for i in document.children[verb.index]:
        child = document.tokens[i]
        if child.dep in {"prep", "dative"} and child.pos in {"ADP", "SCONJ"}:
            yield from ((_role(document, verb, child), t) for t in _below(document, child))


def _role(document: Document, verb: Token, preposition: Token) -> str:
    """Of what stands behind a preposition; the preposition itself but for 'voted for the plan', 'gave it to them'."""
    word = preposition.text.lower()
    if word == particle(document, verb):
        return "patient"
    return "recipient" if word == "to" and verb.lemma in _GIVING else word


def _below(document: Document, preposition: Token) -> Iterator[Token]:
    for i in document.children[preposition.index]:
        child = document.tokens[i]
        if child.dep in {"pobj", "pcomp"}:
            yield child
        elif child.dep == "prep" and preposition.text.lower() == "out" and child.text.lower() == "of":
            yield from _below(document, child)


def is_passive(document: Document, verb: Token) -> bool:
    """'was closed', 'a bill passed by': the subject suffers it."""
    deps = {document.tokens[i].dep for i in document.children[verb.index]}
    if deps & {"nsubjpass", "auxpass"}:
        return True
    if verb.lemma in _FINING and any(_is_sum(document, document.tokens[i]) for i in document.children[verb.index]):
        return True
    if verb.dep == "conj" and not _has_subject(document, verb):
        head = document.tokens[verb.head]  # "was convicted and fined 800 euros"
        return verb.tag == "VBN" and head.tag == "VBN" and is_passive(document, head)
    return verb.tag == "VBN" and (
        verb.dep == "acl" or (verb.dep == "ROOT" and not deps & {"aux", "dobj"} and not _has_subject(document, verb))
    )


def _is_sum(document: Document, token: Token) -> bool:
    """'800', '800 euros' as an object: 'he was convicted and fined 800 euros'."""
    numbered = token.tag == "CD" or any(document.tokens[i].dep == "nummod" for i in document.children[token.index])
    return token.dep in _OBJECTS and numbered


def _has_object(document: Document, verb: Token) -> bool:
    return any(document.tokens[i].dep in _OBJECTS for i in document.children[verb.index])


def _has_subject(document: Document, verb: Token) -> bool:
    return any(document.tokens[i].dep in _SUBJECTS for i in document.children[verb.index])


def _subject(document: Document, verb: Token, depth: int = 0) -> Token | None:
    """The subject, also one shared with a verb above or carried by 'who'."""
    for i in document.children[verb.index]:
        child = document.tokens[i]
        if child.dep in _SUBJECTS or child.dep == "nsubjpass":
            return _resolved(document, verb, child)
    head = document.tokens[verb.head]
    if head.index == verb.index or depth > _DEPTH:
        return None
    if verb.dep == "acl" and head.pos in {"NOUN", "PROPN", "PRON"}:
        return head if verb.tag in {"VBN", "VBG"} else _owner(document, head)
    if verb.dep in {"conj", "xcomp", "advcl"} and head.pos in {"VERB", "AUX"}:
        return _controller(document, verb, head, depth)
    if verb.dep == "pcomp":
        above = document.tokens[head.head]
        return _controller(document, verb, above, depth) if above.pos in {"VERB", "AUX"} else None
    return None


def _owner(document: Document, noun: Token) -> Token | None:
    """Whose refusal it is: 'his refusal to sign', 'the refusal of the minister to sign'."""
    for i in document.children[noun.index]:
        child = document.tokens[i]
        if child.dep == "poss":
            return child
        if child.text.lower() in {"of", "by"}:
            return next(_below(document, child), None)
    return None


def _controller(document: Document, verb: Token, head: Token, depth: int) -> Token | None:
    """The object of the verb above where it has one ('asked them to leave'), else that verb's subject."""
    if verb.dep in {"xcomp", "pcomp"}:
        for i in document.children[head.index]:
            child = document.tokens[i]
            if child.dep in _OBJECTS and child.index < verb.index and child.pos in {"PROPN", "PRON", "NOUN"}:
                return child
    return _subject(document, head, depth + 1)


def _resolved(document: Document, verb: Token, token: Token) -> Token:
    """What a relative pronoun stands for."""
    if token.text.lower() in _RELATIVES and verb.dep == "relcl":
        return document.tokens[verb.head]
    return token


def _argument(document: Document, role: str, token: Token) -> Argument:
    # of a clause its verb alone: what hangs on it are arguments of its own
    phrase = [token] if role == "complement" else sorted(_phrase(document, token), key=lambda t: t.index)
    held = _held(document, token)
    entity = _entity(document, token)
    inside = _inside(document, phrase, entity)
    return Argument(
        role=role,
        start=phrase[0].start,
        end=phrase[-1].end,
        head=held.lemma.lower(),
        words=tuple(t.lemma.lower() for t in phrase if _tells(t)),
        entity=entity,
        named=entity is not None and document.entity(entity).named,
        several=held.tag in _PLURALS,
        persons=tuple(t.lemma.lower() for t in phrase if _names_person(document, t, inside)),
        person=any(document.entity(e).type is EntityType.PERSON for e in (entity, *inside) if e),
        inside=inside,
    )


def _tells(token: Token) -> bool:
    """Whether the word tells which thing it is: a content word, or 'another'."""
    word = token.lemma.lower()
    return (token.pos in _CONTENT and token.text[:1].isalnum() and word not in _SHARES) or word == _ANOTHER


def _held(document: Document, token: Token) -> Token:
    """What a holding noun holds: 'resignation' of 'letter of resignation'."""
    if token.lemma in _HOLDERS or token.lemma.lower() in _SHARES:
        for i in document.children[token.index]:
            child = document.tokens[i]
            if child.dep == "prep" and child.text.lower() == "of":
                return next(_below(document, child), token)
    return token


def _entity(document: Document, token: Token) -> str | None:
    """The entity that the head stands for; not one that only stands inside the phrase."""
    entity = document.token_entities.get(token.index)
    if entity is None and token.dep == "appos":
        entity = document.token_entities.get(token.head)
    if entity is None:
        for i in document.children[token.index]:
            if document.tokens[i].dep == "appos":
                entity = document.token_entities.get(i)
    return entity


def _inside(document: Document, phrase: list[Token], entity: str | None) -> tuple[str, ...]:
    found = (document.token_entities.get(t.index) for t in phrase)
    return tuple(dict.fromkeys(e for e in found if e and e != entity and document.entity(e).named))


def _names_person(document: Document, token: Token, inside: tuple[str, ...]) -> bool:
    entity = document.token_entities.get(token.index)
    return token.pos in _CONTENT and entity in inside and document.entity(entity).type is EntityType.PERSON


def _phrase(document: Document, token: Token) -> Iterator[Token]:
    """The words of the noun phrase, without clauses that hang on it."""
    stack = [token.index]
    while stack:
        i = stack.pop()
        yield document.tokens[i]
        stack.extend(c for c in document.children[i] if document.tokens[c].dep in _INSIDE)
