"""The words around places of a passage."""

from hypothesis import given
from hypothesis import strategies as st

from checker.judge.excerpts import around
from checker.records import Passage

TEXT = "“We are asking the council to open the coastal road at once,” Anna Berg said on Monday."
SPANS = st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, 10)), min_size=1, max_size=4)


def passage(start: int = 0) -> Passage:
    """The sentence at some place of an article."""
    return Passage(article="a", start=start, end=start + len(TEXT), text=TEXT)


def test_three_words_stand_on_either_side() -> None:
    """Marks and commas at the ends are left out."""
    at = TEXT.index("coastal")
    assert around(passage(), [(at, at + 7)]) == "to open the coastal road at once"
    assert around(passage(100), [(at + 100, at + 107)]) == "to open the coastal road at once"


def test_an_empty_place_has_the_words_beside_it() -> None:
    """At the end of a word."""
    at = TEXT.index(" coastal")
    assert around(passage(), [(at, at)]) == "to open the coastal road at"


def test_distant_places_are_joined_by_an_ellipsis() -> None:
    """Near ones are one."""
    first, last = TEXT.index("We"), TEXT.index("Monday")
    assert around(passage(), [(last, last + 6), (first, first + 2)]) == "We are asking the … Berg said on Monday"
    assert "…" not in around(passage(), [(first, first + 2), (first + 10, first + 16)])


@given(SPANS)
def test_every_piece_stands_in_the_passage(spans: list[tuple[int, int]]) -> None:
    """Wherever the places are."""
    said = around(passage(), [(start, min(start + length, len(TEXT))) for start, length in spans])
    assert all(piece in TEXT for piece in said.split(" … "))


def test_an_excerpt_ends_where_the_quotation_ends() -> None:
    """What stands before and behind the marks is not quoted."""
    text = 'She said: "We saw the lower deck," and left the ship.'
    passage = Passage(article="a", start=0, end=len(text), text=text)
    at = text.index("lower")
    assert around(passage, [(at, at + 5)]) == "We saw the lower deck"
