"""Any sentence-transformers model, by hub name or folder."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import ModelError
from checker.models.batching import each_once

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
    """Load the model; a folder is never looked up on the network. ModelError where it cannot be loaded."""
    try:
        from sentence_transformers import SentenceTransformer

        return TransformerEmbedder(SentenceTransformer(name, local_files_only=Path(name).is_dir()))
    except Exception as error:  # the library's loaders raise whatever their parts raise
        reason = " ".join(str(error).split()) or type(error).__name__
        raise ModelError(
            f"The model '{name}' cannot be loaded as a sentence-transformers model: {reason[:200]}",
            code="CC203",
            hint="Name a hub model or a folder that sentence-transformers can load, or leave --embedder out.",
        ) from error
