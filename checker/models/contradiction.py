"""The contradiction models that can be named, one row each; anything else is a sentence-transformers CrossEncoder."""

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from checker.models.calibration import CONTRADICTION

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["BACKENDS", "ContradictionModel", "load_contradiction_model", "symmetric"]

BACKENDS = {"bundled": "checker.models.bundled.contradiction:load"}
OTHERS = "checker.models.cross_encoder:load"


class ContradictionModel(Protocol):
    """Says what a premise makes of a hypothesis; a pair's row does not depend on the pairs beside it."""

    def predict(self, pairs: Sequence[tuple[str, str]]) -> "NDArray[np.float32]":
        """Calibrated probabilities of entailment, neutral and contradiction: float32 [n, 3], each row with the sum 1.

        A pair that stands in the list several times is computed once.
        """
        ...


def load_contradiction_model(name: str = "bundled") -> ContradictionModel:
    """The model 'bundled', or a CrossEncoder by hub name or folder; ModelError where it cannot be loaded."""
    return _loaded(name)


@cache
def _loaded(name: str) -> ContradictionModel:
    """Loaded once a process: it holds no state beside its weights."""
    module, _, attribute = BACKENDS.get(name, OTHERS).partition(":")
    model: ContradictionModel = getattr(import_module(module), attribute)(name)
    return model


def symmetric(model: ContradictionModel, pairs: Sequence[tuple[str, str]]) -> "NDArray[np.float32]":
    """Probability that the two of each pair contradict each other, whichever comes first: float32 [n].

    The mean of both directions, all asked in one call.
    """
    both = model.predict([*pairs, *((second, first) for first, second in pairs)])[:, CONTRADICTION]
    mean: NDArray[np.float32] = both.reshape(2, -1).mean(axis=0)
    return mean
