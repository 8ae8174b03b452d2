"""The embedders that can be named, one row each; anything else is a sentence-transformers model."""

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["BACKENDS", "Embedder", "load_embedder"]

BACKENDS = {"bundled": "checker.models.bundled:load"}
OTHERS = "checker.models.transformer:load"


class Embedder(Protocol):
    """Turns texts into vectors; the vector of a text does not depend on the texts beside it."""

    def encode(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """One row of unit length for each text, in the order given: float32 [n, d]."""
        ...


def load_embedder(name: str = "bundled") -> Embedder:
    """The model 'bundled', or a sentence-transformers model by hub name or folder; ModelError where it cannot be loaded."""
    return _loaded(name)


@cache
def _loaded(name: str) -> Embedder:
    """Loaded once a process: it holds no state beside its weights."""
    module, _, attribute = BACKENDS.get(name, OTHERS).partition(":")
    embedder: Embedder = getattr(import_module(module), attribute)(name)
    return embedder
