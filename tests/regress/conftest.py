"""A small fixture set on disk and findings about it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from checker.records import Evidence, FacetType, Finding, FindingKind, Strength

A = "Twelve people were hurt in Anderby.\n\nThe fire began on Monday.\n"
B = "Fifteen people were hurt in Anderby.\n\nThe blaze broke out on Monday.\n"
SET = "title: A fire\ntests: Numbers.\npublished: {a: 2026-03-03, b: 2026-03-04}\n"
EXPECTED = """
found:
- kind: conflict
  type: number
  about: how many were hurt
  evidence: {a: Twelve people were hurt, b: Fifteen people were hurt}
not_found:
- kind: conflict
  about: the day
  evidence: {a: The fire began on Monday., b: The blaze broke out on Monday.}
known_gaps:
- kind: agreement
  type: date
  about: the day, told twice
  evidence: {a: [The fire began], b: [The blaze, broke out on Monday.]}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A set of two articles."""
    path = tmp_path / "fire"
    (path / "articles").mkdir(parents=True)
    (path / "articles" / "a.txt").write_text(A, encoding="utf-8")
    (path / "articles" / "b.txt").write_text(B, encoding="utf-8")
    (path / "set.yaml").write_text(SET, encoding="utf-8")
    (path / "expected.yaml").write_text(EXPECTED, encoding="utf-8")
    return path


Find = Callable[..., Finding]


@pytest.fixture
def find() -> Find:
    """Make a finding on one passage of each article."""

    def made(kind: str, facet: str, left: str, right: str, strength: str | None = None) -> Finding:
        places = ((key, text.index(words), words) for key, text, words in (("a", A, left), ("b", B, right)))
        return Finding(
            kind=FindingKind(kind),
            type=FacetType(facet),
            strength=None if strength is None else Strength(strength),
            confidence=0.8,
            statement=f"{kind} on {facet}",
            values={"a": left, "b": right},
            evidence=tuple(
                Evidence(article=key, start=start, end=start + len(words), text=words) for key, start, words in places
            ),
            fingerprint=f"{kind}-{facet}-{left}-{right}",
        )

    return made
