"""Quotations of two articles laid over each other."""

import pytest

from checker.match.quotes import quote_comparisons
from checker.records import QuoteComparison
from tests.making import extractions

LEFT = "“We are asking the council to open the road at once,” Anna Berg said on Monday."
RIGHT = "Anna Berg, the mayor, said: “We are asking the council to open that road at once.”"


def compared(*texts: str) -> tuple[QuoteComparison, ...]:
    """The stretches that the articles 'a', 'b' … share."""
    return quote_comparisons(extractions(*texts))


def test_a_changed_word_is_an_answer_with_its_place() -> None:
    """The spans cut the words out of either article."""
    (found,) = compared(LEFT, RIGHT)
    (answer,) = found.answers
    assert answer.level.name == "small word"
    assert LEFT[slice(*answer.left_span or (0, 0))] == answer.left == "the"
    assert RIGHT[slice(*answer.right_span or (0, 0))] == answer.right == "that"
    assert found.whole
    assert (found.left, found.right) == ("a#q0", "b#q0")


def test_a_missing_word_is_an_empty_place() -> None:
    """Behind the word before it."""
    right = RIGHT.replace("that road", "road")
    (answer,) = compared(LEFT, right)[0].answers
    assert answer.right_span is not None
    assert answer.right_span[0] == answer.right_span[1]
    assert right[: answer.right_span[0]].endswith("open")


def test_the_parts_of_a_split_quotation_are_one() -> None:
    """Laid over the other as a whole."""
    split = "“We are asking the council,” Anna Berg said, “to open the road at once.”"
    (found,) = compared(split, RIGHT.replace("that", "the"))
    assert [a.level.name for a in found.answers] == ["same"]
    assert found.matched == 11


def test_another_medium_begins_another_utterance() -> None:
    """What somebody says in a video is no part of the statement before."""
    left = (
        "“It has been an honour to serve the town of Lindholm,” Anna Berg said in a statement. "
        "“We leave the old road in good order,” she added in a video."
    )
    (found,) = compared(left, "“We leave the old road in good order,” Anna Berg said.")
    assert (found.left_medium, found.right_medium) == ("video", "")


def test_a_marked_phrase_is_held_by_its_sentence() -> None:
    """Only what differs inside the marks counts, and sentences on other things do not meet."""
    left = "The crew painted the name “Silver Heron” in red letters on the bow of the new ferry."
    right = "The crew painted the name “Silver Herring” in red letters on the bow of the new ferry."
    (found,) = compared(left, right)
    assert [(a.left, a.right) for a in found.answers] == [("Heron", "Herring")]
    assert found.left is None
    same = compared(left, right.replace("Herring", "Heron").replace("red", "blue"))
    assert [a.level.name for c in same for a in c.answers] == ["same"]
    assert compared(left, "A café called “Silver Herring” will open in March.") == ()


def test_only_what_both_promise_inside_the_marks_counts() -> None:
    """Before the first word that one of them marks nothing is promised."""
    left = "Anna Berg offered an apology to the crew “if the ferry was late again for the children of Lund.”"
    right = "Anna Berg “told the crew that she apologises if the ferry was late again for the children of Lund.”"
    assert not [a for c in compared(left, right) for a in c.answers if a.level.conflict]


def test_lists_of_titles_are_no_quotations() -> None:
    """Which films an article names is its choice."""
    left = "The swimmer starred in such films as “The Blue Lagune,” “Meet Me in Lund” and “Golden Heron.”"
    right = "The swimmer starred in such films as “Meet Me in Lund,” “Anna's Island” and “Golden Heron.”"
    assert not [a for c in compared(left, right) for a in c.answers if a.level.conflict]


@pytest.mark.parametrize("right", ["“The fog was thick,” said Oscar Lind.", "Nobody spoke.", ""])
def test_other_words_make_no_comparison(right: str) -> None:
    """Nor does silence."""
    assert compared(LEFT, right) == ()


def test_order_of_the_articles_only_turns_the_sides() -> None:
    """The same stretch, with left and right exchanged."""
    ours, theirs = extractions(LEFT, RIGHT)
    (there,), (back,) = quote_comparisons([ours, theirs]), quote_comparisons([theirs, ours])
    assert (there.left_span, there.right_span) == (back.right_span, back.left_span)
    assert [(a.left, a.right) for a in there.answers] == [(a.right, a.left) for a in back.answers]
