"""Which words are marked."""

from hypothesis import given
from hypothesis import strategies as st

from checker.report.marks import alikeness, cut, differing, gaps, value_spans
from tests.report.sample import A, B, evidence

WORDS = st.text(alphabet="abc de.’12\n", max_size=40)


def marked(text: str, other: str) -> list[str]:
    """The differing stretches in words."""
    return [text[start:end] for start, end in differing(text, other)]


def test_words_left_out_and_added_are_marked_on_their_side() -> None:
    """Each text shows what the other lacks."""
    left, right = "a contract that nobody has read", "a contract nobody has read through"
    assert marked(left, right) == ["that"]
    assert marked(right, left) == ["through"]


def test_numbers_are_marked_whole() -> None:
    """A separator does not cut a number in two, and case is no difference."""
    assert marked("Some 1,400 people", "some 1,200 people") == ["1,400"]


def test_highlights_win_over_the_value_found_verbatim() -> None:
    """Without highlights the value's words are looked for."""
    lit = evidence(A, "Police detained 12 protesters", "12")
    assert value_spans(lit, "protesters") == [(16, 18)]
    plain = evidence(A, "Police detained 12 protesters")
    assert value_spans(plain, "12 PROTESTERS") == [(16, 29)]
    assert value_spans(plain, "2") == []
    assert value_spans(plain) == []


def test_highlights_outside_the_passage_are_cut_off() -> None:
    """A highlight that reaches beyond the passage is marked only inside it."""
    passage = evidence(B, "Norway’s trade minister")
    wide = passage.model_copy(update={"highlights": ((passage.start - 5, passage.start + 6), (0, 3))})
    assert value_spans(wide) == [(0, 6)]


def test_an_empty_highlight_is_a_gap() -> None:
    """A place at which another source has words, marked without changing the text."""
    passage = evidence(A, "Police detained 12 protesters")
    at = passage.start + len("Police")
    lacking = passage.model_copy(update={"highlights": ((at, at),)})
    assert gaps(lacking) == [6]
    assert value_spans(lacking) == []
    pieces = cut(lacking.text, (), (), gaps(lacking))
    assert [(p.text, p.gap) for p in pieces] == [("Police", False), ("", True), (" detained 12 protesters", False)]


@given(WORDS, st.sets(st.integers(0, 40)))
def test_gaps_change_no_text(text: str, places: set[int]) -> None:
    """One empty piece for each place inside the text."""
    inside = [place for place in places if place <= len(text)] if text else []
    pieces = cut(text, [(0, len(text) // 2)], (), inside)
    assert "".join(piece.text for piece in pieces) == text
    assert sum(piece.gap for piece in pieces) == len(inside)


@given(WORDS, WORDS)
def test_pieces_joined_are_the_text(text: str, other: str) -> None:
    """No character is lost or doubled, whatever is marked."""
    pieces = cut(text, differing(text, other), [(0, len(text) // 2)])
    assert "".join(piece.text for piece in pieces) == text


@given(WORDS)
def test_text_does_not_differ_from_itself(text: str) -> None:
    """The same words on both sides mark nothing."""
    assert differing(text, text) == []
    assert alikeness(text, text) == 1
