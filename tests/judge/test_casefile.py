"""What the judge may look up."""

import pytest

from tests.making import case_file

ONE = "Anna Berg opened the harbour of Oslo on Friday. 31 boats came."
OTHER = "Berg opened the port. Anna Berg stayed for an hour."
CASE = case_file(ONE, OTHER)


def test_one_person_has_one_identity_and_all_articles() -> None:
    """Whatever her id in each; an unknown id stands for itself."""
    ids = {e.id for e in CASE.entities.values() if e.name == "Anna Berg"}
    assert len(ids) == 2
    assert len({CASE.identity(i) for i in ids}) == 1
    assert CASE.named_in[CASE.identity(min(ids))] == {"a", "b"}
    assert CASE.identity("nobody") == "nobody"


@pytest.mark.parametrize(("offset", "words"), [(0, "Anna Berg"), (ONE.index("31"), "31 boats"), (len(ONE), None)])
def test_a_claim_is_found_by_its_place(offset: int, words: str | None) -> None:
    """The sentence that holds the code point; none behind the end."""
    claim = CASE.claim_at("a", offset)
    assert (claim.text if claim else None) == (ONE[claim.start : claim.end] if claim else None)
    assert claim is None if words is None else claim is not None and claim.text.startswith(words)


def test_a_value_is_found_by_its_span() -> None:
    """Exactly there, or not at all."""
    claim = CASE.claim_at("a", ONE.index("31"))
    assert claim is not None
    value = next(v for v in claim.facets if v.facet == "number")
    assert CASE.value(claim.id, (value.start, value.end), "number") == value
    assert CASE.value(claim.id, (value.start, value.end + 1), "number") is None
    assert CASE.value(claim.id, None, "number") is None


def test_words_that_carry_values_of_several_facets_are_asked_for_one() -> None:
    """A quoted share is a number as well as somebody's words."""
    case = case_file(
        'Mayor Anna Berg told reporters on Monday that she stood by her deputy "a hundred percent".', "Nobody came."
    )
    claim = case.claim_at("a", 0)
    assert claim is not None
    number = next(v for v in claim.facets if v.facet == "number")
    others = [v for v in claim.facets if (v.start, v.end) == (number.start, number.end) and v != number]
    assert others
    assert case.value(claim.id, (number.start, number.end), "number") == number
    assert all(case.value(claim.id, (v.start, v.end), v.facet) == v for v in others)


def test_evidence_is_verbatim_and_its_highlights_lie_inside() -> None:
    """Highlights are sorted, made single, and those of other sentences left out."""
    claim = CASE.claim_at("a", 0)
    assert claim is not None
    evidence = CASE.evidence(claim, [(5, 9), (0, 4), (5, 9), (len(ONE) - 5, len(ONE))], "why")
    assert evidence.text == ONE[evidence.start : evidence.end]
    assert evidence.highlights == ((0, 4), (5, 9))
    assert evidence.note == "why"
