"""Event frames of one article: found in clauses, pieced together, or read from who spoke to whom."""

from checker.extract.addressed import address_frames
from checker.extract.draft import Draft, Filler
from checker.extract.explicit import explicit_frames
from checker.extract.pieced import pieced_frames
from checker.extract.story import story_frame
from checker.extract.words import content_lemmas
from checker.language.document import Document, Sentence, Token
from checker.language.negation import is_negated
from checker.records import Entity, EntityType, EventFrame, Found, Participation, Passage, TimeValue

__all__ = ["event_frames"]

AT = frozenset({"at", "in", "near", "outside", "inside"})
HABITS = frozenset({"how", "if", "whenever", "always", "often", "usually", "regularly", "sometimes", "never", "every"})
CONFIDENCE = {Found.EXPLICIT: 1.0, Found.PRONOUN: 0.85, Found.CONTINUED: 0.75, Found.PIECED: 0.6, Found.NONE: 0.5}


def event_frames(document: Document) -> tuple[EventFrame, ...]:
    """The story's own frame, then all others in order of the text; what did not happen, or happens time and again, is no frame."""
    drafts = [
        d
        for d in explicit_frames(document)
        if not is_negated(document, d.trigger) and not _is_habit(document, document.tokens[d.trigger])
    ]
    stated = {frozenset({d.agent.entity, d.counterpart.entity}) for d in drafts}
    for draft in pieced_frames(document):
        pair = frozenset({draft.agent.entity, draft.counterpart.entity})
        if pair not in stated:
            stated.add(pair)
            drafts.append(draft)
    drafts.sort(key=lambda d: (d.trigger, d.counterpart.token, d.agent.token))
    frames = [_frame(document, draft, number) for number, draft in enumerate(drafts, 1)]
    return (story_frame(document), *frames, *address_frames(document, len(frames) + 1))


def _is_habit(document: Document, verb: Token) -> bool:
    """Whether it is told as a custom: "how she listens to Y", "he often plays against Y"."""
    before = (t for t in document.subtree(verb.index) if t.index < verb.index and t.dep in {"advmod", "mark"})
    words = {token.lemma.lower() for token in before}
    return verb.tag in {"VBZ", "VBP"} and not HABITS.isdisjoint(words)


def _frame(document: Document, draft: Draft, number: int) -> EventFrame:
    article = document.article.id
    sentences = [document.sentences[i] for i in draft.sentences]
    trigger = document.tokens[draft.trigger]
    place = _place(document, sentences)
    return EventFrame(
        id=f"{article}#f{number}",
        article=article,
        type=draft.relation.name,
        family=f"{draft.relation.family}:{trigger.lemma}" if draft.relation.same_verb else draft.relation.family,
        trigger=_passage(document, trigger.start, draft.trigger_end),
        verb=trigger.lemma,
        sentences=tuple(_passage(document, s.start, s.end) for s in sentences),
        participants=(
            _participation(document, "agent", draft.agent),
            _participation(document, "counterpart", draft.counterpart),
        ),
        symmetric=draft.relation.symmetric,
        date=_date(document, document.sentences[trigger.sentence], sentences),
        setting=_setting(document, draft.sentences),
        place=place.name if place else None,
        topic=content_lemmas(document, _neighbourhood(document, draft.sentences)),
        found=draft.found,
        confidence=min(CONFIDENCE[f] for f in (draft.found, draft.agent.found, draft.counterpart.found)),
    )


def _participation(document: Document, role: str, slot: Filler) -> Participation:
    entity = document.entity(slot.entity)
    sentence = document.sentences[document.tokens[slot.token].sentence]
    return Participation(
        role=role,
        entity=entity.id,
        name=entity.name,
        side=entity.side,
        found=slot.found,
        passage=_passage(document, sentence.start, sentence.end),
    )


def _passage(document: Document, start: int, end: int) -> Passage:
    return Passage(article=document.article.id, start=start, end=end, text=document.article.text[start:end])


def _neighbourhood(document: Document, sentences: tuple[int, ...]) -> range:
    """The frame's sentences and one on either side, where an article goes on about the same event."""
    return range(max(sentences[0] - 1, 0), min(sentences[-1] + 2, len(document.sentences)))


def _setting(document: Document, sentences: tuple[int, ...]) -> Passage:
    around = _neighbourhood(document, sentences)
    return _passage(document, document.sentences[around[0]].start, document.sentences[around[-1]].end)


def _date(document: Document, own: Sentence, sentences: list[Sentence]) -> TimeValue | None:
    """The time in the trigger's sentence, else in another sentence of the frame."""
    for sentence in (own, *sentences):
        for time in document.times:
            if sentence.start <= time.start < sentence.end and time.value.start:
                return time.value
    return None


def _place(document: Document, sentences: list[Sentence]) -> Entity | None:
    """A place or named event in the frame's sentences, introduced by "at" or "in"."""
    for sentence in sentences:
        for token in document.sentence_tokens(sentence):
            entity = document.entity_index.get(document.token_entities.get(token.index, ""))
            there = token.dep == "pobj" and document.tokens[token.head].text.lower() in AT
            if there and entity and entity.type in {EntityType.PLACE, EntityType.EVENT}:
                return entity
    return None
