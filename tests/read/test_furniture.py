"""Lines that stand around an article."""

import pytest

from checker.read.furniture import caption, furniture, gallery_mark
from tests.making import article

BODY = "The bridge was closed on Monday after a barge had struck its northern pier."


@pytest.mark.parametrize(
    "line", ["Hide Caption 5 of 30", "hide caption", "Toggle caption 3/12", "Photo 5 of 30", "5 of 30"]
)
def test_gallery_buttons_are_furniture(line: str) -> None:
    """A line that is nothing but the gallery's button or counter says nothing."""
    assert furniture(line)


@pytest.mark.parametrize(
    "line", ["Five of 30 bridges are closed.", "They did not hide the caption.", "5 of 30 bridges"]
)
def test_sentences_are_none(line: str) -> None:
    """Numbers and captions that an article speaks of are kept."""
    assert not furniture(line)
    assert not gallery_mark(line)


def test_button_is_no_part_of_the_caption() -> None:
    """The caption is read without the button behind it."""
    line = "Photos: The bridge A barge lies under the pier. Hide Caption 5 of 30"
    assert caption(line)
    found = article(f"Bridge closed\n\n{BODY}\n\n{line}\n\n{BODY[:-1]} again.")
    [block] = [b for b in found.blocks if b.kind.value == "caption"]
    assert found.text[block.start : block.end] == "Photos: The bridge A barge lies under the pier."
