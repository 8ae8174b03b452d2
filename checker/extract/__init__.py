"""Articles to claims and event frames."""

from checker.extract.claims import claims_of
from checker.extract.frames import event_frames
from checker.language.clauses import find_clauses
from checker.language.document import Document
from checker.language.eventdate import event_date
from checker.records import Extraction

__all__ = ["extraction_of"]


def extraction_of(document: Document) -> Extraction:
    """All that one annotated article says, in records."""
    frames = event_frames(document)
    return Extraction(
        article=document.article,
        entities=document.entities,
        quotations=document.quotations,
        claims=claims_of(document, frames),
        frames=frames,
        clauses=find_clauses(document),
        event_date=event_date(document),
    )
