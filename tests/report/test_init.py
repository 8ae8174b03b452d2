"""The table of formats."""

import pytest

from checker.errors import UsageError
from checker.report import FORMATS, load_format, render
from tests.report.sample import sample


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_every_format_renders_the_same_text_twice(name: str) -> None:
    """Each registered format can be loaded, and says the same of the same report."""
    text = render(sample(), name)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert render(sample(), name) == text


def test_formats_are_sorted() -> None:
    """The table is in the order of the alphabet."""
    assert list(FORMATS) == sorted(FORMATS)


def test_unknown_format_names_those_there_are() -> None:
    """The error says what may be asked for instead."""
    with pytest.raises(UsageError) as caught:
        load_format("papyrus")
    assert "papyrus" in caught.value.message
    assert "html, json, text" in caught.value.hint
