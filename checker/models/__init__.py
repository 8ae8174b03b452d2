"""Models: the bundled embedder and contradiction model, and any sentence-transformers model by name."""

from checker.models.contradiction import ContradictionModel, load_contradiction_model, symmetric
from checker.models.embedder import Embedder, load_embedder
from checker.models.substitution import Substitution, substitution

__all__ = [
    "ContradictionModel",
    "Embedder",
    "Substitution",
    "load_contradiction_model",
    "load_embedder",
    "substitution",
    "symmetric",
]
