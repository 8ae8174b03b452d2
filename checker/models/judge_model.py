"""Judge models: they read two passages and say over what they conflict. None is bundled.

A causal language model by name, or a file of recorded answers.
"""

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, Protocol

from checker.models.question import Told

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["JudgeModel", "load_judge_model"]

BACKENDS = {".jsonl": "checker.models.recorded:load"}  # by the ending of the name
OTHERS = "checker.models.causal:load"


class JudgeModel(Protocol):
    """Says over what two passages conflict; a pair's row does not depend on the pairs beside it."""

    def judge(self, pairs: Sequence[tuple[Told, Told]]) -> "NDArray[np.float32]":
        """Probabilities of the answers of `checker.models.question.ANSWERS`: float32 [n, 13], each row with the sum 1.

        A row of NaN says that there is no answer. The order of the two passages changes nothing.
        """
        ...


def load_judge_model(name: str) -> JudgeModel:
    """A causal language model by hub name or folder, or answers in a .jsonl file; ModelError where they are of no use."""
    return _loaded(name)


@cache
def _loaded(name: str) -> JudgeModel:
    """Loaded once a process: it holds no state beside its weights."""
    module, _, attribute = BACKENDS.get(PurePath(name).suffix, OTHERS).partition(":")
    model: JudgeModel = getattr(import_module(module), attribute)(name)
    return model
