"""Any three-way sentence-transformers CrossEncoder, by hub name or folder."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from checker.errors import ModelError
from checker.models.batching import each_once
from checker.models.calibration import CALIBRATION, Calibration, label_order, probabilities
from checker.models.hub import load_named

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from sentence_transformers import CrossEncoder

__all__ = ["TransformerContradictionModel", "load"]

DECIMALS = 3


class TransformerContradictionModel:
    """A CrossEncoder as a contradiction model; it runs on the GPU where there is one."""

    def __init__(self, model: "CrossEncoder", order: Sequence[int], temperature: float = 1) -> None:
        """Keep a loaded model, the order of its logits and its temperature."""
        self._model = model
        self._order = list(order)
        self._temperature = temperature

    def predict(self, pairs: Sequence[tuple[str, str]]) -> "NDArray[np.float32]":
        """Probabilities of entailment, neutral and contradiction for each pair, in the order given."""
        return each_once(pairs, ("", ""), self._rows)

    def _rows(self, pairs: list[tuple[str, str]]) -> "NDArray[np.float32]":
        import numpy as np
        from torch.nn import Identity

        logits = self._model.predict(pairs, activation_fn=Identity(), convert_to_numpy=True, show_progress_bar=False)
        # a pair's logits differ in their last bits with the pairs beside it; rounding hides that
        rounded = np.round(np.asarray(logits, dtype=np.float64), DECIMALS)
        return probabilities(rounded.astype(np.float32)[:, self._order], self._temperature)


def load(name: str) -> TransformerContradictionModel:
    """Load the model; ModelError where it cannot be loaded or does not tell our three labels apart."""
    calibration = _calibration(Path(name))
    model: CrossEncoder = load_named("CrossEncoder", name, "--contradiction-model")
    labels = calibration.labels or _labels(model)
    try:
        order = label_order(labels)
    except ValueError as error:
        raise _not_three_way(name, labels) from error
    if model.num_labels != len(labels):
        raise _not_three_way(name, _labels(model))
    return TransformerContradictionModel(model, order, calibration.temperature)


def _labels(model: "CrossEncoder") -> list[str]:
    config: Any = model.config
    named = config.id2label
    return [str(named[number]) for number in sorted(named)]


def _calibration(folder: Path) -> Calibration:
    path = folder / CALIBRATION
    if not path.is_file():
        return Calibration(temperature=1)
    try:
        return Calibration.model_validate_json(path.read_bytes())
    except (ValidationError, OSError) as error:
        raise ModelError(
            f"The calibration {path} cannot be used.",
            code="CC205",
            hint="It needs a temperature above 0; remove the file to use the model as it is.",
        ) from error


def _not_three_way(name: str, labels: Sequence[str]) -> ModelError:
    return ModelError(
        f"The model '{name}' tells {', '.join(labels)} apart, not entailment, neutral and contradiction.",
        code="CC204",
        hint=f'Where it does under other names, put {{"temperature": 1, "labels": [...]}} in their order '
        f"into {CALIBRATION} in its folder.",
    )
