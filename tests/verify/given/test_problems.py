"""Every sentence about lists of claims stands in docs/errors.md."""

import re
from pathlib import Path

import pytest

from checker.verify.given.problems import Code, refused

PAGE = (Path(__file__).parents[3] / "docs" / "errors.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("code", list(Code))
def test_the_page_says_what_the_tool_says(code: Code) -> None:
    """Word for word, with what is filled in between angle brackets."""
    names = ("source", "reason", "line", "columns", "place", "value")
    error = refused(code, "‹source›", **{name: f"‹{name}›" for name in names if name != "source"})
    row = re.search(rf"^\| {code} \| (.*?) \| (.*?) \|", PAGE, re.MULTILINE)
    assert row is not None
    assert (row[1], row[2]) == (error.message, error.hint)
