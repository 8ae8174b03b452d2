"""Short articles, annotated, and what a facet of clauses answers to two of them."""

import hashlib
from collections.abc import Iterator
from functools import cache

from checker.extract import extraction_of
from checker.facets.base import Context, Example, Facet
from checker.language.annotate import annotate
from checker.language.document import Document
from checker.match.identity import identities
from checker.records import Answer, Article, Block, BlockKind, LanguageOptions

__all__ = ["annotated", "answers", "conflicting", "rungs"]


@cache
def annotated(text: str, article: str = "a") -> Document:
    """One paragraph as an annotated article."""
    block = Block(start=0, end=len(text), kind=BlockKind.PARAGRAPH)
    made = Article(
        id=article,
        text=text,
        blocks=(block,),
        published="2026-02-15",
        sha256=hashlib.sha256(f"{article}{text}".encode()).hexdigest(),
        source="-",
    )
    return annotate([made], LanguageOptions())[0]


def answers(facet: Facet, left: str, right: str) -> Iterator[Answer]:
    """What the facet says of each pair of its values in two articles."""
    one, other = annotated(left, "a"), annotated(right, "b")
    context = Context(identities([extraction_of(one), extraction_of(other)]), "2026-02-15", "2026-02-15")
    for a in facet.find(one):
        for b in facet.find(other):
            yield facet.compare(a, b, context)


def conflicting(facet: Facet, left: str, right: str) -> set[str]:
    """The conflicting rungs on which any two values of the articles meet."""
    return {a.level.name for a in answers(facet, left, right) if a.level.conflict}


def rungs(facet: Facet, example: Example) -> set[str]:
    """The rungs on which the example's values meet; what is no match at all only where nothing else is."""
    found = {answer.level.name for answer in answers(facet, example.left, example.right)}
    telling = {a.level.name for a in answers(facet, example.left, example.right) if a.level.weight or a.level.conflict}
    return telling or found
