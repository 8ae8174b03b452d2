"""The facet of outcome: what it finds, and what it keeps silent about."""

import pytest

from checker.facets.outcome import FACET
from tests.facets.told import answers, conflicting


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The tribunal ruled that the bakery must reinstate Jana Novak.",
            "The tribunal ordered the bakery to pay Jana Novak 40,000 euros in compensation.",
        ),
        ("A tribunal gave Jana Novak her job back.", "Jana Novak won compensation of 40,000 euros."),
    ],
)
def test_what_somebody_is_given_is_an_end(left: str, right: str) -> None:
    """A result may stand in the verb, in what is won or in what has to be paid."""
    assert conflicting(FACET, left, right) == {"another end"}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Owen Pryce was released from hospital.", "Owen Pryce was arrested."),
        ("The foreman suspended Jana Novak.", "A patrol found Jana Novak."),
        ("The foreman suspended Jana Novak.", "Jana Novak was jailed."),
        ("The Penfold police officer who died was a captain.", "Penfold's police chief, Owen Pryce, was injured."),
    ],
)
def test_ends_need_one_person_and_one_matter(left: str, right: str) -> None:
    """A hospital holds nobody in custody, a person is not called off, and two of one force are two."""
    assert not conflicting(FACET, left, right)


def test_a_search_ends_for_whom_it_is_made() -> None:
    """Whoever is found is no longer searched for."""
    assert conflicting(FACET, "The search for Jana Novak was called off.", "A patrol found Jana Novak.")
    assert conflicting(FACET, "Owen Pryce was arrested.", "Owen Pryce was released.")


def test_ends_of_two_kinds_are_none() -> None:
    """A house may be sold and its owner jailed."""
    assert not conflicting(FACET, "Owen Pryce was jailed.", "Owen Pryce survived.")


def test_who_is_let_out_was_released() -> None:
    """Two words for one end are no two ends."""
    (answer,) = answers(FACET, "Owen Pryce was bailed.", "Owen Pryce was let out on Monday.")
    assert answer.level.name == "same"
