"""What every facet is made of: how it is found, compared, explained, and its own examples."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache

from checker.language.document import Document
from checker.records import Answer, FacetValue, Level

__all__ = ["ABSENT", "Context", "Example", "Facet", "silent"]

ABSENT = Level(name="absent", label="one side says nothing", weight=0.0)


@dataclass(frozen=True, slots=True)
class Context:
    """What a comparison may know beside the two values."""

    identities: Mapping[str, str] = field(default_factory=dict)  # entity id -> id of the same entity across articles
    left_published: str | None = None  # ISO date of the left article
    right_published: str | None = None

    def same_entity(self, left: str, right: str) -> bool:
        """Whether two entity ids stand for one person, organisation or place."""
        return left == right or (left in self.identities and self.identities.get(left) == self.identities.get(right))


@cache
def silent(facet: str, rung: str, label: str) -> Answer:
    """The answer of a facet that has nothing to say to two values: of the pairs that are compared most are of this kind."""
    return Answer(facet=facet, level=Level(name=rung, label=label, weight=0.0))


@dataclass(frozen=True, slots=True)
class Example:
    """Two sentences and the rung on which their values meet; run as a test."""

    left: str
    right: str
    level: str
    published: str = "2026-02-15"  # of both articles


@dataclass(frozen=True, slots=True)
class Facet:
    """One facet; `ladder` is in the order in which rungs are tried, the first that holds answers."""

    name: str
    title: str
    what: str  # what it compares, one or two sentences
    why: str  # why an editor cares
    guards: str  # when it stays silent
    ladder: tuple[Level, ...]
    examples: tuple[Example, ...]
    find: Callable[[Document], tuple[FacetValue, ...]]  # every value in one article, in order of the text
    compare: Callable[[FacetValue, FacetValue, Context], Answer]  # symmetric but for the sides of the answer
    on_claims: bool = True  # whether its values hang on claims; clauses are kept by the extraction itself
