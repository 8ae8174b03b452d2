"""Models: the bundled embedder and contradiction model, any sentence-transformers model by name, and a judge model by name."""

from checker.models.contradiction import ContradictionModel, load_contradiction_model, symmetric
from checker.models.embedder import Embedder, load_embedder
from checker.models.judge_model import JudgeModel, load_judge_model
from checker.models.substitution import Substitution, substitution

__all__ = [
    "ContradictionModel",
    "Embedder",
    "JudgeModel",
    "Substitution",
    "load_contradiction_model",
    "load_embedder",
    "load_judge_model",
    "substitution",
    "symmetric",
]
