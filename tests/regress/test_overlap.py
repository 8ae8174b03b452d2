"""When two spans speak of one passage."""

from hypothesis import given
from hypothesis import strategies as st

from checker.regress.overlap import overlap

SPANS = st.tuples(st.integers(0, 50), st.integers(1, 30)).map(lambda pair: (pair[0], pair[0] + pair[1]))


def test_half_of_the_shorter_span_is_enough() -> None:
    """Five of ten code points meet, four do not."""
    assert overlap((0, 10), (5, 100))
    assert not overlap((0, 10), (6, 100))


def test_neighbours_do_not_meet() -> None:
    """Spans are half open."""
    assert not overlap((0, 10), (10, 20))


@given(SPANS, SPANS)
def test_order_changes_nothing(left: tuple[int, int], right: tuple[int, int]) -> None:
    """Overlap is symmetric."""
    assert overlap(left, right) == overlap(right, left)


@given(SPANS)
def test_a_span_meets_itself(span: tuple[int, int]) -> None:
    """And everything around it."""
    assert overlap(span, span)
    assert overlap(span, (0, 1000))
