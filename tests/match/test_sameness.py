"""How likely two claims state one point: more that speaks for it never makes it less likely."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.match.sameness import sameness
from tests.making import answer

PLAIN: dict[str, Any] = {"similarity": 0.6, "overlap": 0.4, "nearest": 0, "answers": ()}


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (PLAIN | {"similarity": 0.8}, PLAIN),
        (PLAIN | {"overlap": 0.8}, PLAIN),
        (PLAIN | {"nearest": 2}, PLAIN | {"nearest": 1}),
        (PLAIN | {"answers": (answer(2.0),)}, PLAIN),
        (PLAIN, PLAIN | {"answers": (answer(-2.0, conflict=True),)}),
        (
            PLAIN | {"answers": (answer(-2.0, conflict=True, confirmed=True),)},
            PLAIN | {"answers": (answer(-2.0, conflict=True),)},
        ),
    ],
    ids=["nearer", "more names", "nearest on both sides", "a value agrees", "no value differs", "confirmed elsewhere"],
)
def test_better_outscores_worse(better: dict[str, Any], worse: dict[str, Any]) -> None:
    """Each witness pulls its own way, whatever the weights are."""
    assert sameness(**better) > sameness(**worse)


def test_extremes_fall_on_their_sides() -> None:
    """The same sentence is one point, a stranger is not."""
    assert sameness(1.0, 1.0, 2, ()) > 0.9
    assert sameness(0.2, 0.0, 0, ()) < 0.1


@given(st.floats(-1, 1), st.floats(0, 1), st.integers(0, 2), st.lists(st.floats(-5, 5), max_size=30))
def test_it_is_a_probability(similarity: float, overlap: float, nearest: int, weights: list[float]) -> None:
    """Whatever is compared; many agreeing values count no more than a few."""
    answers = tuple(answer(w, conflict=w < 0) for w in weights)
    assert 0 <= sameness(similarity, overlap, nearest, answers) <= 1
