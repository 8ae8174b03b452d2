"""Findings: what an editor reads."""

from enum import StrEnum

from pydantic import Field

from checker.records.base import Record
from checker.records.span import Passage


class FindingKind(StrEnum):
    """What a finding says of the sources."""

    CONFLICT = "conflict"
    AGREEMENT = "agreement"
    PARALLEL = "parallel"  # passages that may well tell one thing, for a person to lay side by side: no verdict
    SINGLE_SOURCE = "single-source"
    HEADLINE = "headline"  # one article: its headline against its body
    SELF = "self-contradiction"  # one article: its body against itself


class Strength(StrEnum):
    """How a conflict binds."""

    CONTRADICTION = "contradiction"  # cannot both be true
    DISCREPANCY = "discrepancy"  # may be reconciled; an editor must look
    UPDATE = "update"  # a later report replaces an earlier one


class FacetType(StrEnum):
    """On which facet the sources meet or differ."""

    PARTICIPANT = "participant"
    ROLE = "role"
    NUMBER = "number"
    DATE = "date"
    PLACE = "place"
    POLARITY = "polarity"
    CERTAINTY = "certainty"
    ATTRIBUTION = "attribution"
    QUOTE = "quote"
    CAUSE = "cause"
    OUTCOME = "outcome"
    OTHER = "other"


class Evidence(Passage):
    """A passage that a finding stands on, and the words in it that carry the value."""

    highlights: tuple[tuple[int, int], ...] = Field(
        default=(), description="Spans of `Article.text` inside the passage that carry the value."
    )
    note: str = Field(default="", description="How the value follows where it is pieced together.")


class Witness(Record):
    """One reason for or against a finding."""

    witness: str = Field(description="What spoke: a facet's ladder, a guard, a model.")
    level: str = Field(default="", description="The rung or outcome.")
    says: str = Field(description="The reason in one sentence.")
    weight: float = Field(default=0.0, description="Positive speaks for the finding, negative against it.")


class Finding(Record):
    """One agreement, conflict or single-source statement with its evidence."""

    kind: FindingKind
    type: FacetType
    relation: str | None = Field(
        default=None,
        description="Of a participant conflict: 'counterpart' (who stood opposite) or 'spelling' (of a name).",
    )
    strength: Strength | None = Field(default=None, description="For conflicts, within an article as well.")
    confidence: float = Field(ge=0, le=1, description="How likely the finding is right.")
    statement: str = Field(description="One plain sentence.")
    values: dict[str, str] = Field(description="Article id to the value in words.")
    evidence: tuple[Evidence, ...] = Field(description="Passages, by article and place.")
    origins: int = Field(default=1, description="Independent origins behind it.")
    why: tuple[Witness, ...] = Field(default=(), description="What spoke for and against.")
    fingerprint: str = Field(description="Stays the same from run to run.")
