"""JSON Lines: one claim a line, as a string or as an object with 'claim' or the like."""

import json
from collections.abc import Iterator
from typing import Any

from checker.verify.given.problems import Code, refused
from checker.verify.given.reviews import reviews_in
from checker.verify.given.rows import Row
from checker.verify.given.table import COLUMNS

__all__ = ["field", "rows"]


def rows(text: str, name: str, column: str | None) -> Iterator[Row]:
    """A row for each line that is not blank; UsageError at the first that is no JSON."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            place = f"{name}, line {number}"
            try:
                said = json.loads(line)
            except ValueError as error:
                raise refused(Code.NOT_JSON, name, line=str(number), reason=_reason(error)) from error
            yield from reviews_in(said, place) or [_row(said, place, column)]


def _reason(error: ValueError) -> str:
    said = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
    return said[:1].lower() + said[1:]


def _row(said: object, place: str, column: str | None) -> Row:
    if isinstance(said, str):
        return Row(place=place, text=said)
    if not isinstance(said, dict):
        return Row(place=place, text="")
    known = {str(key).casefold(): value for key, value in said.items()}
    fields = {key: field(known, names) for key, names in COLUMNS.items()}
    if column:
        fields["text"] = field(known, (column.strip().casefold(),))
    return Row(place=place, **fields)


def field(known: dict[str, Any], names: tuple[str, ...]) -> str:
    """The first of the keys that has a word or number to it, as text."""
    values = (known.get(name) for name in names)
    return next((str(v) for v in values if isinstance(v, str | int | float) and not isinstance(v, bool)), "")
