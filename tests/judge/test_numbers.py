"""What speaks for and against two numbers being answers to one question."""

import pytest

from checker.judge.numbers import FIGURES, figure_witnesses
from checker.records import Witness
from tests.making import case_file


def witnesses(*texts: str) -> list[Witness]:
    """What is said of the first pair of numbers that differ."""
    case = case_file(*texts)
    comparison, answer = next(
        (c, a) for c in case.matching.claims for a in c.answers if a.facet == "number" and a.level.conflict
    )
    return figure_witnesses(case, comparison, answer)


SHIPS = "The yard in Bergen will build {} ships."
CASES = {
    "befallen": ("The storm in Bergen killed 12 people.", "The storm in Bergen left 31 dead."),
    "named": (SHIPS.format(12), SHIPS.format(31)),
    "unnamed": ("Bergen lost 12 on Monday.", "Bergen lost 31 on Monday."),
    "otherwise": ("Seven senators of Bergen balked.", "Nine colleagues in Bergen balked."),
    "share": ("Taxes in Bergen rose 12 percent.", "Taxes in Bergen rose 31 percent."),
    "parent": ("Anna Berg was a mother of four.", "Anna Berg was the mother of six children."),
    "some parent": ("A mother of four drowned in Bergen.", "Anna Berg was the mother of six children."),
    "rough": ("The yard in Bergen will build several ships.", SHIPS.format(31)),
    "early": (SHIPS.format(12), SHIPS.format(31)),
    "likest": (SHIPS.format(12), SHIPS.format(31)),
    "likest once": (
        "A union in Bergen said that the old yard wants to build 12 ships.",
        SHIPS.format(31) + " A union in Bergen said the old yard needs to build 40 ships.",
    ),
    "context": (SHIPS.format(12), SHIPS.format(31)),
    "described": ("The mayor of Bergen read a 48-page report.", "The mayor of Bergen got the 31-page report."),
    "qualified": ("Bergen bought 12 fishing boats.", "Bergen bought 31 sailing boats."),
    "digits": (SHIPS.format(34), SHIPS.format(43)),
    "slip": (SHIPS.format(34), SHIPS.format(35)),
    "rank": ("It was the 12th fire in Bergen.", "It was the 31st fire in Bergen."),
    "half": ("Bergen voted 17-15 on it.", "Bergen voted 17-16 on it."),
    "standing": ("In Bergen it stood 14-3 at noon.", "Bergen beat Oslo 17-6 at noon."),
    "close": (SHIPS.format(34), SHIPS.format(31)),
    "apart": (SHIPS.format(12), SHIPS.format(43)),
    "only": (SHIPS.format(12), SHIPS.format(31)),
    "several": (
        SHIPS.format(12),
        SHIPS.format(31) + " It built 40 ships in May, 52 ships in June and 60 ships in July.",
    ),
    "lead": (
        "The storm in Bergen killed 12 people. A storm in Spain killed 40 people. A storm in Chile killed 52 people.",
        "The storm in Bergen killed 14 people.",
    ),
    "speaker": ("Tom Hale said the storm killed 12 people in Bergen.", "Tom Hale said it killed 31 people in Bergen."),
}


def test_parts_with_words_of_their_own_are_two() -> None:
    """'Likely women voters' and 'likely rural voters' share a word and are two parts."""
    texts = "Anna Berg won 12 likely women voters.", "Anna Berg won 31 likely rural voters."
    assert "figures: described" not in {w.witness for w in witnesses(*texts)}


@pytest.mark.parametrize("name", sorted(CASES))
def test_each_witness_speaks_in_its_case(name: str) -> None:
    """One pair for each row of the table, with its weight."""
    said = {w.witness: w.weight for w in witnesses(*CASES[name])}
    assert said.get(f"figures: {name}") == FIGURES[name][0]


def test_the_table_is_tested_whole() -> None:
    """A new witness needs a case here."""
    assert set(CASES) == set(FIGURES)


@pytest.mark.parametrize(
    ("name", "left", "right"),
    [
        ("digits", SHIPS.format(34), SHIPS.format(53)),
        ("slip", SHIPS.format(3), SHIPS.format(4)),
        ("slip", SHIPS.format(34), SHIPS.format(36)),
        ("close", SHIPS.format(12), SHIPS.format(31)),
        ("only", SHIPS.format(12), SHIPS.format(31) + " It built 40 ships in May."),
        ("several", SHIPS.format(12), SHIPS.format(31)),
        ("lead", SHIPS.format(12), SHIPS.format(31) + " It built 40 ships in May."),
        ("befallen", "The storm in Bergen sank 12 boats.", "The storm in Bergen sank 31 boats."),
        ("qualified", "Bergen bought 12 fishing boats.", "Bergen bought 31 fishing boats."),
        ("standing", "Bergen passed the ban 14-3.", "Bergen approved the ban 17-6."),
        ("speaker", "Tom Hale said 12 people died in Bergen.", "Anna Berg said 31 people died in Bergen."),
    ],
)
def test_a_witness_is_silent_elsewhere(name: str, left: str, right: str) -> None:
    """The nearest case in which it must not speak."""
    assert f"figures: {name}" not in {w.witness for w in witnesses(left, right)}


def test_what_the_noun_is_of_tells_two_things_apart() -> None:
    """A longer term of the one and of the other."""
    left, right = "They won a 15-month extension of the lease.", "They won a two-year extension of the ban."
    assert "figures: qualified" in {w.witness for w in witnesses(left, right)}


def test_of_other_facets_nothing_is_said() -> None:
    """Days are no figures."""
    case = case_file("Anna Berg opened the harbour on Friday.", "Anna Berg opened the harbour on Saturday.")
    comparison, answer = next((c, a) for c in case.matching.claims for a in c.answers if a.facet == "date")
    assert figure_witnesses(case, comparison, answer) == []


def test_alike_words_around_shares_say_nothing() -> None:
    """'Shares fell 1.5 percent' is said at every hour."""
    said = witnesses("Shares in Bergen fell 12 percent at noon.", "Shares in Bergen fell 31 percent at noon.")
    assert "figures: context" not in {w.witness for w in said}
