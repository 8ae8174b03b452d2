"""The facet of other: what it finds, and what it keeps silent about."""

from checker.facets.other import FACET
from tests.facets.told import conflicting


def test_whose_article_names_both_says_the_same() -> None:
    """A clause that names both things meets either."""
    assert not conflicting(
        FACET, "The attacker rammed a truck and a car into the gate.", "The attacker rammed a car into the gate."
    )


def test_a_plan_is_no_other_thing() -> None:
    """Only what both state flat is compared."""
    assert not conflicting(
        FACET, "The attacker rammed a truck into the gate.", "The attacker may ram a car into the gate."
    )
