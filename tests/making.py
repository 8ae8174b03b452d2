"""Articles and their stages for tests, made from plain text."""

import hashlib
from functools import cache

from checker.extract import extraction_of
from checker.language.annotate import annotate
from checker.language.document import Document
from checker.pipeline import compare
from checker.read.layout import drafts
from checker.read.structure import structure
from checker.records import Article, EventFrame, Extraction, LanguageOptions, Options, Report

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
