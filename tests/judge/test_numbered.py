"""A number, the words around it and whom its claim names."""

from checker.judge.numbered import named_in, one_named, sides_of
from tests.making import case_file

TEXTS = ("Tom Hale of the Bergen Foxes paid 12 crowns.", "The Foxes paid Anna Berg 15 crowns.")


def test_a_side_knows_its_words_and_names() -> None:
    """Before the number and behind it, up to a place and in all."""
    case = case_file(*TEXTS)
    [comparison] = case.matching.claims
    sides = sides_of(case, case.claims[comparison.left], case.claims[comparison.right], comparison.answers[0])
    assert sides is not None
    one, other = sides
    assert (one.before, one.after) == ("Tom Hale of the Bergen Foxes paid ", " crowns.")
    assert {e.name for e in one.named()} == {"Tom Hale", "Bergen Foxes"}
    assert {e.name for e in one.named(one.claim.start + 8)} == {"Tom Hale"}
    assert one_named(case, one.named(), other.named())
    assert not one_named(case, one.named(one.claim.start + 8), other.named(other.claim.start + 10))


def test_a_claim_names_whom_it_calls_by_name() -> None:
    """A pronoun does not."""
    case = case_file("Tom Hale lives in Bergen. He paid 12 crowns.")
    first, second = sorted(case.claims.values(), key=lambda claim: claim.start)
    (hale,) = (e for e in case.entities.values() if e.name == "Tom Hale")
    assert named_in(first, hale)
    assert not named_in(second, hale)


def test_another_facet_has_no_sides() -> None:
    """A day against a day."""
    case = case_file("The Foxes met in Bergen on Monday.", "The Foxes met in Bergen on Friday.")
    found = [(c, a) for c in case.matching.claims for a in c.answers if a.facet == "date"]
    assert found
    for comparison, answer in found:
        assert sides_of(case, case.claims[comparison.left], case.claims[comparison.right], answer) is None
