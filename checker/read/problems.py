"""Every sentence that reading can say to a person, by its stable code; docs/errors.md lists the same."""

from dataclasses import dataclass

from checker.errors import SourceError
from checker.records import Problem

__all__ = ["KINDS", "Kind", "failure", "problem", "shown"]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of problem; `message` and `hint` are format strings, `source` is always known to them."""

    message: str
    hint: str
    skipped: bool = True


KINDS: dict[str, Kind] = {
    "CC101": Kind(
        "There is no file or folder '{source}'.",
        "Check the spelling and the folder that you are in.",
    ),
    "CC102": Kind(
        "'{source}' cannot be read: {reason}.",
        "Check its permissions, or copy the article to a file of your own.",
    ),
    "CC103": Kind(
        "The folder '{source}' holds no articles.",
        "Put articles into it that end in {endings}, or name the files themselves.",
    ),
    "CC104": Kind(
        "No file matches the pattern '{source}'.",
        "Check the pattern and the folder that you are in.",
    ),
    "CC105": Kind(
        "'{source}' holds no text to read.",
        "Save the article's text into it, or leave it out.",
    ),
    "CC106": Kind(
        "'{source}' is {what}, not an article in plain text or Markdown.",
        "Save the article's text as a .txt file in UTF-8 and name that.",
    ),
    "CC107": Kind(
        "'{source}' is not clean UTF-8; it was read as {encoding}.",
        "If letters look wrong, save the file in UTF-8.",
        skipped=False,
    ),
    "CC108": Kind(
        "'{source}' is in no text encoding that could be recognised.",
        "Save the file in UTF-8.",
    ),
    "CC109": Kind(
        "'{source}' is larger than {limit} bytes, the most that is read of one source.",
        "Split it into single articles, or raise the limit 'max_bytes'.",
    ),
    "CC110": Kind(
        "'{source}' is in {language}; only articles in {accepted} can be checked.",
        "If that is wrong, state the language in the article's front matter or in '<name>.yaml' ('lang: en').",
    ),
    "CC111": Kind(
        "'{source}' is the same file as '{first}'; it was read once.",
        "Name each article once.",
    ),
    "CC112": Kind(
        "'{source}' has the same text as '{first}'; the two count as one origin.",
        "Nothing needs to be done; name another report if you wanted an independent one.",
        skipped=False,
    ),
    "CC113": Kind(
        "The {place} of '{source}' has a key that is not known, '{key}'; it was ignored.",
        "Known keys are {known}.",
        skipped=False,
    ),
    "CC114": Kind(
        "The {place} of '{source}' is not valid YAML ({reason}); only its plain 'key: value' lines were used.",
        "Put values with a colon or a quotation mark in them between quotation marks.",
        skipped=False,
    ),
    "CC115": Kind(
        "The {place} of '{source}' gives '{value}' as '{key}', which is no date; it was ignored.",
        "Write dates as 2026-02-14 or 2026-02-14T09:30:00Z.",
        skipped=False,
    ),
    "CC116": Kind(
        "The {place} of '{source}' gives a value for '{key}' that cannot be used; it was ignored.",
        "Give one line of text; for 'lang' a code such as 'en'.",
        skipped=False,
    ),
    "CC117": Kind(
        "'{source}' describes articles and is not one itself; it was not compared.",
        "Nothing needs to be done.",
        skipped=False,
    ),
    "CC118": Kind(
        "'{source}' is a web address, and web addresses are not fetched.",
        "Save the article's text as a .txt file and name that.",
    ),
    "CC119": Kind(
        "The sidecar '{sidecar}' of '{source}' cannot be read: {reason}.",
        "Check its permissions and save it in UTF-8, or remove it.",
        skipped=False,
    ),
}


def shown(name: str) -> str:
    """A name as it can be printed: no lone surrogates, no control characters."""
    clean = name.encode("utf-8", "replace").decode("utf-8")
    return "".join(c if c.isprintable() else "?" for c in clean)


def problem(code: str, source: str, **details: str) -> Problem:
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


def failure(code: str, source: str, **details: str) -> SourceError:
    """The error to raise where `source` has to be left out."""
    made = problem(code, source, **details)
    return SourceError(made.message, code=code, source=made.source, hint=made.hint)
