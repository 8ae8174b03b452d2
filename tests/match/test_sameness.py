"""How likely two claims state one point: more that speaks for it never makes it less likely."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.match.sameness import sameness
from checker.records import Comparison
from tests.making import answer, comparison

PLAIN = comparison("a1", "b1", similarity=0.6, overlap=0.4)


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (PLAIN.model_copy(update={"similarity": 0.8}), PLAIN),
        (PLAIN.model_copy(update={"overlap": 0.8}), PLAIN),
        (PLAIN.model_copy(update={"nearest": 2}), PLAIN.model_copy(update={"nearest": 1})),
        (PLAIN.model_copy(update={"answers": (answer(2.0),)}), PLAIN),
        (PLAIN, PLAIN.model_copy(update={"answers": (answer(-2.0, conflict=True),)})),
        (
            PLAIN.model_copy(update={"answers": (answer(-2.0, conflict=True, confirmed=True),)}),
            PLAIN.model_copy(update={"answers": (answer(-2.0, conflict=True),)}),
        ),
    ],
    ids=["nearer", "more names", "nearest on both sides", "a value agrees", "no value differs", "confirmed elsewhere"],
)
def test_better_outscores_worse(better: Comparison, worse: Comparison) -> None:
    """Each witness pulls its own way, whatever the weights are."""
    assert sameness(better) > sameness(worse)


def test_extremes_fall_on_their_sides() -> None:
    """The same sentence is one point, a stranger is not."""
    assert sameness(comparison("a1", "b1", similarity=1.0, overlap=1.0, nearest=2)) > 0.9
    assert sameness(comparison("a1", "b1", similarity=0.2)) < 0.1


@given(st.floats(-1, 1), st.floats(0, 1), st.integers(0, 2), st.lists(st.floats(-5, 5), max_size=30))
def test_it_is_a_probability(similarity: float, overlap: float, nearest: int, weights: list[float]) -> None:
    """Whatever is compared; many agreeing values count no more than a few."""
    answers = tuple(answer(w, conflict=w < 0) for w in weights)
    made = comparison("a1", "b1", similarity=similarity, overlap=overlap, nearest=nearest, answers=answers)
    assert 0 <= sameness(made) <= 1
