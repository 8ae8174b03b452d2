"""Event frames: what happened, who took part on which side, when and where."""

from pydantic import Field

from checker.records.base import Record
from checker.records.quotation import Found
from checker.records.span import Passage
from checker.records.values import TimeValue


class Participation(Record):
    """One participant of a frame."""

    role: str = Field(description="'agent', 'counterpart', 'speaker', 'side' …")
    entity: str = Field(description="Entity id.")
    name: str = Field(description="Fullest name.")
    side: str | None = Field(default=None, description="For whom it stands in the event.")
    found: Found = Field(default=Found.EXPLICIT, description="How the slot was filled.")
    passage: Passage = Field(description="The words that put it there.")


class EventFrame(Record):
    """What one article says of one event."""

    id: str = Field(description="'<article id>#f<number>'.")
    article: str
    type: str = Field(
        description="Class of event: 'exchange', 'meeting', 'contest', 'contract', 'succession', 'rebuke' …"
    )
    family: str = Field(
        default="", description="Frames of one family may describe one event: 'encounter' for meeting and exchange."
    )
    trigger: Passage = Field(description="The word or phrase that names the event.")
    sentences: tuple[Passage, ...] = Field(description="The sentences that the frame is read from.")
    setting: Passage | None = Field(default=None, description="The sentences with one on either side.")
    participants: tuple[Participation, ...] = ()
    symmetric: bool = Field(
        default=True, description="Whether agent and counterpart may change places (a meeting) or not (a victory)."
    )
    date: TimeValue | None = None
    place: str | None = None
    date_passage: Passage | None = Field(default=None, description="The sentence that states the date.")
    place_passage: Passage | None = Field(default=None, description="The sentence that states the place.")
    topic: tuple[str, ...] = Field(default=(), description="Content lemmas of the frame's sentences, sorted.")
    found: Found = Field(default=Found.EXPLICIT, description="Stated in one clause, or pieced together.")
    verb: str = Field(default="", description="Lemma of the trigger.")
    words: str = Field(default="", description="The words spoken, for frames of address.")
    confidence: float = Field(default=1.0, ge=0, le=1)
