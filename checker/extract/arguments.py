"""Who fills a slot: from a token of the parse to an entity of the article."""

from collections.abc import Iterator

from checker.language.document import Document, Token
from checker.records import Entity, EntityType

__all__ = ["actors_of", "conjuncts", "is_actor", "objects_of", "prepositional", "subjects_of"]

ACTORS = frozenset({EntityType.PERSON, EntityType.ORGANISATION, EntityType.GROUP, EntityType.OTHER})
BODIES = frozenset(
    "management board team government office leadership delegation member leader head chief maker owner director side camp crowd group fellow colleague representative rival".split()
)
TEAMS = frozenset({"team", "side", "squad", "outfit", "lineup", "opponent"})
EITHER = frozenset({"or", "nor"})
LEADING = frozenset({"lead", "head", "chair", "front"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
OBJECTS = frozenset({"dobj", "obj", "dative"})
SHARING = frozenset(
    {"after", "before", "by", "since", "upon", "while", "without"}
)  # 'joined it after serving two years'
RELATIVES = frozenset({"who", "which", "that", "whom"})


def is_actor(entity: Entity) -> bool:
    """Whether it can meet, beat, sign or answer: people and bodies of people, and countries as parties."""
    return entity.type in ACTORS or entity.type is EntityType.PLACE


def conjuncts(document: Document, index: int) -> list[int]:
    """The token and those joined to it by 'and'; what stands behind 'or' is another possibility."""
    found = [index]
    if any(document.tokens[c].lemma in EITHER for c in document.children[index]):
        return found
    for child in document.children[index]:
        if document.tokens[child].dep == "conj":
            found.extend(conjuncts(document, child))
    return found


def _entity_of(document: Document, index: int) -> str | None:
    """The entity that the noun phrase headed by this token stands for."""
    entity = document.token_entities.get(index)
    if entity is None or not document.entity(entity).named:
        entity = _leader(document, index) or entity
    if entity:
        return entity
    token = document.tokens[index]
    if token.dep == "appos" and token.head in document.token_entities:
        return document.token_entities[token.head]
    children = [document.tokens[c] for c in document.children[index]]
    if token.lemma in TEAMS and any(child.text.lower() in {"a", "an"} for child in children):
        return None  # "a stubborn Heron side": by its nickname, it may be any
    for child in children:
        if child.dep in {"appos", "compound", "flat"} and child.index in document.token_entities:
            return document.token_entities[child.index]
    return _entity_behind(document, children) if token.lemma in BODIES else None


def _leader(document: Document, index: int) -> str | None:
    """Who stands for a body without a name: "a delegation led by X"."""
    for child in document.children[index]:
        if document.tokens[child].dep == "acl" and document.tokens[child].lemma in LEADING:
            for agent in (c for c in document.children[child] if document.tokens[c].text == "by"):
                for named in document.children[agent]:
                    leader = document.token_entities.get(named)
                    if leader and document.entity(leader).type is EntityType.PERSON:
                        return leader
    return None


def _entity_behind(document: Document, children: list[Token]) -> str | None:
    """Whose body it is: "the government of France", "Boeing's management"."""
    for child in children:
        if child.dep == "poss" and child.index in document.token_entities:
            return document.token_entities[child.index]
        if child.dep == "prep" and child.text == "of":
            for grandchild in document.children[child.index]:
                if grandchild in document.token_entities:
                    return document.token_entities[grandchild]
    return None


def actors_of(document: Document, index: int) -> list[tuple[Token, str]]:
    """Every actor in the noun phrase headed by `index` and in those joined to it by 'and'."""
    actors: list[tuple[Token, str]] = []
    for part in conjuncts(document, index):
        entity = _entity_of(document, part)
        if entity and is_actor(document.entity(entity)) and all(entity != known for _, known in actors):
            actors.append((document.tokens[part], entity))
    return actors


def subjects_of(document: Document, verb: int) -> list[tuple[Token, str]]:
    """The actors that are subject of a verb, also through 'who', a shared subject or a participle."""
    token = document.tokens[verb]
    subjects = [t for c in document.children[verb] if (t := document.tokens[c]).dep in SUBJECTS]
    if subjects and subjects[0].text.lower() in RELATIVES and token.dep == "relcl":
        return actors_of(document, token.head)
    if subjects:  # several where the parse parts "X, who …, and Y"
        found = dict.fromkeys(actor for s in subjects for actor in actors_of(document, s.index))
        return list({entity: (token, entity) for token, entity in reversed(found)}.values())[::-1]
    if token.dep in {"conj", "xcomp", "advcl"} and token.head != verb:
        return subjects_of(document, token.head)
    above = document.tokens[token.head]
    if token.dep == "pcomp" and above.text.lower() in SHARING and document.tokens[above.head].pos == "VERB":
        return subjects_of(document, above.head)
    if token.dep in {"acl", "relcl"} and token.head != verb and token.tag == "VBG":
        return actors_of(document, token.head)
    return []


def objects_of(document: Document, verb: int) -> list[tuple[Token, str]]:
    """The actors that are direct objects of a verb."""
    for child in document.children[verb]:
        token = document.tokens[child]
        if token.dep in OBJECTS:
            if token.text.lower() in RELATIVES and document.tokens[verb].dep == "relcl":
                return actors_of(document, document.tokens[verb].head)
            actors = actors_of(document, child)
            if actors:
                return actors
    return []


def prepositional(document: Document, head: int, preposition: str) -> Iterator[list[tuple[Token, str]]]:
    """The actors in each phrase of this preposition that hangs below `head`, nearest first."""
    below = sorted(
        (t for t in document.subtree(head) if t.index != head and t.text.lower() == preposition), key=lambda t: t.index
    )
    for token in below:
        if token.dep not in {"prep", "agent", "dative", "prt"} and token.pos != "ADP":
            continue
        if token.text[0].isupper() and document.tokens[head].text[0].islower():
            continue  # inside a title: "will appear on The Morning Show With X"
        for child in document.children[token.index]:
            if document.tokens[child].dep in {"pobj", "pcomp"}:
                actors = actors_of(document, child)
                if actors:
                    yield actors
