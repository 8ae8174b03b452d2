"""What speaks for and against two times being answers to one question."""

import pytest

from checker.judge.moments import MOMENTS, OF_ONE_ACT, moment_witnesses
from checker.judge.values import value_conflicts
from checker.records import Witness
from tests.making import case_file


def witnesses(*texts: str) -> list[Witness]:
    """What is said of the first pair of times that differ."""
    case = case_file(*texts)
    comparison, answer = next(
        (c, a) for c in case.matching.claims for a in c.answers if a.facet == "date" and a.level.conflict
    )
    return moment_witnesses(case, comparison, answer)


JUMPED = "Hale of Bergen jumped into the race on June {}."
CASES = {
    "kind of act": ("The ferry left Bergen on June 3.", "The ferry sailed from Bergen on June 9."),
    "tense": (JUMPED.format(3), JUMPED.format(9)),
    "step apart": (JUMPED.format(3), JUMPED.format(4)),
    "nearest time": (
        JUMPED.format(3),
        "A ferry burned at the quay of Bergen on June 9. Hale of Bergen jumped into the race on June 12.",
    ),
    "nearest times": (JUMPED.format(3), JUMPED.format(9)),
    "equal": (JUMPED.format(3), JUMPED.format(9) + " Hale of Bergen jumped into the race on June 3, he says."),
    "owner": ("Bergen fears Monday's rain.", "Bergen lost the match against Oslo on Friday."),
    "stretch": ("Bergen will vote on May 2-4 on the bridge.", "Bergen will vote on June 9 on the bridge."),
    "no act": ("Bergen, June 3, a photograph of the bridge.", "The bridge of Bergen was opened on June 9."),
    "far apart": ("The bridge of Bergen burned on June 3, 2014.", "The bridge of Bergen burned on May 9, 2016."),
    "numbers": (
        "Shares of Bergen Bank fell 3 percent on Monday.",
        "Shares of Bergen Bank fell 9 percent on Friday.",
    ),
    "moving": (
        "Shares of Bergen Bank fell to $65 on Monday.",
        "Shares of Bergen Bank fell to $58 on Friday.",
    ),
    "habit": ("Bergen Bank typically mends its programs on Monday.", "Bergen Bank mended its programs on Friday."),
    "little shared": (
        "The ferry that had left the old quay at dawn with forty tourists sank near Bergen on Monday.",
        "The minister in charge of roads, railways and harbours flew up to Bergen on Tuesday to comfort widows.",
    ),
    "deeds": ("The ferry sank off Bergen on Monday.", "The captain of the ferry resigned in Bergen on Friday."),
    "doers": (
        "Mayor Tom Hale announced a ban on trips to Oslo on Monday.",
        "Governor Ann Berg announced a ban on trips to Oslo on Friday.",
    ),
    "names of doers": (
        "Nordline announced a ban on trips to Oslo on Monday.",
        "Governor Ann Berg announced a ban on trips to Oslo on Friday.",
    ),
    "speeches": (
        "Mayor Tom Hale said on Monday that the bridge of Bergen was safe.",
        "Mayor Tom Hale said on Friday that the bridge of Bergen was old.",
    ),
    "other values": ("Thirty guests of Bergen left on June 3.", "Thirty guests of Bergen left on June 9."),
    "nearest passage": (
        JUMPED.format(3),
        "Hale jumped into the race on June 9. Hale of Bergen jumped into the race in June, he says.",
    ),
    "nearest passages": (JUMPED.format(3), JUMPED.format(9)),
    "telling": (
        "Mayor Tom Hale said on Monday that the bridge burned.",
        "The bridge of Mayor Tom Hale burned on Friday.",
    ),
}


@pytest.mark.parametrize("name", sorted(CASES))
def test_each_witness_speaks_in_its_case(name: str) -> None:
    """One pair for each row of the table, with its weight."""
    said = {w.witness: w.weight for w in witnesses(*CASES[name])}
    assert said.get(name) == MOMENTS[name][1]


def test_the_table_is_tested_whole() -> None:
    """Each sign has a case here, and each case a sign."""
    assert set(CASES) == set(MOMENTS)


def test_one_deed_in_two_words_outscores_two_deeds_of_two_people() -> None:
    """No class of act joins 'entered' and 'jumped', and yet the two days are one question."""
    same = list(
        value_conflicts(
            case_file(
                "Hale entered the race for mayor of Bergen on June 3.",
                "Hale jumped into the race for mayor of Bergen on June 4.",
            )
        )
    )
    other = list(value_conflicts(case_file(*CASES["doers"])))
    weight = [sum(w.weight for w in draft.witnesses) for draft in (same[0], other[0])]
    assert weight[0] > weight[1] + 1


def test_that_something_is_said_in_both_is_no_kind_of_act() -> None:
    """Two sentences that name nobody alike tell of two statements; of one person they may tell of one."""
    others = witnesses(
        "Tom Hale said on Monday that the bridge is shut.", "A police chief said on Friday that the bridge is shut."
    )
    assert "kind of act" not in {w.witness for w in others}
    one = witnesses(
        "Tom Hale said on Monday that the bridge is shut.", "Tom Hale said on Friday that the bridge is shut."
    )
    assert "kind of act" in {w.witness for w in one}


def test_two_days_of_one_occasion_are_no_mere_names_of_it() -> None:
    """Whose day it is tells when it is, where the other tells of the same."""
    said = witnesses("Bergen fears Monday's primary in Oslo.", "Bergen lost Friday's primary in Oslo.")
    assert "owner" not in {w.witness for w in said}


def test_signs_for_one_act_are_weighed_by_themselves() -> None:
    """Only those that the match of the acts does not know."""
    case = case_file(*CASES["nearest times"])
    comparison, answer = next((c, a) for c in case.matching.claims for a in c.answers if a.level.conflict)
    said = {w.witness: w.weight for w in moment_witnesses(case, comparison, answer, OF_ONE_ACT)}
    assert said == {name: OF_ONE_ACT[name] for name in ("nearest times", "nearest passages")}
