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
    "record": (
        "Tom Hale finished the year with 1,312 points for the Foxes.",
        "Tom Hale broke the old record of 1,309 points for the Foxes.",
    ),
    "capacity": (
        "The ferry from Bergen was built for 120 people.",
        "The ferry from Bergen carried 140 people.",
    ),
    "offsets": (
        "The warning came three hours before the ferry left Bergen.",
        "The warning came two hours after the ferry left Bergen.",
    ),
    "bases": (
        "Tom Hale scored 21 goals in 54 games for the Foxes.",
        "Tom Hale scored 12 goals in 31 games for the Foxes.",
    ),
    "margins": (
        "The margin of sampling error of the poll is plus or minus four percentage points.",
        "The margin of error of the poll is plus or minus nearly seven percentage points.",
    ),
    "signs": (
        "Anna Berg stands at -30 points in the poll of Bergen.",
        "Anna Berg stands at 22 points in the poll of Bergen.",
    ),
    "run": (
        "Tom Hale had five points during a decisive 15-2 run against Oslo.",
        "Tom Hale had 18 points against Oslo on the night.",
    ),
    "spans": (
        "Tom Hale had 40 goals for Bergen this season.",
        "Tom Hale had two goals for Bergen on Sunday.",
    ),
    "hours": (
        "Shares of Hale Shipping fell 2 percent at 9:40 a.m.",
        "Shares of Hale Shipping fell 3 percent at 3:20 p.m.",
    ),
    "general": (
        "A country's waters reach 12 nautical miles from the shore.",
        "The Bergen ship lay 13 nautical miles from the shore.",
    ),
    "people": (
        "Tom Hale missed nine games because of his knee. Olav Lund stayed well.",
        "Olav Lund missed eight games because of his knee. Tom Hale did not.",
    ),
    "penalties": (
        "Tom Hale served five months in a prison near Bergen.",
        "Tom Hale was sentenced to six months in a prison near Bergen.",
    ),
    "records": (
        "Tom Hale had 15 points for the Bergen Foxes (10-3).",
        "The Oslo Herons are now 10-0.",
    ),
    "difference": (
        "Anna Berg of Bergen won five rounds sooner than before.",
        "Anna Berg won in Bergen after 11 rounds.",
    ),
    "joined": (
        "The ferry to Bergen carried 420 passengers and crew.",
        "The ferry to Bergen carried 246 passengers.",
    ),
    "part of base": (
        "Anna Berg has won seven of the last eight votes in Lund.",
        "Anna Berg won eight of her last nine votes in Lund.",
    ),
    "growing": (
        "The port of Bergen was calm after four days of riots.",
        "The port of Bergen was calm after eight days of riots.",
    ),
    "elsewhere": (
        "Four countries in the region have set the limit at 16.",
        "Once the bill is law, the limit will be 18 in Nordal.",
    ),
}


@pytest.mark.parametrize("guard", sorted(CASES))
def test_each_guard_objects_in_its_case(guard: str) -> None:
    """One pair for each row of the table."""
    assert said_of(*CASES[guard], dated=guard != "growing") == {guard}


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
        ("Anna Berg is 38 delegates short of a majority.", "Anna Berg needs 44 delegates for a majority."),
        ("Tom Hale scored 21 goals in 54 games.", "Tom Hale scored 22 goals in 54 games."),
        ("Tom Hale set a record of 1,312 points.", "Tom Hale set a record of 1,309 points."),
        ("Tom Hale served five months in prison.", "Tom Hale served six months in prison."),
        ("Tom Hale missed nine games because of his knee.", "Hale missed eight games because of his knee."),
        ("A ship from Bergen sank 12 miles from the shore.", "The Bergen ship sank 13 miles from the shore."),
    ],
)
def test_nothing_is_said_where_both_may_be_one(left: str, right: str) -> None:
    """The same gap, town, group or stretch."""
    assert said_of(left, right) == set()
