"""Offices that are lost where they are told."""

import pytest

from tests.language.reading import person


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The Rovers fired coach Anna Berg on Monday.", ["leaving"]),
        ("The Rovers fired coach Anna Berg on Monday. Coach Anna Berg had won once.", ["leaving"]),
        ("Coach Anna Berg was sacked.", ["leaving"]),
        ("Coach Anna Berg resigned on Monday.", ["leaving"]),
        ("Coach Anna Berg stepped down on Monday.", ["leaving"]),
        ("Coach Anna Berg did not resign.", ["current"]),
        ("Coach Anna Berg stepped onto the pitch.", ["current"]),
        ("Coach Anna Berg fired the doctor.", ["current"]),
    ],
)
def test_whoever_is_dismissed_or_resigns_holds_it_no_more(text: str, status: list[str]) -> None:
    """Other papers may call it past or not; who dismisses keeps his own."""
    assert [o.status.value for o in person(text, "Anna Berg").offices] == status
