"""The words around a value, the value left out: what the value is the value of."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from checker.models import Embedder
from checker.records import Claim, Extraction, FacetValue

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

__all__ = ["COMPARED", "Contexts", "contexts_of"]

COMPARED = ("number", "date")
WORDS = 12  # words kept on each side of the value
CLOSE = 6  # words on each side that are likeliest of its own clause
FAR = 0.5  # what the further words count beside these
STANDING = "date"  # the facet whose values are ranked among all of their article

Key = tuple[str, str, int, int]  # article, facet, start, end


class Contexts:
    """Similarity of the words around two values."""

    def __init__(
        self,
        vectors: Mapping[Key, "np.ndarray[tuple[int], np.dtype[np.float32]]"],
        close: Mapping[Key, "np.ndarray[tuple[int], np.dtype[np.float32]]"],
    ) -> None:
        """Keep one vector per value, and one of the nearest words for each whose standing is asked."""
        self._vectors = vectors
        self._close = close

    def similarity(self, left: tuple[str, FacetValue], right: tuple[str, FacetValue]) -> float:
        """Cosine of the two contexts; each value comes with its article's id."""
        one, other = self._vectors[_key(*left)], self._vectors[_key(*right)]
        return round(float(one @ other), 3)

    def likenesses(
        self, left: tuple[str, Sequence[FacetValue]], right: tuple[str, Sequence[FacetValue]]
    ) -> "npt.NDArray[np.float64]":
        """How alike each time of one article stands to each of another, 0 to 1.5: a row a value of the left one."""
        import numpy as np

        close = np.stack(_rows(self._close, *left)) @ np.stack(_rows(self._close, *right)).T
        far = np.stack(_rows(self._vectors, *left)) @ np.stack(_rows(self._vectors, *right)).T
        alike: npt.NDArray[np.float64] = (close + FAR * far).astype(np.float64)
        return alike.round(3)


def _rows(
    vectors: Mapping[Key, "np.ndarray[tuple[int], np.dtype[np.float32]]"], article: str, values: Sequence[FacetValue]
) -> "list[np.ndarray[tuple[int], np.dtype[np.float32]]]":
    return [vectors[_key(article, value)] for value in values]


def _key(article: str, value: FacetValue) -> Key:
    return article, value.facet, value.start, value.end


def contexts_of(extractions: Sequence[Extraction], embedder: Embedder) -> Contexts:
    """Embed the context of every value of the compared facets, in one batch."""
    texts: dict[Key, str] = {}
    close: dict[Key, str] = {}
    for extraction in extractions:
        for claim in extraction.claims:
            for value in claim.facets:
                if value.facet in COMPARED:
                    texts[_key(claim.article, value)] = _context(claim, value, WORDS)
                if value.facet == STANDING:
                    close[_key(claim.article, value)] = _context(claim, value, CLOSE)
    unique = sorted({*texts.values(), *close.values()})
    rows = dict(zip(unique, embedder.encode(unique), strict=True))
    return Contexts({key: rows[text] for key, text in texts.items()}, {key: rows[text] for key, text in close.items()})


def _context(claim: Claim, value: FacetValue, words: int) -> str:
    before = claim.text[: value.start - claim.start].split()[-words:]
    after = claim.text[value.end - claim.start :].split()[:words]
    return " ".join([*before, *after])
