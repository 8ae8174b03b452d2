"""The whole answer of one run."""

from pydantic import Field

from checker.records.article import Article
from checker.records.base import Record
from checker.records.claim import Claim
from checker.records.entity import Entity
from checker.records.finding import Finding
from checker.records.frame import EventFrame


class Problem(Record):
    """A source that could not be read, or was read with a reservation."""

    code: str = Field(description="'CC101' …: stable, listed in docs/errors.md.")
    source: str = Field(description="What the user named.")
    message: str = Field(description="One sentence: what, where.")
    hint: str = Field(default="", description="What to do.")
    skipped: bool = Field(description="Whether the source was left out (True) or only noted (False).")


class Timing(Record):
    """Seconds by stage; left out with `--no-timing`."""

    stages: dict[str, float]
    total: float


class Report(Record):
    """What `compare` found; printed as JSON this is the contract for tools outside."""

    schema_version: str = Field(default="1", description="Changes when a reader of the report would break.")
    tool: str = Field(description="'check-claims <version>'.")
    models: dict[str, str] = Field(default_factory=dict, description="Which models answered: role to name.")
    articles: tuple[Article, ...]
    problems: tuple[Problem, ...] = ()
    findings: tuple[Finding, ...] = ()
    entities: tuple[Entity, ...] = ()
    claims: tuple[Claim, ...] = ()
    frames: tuple[EventFrame, ...] = ()
    timing: Timing | None = None
