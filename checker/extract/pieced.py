"""Frames pieced together from neighbouring sentences and a word that sums them up: "the pair", "the exchange"."""

from checker.extract.arguments import objects_of, prepositional
from checker.extract.draft import Draft, Filler
from checker.extract.relations import Relation, load_relations, nouns_of_events
from checker.language.document import Document, Sentence, Token
from checker.records import EntityType, Found

__all__ = ["pieced_frames"]

PAIR_NOUNS = frozenset({"pair", "duo", "two", "both"})
COPRESENCE = frozenset(
    "stay remain talk sit meet spend speak confer discuss argue debate shake dine emerge leave hug embrace walk eat drink negotiate chat converse disagree clash agree sign exchange swap trade greet pose".split()
)
DEFINITE = frozenset({"the", "this", "that", "their", "these"})
SUMMED_FAMILIES = frozenset({"encounter"})
PLURALS = frozenset({"talks", "negotiations"})
OTHER = frozenset({"other", "opposite", "facing"})
SEATS = frozenset(
    "chair armchair seat table desk lectern podium rostrum microphone corner bench stool sofa one side end".split()
)
POSTURES = frozenset({"sat", "sits", "stood", "stands", "was", "is"})
SEATED = 9  # tokens from the head of a sentence to the verb of posture
NEXT = 4  # tokens from there to the one who sits
JUST = 2  # sentences before in which the one stands whom he faces
BACK = 8  # sentences that a summing-up word may reach back over


def pieced_frames(document: Document) -> list[Draft]:
    """Frames that no single clause states, in order of the text."""
    drafts: list[Draft] = []
    for token in document.tokens:
        if document.sentences and document.sentences[token.sentence].heading:
            continue
        if (token.text.lower() in PAIR_NOUNS and token.dep in {"nsubj", "nsubjpass"}) or (
            token.text == "They" and token.dep == "nsubj" and _two_joined(document, token.sentence - 1)
        ):
            drafts.extend(_by_pair(document, token))
        elif token.pos == "NOUN" and token.dep in {"nsubj", "nsubjpass", "pobj", "dobj"}:
            drafts.extend(_by_sum(document, token))
    for sentence in document.sentences:
        drafts.extend(_by_seat(document, sentence))
    return drafts


def _by_pair(document: Document, token: Token) -> list[Draft]:
    """As in "… was waiting for him, and the pair stayed until five"."""
    verb = document.tokens[token.head]
    if verb.lemma not in COPRESENCE or _with_others(document, verb):
        return []
    people = _recent_people(document, token, sentences=2)
    if len(people) < 2:  # noqa: PLR2004
        return []
    meeting = next(r for r in load_relations() if r.name == "meeting")
    return [_pieced(document, meeting, verb, people[0], people[1])]


def _with_others(document: Document, verb: Token) -> bool:
    """Whether the two have a third opposite them, or say something side by side: "They met Y", "They argued that …"."""
    said = any(document.tokens[c].dep == "ccomp" for c in document.children[verb.index])
    return said or bool(objects_of(document, verb.index)) or any(prepositional(document, verb.index, "with"))


def _two_joined(document: Document, sentence: int) -> bool:
    """Whether a sentence names two people, joined by 'and': then 'they' are these two."""
    tokens = document.sentence_tokens(document.sentences[sentence]) if sentence >= 0 else ()
    people = {e for t in tokens if _is_person(document, e := document.token_entities.get(t.index))}
    joined = [t for t in tokens if t.dep == "conj" and document.token_entities.get(t.index) in people]
    return len(people) == 2 and any(  # noqa: PLR2004
        document.token_entities.get(t.head) in people - {document.token_entities.get(t.index)} for t in joined
    )


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


def _by_seat(document: Document, sentence: Sentence) -> list[Draft]:
    """As in "X sat down. In the other chair sat Y", read off the words: parsers are lost in such clauses."""
    head = document.tokens[sentence.first : min(sentence.first + SEATED, sentence.last)]
    verb = next((t for t in head[1:] if t.text in POSTURES), None)
    if verb is None or sentence.heading or head[0].pos != "ADP":
        return []
    words = {t.text.lower() for t in document.tokens[sentence.first : verb.index]}
    if SEATS.isdisjoint(words) or (OTHER.isdisjoint(words) and "across" not in words):
        return []
    after = document.tokens[verb.index + 1 : min(verb.index + 1 + NEXT, sentence.last)]
    seated = next((t for t in after if _is_person(document, document.token_entities.get(t.index))), None)
    if seated is None:
        return []
    entity = document.token_entities[seated.index]
    exchange = next(r for r in load_relations() if r.name == "exchange")
    before = _speakers_before(document, head[0], back=JUST)
    return [_pieced(document, exchange, verb, other, (entity, seated.index)) for other in before if other[0] != entity][
        :1
    ]


def _is_person(document: Document, entity: str | None) -> bool:
    return entity is not None and document.entity(entity).type is EntityType.PERSON


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


def _speakers_before(document: Document, noun: Token, back: int = BACK) -> list[tuple[str, int]]:
    """People who are subject of a verb in the sentences before, who spoke last first, each where he first did so."""
    speakers: dict[str, int] = {}
    for token in reversed(document.tokens[: noun.index]):
        if token.sentence < noun.sentence - back:
            break
        entity = document.token_entities.get(token.index)
        acts = token.dep in {"nsubj", "nsubjpass"} and document.tokens[token.head].pos == "VERB"
        if acts and entity and document.entity(entity).type is EntityType.PERSON:
            speakers[entity] = token.index
    return list(speakers.items())
