"""Sources → articles; what cannot be read is told, and the others are read."""

import hashlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from checker.errors import SourceError
from checker.read.formats import reader
from checker.read.ids import unique_ids
from checker.read.language import detect, language_name
from checker.read.metadata import Metadata, parse_metadata
from checker.read.parsed import Parsed
from checker.read.places import STDIN, Place, find_places
from checker.read.problems import Code, failure, problem, raised, shown, told
from checker.records import Article, Problem, ReadOptions

__all__ = ["read_source", "read_sources"]

_LONGEST_SIDECAR = 50_000  # YAML is slow, and no article has so much to say of itself


@dataclass(frozen=True, slots=True)
class _Read:
    """One source that was read, not yet named."""

    place: Place
    parsed: Parsed
    known: Metadata
    language: str
    problems: tuple[Problem, ...]


def read_sources(
    sources: Sequence[str], options: ReadOptions, stdin: BinaryIO | None = None
) -> tuple[list[Article], list[Problem]]:
    """Read files, folders, patterns and '-'; articles by id, problems by source."""
    places, problems = find_places(sources)
    read: list[_Read] = []
    for place in places:
        try:
            read.append(_read(place, options, stdin))
        except SourceError as error:
            problems.append(told(error))
    problems += [p for r in read for p in r.problems]
    problems += _same_texts(read)
    ids = unique_ids([r.place.source for r in read])
    articles = [_article(r, name) for r, name in zip(read, ids, strict=True)]
    return sorted(articles, key=lambda a: a.id), sorted(problems, key=lambda p: (p.source, p.code, p.message))


def read_source(path: str | Path, options: ReadOptions | None = None) -> Article:
    """Read one file; SourceError where it cannot be read."""
    places, problems = find_places([str(path)])
    if problems:
        raise raised(problems[0])
    if len(places) > 1:
        raise failure(Code.UNREADABLE, str(path), reason="it is a folder with several articles")
    read = _read(places[0], options or ReadOptions(), None)
    return _article(read, unique_ids([read.place.source])[0])


def _read(place: Place, options: ReadOptions, stdin: BinaryIO | None) -> _Read:
    data = _bytes(place, options, stdin)
    parsed = reader(Path(place.source).suffix)(data, place.source)
    if not parsed.blocks:
        raise failure(Code.EMPTY, place.source)
    metadata, notes = _sidecar(place)
    known = parsed.stated.filled_from(metadata).filled_from(parsed.found)
    language = _language(place, parsed, known.lang, options)
    return _Read(place, parsed, known, language, (*parsed.problems, *notes))


def _bytes(place: Place, options: ReadOptions, stdin: BinaryIO | None) -> bytes:
    limit = options.max_bytes
    try:
        if place.source == STDIN:
            data = (stdin or sys.stdin.buffer).read(limit + 1)
        else:
            with Path(place.source).expanduser().open("rb") as file:
                data = file.read(limit + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise failure(Code.UNREADABLE, place.source, reason=reason[:1].lower() + reason[1:]) from error
    if len(data) > limit:
        raise failure(Code.TOO_LARGE, place.source, limit=f"{limit:,}")
    if not data.strip():
        raise failure(Code.EMPTY, place.source)
    return data


def _sidecar(place: Place) -> tuple[Metadata, tuple[Problem, ...]]:
    """What `<name>.yaml` beside the article says."""
    path = Path(place.source).expanduser()
    beside = [path.with_suffix(e) for e in (".yaml", ".yml")] if place.source != STDIN and path.name else []
    for sidecar in beside:
        if sidecar == path or not sidecar.is_file():
            continue
        try:
            with sidecar.open(encoding="utf-8-sig") as file:
                said = file.read(_LONGEST_SIDECAR)
            return parse_metadata(said, f"sidecar '{sidecar.name}'", place.source)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "it is not UTF-8"
            return Metadata(), (problem(Code.SIDECAR_UNREADABLE, place.source, sidecar=sidecar.name, reason=reason),)
    return Metadata(), ()


def _language(place: Place, parsed: Parsed, stated: str | None, options: ReadOptions) -> str:
    """The language that is stated, else the one that is seen, else the first that can be checked."""
    words = " ".join(parsed.text[b.start : b.end] for b in parsed.blocks[:200])
    language = stated or detect(words) or options.languages[0]
    if language not in options.languages:
        accepted = " and ".join(language_name(code) for code in options.languages)
        raise failure(Code.LANGUAGE, place.source, language=language_name(language), accepted=accepted)
    return language


def _same_texts(read: Sequence[_Read]) -> list[Problem]:
    """A note on each file whose words are those of an earlier one: a copy, though not the same file."""
    first: dict[str, str] = {}
    notes = []
    for item in read:
        text = item.parsed.text
        words = " ".join(" ".join(text[b.start : b.end] for b in item.parsed.blocks).split())
        source = first.setdefault(words, item.place.source)
        if source != item.place.source:
            notes.append(problem(Code.SAME_TEXT, item.place.source, first=source))
    return notes


def _article(read: _Read, name: str) -> Article:
    text, known = read.parsed.text, read.known
    return Article(
        id=name,
        text=text,
        blocks=read.parsed.blocks,
        title=known.title,
        outlet=known.outlet,
        byline=known.byline,
        published=known.published,
        url=known.url,
        language=read.language,
        copy_of=known.copy_of,
        sha256=hashlib.sha256(text.encode("utf-8")).hexdigest(),
        source=shown(read.place.source),
    )
