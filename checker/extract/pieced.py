"""Frames pieced together from neighbouring sentences and a word that sums them up: "the pair", "the exchange"."""

from checker.extract.draft import Draft, Filler
from checker.extract.relations import Relation, load_relations, nouns_of_events
from checker.language.document import Document, Token
from checker.records import EntityType, Found

__all__ = ["pieced_frames"]

PAIR_NOUNS = frozenset({"pair", "duo", "two", "both"})
COPRESENCE = frozenset(
    "stay remain talk sit meet spend speak confer discuss argue debate shake dine emerge leave hug embrace walk eat drink negotiate chat converse disagree clash agree sign exchange swap trade greet pose".split()
)
DEFINITE = frozenset({"the", "this", "that", "their", "these"})
SUMMED_FAMILIES = frozenset({"encounter"})
PLURALS = frozenset({"talks", "negotiations"})
BACK = 8  # sentences that a summing-up word may reach back over


def pieced_frames(document: Document) -> list[Draft]:
    """Frames that no single clause states, in order of the text."""
    drafts: list[Draft] = []
    for token in document.tokens:
        if document.sentences and document.sentences[token.sentence].heading:
            continue
        if token.text.lower() in PAIR_NOUNS and token.dep in {"nsubj", "nsubjpass"}:
            drafts.extend(_by_pair(document, token))
        elif token.pos == "NOUN" and token.dep in {"nsubj", "nsubjpass", "pobj", "dobj"}:
            drafts.extend(_by_sum(document, token))
    return drafts


def _by_pair(document: Document, token: Token) -> list[Draft]:
    """As in "… was waiting for him, and the pair stayed until five"."""
    verb = document.tokens[token.head]
    if verb.lemma not in COPRESENCE:
        return []
    people = _recent_people(document, token, sentences=2)
    if len(people) < 2:  # noqa: PLR2004
        return []
    meeting = next(r for r in load_relations() if r.name == "meeting")
    return [_pieced(document, meeting, verb, people[0], people[1])]


def _recent_people(document: Document, before: Token, *, sentences: int) -> list[tuple[str, int]]:
    """The last two people mentioned before a token, latest first, as entity id and token."""
    people: list[tuple[str, int]] = []
    for token in reversed(document.tokens[: before.index]):
        if token.sentence < before.sentence - sentences + 1 or len(people) == 2:  # noqa: PLR2004
            break
        entity = document.token_entities.get(token.index)
        if entity and document.entity(entity).type is EntityType.PERSON and all(entity != e for e, _ in people):
            people.append((entity, token.index))
    return people


def _pieced(
    document: Document, relation: Relation, trigger: Token, one: tuple[str, int], other: tuple[str, int]
) -> Draft:
    first, second = sorted((one, other), key=lambda p: p[1])
    sentences = {trigger.sentence, document.tokens[first[1]].sentence, document.tokens[second[1]].sentence}
    return Draft(
        relation=relation,
        trigger=trigger.index,
        trigger_end=trigger.end,
        agent=Filler(first[0], first[1], Found.PIECED),
        counterpart=Filler(second[0], second[1], Found.PIECED),
        sentences=tuple(sorted(sentences)),
        found=Found.PIECED,
    )


def _by_sum(document: Document, noun: Token) -> list[Draft]:
    """As in "The exchange highlighted …": those who spoke just before, for different sides, stood opposite each other."""
    relation = nouns_of_events().get(noun.lemma)
    several = noun.tag == "NNS" and noun.text.lower() not in PLURALS  # "the back rows" sum nothing up
    if relation is None or relation.family not in SUMMED_FAMILIES or several:
        return []
    children = [document.tokens[c] for c in document.children[noun.index]]
    if not any(c.dep in {"det", "poss"} and c.text.lower() in DEFINITE for c in children):
        return []
    if any(c.text.lower() in {"with", "between"} for c in children):
        return []
    speakers = _speakers_before(document, noun)
    for other, token in speakers[1:]:
        sides = {document.entity(speakers[0][0]).side, document.entity(other).side}
        if len(sides) == 2 and None not in sides:  # noqa: PLR2004
            return [_pieced(document, relation, noun, speakers[0], (other, token))]
    return []


def _speakers_before(document: Document, noun: Token) -> list[tuple[str, int]]:
    """People who are subject of a verb in the sentences before, who spoke last first, each where he first did so."""
    speakers: dict[str, int] = {}
    for token in reversed(document.tokens[: noun.index]):
        if token.sentence < noun.sentence - BACK:
            break
        entity = document.token_entities.get(token.index)
        acts = token.dep in {"nsubj", "nsubjpass"} and document.tokens[token.head].pos == "VERB"
        if acts and entity and document.entity(entity).type is EntityType.PERSON:
            speakers[entity] = token.index
    return list(speakers.items())
