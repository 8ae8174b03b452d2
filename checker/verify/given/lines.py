"""Plain text: one claim a line."""

from collections.abc import Iterator

from checker.verify.given.rows import Row

__all__ = ["rows"]


def rows(text: str, name: str, _column: str | None) -> Iterator[Row]:
    """A row for each line that is not blank; marks of lists at its start are left out."""
    for number, line in enumerate(text.splitlines(), 1):
        claim = line.strip().removeprefix("-").removeprefix("*").removeprefix("•").strip()
        if claim:
            yield Row(place=f"{name}, line {number}", text=claim)
