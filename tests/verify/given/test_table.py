"""Claims in the rows of a table."""

import pytest

from checker.errors import UsageError
from checker.verify.given.table import rows


def test_columns_are_found_by_name_in_any_case() -> None:
    """Claim, name, date and speaker."""
    (row,) = rows("ID,Claim,Date,Speaker\nA7,The ferry sank.,2026-03-01,Lena Holt\n", "c.csv", None)
    assert (row.id, row.text, row.published, row.speaker) == ("A7", "The ferry sank.", "2026-03-01", "Lena Holt")


@pytest.mark.parametrize("mark", [";", "\t", "|"])
def test_other_marks_part_the_fields(mark: str) -> None:
    """The one that the head holds most often."""
    (row,) = rows(f"nr{mark}claim{mark}note\n1{mark}It sank, they said.{mark}x\n", "c.csv", None)
    assert row.text == "It sank, they said."


def test_fields_may_hold_commas_and_line_ends() -> None:
    """Between quotation marks; the place is the line on which the row ends."""
    (row,) = rows('claim\n"It sank,\nthey said."\n', "c.csv", None)
    assert row.text == "It sank,\nthey said."
    assert row.place == "c.csv, line 3"


def test_the_user_names_the_column() -> None:
    """Whatever its name is."""
    (row,) = rows("nr,what\n1,It sank.\n", "c.csv", "What")
    assert row.text == "It sank."


def test_rows_shorter_than_the_head_hold_nothing_there() -> None:
    """They are left for the reader of rows to report."""
    (row,) = rows("nr,claim\n1\n", "c.csv", None)
    assert row.text == ""


def test_a_table_that_is_none_is_refused_with_its_line() -> None:
    """A quotation mark that is never closed."""
    with pytest.raises(UsageError, match="not in order as CSV at line"):
        list(rows('claim\n"It sank.\n', "c.csv", None))


def test_without_a_column_the_others_are_named() -> None:
    """So that the user sees which to name."""
    with pytest.raises(UsageError, match="its columns are 'nr', 'what'"):
        list(rows("nr,what\n1,It sank.\n", "c.csv", None))
