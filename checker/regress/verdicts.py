"""Fixture sets of claims: `verdicts.yaml` with sources, claims, and the verdicts that must come out."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import yaml
from pydantic import Field, ValidationError, field_validator

from checker.errors import UsageError
from checker.read import read_sources
from checker.records import GivenClaim, Options, Verdict, VerdictKind
from checker.records.base import Record
from checker.regress.run import Outcome
from checker.verify import verify

__all__ = ["ClaimSet", "VerdictExpectation", "VerdictResult", "find_claim_sets", "judge_claims", "run_claims"]

FILE = "verdicts.yaml"


class VerdictExpectation(Record):
    """One claim and what must come out."""

    claim: str
    verdict: tuple[VerdictKind, ...] = Field(description="The verdict, or several of which any will do.")
    says: str = Field(default="", description="Words that the statement must hold.")
    published: str | None = Field(default=None, description="ISO date on which the claim was made.")
    known_gap: bool = Field(default=False, description="Whether it is known not to come out yet.")

    @field_validator("verdict", mode="before")
    @classmethod
    def _one_or_many(cls, value: Any) -> Any:  # noqa: ANN401 -- whatever the YAML holds; checked after
        return (value,) if isinstance(value, str) else value

    @property
    def kind(self) -> str:
        """What is expected, in one word or several."""
        return " or ".join(self.verdict)

    @property
    def about(self) -> str:
        """What it is about, for a person."""
        return self.claim


class ClaimSet(Record):
    """`verdicts.yaml`."""

    title: str
    tests: str = Field(description="What it tests.")
    sources: str = Field(default="articles", description="Folder of the sources, seen from the set.")
    claims: tuple[VerdictExpectation, ...] = Field(min_length=1)


class VerdictResult(Record):
    """One expectation with what became of it."""

    set_name: str
    expectation: VerdictExpectation
    outcome: Outcome
    verdict: Verdict

    def failed(self, *, strict: bool) -> bool:
        """Whether it fails the run; a mended gap does so only with `strict`."""
        return self.outcome is Outcome.MISSING or (strict and self.outcome is Outcome.MENDED)

    def diff(self) -> str:
        """What was expected and what came instead; '' where there is nothing to say."""
        if self.outcome in {Outcome.PASSED, Outcome.GAP}:
            return ""
        head = "MISSING" if self.outcome is Outcome.MISSING else "MENDED (take `known_gap` away)"
        says = f", saying “{self.expectation.says}”" if self.expectation.says else ""
        return "\n".join(
            [
                f"{head} {self.set_name}: {self.expectation.claim}",
                f"  expected: {self.expectation.kind}{says}",
                f"  came out: {self.verdict.verdict}, {self.verdict.confidence:.2f}",
                f"    {self.verdict.statement}",
            ]
        )


def find_claim_sets(folders: Iterable[Path]) -> list[Path]:
    """The folders that are or hold such sets, sorted."""
    return sorted({head.parent for folder in folders for head in folder.glob(f"**/{FILE}")})


def run_claims(path: Path, options: Options) -> list[VerdictResult]:
    """Verify the set's claims and judge every expectation; UsageError where a file is missing or wrong."""
    head = _load(path / FILE)
    articles, problems = read_sources([str(path / head.sources)], options.read)
    for problem in problems:
        if problem.skipped:
            raise UsageError(f"A source of {path} cannot be read: {problem.message}", code="CC302", hint=problem.hint)
    given = [
        GivenClaim(text=e.claim, id=str(number), place=str(path / FILE), published=e.published)
        for number, e in enumerate(head.claims, 1)
    ]
    return judge_claims(path.name, head.claims, verify(given, articles, options).verdicts)


def judge_claims(
    name: str, expectations: Sequence[VerdictExpectation], verdicts: Sequence[Verdict]
) -> list[VerdictResult]:
    """What became of every expectation, in the order of the file."""
    return [
        VerdictResult(set_name=name, expectation=e, outcome=_outcome(e, v), verdict=v)
        for e, v in zip(expectations, verdicts, strict=True)
    ]


def _outcome(expectation: VerdictExpectation, verdict: Verdict) -> Outcome:
    right = verdict.verdict in expectation.verdict and expectation.says in verdict.statement
    if expectation.known_gap:
        return Outcome.MENDED if right else Outcome.GAP
    return Outcome.PASSED if right else Outcome.MISSING


def _load(path: Path) -> ClaimSet:
    try:
        return ClaimSet.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")) or {})
    except yaml.YAMLError as error:
        raise UsageError(f"{path} is not YAML: {' '.join(str(error).split())}.", code="CC302") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"])) or "the file"
        raise UsageError(f"{path}: {place}: {first['msg']}.", code="CC302") from error
