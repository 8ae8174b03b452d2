"""Clauses that a noun holds to be only said."""

import pytest

from checker.language.claimed import claiming_noun, dismissal
from tests.facets.told import annotated


@pytest.mark.parametrize(
    ("text", "noun", "verb"),
    [
        ("Lund denied suggestions that the yard closed.", "suggestion", "deny"),
        ("Lund repeated rumours that the yard closed.", "rumour", None),
        ("Reports that the yard closed were dismissed.", "report", "dismiss"),
        ("Lund learned the fact that the yard closed.", None, None),
        ("Lund denied the rumour that spread when the yard closed.", None, None),
    ],
    ids=["denied", "repeated", "passive", "a fact", "no content"],
)
def test_the_noun_and_who_dismisses_it(text: str, noun: str | None, verb: str | None) -> None:
    """A clause is the content of a noun of claim, and is denied where the noun is the object of a dismissal."""
    document = annotated(text)
    clause = next(t for t in document.tokens if t.lemma == "close")
    found = claiming_noun(document, clause), dismissal(document, clause)
    assert [t.lemma if t else None for t in found] == [noun, verb]
