"""Reasons why two differing values need not be a conflict."""

import pytest

from checker.judge.guards import GUARDS, objections
from checker.records import Claim, Comparison, Witness
from tests.making import case_file

PLAIN = ("The storm in Bergen killed 12 people.", "The storm in Bergen killed 15 people.")


def said_against(*texts: str) -> set[str]:
    """The names of the guards that object."""
    witnesses = witnesses_against(*texts)
    assert all(w.weight < 0 and w.says for w in witnesses)
    return {w.witness for w in witnesses}


def witnesses_against(*texts: str) -> list[Witness]:
    """What the guards say of the likeliest differing pair of values."""
    case = case_file(*texts)
    found: list[tuple[Comparison, int]] = [
        (c, i)
        for c in case.matching.claims
        for i, a in enumerate(c.answers)
        if a.level.conflict and a.facet == "number"
    ]
    comparison, place = max(found, key=lambda f: f[0].sameness)
    sides: list[Claim] = [case.claims[i] for i in (comparison.left, comparison.right)]
    return objections(case, sides[0], sides[1], comparison.answers[place])


CASES = {
    "voice": (
        "Tom Hale said the storm killed 12 people in Bergen.",
        "Anna Berg said the storm killed 15 people in Bergen.",
    ),
    "stance": (PLAIN[0], "The storm in Bergen may have killed 15 people."),
    "names": ("The storm in Bergen killed 12 people.", "The storm in Oslo killed 15 people."),
    "heading": (PLAIN[0], "Storm in Bergen kills 15 people\n\nThe night was long."),
    "sum": ("The club called 14 witnesses, the town four.", "In Bergen 18 witnesses were called."),
    "times": ("On Monday the storm in Bergen killed 12 people.", "On Friday the storm in Bergen killed 15 people."),
    "possible": ("He faced a fine of $8 million in Bergen.", "He will pay a fine of $2 million in Bergen."),
    "denied": (PLAIN[0], "The storm in Bergen killed not 15 people, Hale said."),
    "crossed": (
        "The storm in Bergen killed 12 locals and 3 guides.",
        "Storm in Bergen kills 12 guides, 3 locals, police say.",
    ),
    "owner": ("Anna Berg bought 12 boats in Bergen.", "Tom Hale bought 15 boats in Bergen."),
}


@pytest.mark.parametrize("guard", sorted(CASES))
def test_each_guard_objects_in_its_case(guard: str) -> None:
    """One pair for each row of the table."""
    assert guard in said_against(*CASES[guard])


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Seven men and a woman stood trial in Bergen.", "Eight people stood trial in Bergen."),
        ("The seller and three relatives stood trial in Bergen.", "Four people stood trial in Bergen."),
        ("Half of the 80,000 papers burned in Bergen.", "In Bergen 40,000 papers burned."),
    ],
)
def test_a_sum_may_be_told_in_words(left: str, right: str) -> None:
    """One more beside those counted, and a share of them."""
    assert "sum" in said_against(left, right)


def test_a_sum_adds_what_may_be_counted_together() -> None:
    """Hundreds of shops are no part of those who were held."""
    left = "In Bergen more than 400 people were arrested."
    right = "In Bergen hundreds of shops burned, and more than 200 people were arrested."
    assert "sum" not in said_against(left, right)


def test_who_is_among_those_counted_adds_nothing() -> None:
    """One of 12 and the 12 are no 13; what is left when one of them goes is told by both."""
    assert "sum" not in said_against("In Bergen one of the 12 boats sank.", "In Bergen 13 boats lay at the quay.")
    assert "sum" in said_against("In Bergen one of the 12 boats sank.", "In Bergen 11 boats lay at the quay.")


def test_a_number_may_be_of_what_is_only_planned() -> None:
    """The sentence states that they work, and not that they raised it."""
    assert "stance" in said_against(
        "The town raised $50 million in Bergen.", "The town is working to raise $60 million."
    )


def test_what_is_asked_is_not_stated() -> None:
    """A figure in a question weighs more against than one that is planned."""
    asked = witnesses_against("Tom Hale has an offer of $22 million.", "Should Tom Hale get more than $25 million?")
    assert [w.weight for w in asked if w.witness == "stance"] == [-2.0]


