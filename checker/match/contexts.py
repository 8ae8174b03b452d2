"""The words around a value, the value left out: what the value is the value of."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from checker.models import Embedder
from checker.records import Claim, Extraction, FacetValue

if TYPE_CHECKING:
    import numpy as np

__all__ = ["COMPARED", "Contexts", "contexts_of"]

COMPARED = ("number", "date")
WORDS = 12  # words kept on each side of the value

Key = tuple[str, str, int, int]  # article, facet, start, end


class Contexts:
    """Similarity of the words around two values."""

    def __init__(self, vectors: Mapping[Key, "np.ndarray[tuple[int], np.dtype[np.float32]]"]) -> None:
        """Keep one vector per value."""
        self._vectors = vectors

    def similarity(self, left: tuple[str, FacetValue], right: tuple[str, FacetValue]) -> float:
        """Cosine of the two contexts; each value comes with its article's id."""
        one, other = self._vectors[_key(*left)], self._vectors[_key(*right)]
        return round(float(one @ other), 3)


def _key(article: str, value: FacetValue) -> Key:
    return article, value.facet, value.start, value.end


def contexts_of(extractions: Sequence[Extraction], embedder: Embedder) -> Contexts:
    """Embed the context of every value of the compared facets, in one batch."""
    texts: dict[Key, str] = {}
    for extraction in extractions:
        for claim in extraction.claims:
            for value in claim.facets:
                if value.facet in COMPARED:
                    texts[_key(claim.article, value)] = _context(claim, value)
    unique = sorted(set(texts.values()))
    rows = dict(zip(unique, embedder.encode(unique), strict=True))
    return Contexts({key: rows[text] for key, text in texts.items()})


def _context(claim: Claim, value: FacetValue) -> str:
    before = claim.text[: value.start - claim.start].split()[-WORDS:]
    after = claim.text[value.end - claim.start :].split()[:WORDS]
    return " ".join([*before, *after])
