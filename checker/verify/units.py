"""What is checked: a given claim, or a headline, a sentence or a quotation of a draft, with all that was read out of it."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from checker.records import Article, Block, BlockKind, Claim, Extraction, GivenClaim, Part

__all__ = ["Unit", "article_of", "given_units"]

NAME = "claim"  # id of the article that a given claim becomes


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of an extracted article that gets a verdict of its own."""

    given: GivenClaim
    part: Part
    extraction: Extraction
    claims: tuple[Claim, ...]  # those in the stretch, in order
    start: int
    end: int

    @property
    def article(self) -> str:
        """Id of the article that holds it."""
        return self.extraction.article.id

    def holds(self, start: int, end: int) -> bool:
        """Whether a place of its article overlaps it."""
        return start < self.end and self.start < end


def article_of(given: GivenClaim) -> Article:
    """The claim as an article of one paragraph, so that it is read as any other."""
    text = " ".join(given.text.split())
    return Article(
        id=NAME,
        text=text,
        blocks=(Block(start=0, end=len(text), kind=BlockKind.PARAGRAPH),),
        published=given.published,
        sha256=hashlib.sha256(text.encode("utf-8")).hexdigest(),
        source=given.place,
    )


def given_units(given: Sequence[GivenClaim], extractions: Sequence[Extraction]) -> list[Unit]:
    """One unit for each given claim, whatever the number of its sentences."""
    return [
        Unit(claim, Part.CLAIM, e, e.claims, 0, len(e.article.text))
        for claim, e in zip(given, extractions, strict=True)
    ]
