"""Frames that one clause states: "X met Y", "X lost to Y", "talks between X and Y", "the X-Y confrontation"."""

import re
from collections.abc import Iterator

from checker.extract.arguments import actors_of, is_actor, objects_of, prepositional, subjects_of
from checker.extract.draft import Draft, Filler, filler
from checker.extract.offices import holder_of
from checker.extract.relations import Pattern, Relation, load_relations, nouns_of_events
from checker.extract.tallies import tally_frames
from checker.language.document import Document, Token
from checker.records import Found

__all__ = ["explicit_frames"]

Actor = tuple[Token, str]
JOINED = re.compile(r"([^\W\d_][\w.]+) ?[-–—/] ?([^\W\d_][\w.]+)\s*$")
COMPOUND = 6  # tokens before an event noun in which two joined names stand
APPOINTING = frozenset({"appoint", "name", "elect", "choose", "pick", "select", "hire", "promote", "make"})
NEXT = 4  # tokens after words of place in which the one stands whom they place
WINDOW = 6  # tokens after a verb in which the other words of its idiom stand


def explicit_frames(document: Document) -> list[Draft]:
    """Every frame stated in one clause, in order of the text."""
    drafts: list[Draft] = []
    for token in document.tokens:
        if token.pos in {"VERB", "AUX"}:
            drafts.extend(_by_verb(document, token))
        elif token.pos in {"NOUN", "PROPN"}:
            drafts.extend(_by_noun(document, token))
    drafts.extend(_by_phrase(document))
    drafts.extend(_by_place(document))
    drafts.extend(tally_frames(document))
    return _unique(drafts)


def _unique(drafts: list[Draft]) -> list[Draft]:
    seen: set[tuple[str, int, frozenset[str]]] = set()
    kept = []
    for draft in sorted(drafts, key=lambda d: (d.trigger, d.counterpart.token)):
        key = (draft.relation.family, draft.sentences[0], frozenset({draft.agent.entity, draft.counterpart.entity}))
        if key not in seen and draft.agent.entity != draft.counterpart.entity:
            seen.add(key)
            kept.append(draft)
    return kept


def _draft(document: Document, relation: Relation, trigger: Token, agent: Actor, counterpart: Actor) -> Draft:
    sentences = sorted({document.tokens[i].sentence for i in (trigger.index, agent[0].index, counterpart[0].index)})
    return Draft(
        relation=relation,
        trigger=trigger.index,
        trigger_end=trigger.end,
        agent=_filled(document, agent, counterpart),
        counterpart=_filled(document, counterpart, agent),
        sentences=tuple(sentences),
        found=Found.EXPLICIT,
    )


def _filled(document: Document, actor: Actor, opposite: Actor) -> Filler:
    """The actor, by the name that the article gives the holder of an office further on."""
    token, entity = actor
    holder = holder_of(document, entity, opposite[1])
    return filler(document, token, entity) if holder == entity else Filler(holder, token.index, Found.PRONOUN)


def _by_verb(document: Document, verb: Token) -> Iterator[Draft]:
    lemmas = {t.lemma for t in document.sentence_tokens(document.sentences[verb.sentence])}
    for relation in load_relations():
        if verb.lemma in relation.needs_noun and not lemmas & (relation.nouns | relation.things):
            continue
        if relation.possessed and verb.lemma in relation.possessed_verbs:
            yield from _by_possession(document, verb, relation)
        if verb.lemma in relation.passive:
            yield from _by_passive(document, verb, relation)
        for pattern in relation.patterns:
            if pattern.lemma == verb.lemma and _words_follow(document, verb, pattern.words):
                pairs = list(_pattern_pairs(document, verb, pattern)) or _of_body(document, verb, pattern, relation)
                for agent, counterpart in pairs:
                    if not relation.only or _is_object(document, counterpart, relation.only):
                        yield _draft(document, relation, verb, agent, counterpart)
                if pairs:
                    break
        else:
            yield from _joint(document, verb, relation)


def _of_body(document: Document, verb: Token, pattern: Pattern, relation: Relation) -> list[tuple[Actor, Actor]]:
    """Where the thing acquired is a body's: "will buy the routes of X"."""
    if not relation.only or pattern.inverted:
        return []
    owners = (a for actors in prepositional(document, verb.index, "of") for a in actors)
    owned = [a for a in owners if document.entity(a[1]).type.value == relation.only]
    return [(agent, patient) for agent in subjects_of(document, verb.index)[:1] for patient in owned[:1]]


def _is_object(document: Document, counterpart: Actor, kind: str) -> bool:
    """Whether what is acted upon is of the kind that the relation asks for: companies are acquired, people are hired."""
    return document.entity(counterpart[1]).type.value == kind


def _words_follow(document: Document, verb: Token, words: tuple[str, ...]) -> bool:
    if not words:
        return True
    window = document.tokens[verb.index + 1 : verb.index + 1 + WINDOW]
    rest = iter(words)
    wanted = next(rest)
    for token in window:
        is_object = wanted == "obj" and token.dep in {"dobj", "obj"}
        if is_object or wanted in {token.lemma, token.text.lower()}:
            wanted = next(rest, "")
        if not wanted:
            return True
    return False


