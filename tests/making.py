"""Articles and their stages for tests, made from plain text."""

import hashlib
from functools import cache
from typing import Any

from checker.extract import extraction_of
from checker.judge.casefile import CaseFile
from checker.language.annotate import annotate
from checker.language.document import Document
from checker.match import match
from checker.models import load_embedder
from checker.pipeline import compare
from checker.read.layout import drafts
from checker.read.structure import structure
from checker.records import (
    Answer,
    Article,
    Claim,
    Comparison,
    EventFrame,
    Extraction,
    LanguageOptions,
    Level,
    Matching,
    MatchOptions,
    Options,
    Report,
)

PUBLISHED = "2026-02-16"  # a Monday


def article(text: str, name: str = "a", published: str | None = PUBLISHED) -> Article:
    """An article as the reader would make it from a text file."""
    blocks, _ = structure(text, drafts(text, 0), title=None)
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Article(id=name, text=text, blocks=blocks, published=published, sha256=digest, source=f"{name}.txt")


def document(text: str, name: str = "a") -> Document:
    """The annotated article."""
    return annotate([article(text, name)], LanguageOptions())[0]


@cache
def extraction(text: str, name: str = "a") -> Extraction:
    """All that the article says."""
    return extraction_of(document(text, name))


def frames(text: str) -> list[EventFrame]:
    """The frames of an article, that of the whole story left out."""
    return [f for f in extraction(text).frames if f.family != "story"]


def report(*texts: str, names: str = "abcdef") -> Report:
    """What `compare` makes of the texts."""
    return compare([article(t, n) for t, n in zip(texts, names, strict=False)], Options(timing=False))


@cache
def extractions(*texts: str) -> tuple[Extraction, ...]:
    """All that each of the articles 'a', 'b', … says."""
    return tuple(extraction(text, name) for text, name in zip(texts, "abcdef", strict=False))


@cache
def matching(*texts: str) -> Matching:
    """What the match stage finds between the articles 'a', 'b' and so on."""
    return match(extractions(*texts), load_embedder(), MatchOptions())


@cache
def case_file(*texts: str) -> CaseFile:
    """What the judge may look up of the articles 'a', 'b' and so on."""
    return CaseFile(extractions(*texts), matching(*texts))


def undated_case_file(*texts: str) -> CaseFile:
    """The same of articles that do not say when they were printed."""
    undated = {"published": None}
    found = (e.model_copy(update={"article": e.article.model_copy(update=undated)}) for e in extractions(*texts))
    return CaseFile(tuple(found), matching(*texts))


def claim(number: int, article: str = "a", **fields: Any) -> Claim:
    """A claim of the article made by hand, with an id like 'a1'."""
    words = f"Claim {number} of {article}."
    return Claim(
        id=f"{article}{number}", article=article, start=0, end=len(words), text=words, sentence=number, **fields
    )


def comparison(left: str, right: str, **fields: Any) -> Comparison:
    """A comparison made by hand."""
    return Comparison(left=left, right=right, similarity=fields.pop("similarity", 0.5), **fields)


def answer(weight: float = 1.0, *, facet: str = "number", conflict: bool = False, **fields: Any) -> Answer:
    """An answer made by hand."""
    level = Level(name="different" if conflict else "same", label="made by hand", weight=weight, conflict=conflict)
    return Answer(facet=facet, level=level, **fields)
