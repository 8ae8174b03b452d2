"""The number facet: its examples, its symmetry, and what it keeps silent about."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facets.base import Context, Example
from checker.facets.number import FACET
from checker.language.pipeline import parse
from checker.language.quantities import find_quantities
from checker.records import Article, Block, BlockKind, FacetValue, LanguageOptions, Modifier, QuantityValue

MIRRORED = st.sampled_from(list(Modifier))


def values_of(text: str) -> tuple[FacetValue, ...]:
    """The numbers of one sentence."""
    block = Block(start=0, end=len(text), kind=BlockKind.PARAGRAPH)
    article = Article(id="a", text=text, blocks=(block,), sha256="0" * 64, source="-")
    document = parse([article], LanguageOptions())[0]
    return FACET.find(replace(document, quantities=find_quantities(document)))


def levels(left: str, right: str) -> set[str]:
    """The rungs on which the numbers of two sentences meet."""
    return {FACET.compare(one, other, Context()).level.name for one in values_of(left) for other in values_of(right)}


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        ("One senator voted no.", "Two senators voted no.", "different"),
        ("One senator of Ohio objected.", "Two senators joined the strike.", "different"),
        ("The firms employ 18,000 people.", "The firms have 15,000 staff.", "different"),
        ("The ferry was carrying 96 people.", "There were 112 people on board.", "different"),
        ("The ferry was carrying 96 people.", "Of its people 12 were killed.", "another thing"),
        ("Two died and three others were injured.", "Two died and four people were hurt.", "different"),
        ("One person was killed.", "Three people were killed.", "different"),
        ("One person waited.", "Three people left.", "another thing"),
        ("The flood claimed nine lives.", "The flood killed 11 people.", "different"),
        ("Five people were killed by two gunmen.", "They fled from three gunmen.", "different"),
        ("Navy boats captured 23 pirates.", "They arrested 21 pirates.", "different"),
        ("The fire burned 3,000 acres.", "The fire has grown to 4,000 acres.", "different"),
        ("He shot three clerks.", "He met four clerks.", "another thing"),
        ("He got $3 million in damages.", "He got $5 million in wages.", "another thing"),
        ("He paid $3 million in fines.", "He paid a penalty of $5 million.", "different"),
        ("Harbour beat Castle 21-17.", "Harbour beat Castle 21-14.", "different"),
        ("Harbour beat Castle 21-17.", "Harbour led Castle 14-3.", "another thing"),
        ("Harbour led Castle 14-3.", "Harbour led Castle 14-7.", "another thing"),
        ("Harbour led 14-3 at halftime.", "Harbour had a 14-7 halftime lead.", "different"),
        ("Harbour beat Castle 21-17.", "Harbour (9-4) are third.", "another thing"),
        ("Harbour (9-4) are third.", "Harbour improved to 9-3.", "different"),
    ],
)
def test_who_and_what_is_counted(left: str, right: str, level: str) -> None:
    """The rung of the last numbers of two sentences."""
    assert FACET.compare(values_of(left)[-1], values_of(right)[-1], Context()).level.name == level


def test_who_turns_an_age_soon_may_be_a_year_younger() -> None:
    """Room for one year, and none where the birthday is past."""
    soon, past = (values_of(f"Ann Weil {verb} 33 in June.")[0].value for verb in ("turns", "turned"))
    assert isinstance(soon, QuantityValue)
    assert isinstance(past, QuantityValue)
    assert (soon.low, soon.high, past.low, past.high) == (32, 33, 33, 33)


@st.composite
def facet_values(draw: st.DrawFn) -> FacetValue:
    """Numbers of many kinds."""
    stated = float(draw(st.integers(min_value=0, max_value=3000)))
    modifier = draw(MIRRORED)
    value = QuantityValue(
        low=stated,
        high=None if modifier is Modifier.AT_LEAST else stated,
        stated=stated,
        step=draw(st.sampled_from([1.0, 10.0, 100.0])),
        modifier=modifier,
        dimension=draw(st.sampled_from(["count", "money", "duration", "percent"])),
        counted=draw(st.sampled_from(["", "person", "worker", "car", "average"])),
        of_whole=draw(st.sampled_from(["", "six pumps", "victims"])),
        rate=draw(st.sampled_from(["", "day", "week", "share"])),
    )
    slot = draw(st.sampled_from(["", "kill", "injure", "say"]))
    return FacetValue(facet="number", slot=slot, start=0, end=1, text=f"{stated:g}", value=value)


@pytest.mark.parametrize("example", FACET.examples, ids=lambda e: f"{e.left} / {e.right}")
def test_example_meets_on_its_rung(example: Example) -> None:
    """Each example of the facet meets on the rung that it names."""
    assert example.level in levels(example.left, example.right)


@given(facet_values(), facet_values())
def test_comparison_is_symmetric(left: FacetValue, right: FacetValue) -> None:
    """Swapping the sides changes neither the rung nor its strength."""
    assert FACET.compare(left, right, Context()).level == FACET.compare(right, left, Context()).level


@given(facet_values())
def test_value_is_the_same_as_itself(value: FacetValue) -> None:
    """A value compared to itself stands on the rung 'same'."""
    assert FACET.compare(value, value, Context()).level.name == "same"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The fire hurt 30 workers.", "The plant employs 215 workers."),
        ("The bid was $82 a share.", "The bid was $121 billion."),
        ("At least 40 were wounded.", "Twelve were killed."),
        ("No one was hurt.", "Another dozen people got out."),
    ],
)
def test_different_things_do_not_conflict(left: str, right: str) -> None:
    """Numbers of different populations or units are no conflict."""
    assert levels(left, right) == {"another thing"}


def test_rough_figures_differ_less_strongly() -> None:
    """Two exact counts contradict each other; a rough one leaves room for review."""
    exact = FACET.compare(values_of("It killed 12 people.")[0], values_of("It killed 15 people.")[0], Context())
    rough = FACET.compare(values_of("It killed 12 people.")[0], values_of("It killed about 30 people.")[0], Context())
    assert (exact.level.strength, rough.level.strength) == ("contradiction", "discrepancy")
    assert exact.note == "12 against 15"


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        ("Nobody was hurt in the fire.", "The fire hurt three people.", "different"),
        ("There were no injuries.", "Three people were hurt.", "different"),
        ("The toll was at least three people killed.", "It killed at least eight people.", "outgrown"),
        ("The toll of the flood rose to at least nine on Sunday.", "It killed at least seven people.", "outgrown"),
        ("More than 80 workers were hurt.", "The blast hurt 84 workers.", "within the modifier"),
        ("The bill passed 52-47.", "It passed by 52 votes to 48.", "different"),
        ("More than 300 guests came.", "Nearly 300 guests came.", "near"),
        ("The quake had a magnitude of 6.2.", "The earthquake measured 6.4.", "different"),
        ("Six percent of Norlanders agree.", "He asked 8 percent of the Norlanders.", "different"),
        ("The crew won both fights.", "The crew won three fights.", "another thing"),
        ("He averaged 30 goals.", "He scored 40 goals.", "another thing"),
        ("The first offer failed.", "The second offer failed.", "another thing"),
        ("The deal was worth $64 billion.", "The deal was worth $71.8 billion including debt.", "another thing"),
        ("A loss of an average of $1,350 each.", "She lost $1,600.", "another thing"),
        ("A loan of $84,500 was repaid.", "A settlement of $84,500 followed.", "same figure"),
        ("Dozens of people were killed.", "It killed 59 people.", "within the modifier"),
        ("About thirty people were hurt.", "The blast hurt 34 people.", "within the modifier"),
        ("Some 146 people were hurt.", "The blast hurt 152 people.", "different"),
        ("Police made more than a dozen arrests.", "Police arrested 15 people.", "within the modifier"),
        ("The jury sat for almost a week.", "The jury sat for six days.", "within the modifier"),
        ("There was less than a day's warning.", "There were six hours of warning.", "within the modifier"),
        ("The recount took 19 days.", "The recount took three weeks.", "rounded"),
        ("The recount took 9 days.", "The recount took two weeks.", "different"),
        ("Prices rose by half.", "Prices rose by 52 percent.", "rounded"),
        ("Prices rose by a third.", "Prices rose by 45 percent.", "different"),
        ("Ten people lost their lives.", "The crash killed 11 people.", "different"),
        ("The fire drove out sixty families.", "The fire was fought by ninety firefighters.", "another thing"),
        ("Up to 40 workers may stay.", "As many as 40 workers may stay.", "same"),
        ("Twelve months in jail.", "A year and no more in jail, or one year.", "equal after conversion"),
    ],
)
def test_ladder_in_ordinary_news(left: str, right: str, level: str) -> None:
    """Common pairs of figures meet where an editor would put them."""
    assert level in levels(left, right)


def test_a_later_report_of_more_dead_is_an_update() -> None:
    """The count grew from one day to the next; a smaller later count contradicts the earlier one."""
    fewer, more = values_of("It killed 12 people.")[0], values_of("It killed 15 people.")[0]
    days = Context(left_published="2026-02-14", right_published="2026-02-15")
    assert FACET.compare(fewer, more, days).level.strength == "update"
    assert FACET.compare(more, fewer, days).level.strength == "contradiction"
    risen = values_of("The death toll rose to 15.")[0].model_copy(update={"verb": "rise"})
    assert FACET.compare(fewer, risen, Context()).level.strength == "update"
    sold = values_of("They sold 12 boats.")[0], values_of("They sold 15 boats.")[0]
    assert FACET.compare(*sold, days).level.strength == "contradiction"


def test_ages_of_unknown_people_are_no_conflict() -> None:
    """Ages conflict only where both are of one person."""
    young = values_of("A boy aged 12 fell.")[0]
    old = values_of("A man aged 54 fell.")[0]
    assert FACET.compare(young, old, Context()).level.name == "another thing"
    one, other = (v.model_copy(update={"slot": "a#e1"}) for v in (young, old))
    assert FACET.compare(one, other, Context()).level.name == "different"


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        ("Nine boys sleep there.", "Twelve kids sleep there.", "named otherwise"),
        ("Nine boys sleep there.", "Twelve girls sleep there.", "another thing"),
        ("Nine Democrats objected.", "Twelve Republicans objected.", "another thing"),
        ("The suit was brought by three counties.", "Four county boards brought it.", "named otherwise"),
        ("Her three sons survived.", "Five tourists survived.", "another thing"),
        ("Nine boys sleep there.", "Nine kids sleep there.", "same figure"),
        ("The truck injured five people.", "It mowed down six people.", "different"),
        ("He gets a pension of $70,000 a year.", "He gets a $98,000 annual pension.", "different"),
        ("The speech took 40 minutes.", "The speech took the better part of an hour.", "within the modifier"),
        ("Several lorries burned.", "Two lorries burned.", "different"),
        ("Several lorries burned.", "Five lorries burned.", "within the modifier"),
        ("Three or four dozen people sang.", "Sixty people sang.", "different"),
        ("The tally was 17 to 15.", "The vote was 17-16.", "different"),
        ("The ruling was unanimous.", "The ruling was 2-1.", "different"),
        ("The vote was unanimous.", "The vote was 9-0.", "equal after conversion"),
        ("She put the crowd at 900.", "It was a crowd that a guard counted at 400.", "different"),
        ("The two-to-one ruling stands.", "The ruling, 3-0, stands.", "different"),
    ],
)
def test_what_each_side_calls_by_another_word(left: str, right: str, level: str) -> None:
    """People and things under two names meet, unless the names set them apart; the last numbers of two sentences."""
    assert FACET.compare(values_of(left)[-1], values_of(right)[-1], Context()).level.name == level


def test_a_stamp_counts_nothing() -> None:
    """The line that says when a page was made holds no quantity; a sentence that begins alike does."""
    assert not values_of("Posted: 14 May 2021, edition 12, 7 views")
    assert values_of("Published reports count 12 dead.")
