"""What several sources make of a claim."""

from checker.records import VerdictKind
from checker.verify.combining import combined
from tests.verify.saying import reading

CLAIM = "The fire at the Marlow paper mill killed 12 people"
FIRE = "A fire at the Marlow paper mill killed 12 people on Monday."
MORE = "A fire at the Marlow paper mill killed 15 people on Monday."
ELSEWHERE = "The ferry to Hirtshals was cancelled for three weeks."


def test_no_source_is_not_found() -> None:
    """Nothing was read, nothing is said."""
    assert combined([], {}).verdict is VerdictKind.NOT_FOUND


def test_a_silent_source_changes_nothing() -> None:
    """Neither a verdict nor its confidence."""
    one, silent = reading(CLAIM, FIRE), reading(CLAIM, ELSEWHERE)
    assert combined([one, silent], {"a": "a"}) == combined([one], {"a": "a"})


def test_copies_that_differ_are_no_dispute() -> None:
    """One origin does not disagree with itself: the claim is held against it."""
    both = [reading(CLAIM, FIRE), reading(CLAIM, MORE)]
    assert combined(both, {"a": "x"}).verdict is VerdictKind.CONTRADICTED
