"""Claims in schema.org ClaimReviews."""

import json

import pytest

from checker.errors import UsageError
from checker.verify.given.reviews import rows

REVIEW = {
    "@type": "ClaimReview",
    "@id": "#r1",
    "datePublished": "2026-03-09",
    "claimReviewed": "The ferry sank.",
    "itemReviewed": {
        "@type": "Claim",
        "author": {"@type": "Person", "name": "Lena Holt"},
        "datePublished": "2026-03-01",
    },
}


def test_date_and_speaker_are_those_of_the_claim() -> None:
    """Not those of the review."""
    (row,) = rows(json.dumps(REVIEW), "c", None)
    assert (row.id, row.text, row.published, row.speaker) == ("#r1", "The ferry sank.", "2026-03-01", "Lena Holt")


def test_reviews_are_found_in_lists_and_graphs() -> None:
    """In their order, numbered where there are several."""
    graph = {"@graph": [{"@type": "WebPage"}, REVIEW, {"review": [REVIEW | {"claimReviewed": "It sailed."}]}]}
    found = list(rows(json.dumps(graph), "c", None))
    assert [(row.text, row.place) for row in found] == [
        ("The ferry sank.", "c, review 1"),
        ("It sailed.", "c, review 2"),
    ]


def test_the_words_may_stand_in_the_claim() -> None:
    """As text or, failing that, as name."""
    review = {"@type": "ClaimReview", "itemReviewed": {"text": "The ferry sank."}}
    assert next(rows(json.dumps(review), "c", None)).text == "The ferry sank."


@pytest.mark.parametrize(("text", "said"), [('{"@type": "Person"}', "holds no ClaimReview"), ("{", "not JSON")])
def test_what_is_no_review_is_refused(text: str, said: str) -> None:
    """In one sentence."""
    with pytest.raises(UsageError, match=said):
        list(rows(text, "c", None))
