"""A draft cut into what is checked."""

from checker.records import Part
from checker.verify.draft import draft_article, draft_units
from tests.making import article, extraction

DRAFT = """Mill burns in Marlow

The paper mill burned on Monday, and Lena Holt called it "a very sad day for us all" at noon.

"Nobody was inside the mill when it began to burn," said Peter Dahl.
"""


def test_every_statement_and_every_quotation_is_a_unit() -> None:
    """A sentence that is nearly all quotation is checked by its words and speaker alone."""
    units = draft_units(extraction(DRAFT, "claim"))
    assert [u.part for u in units] == [Part.HEADLINE, Part.SENTENCE, Part.QUOTATION, Part.QUOTATION]
    assert [u.given.id for u in units] == ["1", "2", "3", "4"]
    assert all(DRAFT[u.start : u.end] == u.given.text for u in units)


def test_units_stand_in_order_of_the_text() -> None:
    """A quotation after the sentence that holds it."""
    starts = [(u.start, u.end) for u in draft_units(extraction(DRAFT, "claim"))]
    assert starts == sorted(starts)


def test_the_draft_has_the_name_of_the_claim() -> None:
    """Whatever its file is called."""
    assert draft_article(article(DRAFT, "monday")).id == "claim"
