"""Names for articles: the file's stem, made unique."""

from collections.abc import Sequence
from pathlib import Path

from checker.read.problems import shown

__all__ = ["unique_ids"]


def unique_ids(sources: Sequence[str]) -> list[str]:
    """One id a source, in the order given; of equal stems all but the first get '-2', '-3' …."""
    stems = ["stdin" if s == "-" else shown(Path(s).stem) for s in sources]
    taken = set(stems)
    ids: list[str] = []
    for stem in stems:
        name, number = stem, 2
        while name in ids or (name != stem and name in taken):
            name, number = f"{stem}-{number}", number + 1
        ids.append(name)
    return ids
