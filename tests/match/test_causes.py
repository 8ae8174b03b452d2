"""Causes of one thing in two articles."""

from tests.making import matching

VALVE = "A faulty valve caused the explosion at the mill in Lund."
LEAK = "The explosion at the mill in Lund was caused by a gas leak."


def test_two_causes_of_one_thing_meet() -> None:
    """The answer's spans are those of the causes."""
    (comparison,) = matching(VALVE, LEAK).causes
    (answer,) = comparison.answers
    assert (answer.left, answer.right) == ("A faulty valve", "a gas leak")
    assert answer.level.conflict
    assert not answer.confirmed


def test_a_cause_that_the_other_gives_too_is_confirmed() -> None:
    """Who tells both causes contradicts neither."""
    both = f"{LEAK}\n\nThe explosion at the mill was due to a faulty valve."
    conflicts = [a for c in matching(VALVE, both).causes for a in c.answers if a.level.conflict]
    assert conflicts
    assert all(a.confirmed for a in conflicts)
