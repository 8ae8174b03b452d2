"""How far two articles tell of one thing."""

from checker.match.relatedness import relatedness
from tests.making import comparison, extractions, matching

ONE = "Anna Berg opened the harbour of Oslo. The pier is of oak. Herring was served. A band played. Rain fell at noon."
OTHER = "Anna Berg opened the harbour of Oslo. A band played."


def share(*texts: str) -> float:
    """Of the first two articles."""
    (pair, *_) = matching(*texts).related
    assert (pair.left, pair.right) == ("a", "b")
    return pair.share


def test_the_larger_share_counts() -> None:
    """Both statements of the shorter report have their like; one more and two more are reckoned in."""
    assert share(ONE, OTHER) == share(OTHER, ONE) == 0.75


def test_few_sentences_decide_little() -> None:
    """A sentence without its like is no proof of another event; twenty are."""
    assert share("Plums are ripe.", "The council met.") > 0.3
    many = " ".join(f"The {n}th house of the old street was sold." for n in range(4, 24))
    assert share("Plums are ripe. " * 20, many) < 0.1


def test_only_one_point_counts() -> None:
    """What is less likely one point than asked for is no like."""
    both = extractions(ONE, OTHER)
    ids = [e.claims[0].id for e in both]
    for sameness, expected in ((0.6, 0.5), (0.4, 0.25)):
        (pair,) = relatedness(both, [comparison(*ids, sameness=sameness)], 0.5)
        assert pair.share == expected
