"""From a classifier's logits to probabilities that mean what they say."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pydantic import BaseModel, Field

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = [
    "CALIBRATION",
    "CONTRADICTION",
    "ENTAILMENT",
    "LABELS",
    "NEUTRAL",
    "Calibration",
    "label_order",
    "probabilities",
]

CALIBRATION = "calibration.json"
LABELS = ("entailment", "neutral", "contradiction")
ENTAILMENT, NEUTRAL, CONTRADICTION = range(3)  # the columns


class Calibration(BaseModel):
    """`calibration.json` beside a model: the temperature, and where it comes from."""

    temperature: float = Field(gt=0, allow_inf_nan=False)
    labels: list[str] | None = None  # order of the logits, for a model whose config calls them LABEL_0 …
    origin: str = ""
    date: str = ""
    ece_before: float | None = None
    ece_after: float | None = None
    pairs: int | None = None


def label_order(labels: Sequence[str]) -> list[int]:
    """Where entailment, neutral and contradiction stand among the labels; ValueError where they are others."""
    names = [label.strip().casefold() for label in labels]
    if sorted(names) != sorted(LABELS):
        raise ValueError(f"the labels are {', '.join(labels)}")
    return [names.index(label) for label in LABELS]


def probabilities(logits: "NDArray[np.float32]", temperature: float) -> "NDArray[np.float32]":
    """Softmax of each row at the temperature; above 1 it makes a model less sure of itself."""
    import numpy as np

    scaled = logits.astype(np.float64) / temperature
    powers = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    rows: NDArray[np.float32] = (powers / powers.sum(axis=1, keepdims=True)).astype(np.float32)
    return rows
