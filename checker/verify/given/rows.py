"""One row of a list of claims, from whatever format, made into a claim."""

from collections.abc import Iterable
from dataclasses import dataclass

from checker.read.dates import iso_date
from checker.records import GivenClaim, Problem
from checker.verify.given.problems import Code, skipped

__all__ = ["Row", "claims_of"]


@dataclass(frozen=True, slots=True)
class Row:
    """What a format found in one place of a list."""

    place: str  # for a person: "claims.csv, row 3"
    text: str
    id: str = ""
    published: str = ""
    speaker: str = ""


def claims_of(rows: Iterable[Row], source: str) -> tuple[list[GivenClaim], list[Problem]]:
    """The claims in order, numbered where they have no name of their own, and what is wrong with single rows."""
    claims: list[GivenClaim] = []
    problems: list[Problem] = []
    for number, row in enumerate(rows, 1):
        text = " ".join(row.text.split())
        if not any(c.isalnum() for c in text):
            problems.append(skipped(Code.NO_CLAIM_IN_ROW, source, place=row.place))
            continue
        published = iso_date(row.published) if row.published.strip() else None
        if row.published.strip() and published is None:
            problems.append(skipped(Code.NO_DATE, source, left_out=False, place=row.place, value=row.published.strip()))
        claims.append(
            GivenClaim(
                text=text,
                id=" ".join(row.id.split()) or str(number),
                place=row.place,
                published=published,
                speaker=" ".join(row.speaker.split()) or None,
            )
        )
    return claims, problems
