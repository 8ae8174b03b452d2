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


def test_the_wider_word_is_no_other_thing() -> None:
    """A trawler is a ship, and a shotgun a gun; a trawler is no tanker."""
    trawler = "The navy sank a trawler off Oban."
    assert not conflicting(FACET, trawler, "The navy sank a ship off Oban.")
    assert conflicting(FACET, trawler, "The navy sank a tanker off Oban.")
    assert not conflicting(
        FACET, "Officers found a gun in the car.", "Officers found a shotgun and three shells in the car."
    )
