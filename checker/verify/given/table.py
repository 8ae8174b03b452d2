"""CSV and TSV: one claim a row, in a column named 'claim' or the like, or the one that the user names."""

import csv
from collections.abc import Iterator, Sequence
from io import StringIO

from checker.verify.given.problems import Code, refused
from checker.verify.given.rows import Row

__all__ = ["COLUMNS", "rows"]

COLUMNS = {
    "text": ("claim", "claims", "text", "statement", "sentence", "claimreviewed"),
    "id": ("id", "claim_id", "nr", "number", "key"),
    "published": ("published", "date", "claim_date", "datepublished"),
    "speaker": ("speaker", "author", "claimant", "said_by"),
}
DELIMITERS = ",;\t|"


def rows(text: str, name: str, column: str | None) -> Iterator[Row]:
    """A row for each line of the table below its head; UsageError where it is no table or has no such column."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    lines = _lines(reader, name)
    head = next(lines, (0, []))[1]
    at = _places(head, name, column)
    for line, fields in lines:
        if any(field.strip() for field in fields):
            known = {key: fields[i] if i < len(fields) else "" for key, i in at.items()}
            yield Row(place=f"{name}, line {line}", **known)


def _delimiter(text: str) -> str:
    """The one that the head holds most often."""
    head = next((line for line in text.splitlines() if line.strip()), "")
    return max(DELIMITERS, key=head.count)


def _lines(reader: Iterator[list[str]], name: str) -> Iterator[tuple[int, list[str]]]:
    """Rows with the number of the line on which each ends."""
    while True:
        try:
            fields = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise refused(Code.BAD_CSV, name, line=str(getattr(reader, "line_num", 0)), reason=str(error)) from error
        yield getattr(reader, "line_num", 0), fields


def _places(head: Sequence[str], name: str, column: str | None) -> dict[str, int]:
    """Where each field stands; UsageError where no column holds claims."""
    names = [field.strip().lstrip("\ufeff").casefold() for field in head]
    at: dict[str, int] = {}
    for key, known in COLUMNS.items():
        wanted = (column.strip().casefold(),) if column and key == "text" else known
        found = next((names.index(w) for w in wanted if w in names), None)
        if found is not None:
            at[key] = found
    if "text" not in at:
        raise refused(Code.NO_COLUMN, name, columns=", ".join(f"'{h.strip()}'" for h in head) or "none")
    return at
