"""Two causes of one thing as a finding."""

from checker.judge.causes import cause_conflicts
from checker.judge.finding import confidence
from checker.records import FacetType
from tests.making import case_file

VALVE = "A faulty valve caused the explosion at the mill in Lund."


def test_two_causes_are_a_discrepancy() -> None:
    """The finding quotes both causes and marks them."""
    (found,) = cause_conflicts(case_file(VALVE, "The explosion at the mill in Lund was caused by a gas leak."))
    assert found.type is FacetType.CAUSE
    assert found.values == {"a": "A faulty valve", "b": "a gas leak"}
    assert confidence(found.witnesses, found.bias) >= 0.5


def test_the_same_cause_in_other_words_is_none() -> None:
    """A word in common is enough for silence."""
    assert not list(cause_conflicts(case_file(VALVE, "The explosion at the mill in Lund was due to a broken valve.")))
