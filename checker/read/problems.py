"""Every sentence that reading can say to a person, by its stable code; docs/errors.md lists the same."""

from dataclasses import dataclass
from enum import StrEnum

from checker.errors import SourceError
from checker.records import Problem

__all__ = ["KINDS", "Code", "Kind", "failure", "problem", "raised", "shown", "told"]


class Code(StrEnum):
    """The stable codes of reading."""

    MISSING = "CC101"
    UNREADABLE = "CC102"
    EMPTY_FOLDER = "CC103"
    NO_MATCH = "CC104"
    EMPTY = "CC105"
    BINARY = "CC106"
    ENCODING_ASSUMED = "CC107"
    ENCODING_UNKNOWN = "CC108"
    TOO_LARGE = "CC109"
    LANGUAGE = "CC110"
    SAME_FILE = "CC111"
    SAME_TEXT = "CC112"
    UNKNOWN_KEY = "CC113"
    BROKEN_YAML = "CC114"
    NO_DATE = "CC115"
    BAD_VALUE = "CC116"
    NO_ARTICLE = "CC117"
    WEB_ADDRESS = "CC118"
    SIDECAR_UNREADABLE = "CC119"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of problem; `message` and `hint` are format strings, `source` is always known to them."""

    message: str
    hint: str
    skipped: bool = True


KINDS: dict[Code, Kind] = {
    Code.MISSING: Kind(
        "There is no file or folder '{source}'.",
        "Check the spelling and the folder that you are in.",
    ),
    Code.UNREADABLE: Kind(
        "'{source}' cannot be read: {reason}.",
        "Check its permissions, or copy the article to a file of your own.",
    ),
    Code.EMPTY_FOLDER: Kind(
        "The folder '{source}' holds no articles.",
        "Put articles into it that end in {endings}, or name the files themselves.",
    ),
    Code.NO_MATCH: Kind(
        "No file matches the pattern '{source}'.",
        "Check the pattern and the folder that you are in.",
    ),
    Code.EMPTY: Kind(
        "'{source}' holds no text to read.",
        "Save the article's text into it, or leave it out.",
    ),
    Code.BINARY: Kind(
        "'{source}' is {what}, not an article in plain text or Markdown.",
        "Save the article's text as a .txt file in UTF-8 and name that.",
    ),
    Code.ENCODING_ASSUMED: Kind(
        "'{source}' is not clean UTF-8; it was read as {encoding}.",
        "If letters look wrong, save the file in UTF-8.",
        skipped=False,
    ),
    Code.ENCODING_UNKNOWN: Kind(
        "'{source}' is in no text encoding that could be recognised.",
        "Save the file in UTF-8.",
    ),
    Code.TOO_LARGE: Kind(
        "'{source}' is larger than {limit} bytes, the most that is read of one source.",
        "Split it into single articles, or raise the limit with --max-bytes.",
    ),
    Code.LANGUAGE: Kind(
        "'{source}' is in {language}; only articles in {accepted} can be checked.",
        "If that is wrong, state the language in the article's front matter or in '<name>.yaml' ('lang: en').",
    ),
    Code.SAME_FILE: Kind(
        "'{source}' is the same file as '{first}'; it was read once.",
        "Name each article once.",
    ),
    Code.SAME_TEXT: Kind(
        "'{source}' has the same text as '{first}'; the two count as one origin.",
        "Nothing needs to be done; name another report if you wanted an independent one.",
        skipped=False,
    ),
    Code.UNKNOWN_KEY: Kind(
        "The {place} of '{source}' has a key that is not known, '{key}'; it was ignored.",
        "Known keys are {known}.",
        skipped=False,
    ),
    Code.BROKEN_YAML: Kind(
        "The {place} of '{source}' is not valid YAML ({reason}); only its plain 'key: value' lines were used.",
        "Put values with a colon or a quotation mark in them between quotation marks.",
        skipped=False,
    ),
    Code.NO_DATE: Kind(
        "The {place} of '{source}' gives '{value}' as '{key}', which is no date; it was ignored.",
        "Write dates as 2026-02-14 or 2026-02-14T09:30:00Z.",
        skipped=False,
    ),
    Code.BAD_VALUE: Kind(
        "The {place} of '{source}' gives a value for '{key}' that cannot be used; it was ignored.",
        "Give one line of text; for 'lang' a code such as 'en'.",
        skipped=False,
    ),
    Code.NO_ARTICLE: Kind(
        "'{source}' describes articles and is not one itself; it was not compared.",
        "Nothing needs to be done.",
        skipped=False,
    ),
    Code.WEB_ADDRESS: Kind(
        "'{source}' is a web address, and web addresses are not fetched.",
        "Save the article's text as a .txt file and name that.",
    ),
    Code.SIDECAR_UNREADABLE: Kind(
        "The sidecar '{sidecar}' of '{source}' cannot be read: {reason}.",
        "Check its permissions and save it in UTF-8, or remove it.",
        skipped=False,
    ),
}


def shown(name: str) -> str:
    """A name as it can be printed: no lone surrogates, no control characters."""
    clean = name.encode("utf-8", "replace").decode("utf-8")
    return "".join(c if c.isprintable() else "?" for c in clean)


def problem(code: Code, source: str, **details: str) -> Problem:
    """The problem `code` of `source`, in words."""
    kind = KINDS[code]
    known = {"source": shown(source)} | {k: shown(v) for k, v in details.items()}
    return Problem(
        code=code,
        source=shown(source),
        message=kind.message.format_map(known),
        hint=kind.hint.format_map(known),
        skipped=kind.skipped,
    )


def failure(code: Code, source: str, **details: str) -> SourceError:
    """The error to raise where `source` has to be left out."""
    return raised(problem(code, source, **details))


def raised(made: Problem) -> SourceError:
    """The problem as an error."""
    return SourceError(made.message, code=made.code, source=made.source, hint=made.hint)


def told(error: SourceError) -> Problem:
    """The error as a problem of a source that is left out."""
    return Problem(code=error.code, source=error.source, message=error.message, hint=error.hint, skipped=True)
