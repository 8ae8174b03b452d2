"""The formats that can be read: a file's ending → the reader, loaded when a file asks for it."""

from importlib import import_module
from typing import Protocol, cast

from checker.read.parsed import Parsed

__all__ = ["ENDINGS", "FORMATS", "PLAIN", "Reader", "reader"]

PLAIN = "checker.read.text:read"  # also for endings that nobody knows
FORMATS: dict[str, str] = {
    ".markdown": "checker.read.markdown:read",
    ".md": "checker.read.markdown:read",
    ".txt": PLAIN,
}
ENDINGS = tuple(sorted(FORMATS))


class Reader(Protocol):
    """What each row names; SourceError where the bytes are no such document."""

    def __call__(self, data: bytes, source: str) -> Parsed:
        """Read the bytes of `source`."""
        ...


def reader(ending: str) -> Reader:
    """The reader for files that end so."""
    module, _, attr = FORMATS.get(ending.lower(), PLAIN).partition(":")
    return cast("Reader", getattr(import_module(module), attr))
