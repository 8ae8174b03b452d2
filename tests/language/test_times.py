"""Time expressions are found, joined and set on the calendar."""

import hashlib
from datetime import date
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.language.pipeline import parse
from checker.language.times import find_times
from checker.records import Article, Block, BlockKind, LanguageOptions, Precision, TimeMention

FRIDAY = "2025-12-12"


@cache
def times(text: str, published: str | None = FRIDAY) -> tuple[TimeMention, ...]:
    """The times of one paragraph."""
    article = Article(
        id="a",
        text=text,
        blocks=(Block(start=0, end=len(text), kind=BlockKind.PARAGRAPH),),
        published=published,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        source="-",
    )
    return find_times(parse([article], LanguageOptions())[0])


def only(text: str, published: str | None = FRIDAY) -> TimeMention:
    """The one time of a text that has no other."""
    (mention,) = times(text, published)
    return mention


@pytest.mark.parametrize(
    ("text", "words", "start", "end", "precision"),
    [
        ("The pact was signed on February 14, 2026 in Paris.", "February 14, 2026", "2026-02-14", "2026-02-15", "day"),
        ("The fair opened on 14 February.", "14 February", "2025-02-14", "2025-02-15", "day"),
        ("The fair opened on Feb. 14 in Leith.", "Feb. 14", "2025-02-14", "2025-02-15", "day"),
        ("He died on Sept 3 at home.", "Sept 3", "2025-09-03", "2025-09-04", "day"),
        ("On Nov. 2, 2017 he left.", "Nov. 2, 2017", "2017-11-02", "2017-11-03", "day"),
        ("The mill burned in 2019.", "2019", "2019-01-01", "2020-01-01", "year"),
        ("The mill thrived in the 1970s.", "the 1970s", "1970-01-01", "1980-01-01", "decade"),
        ("Delivery is due in spring 2028.", "spring 2028", "2028-03-01", "2028-06-01", "season"),
        (
            "Delivery is due in the first quarter of 2029.",
            "the first quarter of 2029",
            "2029-01-01",
            "2029-04-01",
            "quarter",
        ),
        ("They met last month.", "last month", "2025-11-01", "2025-12-01", "month"),
        ("They met last week.", "last week", "2025-12-01", "2025-12-08", "week"),
        ("It rained over the weekend.", "the weekend", "2025-12-06", "2025-12-08", "week"),
        ("He fell three months ago.", "three months ago", "2025-09-01", "2025-10-01", "month"),
        (
            "The judge hears it on the last day of this month.",
            "the last day of this month",
            "2025-12-31",
            "2026-01-01",
            "day",
        ),
        ("They will meet on the 24th.", "the 24th", "2025-12-24", "2025-12-25", "day"),
        ("Polling day is a fortnight off.", "a fortnight off", "2025-12-22", "2025-12-29", "week"),
        (
            "They moved in on the first day of September.",
            "the first day of September",
            "2025-09-01",
            "2025-09-02",
            "day",
        ),
        ("Two men were hurt overnight.", "overnight", "2025-12-11T20:00", "2025-12-12T08:00", "part_of_day"),
    ],
)
def test_an_expression_covers_its_days(text: str, words: str, start: str, end: str, precision: str) -> None:
    """Each form has its own words, interval and precision."""
    mention = only(text)
    assert (mention.text, mention.value.start, mention.value.end) == (words, start, end)
    assert mention.value.precision == precision


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("She left on Tuesday.", "2025-12-09"),
        ("She left on Friday.", "2025-12-12"),
        ("She left last Friday.", "2025-12-05"),
        ("The council will meet on Thursday.", "2025-12-18"),
        ("The council has called a meeting for Thursday.", "2025-12-18"),
        ("The derby is due next Saturday.", "2025-12-13"),
        ("A new paper was expected on Wednesday.", "2025-12-17"),
        ("She had been asked to vote on Tuesday.", "2025-12-09"),
        ("The mayor ought to have been there on Monday.", "2025-12-08"),
        ("Sentencing was set for April 14.", "2026-04-14"),
        ("The bridge closed in March.", "2025-03-01"),
        ("Diggers will arrive in March.", "2026-03-01"),
        ("Since January he has been ill.", "2025-01-01"),
        ("The derby is in five days.", "2025-12-17"),
    ],
)
def test_the_verb_decides_between_past_and_future(text: str, start: str) -> None:
    """What was looks back from the day of publication; what will be looks ahead."""
    assert only(text).value.start == start


