"""Two figures that the words around them set apart."""

import pytest

from checker.judge.occasions import OCCASIONS
from tests.judge.apart import said_of

CASES = {
    "bidders": (
        "Officials said the Bergen Foxes offered Tom Hale $90 million.",
        "Reports say the Oslo Herons have offered Tom Hale $75 million.",
    ),
    "terms": (
        "Anna Berg served five seasons as a coach of the Foxes.",
        "Tom Hale resigned from the Foxes after nine seasons.",
    ),
    "gap": (
        "At stake in Bergen are 38 delegates for Anna Berg.",
        "Anna Berg is 44 delegates short of the number that she needs in Bergen.",
    ),
    "crowds": (
        "Anna Berg drew a crowd of 4,000 people in Bergen.",
        "Anna Berg drew a crowd of 3,500 people in Oslo.",
    ),
    "directions": (
        "Democratic turnout in Iowa was down 25 percent from the last primary.",
        "Republican turnout in Iowa was up 60 percent from the last primary.",
    ),
    "stretches": (
        "Since Week 9, Tom Hale has 310 rushing yards.",
        "Tom Hale has 402 rushing yards this season.",
    ),
    "plays": (
        "Tom Hale ended a 55-yard drive with a fumble.",
        "Tom Hale scored on an 72-yard run.",
    ),
    "matches": (
        "Anna Berg had beaten Jana Novak 15-9 in the semifinals.",
        "Anna Berg had beaten Mia Lind 15-12 on Friday.",
    ),
    "elsewhere": (
        "Four countries in the region have set the limit at 16.",
        "Once the bill is law, the limit will be 18 in Nordal.",
    ),
}


@pytest.mark.parametrize("guard", sorted(CASES))
def test_each_guard_objects_in_its_case(guard: str) -> None:
    """One pair for each row of the table."""
    assert said_of(*CASES[guard]) == {guard}


def test_the_table_is_tested_whole() -> None:
    """A new guard needs a case here."""
    assert set(CASES) == set(OCCASIONS)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Anna Berg is 38 delegates short of a majority.", "Anna Berg is 44 delegates short of a majority."),
        ("Anna Berg drew a crowd of 4,000 people in Bergen.", "In Bergen Anna Berg drew a crowd of 3,500 people."),
        ("Democratic turnout in Iowa was down 25 percent.", "Democratic turnout in Iowa was up 60 percent."),
        ("Tom Hale has 310 rushing yards this season.", "Tom Hale has 402 rushing yards this season."),
        ("The storm in Bergen killed 12 people.", "The storm in Bergen killed 15 people."),
    ],
)
def test_nothing_is_said_where_both_may_be_one(left: str, right: str) -> None:
    """The same gap, town, group or stretch."""
    assert said_of(left, right) == set()
