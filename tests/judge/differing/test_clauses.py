"""Acts that are denied on one side, and acts that exclude each other."""

from checker.judge.differing.clauses import Clauses
from tests.judge.differing.laid import apart


def test_an_act_that_only_one_denies_differs() -> None:
    """In whatever words the other tells it."""
    assert apart(Clauses, "Anna Berg signed the treaty.", "Anna Berg has not signed the treaty.") == {
        ("signed", "signed")
    }
    assert apart(Clauses, "Anna Berg never signed the treaty.", "Anna Berg has not signed the treaty.") == set()


def test_a_denied_act_beside_one_that_is_not_finds_its_like() -> None:
    """What the same person did is laid beside what that person did."""
    told = "Anna Berg signed the treaty, but Tom Hale did not sign the treaty."
    assert apart(Clauses, told, f"On Friday {told}") == set()
    assert apart(Clauses, "Anna Berg signed the treaty.", "Tom Hale did not sign the treaty.") == set()


def test_with_denied_words_what_was_said_is_disputed() -> None:
    """Whoever did not say it is no witness to it."""
    found = apart(
        Clauses,
        "Tom Hale said that the bridge was closed on Friday.",
        "Tom Hale did not say that the bridge was closed on Friday.",
    )
    assert found == {("said", "say"), ("closed", "closed")}


def test_a_denial_among_the_words_that_are_said_is_none_of_the_saying() -> None:
    """'No theft, he stressed' denies a theft."""
    said = "“The money was moved to the vault.”"
    assert apart(Clauses, f"{said[:-2]},” Tom Hale said.", f"No theft, stressed Tom Hale: {said}") == set()


def test_acts_that_exclude_each_other_differ() -> None:
    """Where both are done to one thing."""
    assert apart(Clauses, "The council approved the budget.", "The council rejected the budget.") == {
        ("approved", "rejected")
    }
    assert apart(Clauses, "The council approved the budget.", "The mayor rejected the plea.") == set()