@pytest.mark.parametrize(
    ("text", "words", "start", "clock", "part", "modifier"),
    [
        ("The call came at about 3 p.m. on Tuesday.", "at about 3 p.m. on Tuesday", "2025-12-09T15:00", "15:00", None, "about"),
        ("He quit on Monday morning.", "Monday morning", "2025-12-08T04:00", None, "morning", ""),
        ("It sank shortly before midnight on Tuesday.", "shortly before midnight on Tuesday", "2025-12-09T23:00", "00:00", None, "about"),
        ("He must surrender by Friday noon.", "by Friday noon", "2025-12-12T12:00", "12:00", None, "by"),
        ("A car burned late Thursday night.", "late Thursday night", "2025-12-11T18:00", None, "night", "late"),
        ("It sank in the early hours of Friday.", "the early hours of Friday", "2025-12-12T00:00", None, "early hours", ""),
        ("It sank in the night from Wednesday to Thursday.", "the night from Wednesday to Thursday", "2025-12-10T18:00", None, "night", ""),
    ],
)  # fmt: skip
def test_day_part_and_clock_are_one_mention(  # noqa: PLR0913, PLR0917  one argument a slot
    text: str, words: str, start: str, clock: str | None, part: str | None, modifier: str
) -> None:
    """Pieces that stand together are read together."""
    mention = only(text)
    value = mention.value
    assert (mention.text, value.start, value.clock, value.part_of_day, value.modifier) == (
        words,
        start,
        clock,
        part,
        modifier,
    )


@pytest.mark.parametrize(
    ("text", "clock", "ambiguous"),
    [
        ("The alarm went off at 4:40 a.m.", "04:40", False),
        ("The shop opens at 10.30am.", "10:30", False),
        ("At seven in the evening they went home.", "19:00", False),
        ("It began at 6:41 in the evening.", "18:41", False),
        ("It began at twenty to five.", "04:40", True),
        ("They were expected at seven.", "07:00", True),
        ("It exploded about an hour before midnight.", "23:00", False),
        ("The bells rang at noon.", "12:00", False),
    ],
)
def test_clocks_are_read_in_figures_and_words(text: str, clock: str, ambiguous: bool) -> None:  # noqa: FBT001
    """A clock without a day keeps its hour and stays off the calendar."""
    value = only(text).value
    assert (value.clock, value.clock_ambiguous, value.resolved) == (clock, ambiguous, False)


@pytest.mark.parametrize(
    "text",
    [
        "It lasted two hours.",
        "For three weeks and 71 days they waited.",
        "The 43-year-old left.",
        "They march against the plan and may strike.",
        "About 2000 people came.",
        "They won by six.",
        "It is the second fire there in seven years.",
        "He works every Monday.",
        "A USA TODAY poll was printed there.",
        "A night watchman raised the alarm.",
    ],
)
def test_durations_ages_and_verbs_are_no_times(text: str) -> None:
    """What places nothing on a calendar is left to others."""
    assert times(text) == ()


def test_a_clock_borrows_the_day_of_its_clause() -> None:
    """The day may stand elsewhere in the sentence, but not with the verb of saying."""
    clause = times("On Monday the crew took off at 6:10 p.m. from a field.")
    assert clause[1].value.start == "2025-12-08T18:10"
    report = times("Reuters reported on Sunday that the fire broke out at 4:40 a.m. in a shed.")
    assert report[1].value.start is None


