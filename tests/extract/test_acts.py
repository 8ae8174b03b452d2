"""Acts: who takes part, when they lie, and on which of them a value hangs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.records import Act, Extraction
from tests.making import extraction


def acts(read: Extraction) -> dict[str, Act]:
    """The acts of an article by their word."""
    return {act.text: act for claim in read.claims for act in claim.acts}


def hung(text: str, value: str) -> str:
    """The word of the act on which a value likeliest hangs, '' where there is none."""
    read = extraction(text)
    found = next(v for c in read.claims for v in c.facets if v.text == value)
    return next((act.text for act in acts(read).values() if found.acts and act.start == found.acts[0]), "")


def named(read: Extraction, ids: tuple[str, ...]) -> list[str]:
    """The names of entities."""
    names = {entity.id: entity.name for entity in read.entities}
    return [names[i] for i in ids]


@pytest.mark.parametrize(
    ("text", "value", "act"),
    [
        ("Anna Berg resigned on Friday.", "Friday", "resigned"),
        ("Her resignation on Friday surprised the city.", "Friday", "resignation"),
        ("The vote took place on Friday.", "Friday", "vote"),
        ("The board held a meeting on Friday.", "Friday", "meeting"),
        ("Sentencing was set for Friday.", "Friday", "Sentencing"),
        ("The police began an investigation on Friday.", "Friday", "investigation"),
        ("In a film in May accepting the offer, Ms. Holm thanked the board.", "May", "accepting"),
        ("It was a quiet Friday.", "Friday", ""),
        ("Carl Holm was charged with murder Saturday.", "Saturday", "charged"),
        ("Carl Holm pleaded guilty to theft on Saturday.", "Saturday", "pleaded"),
        ("Carl Holm won Tuesday's Lund primary.", "Tuesday", "primary"),
        ("Heading into Tuesday's Lund primary, her lead is thin.", "Tuesday", "primary"),
    ],
)
def test_a_time_hangs_on_what_happened_then(text: str, value: str, act: str) -> None:
    """A light verb hands over to its noun, a verb of course to what is begun or ended."""
    assert hung(text, value) == act


def test_a_noun_just_before_a_time_may_be_meant_as_well() -> None:
    """The grammar's choice comes first."""
    read = extraction("They called it revenge for the raids in Lund this week.")
    time = next(v for c in read.claims for v in c.facets if v.facet == "date")
    starts = {act.start: act.text for act in acts(read).values()}
    assert "raids" in [starts[start] for start in time.acts]


def test_those_who_take_part() -> None:
    """Passive and active give the same parts; a possessor is part of what is announced."""
    active = extraction("Anna Berg dismissed Carl Holm in Lund.")
    passive = extraction("Carl Holm was dismissed in Lund by Anna Berg.")
    for read in (active, passive):
        act = acts(read)["dismissed"]
        assert named(read, act.agents) == ["Anna Berg"]
        assert named(read, act.objects) == ["Carl Holm"]
        assert named(read, act.others) == ["Lund"]
    told = extraction("Anna Berg is out. A letter announcing her resignation came late.")
    assert named(told, acts(told)["announcing"].objects) == ["Anna Berg"]
    assert acts(told)["announcing"].content == ("resign",)


def test_aspect_course_and_denial() -> None:
    """What has been, what will be, what goes on, what was not."""
    assert acts(extraction("Anna Berg resigned."))["resigned"].aspect == "happened"
    assert acts(extraction("Anna Berg will resign."))["resign"].aspect == "ahead"
    assert acts(extraction("The police are investigating the fire."))["investigating"].phase == "on"
    assert acts(extraction("The inquiry ended on Friday."))["inquiry"].phase == "end"
    assert acts(extraction("Anna Berg did not resign."))["resign"].negated


@given(st.sampled_from(["resigned", "spoke", "met Carl Holm", "was sentenced", "took off", "is due in May"]))
def test_an_act_cuts_out_its_word(what: str) -> None:
    """The span of every act holds its text, within its claim."""
    read = extraction(f"In Lund Anna Berg {what} on Friday, and the crash killed two.")
    for claim in read.claims:
        for act in claim.acts:
            assert read.article.text[act.start : act.end] == act.text
            assert claim.start <= act.start
            assert act.end <= claim.end


