"""Judge models: they read two passages and say over what they conflict. None is bundled.

A causal language model by name, or a file of recorded answers.
"""

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, Protocol

from checker.errors import ModelError
from checker.models.question import Told

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Counted", "JudgeModel", "load_judge_model"]

BACKENDS = {".jsonl": "checker.models.recorded:load"}  # by the ending of the name
BUNDLED = "bundled"
OTHERS = "checker.models.causal:load"


class JudgeModel(Protocol):
    """Says over what two passages conflict; a pair's row does not depend on the pairs beside it."""

    def judge(self, pairs: Sequence[tuple[Told, Told]]) -> "NDArray[np.float32]":
        """Probabilities of the answers of `checker.models.question.ANSWERS`: float32 [n, 13], each row with the sum 1.

        A row of NaN says that there is no answer. The order of the two passages changes nothing.
        """
        ...


class Counted:
    """Another judge model, and how many pairs it was asked about and had no answer to."""

    def __init__(self, model: JudgeModel) -> None:
        """Keep the model; nothing was asked yet."""
        self._model = model
        self.asked = self.unanswered = 0

    def judge(self, pairs: Sequence[tuple[Told, Told]]) -> "NDArray[np.float32]":
        """What the other model says."""
        import numpy as np

        rows = self._model.judge(pairs)
        self.asked += len(pairs)
        self.unanswered += int(np.isnan(rows).any(axis=1).sum())
        return rows


def load_judge_model(name: str) -> JudgeModel:
    """A causal language model by hub name or folder, or answers in a .jsonl file; ModelError where they are of no use."""
    if name == BUNDLED:
        raise ModelError(
            "No judge model is bundled.",
            code="CC206",
            hint="Name one of the hub's, a folder, or a .jsonl file of answers.",
        )
    recorded = BACKENDS.get(PurePath(name).suffix)
    return _load(recorded, name) if recorded else _loaded(name)


@cache
def _loaded(name: str) -> JudgeModel:
    """Loaded once a process: it holds no state beside its weights."""
    return _load(OTHERS, name)


def _load(backend: str, name: str) -> JudgeModel:
    module, _, attribute = backend.partition(":")
    model: JudgeModel = getattr(import_module(module), attribute)(name)
    return model