def test_an_apposition_is_as_exact_as_its_exact_half() -> None:
    """'Three weeks from now, on Thursday, April 17' is one day."""
    mention = only("The judge is to announce it three weeks from now, on Thursday, April 17.", "2025-03-28")
    assert (mention.value.start, mention.value.precision) == ("2025-04-17", Precision.DAY)


def test_that_year_is_the_year_named_last() -> None:
    """A month of 'that year' looks back in the text."""
    assert times("In 2024 she wrote. In September of that year she was dismissed.")[1].value.start == "2024-09-01"
    assert times("In 2021 the dam broke. That December the town voted.")[1].value.start == "2021-12-01"


def test_a_month_that_is_pointed_at_is_not_the_nearest_one() -> None:
    """'That October' of a text that names no year is on no calendar."""
    (october,) = (m.value for m in times("That October evening the hall burned."))
    assert (october.resolved, october.month) == (False, 10)


def test_without_a_date_of_publication_names_are_kept() -> None:
    """Relative times stay unresolved but remember weekday, month and clock."""
    monday, month, clock = (m.value for m in times("On Monday he wrote of March and rang at 5 p.m. from a bar.", None))
    assert (monday.resolved, monday.weekday, monday.start) == (False, 0, None)
    assert (month.month, month.resolved) == (3, False)
    assert clock.clock == "17:00"


def test_what_comes_later_this_year_begins_today() -> None:
    """'Earlier' ends and 'later' begins with the day of publication."""
    earlier, later = (m.value for m in times("Earlier this year he fell. Later this month he will return."))
    assert earlier.end == FRIDAY
    assert later.start == FRIDAY


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2030, 12, 31)))
@settings(max_examples=25, deadline=None)
def test_a_weekday_in_the_past_lies_within_the_week_before(published: date) -> None:
    """Whatever the day of publication, 'on Tuesday' is a Tuesday at most six days back."""
    start = date.fromisoformat(only("She left on Tuesday.", published.isoformat()).value.start or "")
    assert start.weekday() == 1
    assert 0 <= (published - start).days <= 6


def test_mentions_are_verbatim_and_ordered() -> None:
    """A mention's text is the article's, and mentions do not overlap."""
    text = "On Monday, 8 December, they met at 3 p.m.; by next week, or in early 2026, they will part."
    found = times(text)
    assert [text[m.start : m.end] for m in found] == [m.text for m in found]
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    "text",
    [
        "The council voted by seven to two to close it.",
        "The motion passed by ten to five.",
        "The jury decided by ten to two.",
        "It was the ninth day of the strike.",
        "They met on the ninth day of the strike.",
    ],
)
def test_votes_and_counted_days_are_no_times(text: str) -> None:
    """What was won by so many to so many, and the nth day of something."""
    assert times(text) == ()


def test_number_too_high_for_a_day_is_left_out() -> None:
    """'January 44' is the month, and 44 of something."""
    assert only("Since January 44 boats have been turned back.").text == "Since January"
    assert only("Since January 14 boats have been turned back.").text == "Since January 14"


def test_minutes_to_an_hour_are_still_a_time() -> None:
    """Round minutes, or minutes called so."""
    assert only("The train left at ten to five.").value.clock == "04:50"
    assert only("The train left at seven minutes to two.").value.clock == "01:53"


def test_a_caption_in_the_present_tells_of_the_day_just_gone() -> None:
    """'People flee on Thursday', published on a Friday, is yesterday; 'the shop opens on Wednesday' is to come."""
    assert only("People flee gunfire on Thursday.").value.start == "2025-12-11"
    assert only("The shop opens on Tuesday.").value.start == "2025-12-16"


def test_a_day_of_last_year_is_one_mention() -> None:
    """'June 12 last year' is no day of this year."""
    assert only("He opened fire on June 12 last year.").value.start == "2024-06-12"


def test_an_owner_lends_no_day_to_a_clock() -> None:
    """The rematch of Friday's game may be on any day."""
    clock, owner = times("They meet at 2 p.m. in a rematch of Friday's game.", None)
    assert clock.value.weekday is None
    assert owner.value.weekday == 4
