"""The day of the event that an article is about, where its text says so."""

from collections import Counter
from datetime import date, datetime, timedelta

from checker.language.document import Document
from checker.records import Precision, TimeMention

__all__ = ["event_date"]

LEAD_SENTENCES = 4
FINE = frozenset({Precision.DAY, Precision.PART_OF_DAY, Precision.MINUTE})
BOUNDS = frozenset({"since", "until", "by", "before", "after"})


def event_date(document: Document) -> str | None:
    """ISO date that the lead gives its event; the one named oftenest, then first."""
    body = [s for s in document.sentences if not s.heading]
    lead = {s.index for s in body[:LEAD_SENTENCES]}
    days = [day for mention in document.times if (day := _day(document, mention, lead))]
    if not days:
        return None
    counted = Counter(days)
    return max(counted, key=lambda day: (counted[day], -days.index(day)))


def _day(document: Document, mention: TimeMention, lead: set[int]) -> str | None:
    value = mention.value
    sentence = document.sentence_at(mention.start)
    if sentence is None or sentence.index not in lead or value.precision not in FINE or value.modifier in BOUNDS:
        return None
    if not value.start or not value.end or not _recent(value.start, document.article.published):
        return None
    return value.start[:10]


def _recent(start: str, published: str | None) -> bool:
    """News is told within weeks; a day years back in a lead is background."""
    if not published:
        return True
    return abs(datetime.fromisoformat(start[:10]).date() - date.fromisoformat(published[:10])) <= timedelta(days=60)
