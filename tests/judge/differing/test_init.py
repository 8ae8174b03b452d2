"""Everything in which two parts differ."""

from checker.judge.differing import FINDERS, Differing
from tests.judge.differing.laid import whole
from tests.making import case_file


def test_each_side_has_its_places() -> None:
    """A number and a name, in the order of either text."""
    case = case_file("On Friday Edda Lund sold 12 sheep.", "Karel Mohn sold 15 sheep on Friday.")
    left, right = Differing(case).between(*whole(case))
    words = [{case.articles[a].text[i:].split()[0] for i in side} for a, side in (("a", left), ("b", right))]
    assert words == [{"Edda", "12"}, {"Karel", "15"}]


def test_the_same_words_differ_in_nothing() -> None:
    """By no finder."""
    case = case_file("On Friday Edda Lund sold 12 sheep.", "Edda Lund sold 12 sheep on Friday.")
    assert Differing(case).between(*whole(case)) == (frozenset(), frozenset())
    assert len(FINDERS) == len(set(FINDERS))