def _pattern_pairs(document: Document, verb: Token, pattern: Pattern) -> Iterator[tuple[Actor, Actor]]:
    auxiliary = verb.dep == "auxpass"  # "was pitted against Y": the participle has the subject and the preposition
    verb = document.tokens[verb.head] if auxiliary else verb
    if not auxiliary and any(document.tokens[c].dep == "nsubjpass" for c in document.children[verb.index]):
        if pattern.slot != "obj":
            return
        agents = next(prepositional(document, verb.index, "by"), [])
        patients = subjects_of(document, verb.index)
    else:
        agents = _appointed(document, verb) or subjects_of(document, verb.index)
        patients = _slot(document, verb, pattern)
    if pattern.inverted:
        agents, patients = patients, agents
    for patient in patients:
        for agent in agents[:1] if patients is not agents else ():
            if agent[1] != patient[1]:
                yield agent, patient


def _appointed(document: Document, verb: Token) -> list[Actor]:
    """Whom "The board named X, replacing Y" has replace Y: not the board."""
    head = document.tokens[verb.head]
    if verb.tag != "VBG" or verb.dep not in {"advcl", "acl"} or head.lemma not in APPOINTING:
        return []
    return [actor for actor in objects_of(document, head.index) if _is_person(document, actor[1])]


def _slot(document: Document, verb: Token, pattern: Pattern) -> list[Actor]:
    if pattern.slot == "obj":
        return objects_of(document, verb.index)
    for actors in prepositional(document, verb.index, pattern.slot):
        return actors
    return []


def _joint(document: Document, verb: Token, relation: Relation) -> Iterator[Draft]:
    """Two subjects and a verb that takes two: "X and Y went toe to toe"."""
    if any(words[0] == verb.lemma and _words_follow(document, verb, words[1:]) for words in relation.joint):
        subjects = subjects_of(document, verb.index)
        subjects = _joined(document, verb, subjects) or subjects
        if len(subjects) == 2:  # noqa: PLR2004 -- a pair is what makes a counterpart
            yield _draft(document, relation, verb, subjects[0], subjects[1])


def _joined(document: Document, verb: Token, subjects: list[Actor]) -> list[Actor]:
    """Both of "X, head of the union, and Y signed", where the parse leaves only Y to the verb and joins X to it."""
    if len(subjects) != 1:
        return []
    first = min(token.index for token in document.subtree(subjects[0][0].index))
    joint = document.tokens[first - 1] if first else verb
    before = document.tokens[joint.head]
    if joint.dep != "cc" or joint.lemma != "and" or before.pos not in {"NOUN", "PROPN"} or before.index > first:
        return []
    return [*actors_of(document, before.index)[:1], *subjects]


def _by_passive(document: Document, verb: Token, relation: Relation) -> Iterator[Draft]:
    """As in "The deal was concluded by X and Y"."""
    for child in document.children[verb.index]:
        subject = document.tokens[child]
        if subject.dep == "nsubjpass" and subject.lemma in relation.nouns:
            agents = next(prepositional(document, verb.index, "by"), [])
            if len(agents) == 2:  # noqa: PLR2004
                yield _draft(document, relation, verb, agents[0], agents[1])


def _by_possession(document: Document, verb: Token, relation: Relation) -> Iterator[Draft]:
    """As in "Y, whose place X takes" and "X took Y's seat"."""
    for child in document.children[verb.index]:
        thing = document.tokens[child]
        if thing.dep != "dobj" or thing.lemma not in relation.possessed:
            continue
        for owner in (document.tokens[c] for c in document.children[child] if document.tokens[c].dep == "poss"):
            owners = (
                actors_of(document, verb.head) if owner.text.lower() == "whose" else actors_of(document, owner.index)
            )
            for agent in subjects_of(document, verb.index)[:1]:
                for patient in owners[:1]:
                    yield _draft(document, relation, verb, agent, patient)


def _by_noun(document: Document, noun: Token) -> Iterator[Draft]:
    yield from _by_kin(document, noun)
    relation = nouns_of_events().get(noun.lemma) or nouns_of_events().get(noun.text.lower())
    if relation is None:
        return
    between = next(prepositional(document, noun.index, "between"), [])
    if len(between) == 2:  # noqa: PLR2004
        yield _draft(document, relation, noun, between[0], between[1])
        return
    compound = _compound_pair(document, noun)
    if compound:
        yield _draft(document, relation, noun, *compound)
        return
    agents = _owner(document, noun) or _holder(document, noun)
    for preposition in relation.nouns_take:
        opposite = next(prepositional(document, noun.index, preposition), [])
        for patient in opposite:
            for agent in agents[:1]:
                pair = (patient, agent) if noun.lemma == "defeat" else (agent, patient)
                yield _draft(document, relation, noun, *pair)
        if opposite:
            return


