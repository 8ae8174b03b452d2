"""Claims as articles."""

from checker.records import Part
from checker.verify.units import article_of
from tests.verify.saying import given, unit


def test_a_claim_is_an_article_of_one_paragraph() -> None:
    """Its words on one line; its date is that of the claim."""
    article = article_of(given("Rain fell\n  all day.", "2026-03-02"))
    assert article.text == "Rain fell all day."
    assert [(b.start, b.end) for b in article.blocks] == [(0, len(article.text))]
    assert article.published == "2026-03-02"


def test_a_claim_of_two_sentences_is_one_unit() -> None:
    """It gets one verdict."""
    found = unit("Rain fell on Monday. Snow fell on Tuesday.")
    assert found.part is Part.CLAIM
    assert len(found.claims) == 2
    assert (found.start, found.end) == (0, len(found.extraction.article.text))


def test_places_overlap_or_do_not() -> None:
    """Half open, as everywhere."""
    found = unit("Rain fell on Monday.")
    assert found.holds(0, 1)
    assert not found.holds(found.end, found.end + 4)
