"""Claims as JSON Lines."""

import pytest

from checker.errors import UsageError
from checker.verify.given.objects import rows


def test_a_line_is_a_string_or_an_object() -> None:
    """Keys as in the columns of a table."""
    first, second = rows('"It sank."\n\n{"id": 7, "text": "It sailed.", "author": "Lena Holt"}\n', "c", None)
    assert first.text == "It sank."
    assert (second.id, second.text, second.speaker, second.place) == ("7", "It sailed.", "Lena Holt", "c, line 3")


def test_the_user_names_the_key() -> None:
    """Nothing else is taken for the claim then."""
    (row,) = rows('{"claim": "no", "what": "It sank."}', "c", "what")
    assert row.text == "It sank."


def test_what_holds_no_claim_is_left_to_be_reported() -> None:
    """Numbers, lists and objects without such a key."""
    assert [row.text for row in rows('7\n["It sank."]\n{"note": "x"}\n', "c", None)] == ["", "", ""]


def test_a_line_that_is_no_json_is_refused() -> None:
    """With its number."""
    with pytest.raises(UsageError, match="not JSON at line 2"):
        list(rows('"It sank."\n{"claim": \n', "c", None))
