"""How a pair of times stands among all the times of two articles."""

from checker.records import Answer
from tests.making import case_file

LEFT = "The ferry left Bergen on June 3. The mayor of Oslo resigned on June 20."
RIGHT = "The ferry left Bergen on June 4. The mayor of Oslo resigned on June 24."


def times(*texts: str) -> dict[frozenset[str], Answer]:
    """The differing times that were laid side by side, by their words."""
    answers = (a for c in case_file(*texts).matching.claims for a in c.answers)
    return {frozenset({a.left, a.right}): a for a in answers if a.facet == "date" and a.level.conflict}


def test_two_times_of_one_deed_are_nearest_to_each_other() -> None:
    """Neither article has a time in words more alike, nor the other's time."""
    answer = times(LEFT, RIGHT)[frozenset({"June 3", "June 4"})]
    assert (answer.closest, answer.equal) == (2, None)


def test_of_one_time_none_is_the_nearest() -> None:
    """Where an article gives no second time, the nearest is no choice."""
    answer = times("The ferry left Bergen on June 3.", RIGHT)[frozenset({"June 3", "June 4"})]
    assert answer.closest == 1
    answer = times("The ferry left Bergen on June 3.", "The ferry left Bergen on June 4.")[
        frozenset({"June 3", "June 4"})
    ]
    assert answer.closest == 0


def test_an_equal_time_elsewhere_is_told_by_its_words() -> None:
    """The third of June of the departure is nearer than the fourth of the storm."""
    answers = times(
        "The ferry left Bergen on June 3.", "The ferry left Bergen on June 3. A ferry burned in Bergen on June 4."
    )
    answer = answers[frozenset({"June 3", "June 4"})]
    assert answer.closest == 0
    assert answer.equal is not None
    assert answer.equal > 0


def test_the_order_of_the_articles_changes_nothing() -> None:
    """Left and right are only sides."""
    there, back = times(LEFT, RIGHT), times(RIGHT, LEFT)
    assert {k: (a.closest, a.equal) for k, a in there.items()} == {k: (a.closest, a.equal) for k, a in back.items()}
