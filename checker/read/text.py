"""Plain text: offsets are those of the file as decoded, front matter included."""

from checker.read.decode import decode
from checker.read.layout import drafts
from checker.read.metadata import front_matter
from checker.read.parsed import Parsed
from checker.read.structure import structure

__all__ = ["read"]


def read(data: bytes, source: str) -> Parsed:
    """Read a .txt file, or text on standard input."""
    text, problems = decode(data, source)
    front = front_matter(text, source)
    blocks, found = structure(text, drafts(text, front.end), title=front.metadata.title)
    return Parsed(text, blocks, front.metadata, found, (*problems, *front.problems))
