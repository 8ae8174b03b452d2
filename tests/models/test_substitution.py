"""The substitution test, on a small model that was never trained."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from checker.models import ContradictionModel, Substitution, load_contradiction_model, substitution
from tests.models.tiny import bert_folder

if TYPE_CHECKING:
    from numpy.typing import NDArray

KILLED, DIED, HURT = "12 people were killed.", "On Thursday 15 people died.", "15 people were hurt."
CASES = [
    Substitution(left=KILLED, left_span=(0, 2), right=DIED, right_span=(12, 14)),
    Substitution(left=KILLED, left_span=(0, 2), right=HURT, right_span=(0, 2)),
]


class Counted:
    """A model that keeps what it is asked."""

    def __init__(self, model: ContradictionModel) -> None:
        """Ask this one."""
        self.model = model
        self.calls: list[list[tuple[str, str]]] = []

    def predict(self, pairs: Sequence[tuple[str, str]]) -> "NDArray[np.float32]":
        """Note the pairs and answer them."""
        self.calls.append(list(pairs))
        return self.model.predict(pairs)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> ContradictionModel:
    """Small weights."""
    return load_contradiction_model(str(bert_folder(tmp_path_factory.mktemp("tiny") / "bert")))


def turned(case: Substitution) -> Substitution:
    """The same case with its sides exchanged."""
    return Substitution(left=case.right, left_span=case.right_span, right=case.left, right_span=case.left_span)


def test_each_value_is_put_in_the_place_of_the_other() -> None:
    """Nothing else of the sentences changes."""
    assert CASES[0].exchanged() == ("15 people were killed.", "On Thursday 12 people died.")


def test_scores_are_probabilities_in_the_order_of_the_cases(model: ContradictionModel) -> None:
    """One for each case."""
    scores = substitution(model, CASES)
    assert scores.shape == (2,)
    assert scores.dtype == np.float32
    assert ((scores >= 0) & (scores <= 1)).all()
    assert np.array_equal(scores[::-1], substitution(model, CASES[::-1]))
    assert substitution(model, []).shape == (0,)


def test_both_directions_are_asked_in_one_call(model: ContradictionModel) -> None:
    """The sentence as it stands is the premise, the one with the other's value the hypothesis."""
    counted = Counted(model)
    scores = substitution(counted, CASES)
    assert counted.calls == [
        [
            (DIED, "15 people were killed."),
            (HURT, "15 people were killed."),
            (KILLED, "On Thursday 12 people died."),
            (KILLED, "12 people were hurt."),
        ]
    ]
    entailed = model.predict(counted.calls[0])[:, 0]
    assert np.allclose(scores, [(entailed[0] + entailed[2]) / 2, (entailed[1] + entailed[3]) / 2])


def test_the_sides_may_be_exchanged(model: ContradictionModel) -> None:
    """Which article comes first changes no score."""
    assert np.array_equal(substitution(model, CASES), substitution(model, [turned(case) for case in CASES]))


@pytest.mark.parametrize("span", [(0, 0), (-1, 2), (5, 3), (0, 99)])
def test_a_span_outside_its_sentence_is_refused(span: tuple[int, int]) -> None:
    """A value that is not there cannot be put anywhere."""
    with pytest.raises(ValidationError, match="is not inside the sentence"):
        Substitution(left=KILLED, left_span=span, right=DIED, right_span=(12, 14))


SENTENCE = st.tuples(st.text(), st.text(min_size=1), st.text())


@given(SENTENCE, SENTENCE)
def test_only_the_values_change_places(left: tuple[str, str, str], right: tuple[str, str, str]) -> None:
    """Whatever stands around them."""
    (before, value, after), (other_before, other, other_after) = left, right
    case = Substitution(
        left=before + value + after,
        left_span=(len(before), len(before) + len(value)),
        right=other_before + other + other_after,
        right_span=(len(other_before), len(other_before) + len(other)),
    )
    assert case.exchanged() == (before + other + after, other_before + value + other_after)
