"""Frames of address: who spoke given words to whom; compared only where the words are the same."""

from checker.language.document import Document
from checker.records import EventFrame, Found, Participation, Passage, Quotation

__all__ = ["address_frames"]


def address_frames(document: Document, first_number: int) -> list[EventFrame]:
    """One frame for each quotation whose speaker and addressee are known."""
    frames: list[EventFrame] = []
    for quotation in document.quotations:
        if quotation.speaker and quotation.addressee and quotation.speaker != quotation.addressee:
            frames.append(_frame(document, quotation, first_number + len(frames)))
    return frames


def _frame(document: Document, quotation: Quotation, number: int) -> EventFrame:
    article = document.article.id
    sentence = _passage(document, quotation.sentence.start, quotation.sentence.end)
    return EventFrame(
        id=f"{article}#f{number}",
        article=article,
        type="address",
        family="address",
        trigger=_passage(document, quotation.start, quotation.end),
        sentences=(sentence,),
        participants=(
            _participant(document, "agent", quotation.speaker or "", quotation.speaker_found, sentence),
            _participant(document, "counterpart", quotation.addressee or "", quotation.addressee_found, sentence),
        ),
        symmetric=False,
        words=quotation.text,
        found=quotation.addressee_found,
        confidence=0.9 if quotation.addressee_found is Found.EXPLICIT else 0.7,
    )


def _participant(document: Document, role: str, entity: str, found: Found, passage: Passage) -> Participation:
    known = document.entity(entity)
    return Participation(role=role, entity=entity, name=known.name, side=known.side, found=found, passage=passage)


def _passage(document: Document, start: int, end: int) -> Passage:
    return Passage(article=document.article.id, start=start, end=end, text=document.article.text[start:end])
