"""Any sentence-transformers model, by hub name or folder."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from checker.models.batching import each_once
from checker.models.hub import load_named

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from sentence_transformers import SentenceTransformer

__all__ = ["TransformerEmbedder", "load"]

DECIMALS = 5


class TransformerEmbedder:
    """A sentence-transformers model as an embedder."""

    def __init__(self, model: "SentenceTransformer") -> None:
        """Keep a loaded model."""
        self._model = model

    def encode(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """One row of unit length for each text, in the order given."""
        return each_once(texts, "", self._rows)

    def _rows(self, texts: list[str]) -> "NDArray[np.float32]":
        import numpy as np

        vectors = np.asarray(self._model.encode(texts, convert_to_numpy=True, show_progress_bar=False))
        # a text's vector differs in its last bits with the texts beside it; rounding hides that
        return _unit(np.round(_unit(vectors), DECIMALS))


def _unit(vectors: "NDArray[np.float32]") -> "NDArray[np.float32]":
    import numpy as np

    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: NDArray[np.float32] = (vectors / np.maximum(lengths, 1e-12)).astype(np.float32)
    return unit


def load(name: str) -> TransformerEmbedder:
    """Load the model; ModelError where it cannot be loaded."""
    return TransformerEmbedder(load_named("SentenceTransformer", name, "--embedder"))
