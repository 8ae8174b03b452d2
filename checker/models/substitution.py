"""The substitution test: do two values fill one slot?

"12 people were killed" and "15 people died" differ in a value; so do "12 people were killed" and "15 people were
hurt". The first two values fill one slot, the second two do not. The test puts the right value in the place of the
left one ("15 people were killed") and asks the contradiction model whether the right sentence ("15 people died")
entails it; then the other way round. The score is the mean of the two probabilities of entailment.

It says nothing on whether the values agree: two spellings of one value score high as well. Nor does it see what
neither sentence says; it is one witness among several.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Self

from pydantic import model_validator

from checker.models.calibration import ENTAILMENT
from checker.models.contradiction import ContradictionModel
from checker.records.base import Record

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Substitution", "substitution"]

Span = tuple[int, int]


class Substitution(Record):
    """Two sentences and the value in each; spans are half-open and count characters of their own sentence."""

    left: str
    left_span: Span
    right: str
    right_span: Span

    @model_validator(mode="after")
    def _inside(self) -> Self:
        for text, (start, end) in ((self.left, self.left_span), (self.right, self.right_span)):
            if not 0 <= start < end <= len(text):
                raise ValueError(f"the span {start} to {end} is not inside the sentence '{text}'")
        return self

    def exchanged(self) -> tuple[str, str]:
        """The left sentence with the right value, and the right one with the left value."""
        left_value, right_value = self.left[slice(*self.left_span)], self.right[slice(*self.right_span)]
        return _put(self.left, self.left_span, right_value), _put(self.right, self.right_span, left_value)


def substitution(model: ContradictionModel, cases: Sequence[Substitution]) -> "NDArray[np.float32]":
    """Probability that the two values of each case fill one slot: float32 [n]; all cases are asked in one call."""
    exchanged = [case.exchanged() for case in cases]
    rightward = [(case.right, left) for case, (left, _) in zip(cases, exchanged, strict=True)]
    leftward = [(case.left, right) for case, (_, right) in zip(cases, exchanged, strict=True)]
    entailed = model.predict(rightward + leftward)[:, ENTAILMENT]
    score: NDArray[np.float32] = entailed.reshape(2, -1).mean(axis=0)
    return score


def _put(text: str, span: Span, value: str) -> str:
    return text[: span[0]] + value + text[span[1] :]
