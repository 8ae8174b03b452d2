"""Verdicts in plain sentences."""

from checker.verify.wording import listing
from tests.verify.saying import verdict

FIRE = "A fire at the Marlow paper mill killed 12 people on Monday. Lena Holt is the mayor of Marlow."


def test_names_in_a_row() -> None:
    """Each once, in their order."""
    assert listing(["b", "a", "b"]) == "a and b"
    assert listing(["c", "a", "b"]) == "a, b and c"
    assert listing([]) == ""


def test_the_difference_is_said_with_its_sources() -> None:
    """As an editor would put it."""
    said = verdict("The fire at the Marlow paper mill killed 15 people", FIRE).statement
    assert said == "Sources: 12 people (a); claim: 15 people."


def test_agreement_names_those_who_agree() -> None:
    """One says, two say."""
    claim = "The fire at the Marlow paper mill killed 12 people"
    assert verdict(claim, FIRE).statement == "a says so."
    assert verdict(claim, FIRE, "On Monday 12 people were killed in a fire at the Marlow paper mill.").statement == (
        "a and b say so."
    )
