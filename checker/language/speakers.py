"""Who says: from a cue to the token, and from the token to the entity."""

from collections.abc import Iterator

from checker.language.document import Document, Token
from checker.language.speech import Cue, is_voice, medium_of
from checker.records import EntityType, Found, MentionKind

__all__ = ["aimed_at", "entity_of", "found_of", "resolve", "speaker_token", "subject_of"]

_LEVELS = 5  # verbs above one that lacks a subject of its own
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_AIMED = frozenset({"telling", "naming", "charging"})  # verbs whose object is the one spoken to or of
_ANSWERING = frozenset({"ask", "question", "quiz", "press", "quote", "cite"})  # who is asked or quoted says the words
_OBJECTS = frozenset({"dobj", "oprd", "dative", "iobj"})
_SPEAKING_FOR = frozenset({"for", "of", "from", "with", "at"})


def speaker_token(document: Document, cue: Cue) -> Token | None:
    """The head token of the phrase that names the speaker."""
    token = document.tokens[cue.index]
    if "according" in cue.uses:
        return _according(document, token)
    if "noun" in cue.uses:
        return _owner(document, token)
    if is_passive(document, token):
        return _agent(document, token)
    return subject_of(document, token) or _inverted(document, token)


def is_passive(document: Document, token: Token) -> bool:
    """Whether the verb is in the passive: 'was told', or the reduced 'told by'."""
    deps = {document.tokens[i].dep for i in document.children[token.index]}
    if deps & {"nsubjpass", "auxpass", "agent"}:
        return True
    return token.tag == "VBN" and not deps & {"nsubj", "aux"} and token.dep in {"acl", "advcl"}


def subject_of(document: Document, token: Token) -> Token | None:
    """The subject of a verb, its own or the one it shares with the verb above."""
    for seen in range(_LEVELS):
        for i in document.children[token.index]:
            child = document.tokens[i]
            if child.dep == "nsubj" or (child.dep == "nsubjpass" and seen):
                return _antecedent(document, child)
        if token.dep in {"conj", "xcomp", "advcl", "pcomp", "prep", "aux", "auxpass", "ccomp", "dep"}:
            if token.dep == "ccomp" and not seen and token.tag != "VBG":
                return None
            token = document.tokens[token.head]
        elif token.dep == "acl":
            return document.tokens[token.head]
        else:
            return None
    return None


def aimed_at(document: Document, cue: Cue) -> list[Token]:
    """The one spoken to or of: 'her' in 'called her “…”', 'Tveit' in 'Tveit was called “…”', 'Tveit, known as “…”'."""
    token = document.tokens[cue.index]
    if cue.uses.isdisjoint(_AIMED) or cue.lemma in _ANSWERING:
        return []
    children = [document.tokens[i] for i in document.children[token.index]]
    objects = [t for t in children if t.dep in _OBJECTS and t.index > token.index]
    reduced = (
        token.tag == "VBN" and token.dep == "acl" and not objects
    )  # with an object it is the lost verb of a clause
    return [
        *objects,
        *(t for t in children if t.dep == "nsubjpass"),
        *([document.tokens[token.head]] if reduced else []),
    ]


def _antecedent(document: Document, subject: Token) -> Token:
    """The noun for which a relative pronoun stands."""
    verb = document.tokens[subject.head]
    if subject.lemma in _RELATIVE and verb.dep == "relcl":
        return document.tokens[verb.head]
    return subject


def _agent(document: Document, token: Token) -> Token | None:
    for i in document.children[token.index]:
        if document.tokens[i].dep == "agent" or document.tokens[i].text.lower() == "by":
            return _object(document, i)
    return None


def _object(document: Document, preposition: int) -> Token | None:
    for i in document.children[preposition]:
        if document.tokens[i].dep == "pobj":
            return document.tokens[i]
    return None


def _according(document: Document, token: Token) -> Token | None:
    to = document.tokens[token.index + 1]
    found = _object(document, to.index) or _object(document, token.index)
    if found is not None:
        return found
    following = document.tokens[to.index + 1 : to.index + 8]
    return next(
        (t for t in following if t.pos in {"PROPN", "NOUN", "PRON"} and t.dep not in {"compound", "poss"}), None
    )


def _inverted(document: Document, token: Token) -> Token | None:
    """'… , said Moira Cargill': a name after the verb that the parser took for its object."""
    for i in document.children[token.index]:
        child = document.tokens[i]
        if (
            i > token.index
            and child.dep in {"dobj", "attr", "appos", "npadvmod", "dep"}
            and child.pos in {"PROPN", "PRON"}
        ):
            return child
    return None


def _owner(document: Document, noun: Token) -> Token | None:
    """Whose words the noun means: 'Tveit's claim', 'a warning by the council', 'the words of Lady Brett'."""
    children = [document.tokens[i] for i in document.children[noun.index]]
    for child in children:
        if child.dep == "poss":
            return child
    for child in children:
        if child.dep in {"prep", "agent"} and child.text.lower() in {"by", "from", "of"}:
            found = _object(document, child.index)
            if found is not None and found.index in document.token_entities:
                return found
    head = document.tokens[noun.head]
    if (
        noun.dep in {"dobj", "attr"}
        and head.pos in {"VERB", "AUX"}
        and head.lemma in {"make", "issue", "voice", "give", "raise", "express", "have", "repeat", "offer"}
    ):
        return subject_of(document, head)
    return None


def entity_of(document: Document, token: Token) -> str | None:
    """The entity that a noun phrase with this head stands for."""
    found = document.token_entities.get(token.index)
    if found is not None:
        return found
    for i in document.children[token.index]:
        child = document.tokens[i]
        if child.dep in {"compound", "flat", "appos", "nmod"} and child.index in document.token_entities:
            entity = document.entity(document.token_entities[child.index])
            if entity.type is EntityType.PERSON:
                return entity.id
    return None


def resolve(document: Document, token: Token | None) -> tuple[str | None, Found]:
    """The entity behind a speaker's token and how it was found."""
    if token is None:
        return None, Found.NONE
    entity = entity_of(document, token)
    if entity is None:
        stand_in = next((t for t in _spoken_for(document, token) if t.index in document.token_entities), None)
        if stand_in is None:
            return None, Found.NONE
        return document.token_entities[stand_in.index], Found.EXPLICIT
    return entity, found_of(document, token, entity)


def found_of(document: Document, token: Token, entity_id: str) -> Found:
    """Explicit where the token is a name, else through a pronoun or description."""
    if token.pos == "PRON":
        return Found.PRONOUN
    for mention in document.entity(entity_id).mentions:
        if mention.start <= token.start and token.end <= mention.end:
            return Found.EXPLICIT if mention.kind is MentionKind.NAME else Found.PRONOUN
    return Found.EXPLICIT


def _spoken_for(document: Document, token: Token) -> Iterator[Token]:
    """The owner of a document or voice: 'a spokesman for the council', 'Tveit's letter'."""
    if not (is_voice(token) or medium_of(token)):
        return
    head = document.tokens[token.head]
    if medium_of(token) and token.dep == "dobj" and head.pos == "VERB":  # "she issued a statement that says …"
        issuer = subject_of(document, head)
        if issuer is not None:
            yield issuer
    for i in document.children[token.index]:
        child = document.tokens[i]
        if child.dep in {"poss", "compound", "nmod"}:
            yield child
        elif child.dep == "prep" and child.text.lower() in _SPEAKING_FOR | {"by"}:
            found = _object(document, child.index)
            if found is not None:
                yield found
