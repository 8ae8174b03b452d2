"""What a source says of itself: YAML front matter, or a sidecar `<name>.yaml`."""

import re
from dataclasses import dataclass, fields, replace

from checker.read.dates import iso_date
from checker.read.problems import problem
from checker.records import Problem

__all__ = ["KEYS", "FrontMatter", "Metadata", "front_matter", "parse_metadata"]

KEYS = ("byline", "copy_of", "event_date", "lang", "outlet", "published", "title", "url")
_DATES = ("published", "event_date")
_FENCED = re.compile(r"---[ \t]*\n(.{0,20000}?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_LINE = re.compile(r"^([A-Za-z_]+):[ \t]+(\S.*?)[ \t]*$", re.MULTILINE)
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9-_]+)?")
_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of a source's origin; None where nothing is said."""

    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    published: str | None = None
    url: str | None = None
    lang: str | None = None
    copy_of: str | None = None

    def filled_from(self, other: "Metadata") -> "Metadata":
        """This, with what only `other` knows."""
        gaps = {f.name: getattr(other, f.name) for f in fields(self) if getattr(self, f.name) is None}
        return replace(self, **gaps)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Where the article proper begins, and what was said before it."""

    end: int = 0
    metadata: Metadata = Metadata()
    problems: tuple[Problem, ...] = ()


def front_matter(text: str, source: str) -> FrontMatter:
    """YAML between two lines of dashes at the very top of a text, if there is any."""
    fenced = _FENCED.match(text)
    if fenced is None or not _LINE.search(fenced[1]):
        return FrontMatter()
    metadata, problems = parse_metadata(fenced[1], "front matter", source)
    return FrontMatter(fenced.end(), metadata, problems)


def parse_metadata(text: str, place: str, source: str) -> tuple[Metadata, tuple[Problem, ...]]:
    """The metadata in a YAML mapping; what cannot be used is said and left out."""
    problems: list[Problem] = []
    values = _mapping(text, place, source, problems)
    known: dict[str, str] = {}
    for key, value in values.items():
        if key not in KEYS:
            problems.append(problem("CC113", source, place=place, key=key, known=", ".join(KEYS)))
        elif value not in ("", "~", "null"):
            _take(key, value, known, place, source, problems)
    known.pop("event_date", None)  # allowed in fixtures; the extractor reads the event's date from the text
    return Metadata(**known), tuple(problems)


def _take(key: str, value: object, known: dict[str, str], place: str, source: str, problems: list[Problem]) -> None:
    if not isinstance(value, str) or len(value) > _LONGEST:
        problems.append(problem("CC116", source, place=place, key=key))
        return
    clean: str | None = " ".join(value.split())
    if key in _DATES:
        clean = iso_date(value)
        if clean is None:
            problems.append(problem("CC115", source, place=place, key=key, value=value[:60]))
    elif key == "lang":
        code = _LANGUAGE.fullmatch(value.strip())
        clean = code[1].lower() if code else None
        if clean is None:
            problems.append(problem("CC116", source, place=place, key=key))
    if clean:
        known[key] = clean


def _mapping(text: str, place: str, source: str, problems: list[Problem]) -> dict[str, object]:
    import yaml

    try:
        # BaseLoader makes strings only: a date that does not exist is ours to report, not the parser's
        loaded = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        reason = f"line {mark.line + 1}" if mark else "it cannot be parsed"
    else:
        if isinstance(loaded, dict):
            return {str(k): v for k, v in loaded.items()}
        if not loaded:
            return {}
        reason = "it is no list of keys and values"
    problems.append(problem("CC114", source, place=place, reason=reason))
    return {k: v.strip("\"'") for k, v in _LINE.findall(text) if k in KEYS}
