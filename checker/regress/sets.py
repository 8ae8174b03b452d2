"""A fixture set on disk: `set.yaml`, the articles, and `expected.yaml`, with passages in words, never offsets."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, Self, TypeVar

import yaml
from pydantic import Field, ValidationError, field_validator

from checker.errors import UsageError
from checker.read import read_sources
from checker.records import Article, FacetType, FindingKind, Options, Strength
from checker.records.base import Record

__all__ = ["Expectation", "Expected", "FixtureSet", "SetHead", "find_sets", "load_set"]

R = TypeVar("R", bound=Record)


class Expectation(Record):
    """One finding that must, must not, or does not yet come out."""

    kind: FindingKind
    type: FacetType | None = Field(default=None, description="Any type where it is left out.")
    relation: str | None = None
    strength: Strength | None = None
    about: str = Field(description="What it is about, for a person.")
    evidence: dict[str, tuple[str, ...]] = Field(description="Article id to its exact passages, any of which will do.")

    @field_validator("evidence", mode="before")
    @classmethod
    def _one_or_many(cls, value: Any) -> Any:  # noqa: ANN401 -- whatever the YAML holds; checked after
        if not isinstance(value, dict):
            return value
        return {key: (passages,) if isinstance(passages, str) else passages for key, passages in value.items()}

    @field_validator("evidence")
    @classmethod
    def _two_articles(cls, value: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        if len(value) < 2:  # noqa: PLR2004 -- a pair
            raise ValueError("evidence must name at least two articles")
        return value


class Expected(Record):
    """All that is expected of one set."""

    complete: bool = Field(
        default=False, description="Whether every conflict is listed, so that any other is a false alarm."
    )

    found: tuple[Expectation, ...] = ()
    not_found: tuple[Expectation, ...] = ()
    known_gaps: tuple[Expectation, ...] = ()

    def every(self) -> tuple[Expectation, ...]:
        """The entries of all three lists."""
        return (*self.found, *self.not_found, *self.known_gaps)


class SetHead(Record):
    """`set.yaml`."""

    title: str
    tests: str = Field(description="What it tests.")
    articles: str = Field(default="articles", description="Folder of the articles, seen from the set.")
    published: dict[str, date] = Field(default_factory=dict, description="Article id to its date of publication.")


class FixtureSet(Record):
    """One set, read and checked."""

    path: Path
    head: SetHead
    articles: tuple[Article, ...]
    expected: Expected

    @property
    def name(self) -> str:
        """The folder's name."""
        return self.path.name

    def spans(self, expectation: Expectation) -> dict[str, list[tuple[int, int]]]:
        """Where the expectation's passages stand, by article."""
        texts = {article.id: article.text for article in self.articles}
        return {
            key: [(start := texts[key].index(passage), start + len(passage)) for passage in passages]
            for key, passages in expectation.evidence.items()
        }

    def checked(self) -> Self:
        """The set itself; UsageError where a passage does not stand exactly once in its article."""
        texts = {article.id: article.text for article in self.articles}
        for expectation in self.expected.every():
            for key, passages in expectation.evidence.items():
                for passage in passages:
                    self._check(expectation, key, passage, texts)
        return self

    def _check(self, expectation: Expectation, key: str, passage: str, texts: dict[str, str]) -> None:
        place = f"{self.path / 'expected.yaml'}: '{expectation.about}'"
        if key not in texts:
            raise UsageError(f"{place} names the article '{key}', which the set does not hold.", code="CC303")
        times = texts[key].count(passage)
        if times != 1:
            raise UsageError(
                f"{place}: “{passage}” stands {times} times in '{key}'; it must stand there once.", code="CC303"
            )


def find_sets(folders: Iterable[Path]) -> list[Path]:
    """The folders that are or hold sets, sorted."""
    return sorted({head.parent for folder in folders for head in folder.glob("**/set.yaml")})


def load_set(path: Path, options: Options) -> FixtureSet:
    """Read one set; UsageError where a file is missing or wrong."""
    head = _load(path / "set.yaml", SetHead)
    expected = _load(path / "expected.yaml", Expected)
    articles, problems = read_sources([str(path / head.articles)], options.read)
    for problem in problems:
        if problem.skipped:
            raise UsageError(f"An article of {path} cannot be read: {problem.message}", code="CC302", hint=problem.hint)
    dated = tuple(_dated(article, head.published.get(article.id)) for article in articles)
    return FixtureSet(path=path, head=head, articles=dated, expected=expected).checked()


def _dated(article: Article, published: date | None) -> Article:
    return article if published is None else article.model_copy(update={"published": published.isoformat()})


def _load(path: Path, record: type[R]) -> R:
    try:
        return record.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")) or {})
    except FileNotFoundError as error:
        raise UsageError(f"{path} is missing.", code="CC302") from error
    except yaml.YAMLError as error:
        raise UsageError(f"{path} is not YAML: {' '.join(str(error).split())}.", code="CC302") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"])) or "the file"
        raise UsageError(f"{path}: {place}: {first['msg']}.", code="CC302") from error
