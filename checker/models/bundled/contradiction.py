"""The contradiction model that the package carries: an ONNX file of four-bit weights with its calibration."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from pydantic import AfterValidator

from checker.models.batching import each_once
from checker.models.calibration import CALIBRATION, Calibration, label_order, probabilities
from checker.models.files import Manifest, read_manifest, read_record
from checker.models.onnx import OnnxModel, load_onnx

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["FOLDER", "BundledContradictionModel", "load"]

FOLDER = Path(__file__).parent / "contradiction-mpnet-l8"
OPTION = "--contradiction-model"


def _three(labels: list[str]) -> list[str]:
    label_order(labels)
    return labels


class _Manifest(Manifest):
    labels: Annotated[list[str], AfterValidator(_three)]


class BundledContradictionModel:
    """A cross-encoder of our own on the lower layers of MPNet."""

    def __init__(self, model: OnnxModel, labels: Sequence[str], temperature: float) -> None:
        """Keep a loaded graph, the order of its logits and its temperature."""
        self._model = model
        self._order = label_order(labels)
        self._temperature = temperature

    def predict(self, pairs: Sequence[tuple[str, str]]) -> "NDArray[np.float32]":
        """Probabilities of entailment, neutral and contradiction for each pair, in the order given."""
        return each_once(pairs, ("", ""), self._rows)

    def _rows(self, pairs: list[tuple[str, str]]) -> "NDArray[np.float32]":
        return probabilities(self._model.run(pairs)[:, self._order], self._temperature)


def load(_name: str = "bundled", folder: Path = FOLDER) -> BundledContradictionModel:
    """Load the files of `folder` after checking them against its manifest; ModelError where they differ."""
    manifest = read_manifest(folder, _Manifest, OPTION)
    calibration = read_record(folder / CALIBRATION, Calibration, OPTION)
    return BundledContradictionModel(
        load_onnx(folder, manifest.files, OPTION), manifest.labels, calibration.temperature
    )
