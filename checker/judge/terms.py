"""Terms: what the content words of a claim come down to; a name, description or pronoun is the one that it stands for."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from checker.judge.parts import WORD, is_empty, stem
from checker.records import Claim, Entity

__all__ = ["Term", "Terms"]


@dataclass(frozen=True, slots=True)
class Term:
    """A content word or a mention; offsets are of its article's text."""

    term: str  # a stem, or '@' and the id of the entity
    start: int
    end: int


class Terms:
    """Reads the terms of claims, each once."""

    def __init__(self, entities: Iterable[Entity], identity: Callable[[str], str]) -> None:
        """Order the mentions of every article; `identity` gives the id that stands for an entity in every article."""
        self._identity = identity
        self._read: dict[str, Sequence[Term]] = {}
        self._mentions: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
        for entity in entities:
            self._mentions[entity.article].extend((m.start, m.end, entity.id) for m in entity.mentions)
        for places in self._mentions.values():
            places.sort()

    def of(self, claim: Claim) -> Sequence[Term]:
        """The terms of a claim, in order of the text."""
        if claim.id not in self._read:
            self._read[claim.id] = self._terms(claim)
        return self._read[claim.id]

    def _terms(self, claim: Claim) -> list[Term]:
        places = self._mentions[claim.article]
        first, last = bisect_left(places, (claim.start,)), bisect_left(places, (claim.end,))
        named = [
            Term(f"@{self._identity(entity)}", start, end)
            for start, end, entity in places[first:last]
            if end <= claim.end
        ]
        taken = {place for term in named for place in range(term.start, term.end)}
        found = (
            Term(stem(m.group()), claim.start + m.start(), claim.start + m.end()) for m in WORD.finditer(claim.text)
        )
        plain = [t for t in found if t.start not in taken and not is_empty(t.term)]
        return sorted([*named, *plain], key=lambda t: (t.start, t.end))
