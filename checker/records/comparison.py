"""Two claims or frames, laid side by side facet by facet."""

from pydantic import Field

from checker.records.base import Record


class Level(Record):
    """One rung of a facet's ladder."""

    name: str = Field(description="'same', 'alias', 'rounded', 'part of', 'more precise', 'different', 'absent' …")
    label: str = Field(description="The rung in words for a person.")
    weight: float = Field(description="Evidence for one thing said twice (positive) or against it (negative); 0 is silence.")
    conflict: bool = Field(default=False, description="Whether two values on this rung cannot both be exact.")
    strength: str | None = Field(default=None, description="'contradiction', 'discrepancy' or 'update', where `conflict`.")


class Answer(Record):
    """What one facet answers to a pair."""

    facet: str
    level: Level
    left: str = Field(default="", description="The left value in words.")
    right: str = Field(default="", description="The right value in words.")
    note: str = Field(default="", description="What the ladder saw, in one phrase: '71 minutes against 77 minutes'.")


class Comparison(Record):
    """A pair of claims (or frames) of two articles with every facet's answer."""

    left: str = Field(description="Claim or frame id.")
    right: str = Field(description="Claim or frame id.")
    similarity: float = Field(description="Cosine of the two passages' embeddings: a candidate's reason, never a verdict.")
    answers: tuple[Answer, ...] = ()
