"""What the user named → the files that are meant: folders, patterns, '-', each file once."""

import glob
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.read.formats import ENDINGS
from checker.read.problems import Code, problem
from checker.records import Problem

__all__ = ["STDIN", "Place", "find_places"]

STDIN = "-"
_SIDECARS = (".yaml", ".yml")
_DESCRIPTIONS = frozenset({"gold.json", "meta.json", "set.yaml", "readme.md", "readme.txt"})


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """One file (or standard input); `key` is the same for all names of one file."""

    key: str
    source: str


def find_places(sources: Sequence[str]) -> tuple[list[Place], list[Problem]]:
    """Every file that is meant, each once, in an order that does not depend on the order of the names."""
    problems: list[Problem] = []
    named = sorted(place for source in sources for place in _expanded(source, problems))
    kept: list[Place] = []
    for place in named:
        if kept and kept[-1].key == place.key:
            problems.append(problem(Code.SAME_FILE, place.source, first=kept[-1].source))
        else:
            kept.append(place)
    return kept, problems


def _expanded(source: str, problems: list[Problem]) -> Iterator[Place]:
    if "\0" in source:
        problems.append(problem(Code.MISSING, source))
        return
    path = os.path.expanduser(source)  # noqa: PTH111 - Path() would rewrite what the user typed
    if source == STDIN:
        yield Place(STDIN, STDIN)
    elif os.path.isdir(path):  # noqa: PTH112 - says False where Path raises (NUL, too long)
        yield from _folder(source, path, problems)
    elif os.path.lexists(path):
        yield from _file(source, path, problems)
    elif source.lower().startswith(("http://", "https://")):
        problems.append(problem(Code.WEB_ADDRESS, source))
    elif glob.has_magic(source):
        yield from _pattern(source, path, problems)
    else:
        problems.append(problem(Code.MISSING, source))


def _file(source: str, path: str, problems: list[Problem]) -> Iterator[Place]:
    if _describes(Path(path)):
        problems.append(problem(Code.NO_ARTICLE, source))
    else:
        yield _place(path, source)


def _folder(source: str, path: str, problems: list[Problem]) -> Iterator[Place]:
    try:
        os.listdir(path)  # noqa: PTH208 - only to learn whether it may be read
    except OSError as error:
        problems.append(problem(Code.UNREADABLE, source, reason=error.strerror or "it is closed to you"))
        return
    found = sorted(_articles(path))
    if not found:
        problems.append(problem(Code.EMPTY_FOLDER, source, endings=", ".join(ENDINGS)))
    yield from (_place(f, f) for f in found)


def _articles(folder: str) -> Iterator[str]:
    """Paths of articles in a folder and the folders below it, hidden ones left out."""
    for parent, folders, names in os.walk(folder):
        folders[:] = [f for f in folders if not f.startswith(".")]
        for name in names:
            path = Path(parent, name)
            if not name.startswith(".") and path.suffix.lower() in ENDINGS and not _describes(path):
                yield str(path)


def _pattern(source: str, path: str, problems: list[Problem]) -> Iterator[Place]:
    found = sorted(glob.glob(path, recursive=True))  # noqa: PTH207 - Path.glob takes no absolute patterns
    articles = [f for f in found if os.path.isfile(f) and not _describes(Path(f))]  # noqa: PTH113
    below = [a for f in found if os.path.isdir(f) for a in sorted(_articles(f))]  # noqa: PTH112
    # '**' matches a folder and the files in it: each file is meant once
    wanted = sorted({_place(f, f).key: f for f in (*below, *articles)}.values())
    if not wanted:
        problems.append(problem(Code.NO_MATCH, source))
    yield from (_place(f, f) for f in wanted)


def _describes(path: Path) -> bool:
    """Whether the file tells of articles: a sidecar beside one, a fixture's gold."""
    if path.name.lower() in _DESCRIPTIONS:
        return True
    return path.suffix.lower() in _SIDECARS and any(path.with_suffix(e).exists() for e in ENDINGS)


def _place(path: str, source: str) -> Place:
    return Place(os.path.realpath(path), source)
