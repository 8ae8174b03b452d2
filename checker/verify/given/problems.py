"""What can be wrong with a list of claims or a draft, in sentences with stable codes; docs/errors.md lists the same."""

from dataclasses import dataclass
from enum import StrEnum

from checker.errors import UsageError
from checker.read.problems import shown
from checker.records import Problem

__all__ = ["Code", "refused", "skipped"]


class Code(StrEnum):
    """The stable codes of lists of claims and drafts."""

    MISSING = "CC401"
    UNREADABLE = "CC402"
    EMPTY = "CC403"
    BAD_CSV = "CC404"
    NO_COLUMN = "CC405"
    NOT_JSON = "CC406"
    NO_REVIEW = "CC407"
    NO_CLAIM_IN_ROW = "CC408"
    NO_DATE = "CC409"
    DRAFT_ITSELF = "CC410"


@dataclass(frozen=True, slots=True)
class _Kind:
    """Message and hint are format strings."""

    message: str
    hint: str


_KINDS = {
    Code.MISSING: _Kind(
        "There is no file '{source}'.", "Check the spelling and the folder; a claim itself is given as a sentence."
    ),
    Code.UNREADABLE: _Kind("The claims in '{source}' cannot be read: {reason}.", "Save them as text in UTF-8."),
    Code.EMPTY: _Kind("'{source}' holds no claim.", "Write one claim a line, or name a file that holds some."),
    Code.BAD_CSV: _Kind(
        "'{source}' is not in order as CSV at line {line}: {reason}.",
        "Put fields that hold commas or line ends between quotation marks, and close every quotation mark.",
    ),
    Code.NO_COLUMN: _Kind(
        "'{source}' has no column of claims; its columns are {columns}.", "Name the column with --column."
    ),
    Code.NOT_JSON: _Kind("'{source}' is not JSON at line {line}: {reason}.", "Write one JSON object a line."),
    Code.NO_REVIEW: _Kind(
        "'{source}' holds no ClaimReview.",
        'A ClaimReview is an object with "@type": "ClaimReview" and \'claimReviewed\'.',
    ),
    Code.NO_CLAIM_IN_ROW: _Kind("{place} holds no claim; it was left out.", "Fill it in or remove it."),
    Code.NO_DATE: _Kind(
        "{place} gives '{value}' as the claim's date, which is no date; it was ignored.",
        "Write dates as 2026-02-14.",
    ),
    Code.DRAFT_ITSELF: _Kind(
        "'{source}' is the draft itself; it was left out of the sources.", "A draft cannot stand as its own witness."
    ),
}


def refused(code: Code, source: str, **details: str) -> UsageError:
    """The error to raise where no claim can be read at all."""
    kind, known = _KINDS[code], _known(source, details)
    return UsageError(kind.message.format_map(known), code=code, hint=kind.hint.format_map(known))


def skipped(code: Code, source: str, *, left_out: bool = True, **details: str) -> Problem:
    """The problem of one claim that is left out, or read with a reservation."""
    kind, known = _KINDS[code], _known(source, details)
    return Problem(
        code=code,
        source=shown(source),
        message=kind.message.format_map(known),
        hint=kind.hint.format_map(known),
        skipped=left_out,
    )


def _known(source: str, details: dict[str, str]) -> dict[str, str]:
    return {"source": shown(source)} | {key: shown(value) for key, value in details.items()}
