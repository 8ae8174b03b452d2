"""An embedder that computes the vector of a text once a run: every claim meets the same sources again."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from checker.models import Embedder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Remembering"]


class Remembering:
    """Another embedder, and the vectors that it has given so far."""

    def __init__(self, embedder: Embedder) -> None:
        """Start with nothing remembered."""
        self._embedder = embedder
        self._known: dict[str, NDArray[np.float32]] = {}

    def encode(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """One row of unit length for each text, in the order given: float32 [n, d]."""
        import numpy as np

        new = sorted({text for text in texts if text not in self._known})
        if new or not texts:
            vectors = self._embedder.encode(new)
            self._known.update(zip(new, vectors, strict=True))
            if not texts:
                return vectors
        return np.stack([self._known[text] for text in texts])
