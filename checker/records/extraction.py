"""All that was read out of one article."""

from pydantic import Field

from checker.records.article import Article
from checker.records.base import Record
from checker.records.claim import Claim
from checker.records.clause import Clause
from checker.records.entity import Entity
from checker.records.frame import EventFrame
from checker.records.quotation import Quotation


class Extraction(Record):
    """One article with its entities, quotations, claims and frames."""

    article: Article
    entities: tuple[Entity, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    claims: tuple[Claim, ...] = ()
    frames: tuple[EventFrame, ...] = ()
    clauses: tuple[Clause, ...] = Field(default=(), description="Who did what to whom, in order of the text.")
    event_date: str | None = Field(
        default=None, description="ISO date of the event the article is about, where it says so."
    )
