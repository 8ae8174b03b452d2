"""What a format's reader makes of one source."""

from dataclasses import dataclass

from checker.read.metadata import Metadata
from checker.records import Block, Problem

__all__ = ["Parsed"]


@dataclass(frozen=True, slots=True)
class Parsed:
    """Final text, its blocks, what the source states of itself, what was recognised in it, and reservations."""

    text: str
    blocks: tuple[Block, ...]
    stated: Metadata
    found: Metadata
    problems: tuple[Problem, ...] = ()
