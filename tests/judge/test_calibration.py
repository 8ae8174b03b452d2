"""Confidence as a frequency."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.judge.calibration import AS_SUMMED, Calibration, bundled_calibration, logit
from checker.records import FacetType

CHANCES = st.floats(min_value=0, max_value=1)


@given(CHANCES)
def test_without_a_map_confidence_is_what_the_weights_add_up_to(chance: float) -> None:
    """Slope one and no shift change nothing, to the three digits that are kept, and away from nought and one."""
    assert AS_SUMMED.of(FacetType.DATE, chance) == pytest.approx(min(max(chance, 0.001), 0.999), abs=0.001)


@given(CHANCES, CHANCES, st.sampled_from(list(FacetType)))
def test_the_bundled_map_rises(one: float, other: float, facet: FacetType) -> None:
    """The surer of two conflicts of one type stays the surer, and both stay probabilities."""
    low, high = sorted((one, other))
    calibrated = [bundled_calibration().of(facet, c) for c in (low, high)]
    assert 0 <= calibrated[0] <= calibrated[1] <= 1


def test_a_type_has_a_shift_of_its_own() -> None:
    """A type of which fewer findings were right gets a lower confidence from the same weights."""
    calibration = Calibration(slope=2.0, shift=0.5, types={"date": -1.0})
    assert calibration.of(FacetType.DATE, 0.5) == 0.378
    assert calibration.of(FacetType.NUMBER, 0.5) == 0.622


def test_log_odds_stay_finite() -> None:
    """Nought and one are taken for a thousandth from them."""
    assert logit(0.0) == pytest.approx(-logit(1.0))
    assert logit(0.0) < -6
    assert logit(0.5) == 0
