"""Two claims or frames, laid side by side facet by facet."""

from pydantic import Field

from checker.records.base import Record


class Level(Record):
    """One rung of a facet's ladder."""

    name: str = Field(description="'same', 'alias', 'rounded', 'part of', 'more precise', 'different', 'absent' …")
    label: str = Field(description="The rung in words for a person.")
    weight: float = Field(
        description="Evidence for one thing said twice (positive) or against it (negative); 0 is silence."
    )
    conflict: bool = Field(default=False, description="Whether two values on this rung cannot both be exact.")
    strength: str | None = Field(
        default=None, description="'contradiction', 'discrepancy' or 'update', where `conflict`."
    )


class Answer(Record):
    """What one facet answers to a pair."""

    facet: str
    level: Level
    left: str = Field(default="", description="The left value in words.")
    right: str = Field(default="", description="The right value in words.")
    note: str = Field(default="", description="What the ladder saw, in one phrase: '71 minutes against 77 minutes'.")
    left_span: tuple[int, int] | None = Field(default=None, description="Where the left value stands in its article.")
    right_span: tuple[int, int] | None = Field(default=None, description="Where the right value stands in its article.")
    context: float = Field(default=0.0, description="Cosine of the words around the two values, the values left out.")
    closest: int = Field(
        default=0,
        description="Of a date: for how many of the two values (0 to 2) no other of the other article stands in words more alike.",
    )
    equal: float | None = Field(
        default=None,
        description="Of a date: how much more alike the words are around an equal value of the other article, 1.5 at most;"
        " None where it has no equal.",
    )
    confirmed: bool = Field(
        default=False, description="Whether either value has its equal elsewhere in the other article."
    )


class Comparison(Record):
    """A pair of claims (or frames) of two articles with every facet's answer."""

    left: str = Field(description="Claim or frame id.")
    right: str = Field(description="Claim or frame id.")
    similarity: float = Field(
        description="Cosine of the two passages' embeddings: a candidate's reason, never a verdict."
    )
    nearest: int = Field(
        default=0, description="For how many of the two sides the other is the nearest passage of its article."
    )
    overlap: float = Field(
        default=0.0, description="Share of the rarer side's names and rare words that both name, 0 to 1."
    )
    shared: tuple[str, ...] = Field(default=(), description="The names and rare words that both sides use.")
    sameness: float = Field(default=0.0, ge=0, le=1, description="Probability that both sides state one point.")
    answers: tuple[Answer, ...] = ()


class Collation(Record):
    """A sentence that two articles print in the same words but for a few, each variant with what it is of."""

    left: str = Field(description="Claim id.")
    right: str = Field(description="Claim id.")
    matched: int = Field(description="Words that are the same.")
    covered: float = Field(description="Their share of all words of the stretch, 0 to 1.")
    answers: tuple[Answer, ...] = Field(
        description="One for each variant that is compared, in order of the left sentence."
    )
