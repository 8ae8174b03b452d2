"""Two times meet on the rung that a reader would name."""

import hashlib
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.facets.base import Context, Example
from checker.facets.date import FACET
from checker.language.pipeline import parse
from checker.language.times import find_times
from checker.records import Answer, Article, Block, BlockKind, FacetValue, LanguageOptions


@cache
def values(text: str, published: str | None) -> tuple[FacetValue, ...]:
    """The facet's values in one paragraph."""
    block = Block(start=0, end=len(text), kind=BlockKind.PARAGRAPH)
    article = Article(
        id="a",
        text=text,
        blocks=(block,),
        published=published,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        source="-",
    )
    document = parse([article], LanguageOptions())[0]
    return FACET.find(replace(document, times=find_times(document)))


def answer(left: str, right: str, published: str | None = "2025-12-12", other: str | None = None) -> Answer:
    """What the facet says of the first time of each sentence."""
    context = Context(left_published=published, right_published=other or published)
    return FACET.compare(values(left, published)[0], values(right, other or published)[0], context)


@pytest.mark.parametrize("example", FACET.examples, ids=lambda e: e.left)
def test_examples_meet_on_their_rung(example: Example) -> None:
    """Every example of the facet's own page is true."""
    context = Context(left_published=example.published, right_published=example.published)
    rungs = {
        FACET.compare(a, b, context).level.name
        for a in values(example.left, example.published)
        for b in values(example.right, example.published)
    }
    assert example.level in rungs


def test_every_rung_but_absent_has_an_example() -> None:
    """The ladder is documented whole."""
    assert {level.name for level in FACET.ladder} - {"absent"} == {example.level for example in FACET.examples}


def test_another_night_is_a_contradiction() -> None:
    """Both the words and the days are shown."""
    got = answer(
        "A barge hit the pier shortly before midnight on Tuesday.",
        "It was hit in the night from Wednesday to Thursday.",
    )
    assert (got.level.name, got.level.conflict, got.level.strength) == ("different", True, "contradiction")
    assert got.note == (
        "shortly before midnight on Tuesday (9 December) against the night from Wednesday to Thursday (10–11 December)"
    )


@pytest.mark.parametrize(
    ("left", "right", "strength"),
    [
        ("She left on Tuesday.", "She left on Wednesday.", "contradiction"),
        ("It closed in 2015.", "It closed in 2017.", "contradiction"),
        ("It is due in spring 2028.", "It is due in the first quarter of 2029.", "contradiction"),
        ("It was approved this month.", "It was approved last month.", "discrepancy"),
        ("He spoke at 2 p.m. on Friday.", "He spoke at 5 p.m. on Friday.", "discrepancy"),
        ("He spoke on Friday morning.", "He spoke on Friday evening.", "discrepancy"),
    ],
)
def test_differences_bind_by_their_precision(left: str, right: str, strength: str) -> None:
    """Other days contradict; other hours and neighbouring months are to be looked at."""
    got = answer(left, right)
    assert (got.level.name, got.level.strength) == ("different", strength)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("It fell silent on Monday night.", "It fell silent in the early hours of Tuesday."),
        ("It opened around noon on Sunday.", "It opened at 12:10 p.m. on Sunday."),
        ("She was found on Tuesday afternoon.", "She was found on Tuesday."),
        ("They met in February 2020.", "They met on 14 February 2020."),
        ("The list comes before 15 September.", "The list comes by the middle of September."),
        ("It opens at seven.", "It opens at 7 p.m."),
        ("The vote is due by Thursday.", "The vote is due on Wednesday."),
    ],
)
def test_vaguer_or_near_is_no_conflict(left: str, right: str) -> None:
    """False conflicts are what makes editors stop reading."""
    assert not answer(left, right).level.conflict


def test_today_of_neighbouring_papers_may_be_one_day() -> None:
    """'Today' in papers of different days is one day off for time zones' sake; two days are not."""
    assert answer("He resigned today.", "He resigned today.", "2025-12-11", "2025-12-12").level.name == "overlapping"
    assert answer("He resigned today.", "He resigned today.", "2025-12-09", "2025-12-12").level.name == "different"


