"""The embedder that the package carries: an int8 ONNX file."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from checker.models.batching import each_once
from checker.models.files import Manifest, read_manifest
from checker.models.onnx import OnnxModel, load_onnx

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["FOLDER", "BundledEmbedder", "load"]

FOLDER = Path(__file__).parent / "minilm-l6-v2"
OPTION = "--embedder"


class BundledEmbedder:
    """Mean-pooled MiniLM sentence vectors."""

    def __init__(self, model: OnnxModel) -> None:
        """Keep a loaded graph."""
        self._model = model

    def encode(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """One row of unit length for each text, in the order given."""
        return each_once(texts, "", self._model.run)


def load(_name: str = "bundled", folder: Path = FOLDER) -> BundledEmbedder:
    """Load the files of `folder` after checking them against its manifest; ModelError where they differ."""
    manifest = read_manifest(folder, Manifest, OPTION)
    return BundledEmbedder(load_onnx(folder, manifest.files, OPTION))
