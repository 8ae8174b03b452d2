"""Groups: what several articles say on one point."""

from hypothesis import given
from hypothesis import strategies as st

from checker.match.groups import groups_of
from checker.records import Comparison, Group, MatchOptions
from tests.making import claim, comparison

CLAIMS = {c.id: c for c in (claim(n, article) for article in "abc" for n in (1, 2, 3))}
ORIGINS = {"a": "a", "b": "a", "c": "c"}  # b is a copy of a


def groups(*comparisons: Comparison, most: int = 2) -> tuple[Group, ...]:
    """Groups of hand-made comparisons."""
    return groups_of(comparisons, CLAIMS, ORIGINS, MatchOptions(most_per_article=most))


def pair(left: str, right: str, sameness: float = 0.9) -> Comparison:
    """A comparison of this sameness."""
    return comparison(left, right, sameness=sameness)


def test_likely_pairs_are_grouped_and_unlikely_ones_are_not() -> None:
    """Half is the line."""
    assert [g.claims for g in groups(pair("a1", "b1", 0.5), pair("a2", "b2", 0.49))] == [("a1", "b1")]


def test_pairs_run_together() -> None:
    """a-b and b-c are one point of three articles; all their comparisons are kept."""
    (group,) = groups(pair("a1", "b1"), pair("b1", "c1"), pair("a1", "c1"))
    assert group.claims == ("a1", "b1", "c1")
    assert [(c.left, c.right) for c in group.comparisons] == [("a1", "b1"), ("a1", "c1"), ("b1", "c1")]


def test_copies_are_one_origin() -> None:
    """Article b is a copy of a."""
    (two,) = groups(pair("a1", "b1"))
    (three,) = groups(pair("a1", "b1"), pair("b1", "c1"))
    assert (two.origins, three.origins) == (("a",), ("a", "c"))


def test_a_group_does_not_swallow_an_article() -> None:
    """The likeliest claims of an article stay, the rest is left out."""
    pairs = (pair("a1", "b1", 0.9), pair("a2", "b1", 0.8), pair("a3", "b1", 0.7))
    assert [g.claims for g in groups(*pairs)] == [("a1", "a2", "b1")]
    assert [g.claims for g in groups(*pairs, most=1)] == [("a1", "b1")]


PAIRS = st.lists(
    st.builds(
        pair,
        st.sampled_from(["a1", "a2", "a3"]),
        st.sampled_from(["b1", "b2", "b3", "c1", "c2", "c3"]),
        st.sampled_from([0.3, 0.6, 0.9]),
    ),
    max_size=12,
    unique_by=lambda c: (c.left, c.right),
)


@given(PAIRS)
def test_groups_are_apart_and_do_not_depend_on_order(pairs: list[Comparison]) -> None:
    """No claim is in two groups, each has two articles or more, and their order changes nothing."""
    found = groups(*pairs)
    members = [c for g in found for c in g.claims]
    assert len(members) == len(set(members))
    assert all(len({CLAIMS[c].article for c in g.claims}) > 1 for g in found)
    assert groups(*reversed(pairs)) == found


def test_a_headline_that_states_nothing_joins_nothing() -> None:
    """It is like everything in its article."""
    label = claim(1, "a", heading=True, checkable=False)
    claims = {**CLAIMS, "a1": label}
    assert groups_of([pair("a1", "b1")], claims, ORIGINS, MatchOptions()) == ()
