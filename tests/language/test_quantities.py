"""Quantities: what is read, in which base unit, how it is bounded, and what it counts."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.language.document import Document
from checker.language.pipeline import parse
from checker.language.quantities import find_quantities
from checker.records import Article, Block, BlockKind, LanguageOptions, Modifier, QuantityMention, QuantityValue


def document_of(text: str) -> Document:
    """One paragraph, parsed."""
    block = Block(start=0, end=len(text), kind=BlockKind.PARAGRAPH)
    article = Article(id="a", text=text, blocks=(block,), sha256="0" * 64, source="-")
    return parse([article], LanguageOptions())[0]


def quantities(text: str) -> tuple[QuantityMention, ...]:
    """The quantities of one paragraph."""
    return find_quantities(document_of(text))


def only(text: str) -> QuantityValue:
    """The one quantity of a paragraph."""
    (mention,) = quantities(text)
    return mention.value


@pytest.mark.parametrize(
    ("text", "stated", "dimension", "unit"),
    [
        ("It returned $1.9 million.", 1.9e6, "money", "USD"),
        ("The yard got GBP 148m.", 148e6, "money", "GBP"),
        ("The yard got $US148m.", 148e6, "money", "USD"),
        ("The yard got $NZ 148 million.", 148e6, "money", "NZD"),
        ("It raised €90bn.", 90e9, "money", "EUR"),
        ("It set aside 210 million euros.", 210e6, "money", "EUR"),
        ("Tickets cost 75p.", 0.75, "money", "GBP"),
        ("Shares fell 4.3 percent.", 4.3, "percent", "%"),
        ("The catch fell by 22 per cent.", 22, "percent", "%"),
        ("Brussels pays two fifths.", 40, "percent", "%"),
        ("Two-thirds of the homes burned.", 200 / 3, "percent", "%"),
        ("One in five voters stayed at home.", 20, "percent", "%"),
        ("It lasted an hour and 17 minutes.", 4620, "duration", "s"),
        ("It lasted an hour and three quarters.", 6300, "duration", "s"),
        ("They gave a 75-minute talk.", 4500, "duration", "s"),
        ("He waited half an hour.", 1800, "duration", "s"),
        ("A quarter of an hour passed.", 900, "duration", "s"),
        ("He got four years and eight months.", 56 * 2629800, "duration", "s"),
        ("It is an 85-meter bridge.", 85, "length", "m"),
        ("Drive 37 kilometers.", 37000, "length", "m"),
        ("He fell 30m from a roof.", 30, "length", "m"),
        ("A wall 2m high fell.", 2, "length", "m"),
        ("It attacked over 2m British users.", 2e6, "count", ""),
        ("Some 1.2m homes lost power.", 1.2e6, "count", ""),
        ("It spilled 30 tonnes.", 30000, "mass", "kg"),
        ("Some farms lost 2,300 hectares.", 2.3e7, "area", "m2"),
        ("The line carries 150 megawatts.", 1.5e8, "power", "W"),
        ("Winds reached 100 km/h.", 100 / 3.6, "speed", "m/s"),
        ("The water was at 6C.", 6, "temperature", "degC"),
        ("It was 95 degrees Fahrenheit.", 35, "temperature", "degC"),
        ("It fell to minus 40 degrees.", -40, "temperature", "deg"),
        ("The 43-year-old man fled.", 43, "age", "year"),
        ("Renate Fuhs, 71, took the cat.", 71, "age", "year"),
        ("He is an accountant of 54.", 54, "age", "year"),
        ("A boy aged 12 was found.", 12, "age", "year"),
        ("She won the match 21-17.", 21, "score", "21-17"),
        ("The council voted seven to two.", 7, "score", "7-2"),
        ("Seven-nil she led.", 7, "score", "7-0"),
        ("The bill passed 73-26.", 73, "score", "73-26"),
        ("It was the sixth fire.", 6, "ordinal", ""),
        ("She is ranked No. 6.", 6, "ordinal", ""),
        ("The boat leaves every 20 minutes.", 72, "frequency", "per day"),
        ("A 6.1-magnitude quake struck.", 6.1, "magnitude", ""),
        ("It is three times as many.", 3, "ratio", "x"),
        ("The man weighed 200 pounds.", 90.718474, "mass", "kg"),
    ],
)
def test_reads_the_number_in_its_base_unit(text: str, stated: float, dimension: str, unit: str) -> None:
    """The stated number is kept in base units, with its dimension."""
    value = only(text)
    assert value.stated == pytest.approx(stated, rel=1e-6)
    assert (value.dimension, value.unit) == (dimension, unit)


@pytest.mark.parametrize(
    ("text", "stated", "counted"),
    [
        ("Sixty-one patients waited.", 61, "patient"),
        ("It shut 32 shops.", 32, "shop"),
        ("A dozen people came.", 12, "person"),
        ("The half-dozen pumps failed.", 6, "pump"),
        ("A couple of boats sank.", 2, "boat"),
        ("Twelve thousand homes lost power.", 12000, "home"),
        ("A 48-page indictment followed.", 48, "page"),
        ("There were 84 wounded.", 84, "person"),
        ("He hushed them twice.", 2, "time"),
        ("Nobody was hurt.", 0, "person"),
        ("There were no survivors.", 0, "survivor"),
        ("Both ministers resigned.", 2, "minister"),
        ("The heir inherits a staff of 38.", 38, "staff"),
        ("More than 80 men and women came.", 80, "person"),
    ],
)
def test_names_what_is_counted(text: str, stated: float, counted: str) -> None:
    """A count keeps the lemma of the noun that it counts."""
    value = only(text)
    assert (value.stated, value.dimension, value.counted) == (stated, "count", counted)


@pytest.mark.parametrize(
    ("text", "modifier", "low", "high"),
    [
        ("It cut 460 jobs.", Modifier.EXACT, 460, 460),
        ("About 460 jobs go.", Modifier.ABOUT, 414, 506),
        ("Nearly 1,000 troops left.", Modifier.NEARLY, 900, 1000),
        ("More than 400 people fled.", Modifier.MORE_THAN, 400, None),
        ("At least 90 people fled.", Modifier.AT_LEAST, 90, None),
        ("No fewer than six people fled.", Modifier.AT_LEAST, 6, None),
        ("No more than six people fled.", Modifier.AT_MOST, None, 6),
        ("Fewer than 20 people fled.", Modifier.LESS_THAN, None, 20),
        ("Up to 40 workers may stay.", Modifier.UP_TO, None, 40),
        ("As many as 40 workers may stay.", Modifier.UP_TO, None, 40),
        ("Forty or more workers may stay.", Modifier.AT_LEAST, 40, None),
        ("It had 40 or so members.", Modifier.ABOUT, 35, 45),
        ("It had 60-plus members.", Modifier.AT_LEAST, 60, None),
        ("Between 3 and 5 people fled.", Modifier.RANGE, 3, 5),
        ("It needs 10 to 15 dogs.", Modifier.RANGE, 10, 15),
        ("Dozens of people fled.", Modifier.RANGE, 24, 199),
        ("Forty-odd people fled.", Modifier.MORE_THAN, 40, None),
        ("Damage topped 300 euros.", Modifier.MORE_THAN, 300, None),
        ("Sales have passed 300,000 copies.", Modifier.MORE_THAN, 300_000, None),
        ("It lasted almost a week.", Modifier.NEARLY, 0.8 * 604_800, 604_800),
    ],
)
def test_modifier_bounds_the_number(text: str, modifier: Modifier, low: float | None, high: float | None) -> None:
    """Words before and after the number bound it."""
    value = only(text)
    assert (value.modifier, value.low, value.high) == (modifier, low, high)


@pytest.mark.parametrize(
    "text",
    [
        "It happened in 2019.",
        "They met on 7 May and on Feb. 14.",
        "It begins at 3 p.m. and 10:30.",
        "Flight 1943 used a Boeing 737.",
        "He took the number 14 bus.",
        "The G7 spoke of 5G and of H1N1.",
        "The Fortuna III sank.",
        "Section 5 forbids it.",
        "Call 0800 555 111 now.",
        "1. The list begins.",
        "No one said a word.",
        "It was built in the 1970s.",
        "He lives at 10 Downing Street.",
        "The first half ended.",
        "The league lasted from 2014 to 2016.",
        "One deputy, Cpl. Jason Landry, wrote to the mayor.",
        "One teacher, who gave no name, wrote to the mayor.",
        "He walked off nine minutes into the debate.",
    ],
)
def test_leaves_out_what_is_no_quantity(text: str) -> None:
    """Years, clock times, names and list marks are no quantities."""
    assert quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("In all, 1,400 homes.", 100),
        ("In all, 60,000 homes.", 10000),
        ("In all, 65,000 homes.", 1000),
        ("It cost $1.9 million.", 1e5),
        ("It cost $121 billion.", 1e9),
    ],
)
def test_step_is_the_worth_of_the_last_digit(text: str, step: float) -> None:
    """Trailing zeros show how roughly a number is stated."""
    assert only(text).step == pytest.approx(step)


def test_part_names_its_whole() -> None:
    """'Five of the six pumps' are part of six pumps, as are 'all but one'."""
    five, six = (m.value for m in quantities("Five of the six pumps failed."))
    assert (five.stated, five.of_whole, six.stated, six.of_whole) == (5, "six pumps", 6, "")
    assert quantities("All but one of six pumps failed.")[0].value.stated == 5


@pytest.mark.parametrize(
    ("text", "exceptions"),
    [
        ("All but two of the calls were logged.", 2),
        ("Every one of the calls bar three was logged.", 3),
        ("All the shops except for four were shut.", 4),
    ],
)
def test_exceptions_are_no_count_of_the_rest(text: str, exceptions: int) -> None:
    """'All but two' of a whole that is not told numbers those left out."""
    value = only(text)
    assert (value.dimension, value.stated) == ("exception", exceptions)


def test_the_unit_of_a_row_is_nothing_that_is_counted() -> None:
    """'22 and 18 years' are two lengths of time of which no noun is told."""
    one, other = (m.value for m in quantities("The brothers were sentenced to 22 and 18 years."))
    assert (one.dimension, one.counted) == (other.dimension, other.counted) == ("duration", "")


def test_bare_number_takes_currency_and_scale_of_the_whole() -> None:
    """'Of the €430m …, 210' is 210 million euros."""
    whole, part = (m.value for m in quantities("Of the €430m it would cost, the town has put by 210."))
    assert (part.stated, part.unit, whole.stated) == (210e6, "EUR", 430e6)


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("It lost £3,100 a week.", "week"),
        ("It draws 60,000 visitors a year.", "year"),
        ("He paid $82 per share.", "share"),
    ],
)
def test_keeps_the_rate(text: str, rate: str) -> None:
    """An amount per time or piece keeps what it is stated per."""
    assert only(text).rate == rate


@settings(max_examples=30, deadline=None)
@given(st.integers(min_value=2, max_value=999_999))
def test_any_count_is_read_back(number: int) -> None:
    """Whatever number of ships is written with separators is read."""
    assert only(f"We saw {number:,} ships.").stated == number


@settings(max_examples=30, deadline=None)
@given(st.text(alphabet="a 1,.-–$€%half twodzn", max_size=40))
def test_any_text_gives_ordered_mentions_that_do_not_overlap(text: str) -> None:
    """Mentions are verbatim, in order, and disjoint."""
    mentions = find_quantities(document_of(f"x {text}"))
    assert all(f"x {text}"[m.start : m.end] == m.text for m in mentions)
    assert all(a.end <= b.start for a, b in pairwise(mentions))


def test_number_after_a_month_that_is_no_day() -> None:
    """'January 44 boats' are 44 boats."""
    found = only("Since January 44 boats have been turned back.")
    assert (found.stated, found.counted) == (44.0, "boat")


def test_votes_are_a_score() -> None:
    """'seven to two' in a vote is a result."""
    assert only("The council voted by seven to two to close it.").unit == "7-2"


def test_children_are_no_age() -> None:
    """'a father of five' is not five years old."""
    assert only("Jim Hale, a father of five, won.").dimension == "count"


@pytest.mark.parametrize(
    ("text", "phrase"),
    [("They read the 48-page report.", "page report"), ("The new 48-page annual report is out.", "page report")],
)
def test_a_hyphenated_number_describes_a_noun(text: str, phrase: str) -> None:
    """What has 48 pages is told with what is counted."""
    value = only(text)
    assert (value.counted, value.counted_phrase) == ("page", phrase)


@pytest.mark.parametrize("text", ["They use Explorer 8.", "He rode Thunder 7 home."])
def test_the_number_of_a_name_counts_nothing(text: str) -> None:
    """It is part of the name."""
    assert quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Repairs cost $US2 million ($2.6 million).", ["USD", "XXX"]),
        ("Repairs cost €1 million ($1.1 million).", ["EUR", "USD"]),
        ("Repairs cost $1 million ($2 million was feared) at first.", ["USD", "USD"]),
        ("Repairs cost $1 million. The town paid ($2 million).", ["USD", "USD"]),
    ],
)
def test_a_sum_in_brackets_behind_a_sum_is_its_exchange(text: str, units: list[str]) -> None:
    """Of unknown currency where both have the same sign."""
    assert [m.value.unit for m in quantities(text)] == units


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Hale has 503 delegates and Berg has 70.", "delegate"),
        ("Berg scored 16 points for Lund, while Hale had 14.", "point"),
        ("The fire killed 12 people in three villages and hurt 31.", ""),
    ],
)
def test_the_noun_of_an_object_is_understood_with_the_next(text: str, counted: str) -> None:
    """Of two objects in one sentence the second leaves it out; that of another word is not lent."""
    assert quantities(text)[-1].value.counted == counted
