"""Verdicts: what the sources make of a claim that somebody gave."""

from enum import StrEnum

from pydantic import Field

from checker.records.article import Article
from checker.records.base import Record
from checker.records.finding import Evidence, FacetType, Witness
from checker.records.report import Problem, Timing

__all__ = [
    "Bearing",
    "GivenClaim",
    "Part",
    "Point",
    "Standing",
    "Verdict",
    "VerdictEvidence",
    "VerdictKind",
    "VerdictReport",
]


class VerdictKind(StrEnum):
    """What the sources make of a claim."""

    CONTRADICTED = "contradicted"
    DISPUTED = "disputed"  # independent sources disagree
    PARTLY = "partly"  # some of what it says is supported, some is not
    NOT_FOUND = "not found"
    SUPPORTED = "supported"
    NOT_CHECKABLE = "not checkable"


class Part(StrEnum):
    """Where a claim comes from."""

    CLAIM = "claim"  # given by itself
    HEADLINE = "headline"  # of a draft
    SENTENCE = "sentence"  # of a draft
    QUOTATION = "quotation"  # of a draft: words and speaker


class Bearing(StrEnum):
    """What a passage does to a claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"


class Standing(StrEnum):
    """How one facet of a claim stands in the sources."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    NOT_FOUND = "not found"


class GivenClaim(Record):
    """A claim as it was given, before anything is read out of it."""

    text: str = Field(description="The words.")
    id: str = Field(description="The name that its list gives it, else its number.")
    place: str = Field(description="Where it stands, for a person: 'claims.csv, row 3'.")
    published: str | None = Field(default=None, description="ISO 8601 date on which it was made, where that is known.")
    speaker: str | None = Field(default=None, description="Who made it, where its list says so.")


class Point(Record):
    """One facet of the claim, and what the sources say there."""

    facet: FacetType
    claimed: str = Field(description="The claim's value in words.")
    standing: Standing
    values: dict[str, str] = Field(default_factory=dict, description="Article id to its value in words.")


class VerdictEvidence(Evidence):
    """A passage that supports or contradicts the claim."""

    bearing: Bearing


class Verdict(Record):
    """What the sources make of one claim, and why."""

    claim: str = Field(description="The words of the claim.")
    id: str = Field(description="The claim's name in its list, or its number in the draft.")
    place: str = Field(description="Where it stands, for a person.")
    part: Part = Part.CLAIM
    start: int | None = Field(default=None, description="First code point in the draft's text; null outside a draft.")
    end: int | None = Field(default=None, description="Code point after the last one in the draft's text.")
    verdict: VerdictKind
    confidence: float = Field(ge=0, le=1, description="How likely the verdict is right.")
    statement: str = Field(description="One plain sentence: what the sources say, and what exactly differs.")
    values: dict[str, str] = Field(
        default_factory=dict, description="Article id to its value in words, and under 'claim' that of the claim."
    )
    points: tuple[Point, ...] = Field(default=(), description="The claim facet by facet.")
    evidence: tuple[VerdictEvidence, ...] = Field(default=(), description="Passages, by article and place.")
    nearest: tuple[Evidence, ...] = Field(
        default=(), description="Where nothing was found: the passages that come nearest, the nearest first."
    )
    origins: int = Field(default=0, description="Independent origins behind the evidence that decided.")
    overtaken: str | None = Field(
        default=None, description="Where the claim was right when it was made: what overtook it, in one sentence."
    )
    why: tuple[Witness, ...] = Field(default=(), description="What spoke for and against the verdict.")
    fingerprint: str = Field(description="Stays the same from run to run.")


class VerdictReport(Record):
    """What `verify` or `check-draft` found; printed as JSON this is the contract for tools outside."""

    schema_version: str = Field(default="1", description="Changes when a reader of the report would break.")
    tool: str = Field(description="'check-claims <version>'.")
    models: dict[str, str] = Field(default_factory=dict, description="Which models answered: role to name.")
    draft: Article | None = Field(default=None, description="The draft that was checked; null for given claims.")
    articles: tuple[Article, ...] = Field(description="The sources.")
    problems: tuple[Problem, ...] = ()
    verdicts: tuple[Verdict, ...] = Field(default=(), description="In the order of the claims.")
    timing: Timing | None = None
