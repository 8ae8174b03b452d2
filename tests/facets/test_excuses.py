"""Differences between two quotations that are none."""

import pytest

from checker.facets.alignment import alignments
from checker.facets.quoted_words import words_of
from tests.facets.test_alignment import aligned, differing, said


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("We will not close the mill before the winter comes", "will not close the mill before the winter"),
        ("It was a very long and bitter night", "It was a … long and bitter night"),
        ("It was a very long and bitter night", "It was a [long] and bitter night"),
        ("They came into the old town at night", "They came in to the old town at night"),
        ("It's a bitter night for the whole town", "It is a bitter night for the whole town"),
        ("Nobody wants that b----y fence of hers", "Nobody wants that bloody fence of hers"),
        ("I, I think the mill is lost for good", "I think the mill is lost for good"),
        ("We, uh, think the mill is lost for good", "We think the mill is lost for good"),
        ("Nobody can do anything anymore about the mill", "Nobody can do anything any more about the mill"),
        ("The mill burned down at 6:41pm PST on that night", "The mill burned down at 18:41 on that night"),
    ],
    ids=["cut", "ellipsis", "brackets", "one word", "clipped", "masked", "stutter", "hesitation", "any more", "zone"],
)
def test_what_is_owned_up_to_or_only_writing_is_no_difference(left: str, right: str) -> None:
    """The quotations are laid over each other and nothing differs."""
    assert aligned(left, right)
    assert differing(left, right) == []


def test_a_split_owns_up_to_words_left_out_but_not_to_words_changed() -> None:
    """Between its parts words may be missing; what stands on both sides must be the same."""
    parts = (*words_of("We are asking the council,"), *words_of("to open the road at once", 60, split=True))
    (fuller,) = alignments(parts, words_of("We are asking the council and the mayor to open the road at once"))
    assert fuller.differences == ()
    changed = (*words_of("We are asking the council,"), *words_of("to shut the road at once", 60, split=True))
    (other,) = alignments(changed, words_of("We are asking the council to open the road at once"))
    assert [(said(changed, d.left)) for d in other.differences] == ["shut"]


def test_brackets_among_the_words_of_one_side_own_up_to_nothing_that_the_other_leaves_out() -> None:
    """The paper that drops the words gives no sign."""
    whole = "there has never been a mayor, not I, not Jo [Ferrand], nobody better liked than she in this town"
    short = "there has never been a mayor better liked than she in this town"
    assert len(differing(whole, short)) == 1
    assert len(differing(short, whole)) == 1
