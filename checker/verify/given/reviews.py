"""schema.org ClaimReview as JSON-LD, alone, in a list or in a graph: <https://schema.org/ClaimReview>."""

import json
from collections.abc import Iterator
from typing import Any

from checker.verify.given.problems import Code, refused
from checker.verify.given.rows import Row

__all__ = ["reviews_in", "rows"]

TYPE = "ClaimReview"
DEEP = 12  # levels of nesting that are searched


def rows(text: str, name: str, _column: str | None) -> Iterator[Row]:
    """A row for each ClaimReview; UsageError where the text is no JSON or holds none."""
    try:
        said = json.loads(text)
    except ValueError as error:
        line = str(error.lineno) if isinstance(error, json.JSONDecodeError) else "1"
        reason = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
        raise refused(Code.NOT_JSON, name, line=line, reason=reason[:1].lower() + reason[1:]) from error
    found = reviews_in(said, name)
    if not found:
        raise refused(Code.NO_REVIEW, name)
    yield from found


def reviews_in(said: object, place: str) -> list[Row]:
    """Every ClaimReview in a piece of JSON, in its order."""
    reviews = list(_reviews(said, DEEP))
    several = len(reviews) > 1
    return [_row(review, f"{place}, review {number}" if several else place) for number, review in enumerate(reviews, 1)]


def _reviews(said: object, deep: int) -> Iterator[dict[str, Any]]:
    if deep == 0:
        return
    if isinstance(said, list):
        for item in said:
            yield from _reviews(item, deep - 1)
    elif isinstance(said, dict):
        kinds = said.get("@type")
        if TYPE in (kinds if isinstance(kinds, list) else [kinds]):
            yield said
        else:
            for value in said.values():
                yield from _reviews(value, deep - 1)


def _row(review: dict[str, Any], place: str) -> Row:
    """The words reviewed; date and speaker are those of the claim, not of the review."""
    item = _object(review.get("itemReviewed"))
    author = item.get("author") or item.get("creator")
    return Row(
        place=place,
        text=_text(review.get("claimReviewed")) or _text(item.get("text")) or _text(item.get("name")),
        id=_text(review.get("@id")) or _text(review.get("identifier")),
        published=_text(item.get("datePublished")) or _text(item.get("dateCreated")),
        speaker=_text(author) or _text(_object(author).get("name")),
    )


def _object(value: object) -> dict[str, Any]:
    """The object, or the first of a list of them."""
    first = value[0] if isinstance(value, list) and value else value
    return first if isinstance(first, dict) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
