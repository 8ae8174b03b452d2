"""The table of formats."""

import re

from checker.read.formats import ENDINGS, FORMATS, PLAIN, reader
from checker.read.text import read


def test_every_row_names_a_reader() -> None:
    """And the rows are sorted."""
    assert all(callable(reader(ending)) for ending in FORMATS)
    assert list(FORMATS) == sorted(FORMATS) == list(ENDINGS)
    assert all(re.fullmatch(r"checker\.read\.\w+:read", row) for row in FORMATS.values())


def test_unknown_endings_are_plain_text() -> None:
    """So is none."""
    assert reader(".log") is reader("") is reader(".TXT") is read
    assert PLAIN in FORMATS.values()