def test_the_place_in_a_row_is_a_word_of_the_act() -> None:
    """The lead ship is the first."""
    assert "first" in acts(extraction("The first is due in May."))["is"].things
    assert "first" in acts(extraction("Delivery of the lead ship: May 2028"))["Delivery"].things


def test_a_cleft_sentence_hands_over_to_its_clause() -> None:
    """It is there that something rises."""
    assert hung("It was in Lund that Anna Berg resigned.", "Lund") == "resigned"


def test_what_is_told_is_linked_to_the_telling() -> None:
    """By the start of its words."""
    found = acts(extraction("The lawyer said that Carl Holm repaid the loan."))
    assert found["said"].tells == (found["repaid"].start,)


@pytest.mark.parametrize(
    ("text", "word", "another"),
    [
        ("In June a beam fell from a different mast.", "fell", ("mast",)),
        ("In June a beam fell from the mast.", "fell", ()),
        ("In June a beam fell from a second mast.", "fell", ("mast",)),
        ("His second term ends in June.", "ends", ()),
        ("An earlier fire in June spared the hall.", "fire", ("fire",)),
        ("A second vote is due on Friday.", "vote", ()),
    ],
)
def test_what_is_said_to_be_another_is_noted(text: str, word: str, another: tuple[str, ...]) -> None:
    """A thing beside the act, or the act; a second vote may be the one that the article is about."""
    assert acts(extraction(text))[word].another == another


def test_the_words_of_a_time_name_no_act() -> None:
    """Nothing begins in a week that begins on a day."""
    assert "beginning" not in acts(extraction("The vote will be held in the week beginning May 4."))


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Voters in the Lund primary on Tuesday chose Carl Holm.", "primary"),
        ("Reports track spending before the Lund primary on Tuesday.", "primary"),
        ("She campaigned there ahead of Tuesday's primary.", "primary"),
        ("Carl Holm was shot and killed on Tuesday.", "shot"),
    ],
)
def test_a_time_may_hang_on_a_second_act(text: str, act: str) -> None:
    """A noun with a day of its own happens then; two verbs in one breath tell one moment."""
    assert act in hangs(text)


def test_a_day_before_a_noun_dates_nothing_else() -> None:
    """The two sentences were not passed on the day of the raid."""
    assert hangs("Carl Holm got two sentences for the June 3 raid.") == ["raid"]


def test_who_takes_part_in_what_went_before() -> None:
    """A gerund behind a preposition has the subject of its sentence."""
    read = extraction("Carl Holm, after suspending his campaign on Tuesday, left Lund.")
    assert named(read, acts(read)["suspending"].agents) == ["Carl Holm"]


def test_to_check_out_is_not_to_check_in() -> None:
    """The word behind the verb turns it round."""
    into = acts(extraction("Anna Berg checked into a clinic on Friday."))["checked"]
    out = acts(extraction("Anna Berg checked out of a clinic on Friday."))["checked"]
    assert set(into.kinds).isdisjoint(out.kinds)


def test_a_place_hangs_on_its_own_verb() -> None:
    """Where one was killed is not where his car was hit."""
    read = extraction("Carl Holm was shot and killed in Lund.")
    starts = {act.start: act.text for act in acts(read).values()}
    assert [starts[s] for c in read.claims for v in c.facets if v.facet == "place" for s in v.acts] == ["killed"]


def test_two_verbs_apart_are_two_moments() -> None:
    """What is told of a day and what follows from it."""
    assert hangs("Carl Holm resigned and, on Tuesday, left Lund.") == ["left"]


def test_a_thing_without_a_day_is_no_occasion() -> None:
    """A house does not happen."""
    assert "house" not in acts(extraction("They painted the house in Lund on Tuesday."))


def hangs(text: str) -> list[str]:
    """The words of all acts on which the one time may hang."""
    read = extraction(text)
    starts = {act.start: act.text for act in acts(read).values()}
    return [starts[start] for c in read.claims for v in c.facets if v.facet == "date" for start in v.acts]
