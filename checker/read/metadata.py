"""What a source says of itself: YAML front matter, or a sidecar `<name>.yaml`."""

import re
from dataclasses import dataclass, fields, replace

from checker.read.dates import iso_date
from checker.read.problems import Code, problem
from checker.records import Problem

__all__ = ["KEYS", "FrontMatter", "Metadata", "front_matter", "parse_metadata"]

KEYS = ("byline", "copy_of", "event_date", "lang", "outlet", "published", "title", "url")
_DATES = ("published", "event_date")
_FENCED = re.compile(r"---[ \t]*\n(.{0,20000}?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_LINE = re.compile(r"^([A-Za-z_]+):[ \t]+(\S.*?)[ \t]*$", re.MULTILINE)
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9-_]+)?")
_LONGEST = 2000
_NOTHING = ("", "~", "null")


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
    said = _Said(place, source)
    for key, value in said.mapping(text).items():
        said.take(key, value)
    said.known.pop("event_date", None)  # allowed in fixtures; the extractor reads the event's date from the text
    return Metadata(**said.known), tuple(said.problems)


class _Said:
    """What one front matter or sidecar says, checked key by key."""

    def __init__(self, place: str, source: str) -> None:
        self._place, self._source = place, source
        self.known: dict[str, str] = {}
        self.problems: list[Problem] = []

    def take(self, key: str, value: object) -> None:
        """Keep the value if the key is known and the value can be used."""
        if key not in KEYS:
            self._note(Code.UNKNOWN_KEY, key=key[:60], known=", ".join(KEYS))
        elif not isinstance(value, str) or len(value) > _LONGEST:
            self._note(Code.BAD_VALUE, key=key)
        elif value not in _NOTHING:
            clean = self._clean(key, value)
            if clean:
                self.known[key] = clean

    def _clean(self, key: str, value: str) -> str | None:
        if key in _DATES:
            day = iso_date(value)
            if day is None:
                self._note(Code.NO_DATE, key=key, value=value[:60])
            return day
        if key != "lang":
            return " ".join(value.split())
        code = _LANGUAGE.fullmatch(value.strip())
        if code is None:
            self._note(Code.BAD_VALUE, key=key)
        return code[1].lower() if code else None

    def mapping(self, text: str) -> dict[str, object]:
        """The YAML mapping; where it is broken, its lines that are plain."""
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
        self._note(Code.BROKEN_YAML, reason=reason)
        return {k: v.strip("\"'") for k, v in _LINE.findall(text) if k in KEYS}

    def _note(self, code: Code, **details: str) -> None:
        self.problems.append(problem(code, self._source, place=self._place, **details))
