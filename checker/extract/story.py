"""The frame of the whole story: what the article is about, where and when that happened, and who acts in it."""

from collections import Counter

from checker.extract.words import content_lemmas
from checker.language.document import Document, Sentence, Token
from checker.language.eventdate import event_date
from checker.records import Entity, EntityType, EventFrame, Participation, Passage, Precision, TimeMention

__all__ = ["story_frame"]

LEAD = 6  # sentences, headings included, in which an article says where and when
ACTORS = 6
AT = frozenset({"at", "in", "near", "outside", "inside", "from"})


def story_frame(document: Document) -> EventFrame:
    """The article's own frame; its participants are those named most."""
    article = document.article
    lead = document.sentences[:LEAD]
    place = _place(document, lead)
    time = _time(document, lead)
    start, end = (lead[0].start, lead[0].end) if lead else (0, 0)
    return EventFrame(
        id=f"{article.id}#f0",
        article=article.id,
        type="story",
        family="story",
        trigger=_passage(document, start, end),
        sentences=tuple(_passage(document, s.start, s.end) for s in lead),
        participants=_participants(document),
        date=time.value if time else None,
        date_passage=_sentence_of(document, time.start) if time else None,
        place=document.entity(place[1]).name if place else None,
        place_passage=_sentence_of(document, place[0].start) if place else None,
        topic=content_lemmas(document, (s.index for s in lead)),
    )


def _passage(document: Document, start: int, end: int) -> Passage:
    return Passage(article=document.article.id, start=start, end=end, text=document.article.text[start:end])


def _sentence_of(document: Document, offset: int) -> Passage | None:
    sentence = document.sentence_at(offset)
    return _passage(document, sentence.start, sentence.end) if sentence else None


def _place(document: Document, lead: tuple[Sentence, ...]) -> tuple[Token, str] | None:
    """A named event, else a place, that the lead says something happened at; running text before headings."""
    found: list[tuple[bool, bool, int, Token, str]] = []
    for sentence in lead:
        for token in document.sentence_tokens(sentence):
            entity = document.entity_index.get(document.token_entities.get(token.index, ""))
            if entity and _is_place(document, token, entity):
                found.append((entity.type is not EntityType.EVENT, sentence.heading, token.index, token, entity.id))
    if not found:
        return None
    best = min(found, key=lambda f: f[:3])
    return best[3], best[4]


def _is_place(document: Document, token: Token, entity: Entity) -> bool:
    if entity.type is EntityType.EVENT:
        return True
    return entity.type is EntityType.PLACE and token.dep == "pobj" and document.tokens[token.head].text.lower() in AT


def _time(document: Document, lead: tuple[Sentence, ...]) -> TimeMention | None:
    """The event's day: what the lead states outright, else its first day."""
    days = [
        t
        for t in document.times
        if t.value.precision in {Precision.DAY, Precision.PART_OF_DAY, Precision.MINUTE}
        and lead
        and t.start < lead[-1].end
    ]
    stated = event_date(document)
    return next((t for t in days if stated and (t.value.start or "").startswith(stated)), days[0] if days else None)


def _participants(document: Document) -> tuple[Participation, ...]:
    counts = Counter(
        {
            e.id: len(e.mentions)
            for e in document.entities
            if e.named and e.type in {EntityType.PERSON, EntityType.ORGANISATION}
        }
    )
    chosen = sorted(
        counts, key=lambda i: (-counts[i], document.entity(i).mentions[0].start if document.entity(i).mentions else 0)
    )[:ACTORS]
    participants = []
    for entity in (document.entity(i) for i in chosen):
        passage = _sentence_of(document, entity.mentions[0].start) if entity.mentions else None
        if passage:
            participants.append(
                Participation(role="actor", entity=entity.id, name=entity.name, side=entity.side, passage=passage)
            )
    return tuple(participants)
