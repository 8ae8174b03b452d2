"""Models: the bundled embedder, and any sentence-transformers model by name."""

from checker.models.embedder import Embedder, load_embedder

__all__ = ["Embedder", "load_embedder"]