def test_what_is_supposed_is_not_stated() -> None:
    """'If she wins by 10 points' gives no result."""
    supposed = witnesses_against(
        "Anna Berg won by 15 points in Lund.", "If Anna Berg wins by 10 points in Lund, she stays."
    )
    assert [w.weight for w in supposed if w.witness == "stance"] == [-2.0]
    read = witnesses_against(
        "Anna Berg won by 15 points in Lund.", "If he runs, Anna Berg would win by 10 points in Lund."
    )
    assert -2.0 not in [w.weight for w in read if w.witness == "stance"]


def test_what_is_not_done_states_no_number() -> None:
    """'did not kill 15 people', but of 'the five towns' there are five."""
    assert "denied" in said_against(PLAIN[0], "The storm in Bergen did not kill 15 people.")
    read = ("Tom Hale visited four towns in May.", "Tom Hale did not visit the five towns in May.")
    assert "denied" not in said_against(*read)


def test_an_owner_by_pronoun_objects_less() -> None:
    """Whom a pronoun stands for may be mistaken."""
    named = witnesses_against(*CASES["owner"])
    read = witnesses_against(CASES["owner"][0], "Tom Hale lives by the sea. He bought 15 boats in Bergen.")
    weights = [next(w.weight for w in found if w.witness == "owner") for found in (named, read)]
    assert weights[0] < weights[1] < 0


def test_the_table_is_tested_whole() -> None:
    """A new guard needs a case here."""
    assert set(CASES) == set(GUARDS)


def test_nothing_is_said_against_a_plain_conflict() -> None:
    """Two articles, one storm, two numbers."""
    assert said_against(*PLAIN) == set()


def test_one_speaker_may_not_say_two_things() -> None:
    """The same person quoted with two numbers is a conflict of the sources."""
    said = "Tom Hale said the storm killed {} people in Bergen."
    assert "voice" not in said_against(said.format(12), said.format(15))


def test_what_is_left_of_a_whole_is_no_conflict_with_what_is_gone() -> None:
    """118 less 32 is 86."""
    assert "sum" in said_against("Bergen will close 32 of its 118 shops.", "In Bergen 86 shops trade on.")


def test_whoever_is_named_on_both_sides_owns_both() -> None:
    """The judge sentences, the man is sentenced: one term."""
    read = ("Anna Berg gave Tom Hale 12 boats in Bergen.", "Tom Hale got 15 boats in Bergen.")
    assert "owner" not in said_against(*read)


def test_unnamed_speakers_may_be_the_same() -> None:
    """'Officials' of two articles object less than two persons who are named."""
    said = "{} said the storm killed {} people in Bergen."
    weights = [
        next(w.weight for w in witnesses_against(said.format(one, 12), said.format(other, 15)) if w.witness == "voice")
        for one, other in (("Tom Hale", "Anna Berg"), ("Officials", "Doctors"))
    ]
    assert weights[0] < weights[1]


def test_a_headline_that_tells_who_was_killed_is_hardly_objected_to() -> None:
    """What its number counts is not mistaken."""
    killed = witnesses_against(PLAIN[0], "Storm in Bergen kills 15 people\n\nThe night was long.")
    sold = witnesses_against("Bergen sold 12 boats.", "Bergen sells 15 boats\n\nThe night was long.")
    weights = [next(w.weight for w in found if w.witness == "heading") for found in (killed, sold)]
    assert weights[0] > weights[1]


def test_two_plans_are_of_one_stance() -> None:
    """What both only expect may still differ."""
    said = "The harbour of Bergen will get {} new cranes."
    assert "stance" not in said_against(said.format(12), said.format(15))


def test_a_figure_told_in_the_articles_words_weighs_less_against_than_one_in_quotation_marks() -> None:
    """What two people are reported to have said may be a slip of an article; what is quoted is theirs."""
    told, quoted = (
        {w.witness: w.weight for w in witnesses_against(*texts)}["voice"]
        for texts in (
            CASES["voice"],
            (
                '"The storm killed 12 people in Bergen," said Tom Hale.',
                '"The storm killed 15 people in Bergen," said Anna Berg.',
            ),
        )
    )
    assert quoted < told < 0
