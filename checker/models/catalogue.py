"""What is known of each model in use: where it lies, whether it is whole, how fast it is here."""

import hashlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from checker.errors import ModelError
from checker.models.files import Manifest, read_manifest
from checker.models.judge_model import BACKENDS as RECORDED
from checker.models.question import Told

__all__ = ["ROLES", "Entry", "File", "Timing", "card", "describe", "load", "timed"]

BUNDLED = "bundled"
SAMPLE = 64  # items that are timed
FEW = 4


@dataclass(frozen=True)
class Role:
    """What a model is used for, and the parts of the code that know it."""

    module: str  # of the bundled one, with its FOLDER and OPTION; nothing where none is bundled
    loader: str
    unit: str
    method: str
    sample: Callable[[], Sequence[Any]]
    library: str = "sentence-transformers"  # of the others


@dataclass(frozen=True)
class File:
    """One file of a model."""

    name: str
    size: int
    state: str  # ok, damaged, missing, not checked


@dataclass(frozen=True)
class Entry:
    """One model in use."""

    role: str
    name: str
    kind: str  # bundled, or the library that loads it
    base: str = ""
    licence: str = ""
    files: tuple[File, ...] = ()
    problem: str = ""  # why nothing more is known


@dataclass(frozen=True)
class Timing:
    """How fast a model is on this machine, now."""

    load_seconds: float
    per_second: float
    unit: str


def _sentences() -> list[str]:
    days = ("Monday", "Tuesday", "Wednesday", "Thursday")
    return [
        f"The council of the island voted {n} to {n % 7} on {days[n % 4]} to close its bridge until spring, it was said."
        for n in range(SAMPLE)
    ]


def _pairs() -> list[tuple[str, str]]:
    sentences = _sentences()
    return list(zip(sentences, [*sentences[1:], sentences[0]], strict=True))


def _passages() -> list[tuple[Told, Told]]:
    """A few, each with what is shown beside it: a large model reads less than one a second."""
    told = [Told(s, f"{s} {s}", s, "2026-02-14") for s in _sentences()]
    return list(zip(told[:FEW], told[FEW : 2 * FEW], strict=True))


ROLES: dict[str, Role] = {
    "embedder": Role("checker.models.bundled", "checker.models:load_embedder", "sentences", "encode", _sentences),
    "contradiction": Role(
        "checker.models.bundled.contradiction", "checker.models:load_contradiction_model", "pairs", "predict", _pairs
    ),
    "judge": Role("", "checker.models:load_judge_model", "pairs", "judge", _passages, "transformers"),
}


def load(role: str, name: str) -> object:
    """Load the model, which checks it; ModelError where it is missing, damaged or of another kind."""
    module, _, attribute = ROLES[role].loader.partition(":")
    loaded: object = getattr(import_module(module), attribute)(name)
    return loaded


def timed(role: str, name: str) -> Timing:
    """Load the model, run it on a small sample and measure both."""
    known = ROLES[role]
    started = time.perf_counter()
    run = getattr(load(role, name), known.method)
    sample = known.sample()
    run(sample[:1])  # the first run makes what later ones use
    loaded = time.perf_counter()
    run(sample)
    return Timing(loaded - started, len(sample) / (time.perf_counter() - loaded), known.unit)


def describe(role: str, name: str) -> Entry:
    """Name, base, licence and files of the model; never an error."""
    if name != BUNDLED:
        return Entry(role, name, _kind(role, name), files=_unchecked(Path(name)))
    if not ROLES[role].module:
        return Entry(role, name, BUNDLED, problem=f"No {role} model is bundled.")
    folder = _folder(role)
    try:
        manifest = read_manifest(folder, Manifest, import_module(ROLES[role].module).OPTION)
    except ModelError as error:
        return Entry(role, name, BUNDLED, problem=error.message)
    files = tuple(_checked(folder / file, digest) for file, digest in manifest.files.items())
    return Entry(role, manifest.name, BUNDLED, manifest.base, manifest.licence, files)


def _kind(role: str, name: str) -> str:
    return "recorded answers" if role == "judge" and Path(name).suffix in RECORDED else ROLES[role].library


def card(role: str, name: str) -> str | None:
    """The model's card; None where none lies beside it."""
    if name == BUNDLED and not ROLES[role].module:
        return None
    path = _folder(role) / "card.md" if name == BUNDLED else Path(name) / "README.md"
    return path.read_text(encoding="utf-8") if path.is_file() else None


def _folder(role: str) -> Path:
    folder: Path = import_module(ROLES[role].module).FOLDER
    return folder


def _checked(path: Path, digest: str) -> File:
    if not path.is_file():
        return File(path.name, 0, "missing")
    content = path.read_bytes()
    state = "ok" if hashlib.sha256(content).hexdigest() == digest else "damaged"
    return File(path.name, len(content), state)


def _unchecked(folder: Path) -> tuple[File, ...]:
    files = sorted(path for path in folder.rglob("*") if path.is_file()) if folder.is_dir() else []
    return tuple(File(path.relative_to(folder).as_posix(), path.stat().st_size, "not checked") for path in files)