def test_a_time_in_gmt_may_be_of_the_day_before() -> None:
    """An agency's clock is ahead of the place that it tells of; beside another day it still differs."""
    assert answer("He died at 0241 GMT on Friday.", "He died on Thursday.").level.name == "overlapping"
    assert answer("He died at 0241 GMT on Friday.", "He died on Wednesday.").level.conflict


def test_last_may_and_may_may_be_one() -> None:
    """In a paper of spring 'in May' may be read as the coming one, 'last May' never is; two years named are two."""
    assert not answer("He was killed last May.", "He was killed in May.", "2026-03-12").level.conflict
    assert answer("He was killed in May 2025.", "He was killed in May 2026.").level.conflict


def test_each_article_counts_from_its_own_date() -> None:
    """'Yesterday' on Friday and 'on Thursday' on Saturday are one day."""
    assert answer("He left yesterday.", "He left on Thursday.", "2025-12-12", "2025-12-13").level.name == "alias"


def test_weekdays_speak_where_no_date_is_known() -> None:
    """Unresolved weekdays still agree or differ; 'yesterday' says nothing."""
    assert answer("He left on Monday.", "She left on Monday evening.", None).level.name == "overlapping"
    assert answer("He left on Monday.", "He left on Tuesday.", None).level.conflict
    assert answer("He left yesterday.", "He left on Monday.", None).level.weight == 0
    assert not answer("He left by Saturday.", "He left on Friday.", None).level.conflict


SENTENCES = st.sampled_from(
    [
        "He left on Monday.", "He left on Tuesday morning.", "He left at 3 p.m.", "He left at seven.", "He left yesterday.",
        "He left last month.", "He left in 2019.", "He left in early 2019.", "He has been gone since March.",
        "He left by the end of August.", "He left before 15 May 2021.", "He left two days earlier.", "He left overnight.",
        "He left at midnight on Friday.", "He left on 9 December.", "He left in the spring.", "He left late on Thursday.",
    ]
)  # fmt: skip
DATES = st.sampled_from([None, "2025-12-11", "2025-12-12"])


@given(SENTENCES, SENTENCES, DATES, DATES)
@settings(max_examples=200, deadline=None)
def test_comparison_is_symmetric(left: str, right: str, first: str | None, second: str | None) -> None:
    """Which article comes first changes only the sides of the answer."""
    one, other = values(left, first)[0], values(right, second)[0]
    there = FACET.compare(one, other, Context(left_published=first, right_published=second))
    back = FACET.compare(other, one, Context(left_published=second, right_published=first))
    assert there.level == back.level
    assert (there.left, there.right) == (back.right, back.left)


@given(SENTENCES, DATES)
@settings(deadline=None)
def test_a_time_is_the_same_as_itself(text: str, published: str | None) -> None:
    """Nothing differs from itself."""
    value = values(text, published)[0]
    assert (
        FACET.compare(value, value, Context(left_published=published, right_published=published)).level.name == "same"
    )


@pytest.mark.parametrize(
    ("left", "right", "conflict"),
    [
        ("He left at 3:30 p.m.", "He left at 3:33 p.m.", True),
        ("He left at 3:30 p.m. on Friday.", "He left at 3:33 p.m. on Friday.", True),
        ("He left at about 3:10 p.m.", "He left at 3 p.m.", False),
        ("He left at 11 a.m.", "He left around noon.", True),
        ("He left after 2 p.m.", "He left at 2:18 p.m.", False),
    ],
)
@pytest.mark.parametrize("published", ["2025-12-12", None])
def test_a_plain_clock_is_meant_to_the_minute(left: str, right: str, conflict: bool, published: str | None) -> None:  # noqa: FBT001
    """A vague one within half an hour, a bound beyond it."""
    assert answer(left, right, published).level.conflict is conflict


def test_a_weekday_differs_from_a_date_that_falls_on_another() -> None:
    """9 December 2025 was a Tuesday."""
    assert answer("He left on Friday.", "He left on 9 December 2025.", None).level.conflict
    assert not answer("He left on Tuesday.", "He left on 9 December 2025.", None).level.conflict
