"""Rows of lists made into claims."""

from checker.verify.given.rows import Row, claims_of


def test_claims_are_numbered_where_they_have_no_name() -> None:
    """The number is that of the row, so that it stays when another is mended."""
    claims, problems = claims_of([Row("line 1", "It sank."), Row("line 2", "..."), Row("line 3", "It  sailed.")], "c")
    assert [(c.id, c.text) for c in claims] == [("1", "It sank."), ("3", "It sailed.")]
    assert [(p.code, p.skipped) for p in problems] == [("CC408", True)]


def test_dates_are_read_in_words_too() -> None:
    """What is no date is told, and the claim still checked."""
    rows = [Row("line 1", "It sank.", published="3 March 2026"), Row("line 2", "It sailed.", published="soon")]
    claims, problems = claims_of(rows, "c")
    assert [c.published for c in claims] == ["2026-03-03", None]
    assert [(p.code, p.skipped) for p in problems] == [("CC409", False)]
