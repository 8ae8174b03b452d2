"""What a judge model is asked."""

from hypothesis import given
from hypothesis import strategies as st

from checker.models.question import ANSWERS, BEFORE, LETTERS, LONGEST, MEANINGS, Told, question
from checker.records import FacetType

ONE = Told("The ferry left at nine.", before="It had rained.", headline="Ferry sails", published="2026-02-14")
OTHER = Told("The ferry sailed at ten.")


def test_every_facet_is_an_answer() -> None:
    """Each with a letter of its own and its meaning, and no conflict first."""
    assert ANSWERS[0] is None
    assert {*ANSWERS} == {None, *FacetType} == {*MEANINGS}
    asked = question(ONE, OTHER)
    for letter, answer in zip(LETTERS, ANSWERS, strict=True):
        assert f"\n{letter} {MEANINGS[answer]}\n" in asked


def test_the_passages_stand_in_their_reports() -> None:
    """Headline, day and what stands before, where they are known."""
    asked = question(ONE, OTHER)
    assert "Report 1: published 2026-02-14\nHeadline 1: Ferry sails\nBefore passage 1: … It had rained.\n" in asked
    assert "\nPassage 1: The ferry left at nine.\n" in asked
    assert "Report 2: published on an unknown day\nHeadline 2: \nPassage 2: The ferry sailed at ten.\n" in asked


def test_long_texts_are_cut() -> None:
    """What is nearest to the passage stays."""
    told = Told("x" * 5000, before="a" * 5000 + "b" * BEFORE)
    asked = question(told, OTHER)
    assert "x" * LONGEST in asked
    assert "x" * (LONGEST + 1) not in asked
    assert "a" not in asked.split("… ")[1].split("\n")[0]


@given(*[st.text(max_size=300)] * 4)
def test_no_text_brings_lines_of_its_own(passage: str, before: str, headline: str, published: str) -> None:
    """A passage cannot look like a part of the question."""
    usual = Told("x", "x" if before.strip() else "", "x", "x" if published else "")
    lines = question(Told(passage, before.strip(), headline, published), OTHER).splitlines()
    assert len(lines) == len(question(usual, OTHER).splitlines())
