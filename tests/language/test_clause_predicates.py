"""What a clause says is done: verdicts, sides, particles and participles of what was not done."""

import pytest

from checker.language.clauses import find_clauses
from checker.records import Clause
from tests.facets.told import annotated


def clauses(text: str) -> dict[str, Clause]:
    """The clauses by their predicates."""
    return {c.predicate: c for c in find_clauses(annotated(text))}


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Novak was found guilty of fraud.", False),
        ("Novak was found not guilty of fraud.", True),
        ("Novak was found innocent of fraud.", True),
    ],
)
def test_a_verdict_is_read_with_its_word(text: str, *, negated: bool) -> None:
    """Innocent is not guilty, and 'found' alone says nothing."""
    found = clauses(text)
    assert "find" not in found
    assert found["find_guilty"].negated is negated


def test_a_vote_has_its_side() -> None:
    """What is voted for is what the vote is about; another particle stays what it was."""
    found = clauses("The senate voted against the bill.")["vote_against"]
    patient = found.argument("patient")
    assert patient is not None
    assert patient.head == "bill"
    assert "vote_down" in clauses("The senate voted the bill down.")
    assert "go_ahead" in clauses("The strike went ahead.")


def test_a_participle_of_what_was_not_done_denies_its_verb() -> None:
    """Who is unarmed suffers no arming; with 'not' the two denials undo each other."""
    found = clauses("The guard was unarmed.")["arm"]
    patient = found.argument("patient")
    assert found.negated
    assert patient is not None
    assert patient.head == "guard"
    assert not clauses("The guard was not unarmed.")["arm"].negated


def test_an_empty_verb_is_kept_beside_its_noun() -> None:
    """Its opposite may be a verb that says something itself: 'won the vote', 'lost the vote'."""
    assert clauses("Lund won the vote.")["vote"].verb == "win"
    assert clauses("Lund lost the vote.")["lose"].verb == ""
