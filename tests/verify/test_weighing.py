"""Signals weighed."""

from hypothesis import given
from hypothesis import strategies as st

from checker.verify.signals import ABOUT, AGAINST
from checker.verify.weighing import load_weights, weigh

SIGNALS = dict.fromkeys((*ABOUT, *AGAINST), 0.5)


def test_the_weights_are_of_the_signals_that_there_are() -> None:
    """No more and no fewer; thresholds are probabilities."""
    weights = load_weights()
    assert tuple(weights.about) == ABOUT
    assert tuple(weights.against) == AGAINST
    assert 0 < weights.differs < 1
    assert 0 < weights.found < 1


@given(st.sampled_from(ABOUT), st.floats(0, 1))
def test_no_signal_of_being_about_one_thing_speaks_against_it(name: str, more: float) -> None:
    """What is said of being found never falls where a signal rises."""
    weights = load_weights()
    assert weigh({**SIGNALS, name: 0.5 + more / 2}, weights).found >= weigh(SIGNALS, weights).found


@given(st.floats(0, 1))
def test_a_clearer_clash_makes_a_difference_likelier(more: float) -> None:
    """Strictly, where it is clearer."""
    weights = load_weights()
    assert weigh({**SIGNALS, "clash": 0.5 + more}, weights).differs >= weigh(SIGNALS, weights).differs


def test_witnesses_sum_up() -> None:
    """Those too weak to be shown aside, they and the bias make the probability."""
    weights = load_weights()
    shown = weigh(SIGNALS, weights).why_found
    assert shown
    assert all(abs(w.weight) >= 0.05 for w in shown)
