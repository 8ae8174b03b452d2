"""Clauses of two articles on one act, laid side by side."""

from checker.records import Answer
from tests.making import matching

ACCEPTED = "The board of Lund accepted the resignation of Jana Novak on Monday."
REFUSED = "The board of Lund turned down the resignation of Jana Novak on Monday."


def answers(*texts: str, facet: str = "polarity") -> list[Answer]:
    """The conflicting answers of a facet."""
    found = matching(*texts).clauses
    return [a for c in found for a in c.answers if a.facet == facet and a.level.conflict]


def test_an_act_and_its_opposite_meet() -> None:
    """The spans of the answer are those of the predicates."""
    (answer,) = answers(ACCEPTED, REFUSED)
    assert (ACCEPTED[slice(*answer.left_span or ())], REFUSED[slice(*answer.right_span or ())]) == (
        "accepted",
        "turned",
    )
    assert not answer.confirmed


def test_what_the_other_article_says_as_well_is_confirmed() -> None:
    """An article that tells both stages does not contradict one that tells the first."""
    both = f"{REFUSED}\n\nA week later the board of Lund accepted the resignation of Jana Novak."
    assert all(a.confirmed for a in answers(ACCEPTED, both))


def test_seeming_is_no_act() -> None:
    """What appears to be so stands below the verb."""
    left = "It does not appear that the board of Lund acted at random."
    assert not answers(left, "There appeared to be a purpose to what the board of Lund did.")
    held = "The offer of Lund is believed to be the longest of all in Tolland."
    assert not answers(held, "No offer of Lund is believed to run longer than a decade in Tolland.")


def test_other_acts_do_not_meet() -> None:
    """Nothing is laid beside what it has nothing to do with."""
    assert not matching(ACCEPTED, "Forty shops in the harbour town of Tolland were open on Monday.").clauses


def test_what_is_denied_loosely_needs_near_passages() -> None:
    """A further word before the object is another thing in another passage."""
    left = "The driver fled the scene of the crash in Lund on Monday."
    assert [a.level.name for a in answers(left, "The driver did not flee the smoky scene in Lund on Monday.")] == [
        "denied loosely"
    ]
    assert not answers(left, "When the harbour sirens rang last year, a tanker driver did not flee the smoky scene.")


def test_what_is_doubted_loosely_needs_the_nearest_passages() -> None:
    """A sentence that lies nearer to the firm one leaves the doubt to another occasion."""
    left = "One woman was held after the crash of the tanker in Lund on Monday."
    right = "One woman is thought to have been held after the crash of the tanker in Lund on Monday."
    assert [a.level.name for a in answers(left, right, facet="certainty")] == ["settled and open loosely"]
    nearer = "After the crash of the tanker in Lund on Monday one woman was in custody."
    doubt = "Earlier, one woman is thought to have been held in Tolland."
    assert not answers(left, f"{nearer}\n\n{doubt}", facet="certainty")
