"""What the user named as claims: a sentence, a file, or standard input."""

import re
import sys
from collections.abc import Callable, Iterator
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import BinaryIO

from checker.errors import SourceError
from checker.read.decode import decode
from checker.records import GivenClaim, Problem
from checker.records.base import Record
from checker.verify.given.problems import Code, refused
from checker.verify.given.rows import Row, claims_of

__all__ = ["ENDINGS", "FORMATS", "GivenFormat", "GivenOptions", "read_claims"]

STDIN = "-"
ENDING = re.compile(r"\S*\.[A-Za-z]{2,7}")  # of a name that is meant as a file
Rows = Callable[[str, str, str | None], Iterator[Row]]


class GivenFormat(StrEnum):
    """How a list of claims is written."""

    AUTO = "auto"
    TEXT = "text"
    CSV = "csv"
    JSONL = "jsonl"
    CLAIMREVIEW = "claimreview"


FORMATS = {
    GivenFormat.TEXT: "checker.verify.given.lines:rows",
    GivenFormat.CSV: "checker.verify.given.table:rows",
    GivenFormat.JSONL: "checker.verify.given.objects:rows",
    GivenFormat.CLAIMREVIEW: "checker.verify.given.reviews:rows",
}
ENDINGS = {
    ".csv": GivenFormat.CSV,
    ".tsv": GivenFormat.CSV,
    ".jsonl": GivenFormat.JSONL,
    ".ndjson": GivenFormat.JSONL,
    ".json": GivenFormat.CLAIMREVIEW,
    ".jsonld": GivenFormat.CLAIMREVIEW,
    ".txt": GivenFormat.TEXT,
    ".md": GivenFormat.TEXT,
}


class GivenOptions(Record):
    """How the claims are read."""

    format: GivenFormat = GivenFormat.AUTO
    column: str | None = None
    max_bytes: int = 1_000_000


def read_claims(
    source: str, options: GivenOptions, stdin: BinaryIO | None = None
) -> tuple[list[GivenClaim], list[Problem]]:
    """The claims that the user named, and what is wrong with single ones; UsageError where there is none."""
    if not _is_file(source):
        if ENDING.fullmatch(source):
            raise refused(Code.MISSING, source)
        claims, problems = claims_of([Row(place="the command line", text=source)], source)
        name = "the command line"
    else:
        name = "standard input" if source == STDIN else Path(source).name
        text, notes = _text(source, name, options, stdin)
        claims, problems = claims_of(_rows(_format(source, text, options))(text, name, options.column), name)
        problems = [*notes, *problems]
    if not claims:
        raise refused(Code.EMPTY, name)
    return claims, problems


def _is_file(source: str) -> bool:
    if source == STDIN:
        return True
    try:
        return Path(source).expanduser().exists()
    except (OSError, ValueError, RuntimeError):  # a sentence may be too long for a name
        return False


def _text(source: str, name: str, options: GivenOptions, stdin: BinaryIO | None) -> tuple[str, tuple[Problem, ...]]:
    try:
        if source == STDIN:
            data = (stdin or sys.stdin.buffer).read(options.max_bytes + 1)
        else:
            with Path(source).expanduser().open("rb") as file:
                data = file.read(options.max_bytes + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise refused(Code.UNREADABLE, name, reason=reason[:1].lower() + reason[1:]) from error
    if len(data) > options.max_bytes:
        raise refused(Code.UNREADABLE, name, reason=f"they are larger than {options.max_bytes:,} bytes")
    if not data.strip():
        raise refused(Code.EMPTY, name)
    try:
        return decode(data, name)
    except SourceError as error:
        raise refused(Code.UNREADABLE, name, reason="it is no text") from error


def _format(source: str, text: str, options: GivenOptions) -> GivenFormat:
    """What the user says, else what the name says, else what the text looks like."""
    if options.format is not GivenFormat.AUTO:
        return options.format
    named = ENDINGS.get(Path(source).suffix.lower())
    start = text.lstrip()[:1]
    if named is GivenFormat.CLAIMREVIEW or (named is None and start in {"{", "["}):
        lines = [line for line in text.splitlines() if line.strip()]
        each = len(lines) > 1 and all(
            line.lstrip()[:1] in {"{", '"'} and line.rstrip()[-1:] in {"}", '"'} for line in lines
        )
        return GivenFormat.JSONL if each or '"ClaimReview"' not in text else GivenFormat.CLAIMREVIEW
    return named or GivenFormat.TEXT


def _rows(name: GivenFormat) -> Rows:
    module, _, attribute = FORMATS[name].partition(":")
    rows: Rows = getattr(import_module(module), attribute)
    return rows
