"""Disjoint sets."""

from hypothesis import given
from hypothesis import strategies as st

from checker.match.unionfind import UnionFind

PAIRS = st.lists(st.tuples(st.sampled_from("abcdefg"), st.sampled_from("abcdefg")))


@given(pairs=PAIRS, data=st.data())
def test_the_order_of_joining_changes_nothing(pairs: list[tuple[str, str]], data: st.DataObject) -> None:
    """The representative is the smallest member, in whatever order the sets grew."""
    shuffled = data.draw(st.permutations(pairs))
    one, other = UnionFind("abcdefg"), UnionFind("abcdefg")
    for pair in pairs:
        one.join(*pair)
    for pair in shuffled:
        other.join(*reversed(pair))
    assert [one.find(m) for m in "abcdefg"] == [other.find(m) for m in "abcdefg"]