def _owner(document: Document, noun: Token) -> list[Actor]:
    for child in document.children[noun.index]:
        if document.tokens[child].dep == "poss":
            return actors_of(document, child)
    return []


def _holder(document: Document, noun: Token) -> list[Actor]:
    """The subject of the verb that the noun hangs on: "X held a meeting with"."""
    index = noun.index
    for _ in range(3):
        index = document.tokens[index].head
        if document.tokens[index].pos in {"VERB", "AUX"}:
            return subjects_of(document, index)
    return []


def _compound_pair(document: Document, noun: Token) -> tuple[Actor, Actor] | None:
    """The two names of "the X-Y confrontation" or "X–Y talks", looked up by their last words."""
    before = document.tokens[max(noun.index - COMPOUND, 0) : noun.index]
    words = document.article.text[before[0].start : noun.start] if before else ""
    match = JOINED.search(words)
    if not match:
        return None
    tokens = [t for t in before if t.start >= before[0].start + match.start()]
    actors = [_named(document, name) for name in match.groups()]
    if tokens and actors[0] and actors[1]:
        return (tokens[0], actors[0]), (tokens[-1], actors[1])
    return None


def _named(document: Document, name: str) -> str | None:
    """The actor whose name, or last word of a name, this is."""
    for entity in document.entities:
        if is_actor(entity) and any(name in {form, form.split()[-1]} for form in (entity.name, *entity.aliases)):
            return entity.id
    return None


def _by_kin(document: Document, noun: Token) -> Iterator[Draft]:
    """As in "X, her predecessor": the owner of the noun stands opposite the one it describes."""
    for relation in load_relations():
        if noun.lemma not in relation.predecessor_nouns | relation.successor_nouns | relation.opposite_nouns:
            continue
        owners = _owner(document, noun)
        named = actors_of(document, noun.index) or _apposed(document, noun)
        for owner in owners[:1]:
            for other in named[:1]:
                pair = (other, owner) if noun.lemma in relation.successor_nouns else (owner, other)
                yield _draft(document, relation, noun, *pair)


def _apposed(document: Document, noun: Token) -> list[Actor]:
    """The one whom the noun describes: "X, her opponent", "X was her opponent", "Her opponent was X"."""
    if noun.dep == "nsubj" and document.tokens[noun.head].lemma == "be":
        return [
            a for c in document.children[noun.head] if document.tokens[c].dep == "attr" for a in actors_of(document, c)
        ]
    if noun.dep in {"appos", "attr"}:
        head = document.tokens[noun.head]
        return actors_of(document, head.index) if noun.dep == "appos" else subjects_of(document, head.index)
    return []


def _by_phrase(document: Document) -> Iterator[Draft]:
    """As in "… in succession to Y": the subject of the clause before it stands opposite the name after it."""
    for relation in load_relations():
        for phrase in relation.phrases:
            words = phrase.split()
            for token in document.tokens:
                if (
                    token.text.lower() == words[0]
                    and [t.text.lower() for t in document.tokens[token.index : token.index + len(words)]] == words
                ):
                    yield from _around(document, relation, token, len(words))


def _around(document: Document, relation: Relation, start: Token, length: int) -> Iterator[Draft]:
    sentence = document.sentences[start.sentence]
    after = [
        (t, document.token_entities[t.index])
        for t in document.tokens[start.index + length : sentence.last]
        if t.index in document.token_entities
    ]
    index = start.index
    while document.tokens[index].pos not in {"VERB", "AUX"} and document.tokens[index].head != index:
        index = document.tokens[index].head
    for agent in subjects_of(document, index)[:1]:
        for patient in [a for a in after if a[1] != agent[1] and document.entity(a[1]).type.value == "person"][:1]:
            yield _draft(document, relation, start, agent, patient)


def _by_place(document: Document) -> Iterator[Draft]:
    """As in "Opposite her sat X": the one after the words of place, and the subject of their clause."""
    for relation in load_relations():
        for words in (place.split() for place in relation.places):
            for token in document.tokens:
                run = document.tokens[token.index : token.index + len(words)]
                if all(w in {t.text.lower(), "_"} for t, w in zip(run, words, strict=False)) and len(run) == len(words):
                    yield from _placed(document, relation, run, words)


def _placed(document: Document, relation: Relation, run: tuple[Token, ...], words: list[str]) -> Iterator[Draft]:
    """Read off the words in their order: parsers take "Opposite her sat X" for an order to oppose her."""
    sentence = document.sentences[run[0].sentence]
    inside = words.index("_") if "_" in words else len(words)  # "at her side"
    after = document.tokens[run[0].index + inside : sentence.last]
    people = [(t, e) for t in after if (e := document.token_entities.get(t.index)) and _is_person(document, e)]
    if not people or people[0][0].index > run[-1].index + NEXT or run[0].index > sentence.first:
        return
    for other in [p for p in people if p[1] != people[0][1]][:1]:
        yield _draft(document, relation, run[0], other, people[0])


def _is_person(document: Document, entity: str) -> bool:
    return document.entity(entity).type.value == "person"
