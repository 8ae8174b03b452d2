"""The role facet: its examples, its symmetry, and what it keeps silent about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facets.base import Context, Example
from checker.facets.role import FACET
from checker.match.identity import identities
from checker.records import Answer, FacetValue, OfficeValue
from tests.making import document, extraction

ONE = Context({"a#e0": "ann weil", "b#e0": "ann weil"})


def office(title: str, organisation: str | None = None, status: str = "current", *, entity: str = "a#e0") -> FacetValue:
    """An office of Ann Weil."""
    value = OfficeValue(entity=entity, name="Ann Weil", title=title, organisation=organisation, status=status)
    return FacetValue(start=0, end=1, facet="role", slot="office", text=title, value=value)


def meet(left: FacetValue, right: FacetValue, context: Context = ONE) -> Answer:
    """The answer for one person in two articles."""
    moved = right.value.model_copy(update={"entity": "b#e0"})
    return FACET.compare(left, right.model_copy(update={"value": moved}), context)


def level(left: str, right: str) -> str:
    """The rung on which two titles of one person meet."""
    return meet(office(left), office(right)).level.name


@pytest.mark.parametrize("example", FACET.examples, ids=lambda e: f"{e.left} / {e.right}")
def test_example_meets_on_its_rung(example: Example) -> None:
    """Each example of the facet meets on the rung that it names, and on no other conflict."""
    context = Context(identities([extraction(example.left, "a"), extraction(example.right, "b")]))
    left, right = FACET.find(document(example.left, "a")), FACET.find(document(example.right, "b"))
    answers = [FACET.compare(one, other, context).level for one in left for other in right]
    assert example.level in {answer.name for answer in answers}
    assert {answer.name for answer in answers if answer.conflict} <= {example.level}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("talk-show host", "comedian"),
        ("senior fiscal adviser", "chairman of the National Fiscal Council"),
        ("Fox News host", "former presidential candidate"),
        ("retired pharmacist", "Liberal Democrat candidate"),
        ("economics professor", "college professor"),
        ("congresswoman", "mother"),
        ("farmer", "councillor"),
        ("accountant", "chair of the governors"),
        ("brother", "cousin"),
        ("singer and actor", "singer"),
        ("former ambassador", "foreign minister"),
        ("president", "founder"),
        ("vice president", "co-founder"),
        ("former president", "president"),
        ("aide", "former aide"),
    ],
)
def test_descriptions_that_go_together_are_no_conflict(left: str, right: str) -> None:
    """Two things that one person may well be."""
    assert not meet(office(left), office(right)).level.conflict


@pytest.mark.parametrize(
    ("left", "right", "name"),
    [
        ("CEO", "chief executive", "alias"),
        ("foreign policy chief", "High Representative for Foreign Affairs and Security Policy", "alias"),
        ("energy minister", "minister of energy", "alias"),
        ("attorney", "lawyer", "alias"),
        ("spokeswoman", "spokesperson", "alias"),
        ("deputy head", "teacher", "more precise"),
        ("trust chief", "chief executive", "more precise"),
        ("sergeant", "police officer", "more precise"),
        ("local police chief", "police chief of Norland province", "more precise"),
        ("Senate Democratic leader", "Senate minority leader", "more precise"),
        ("assistant coach", "coach", "more precise"),
        ("deputy headteacher", "chair of the governors", "different"),
        ("deputy mayor", "mayor", "different"),
        ("driver", "passenger", "different"),
        ("goalkeeper", "striker", "different"),
        ("health secretary", "education secretary", "different"),
        ("chief executive", "medical director", "different"),
        ("accountant", "teacher", "trades"),
        ("nurse", "electrician", "trades"),
        ("postwoman", "history lecturer", "trades"),
        ("head porter", "bricklayer", "trades"),
        ("mail carrier", "postman", "alias"),
        ("serving foreign minister", "former foreign minister", "status"),
        ("sitting senator", "former politician", "status"),
        ("foreign minister", "former foreign minister", "compatible"),
        ("senator", "former politician", "compatible"),
    ],
)
def test_titles_meet_on_their_rung(left: str, right: str, name: str) -> None:
    """Other words, fuller words, and offices that nobody holds at once."""
    assert level(left, right) == name


def test_two_persons_are_never_compared() -> None:
    """Without an identity the ladder says that they are two."""
    assert meet(office("mayor"), office("deputy mayor"), Context()).level.name == "another person"


def test_two_offices_of_one_named_body_contradict() -> None:
    """Where both say of which body, nobody is both."""
    found = meet(office("deputy headteacher", "Ferrybank Academy"), office("chair of governors", "Ferrybank Academy"))
    assert (found.level.name, found.level.strength) == ("exclusive", "contradiction")


def test_offices_in_two_bodies_go_together() -> None:
    """The mayor of a town may chair a company."""
    assert meet(office("mayor", "Oban"), office("council leader", "Argyll and Bute")).level.name == "compatible"


def test_one_office_of_two_countries_differs() -> None:
    """The president of one country is not that of another."""
    assert meet(office("president", "France"), office("president", "Spain")).level.name == "elsewhere"
    assert meet(office("president", "U.S."), office("president", "United States")).level.name == "same"


@pytest.mark.parametrize(
    ("left", "right", "name"),
    [
        ("2026-02-15", "2026-02-15", "status"),
        ("2026-02-15", "2026-03-01", "changed"),
        ("2026-03-01", "2026-02-15", "status"),
        (None, None, "status"),
    ],
)
def test_in_office_and_out_of_it(left: str | None, right: str | None, name: str) -> None:
    """Out of office in the later report is news; on one day, or the other way round, somebody is wrong."""
    context = Context(ONE.identities, left, right)
    assert meet(office("police chief"), office("police chief", status="former"), context).level.name == name


@pytest.mark.parametrize(("other", "name"), [("current", "same"), ("elect", "same"), ("former", "status")])
def test_whoever_is_named_may_be_called_so_at_once(other: str, name: str) -> None:
    """'Was elected mayor' beside the office held and the office to come, but not beside a former one."""
    assert meet(office("police chief", status="named"), office("police chief", status=other)).level.name == name


def test_elected_between_two_reports() -> None:
    """'Speaker-to-be' before, 'speaker' after: both were right."""
    context = Context(ONE.identities, "2019-01-02", "2019-01-04")
    assert meet(office("speaker-to-be"), office("house speaker"), context).level.name == "compatible"


TITLES = st.sampled_from(
    [
        "mayor",
        "deputy mayor",
        "teacher",
        "accountant",
        "CEO",
        "former minister",
        "energy minister",
        "leader",
        "",
        "guest",
        "son",
    ]
)
BODIES = st.sampled_from([None, "Marlow Council", "France", "Oban", "school"])
OFFICES = st.builds(office, TITLES, BODIES, st.sampled_from(["current", "former", "elect", "named", "acting"]))


@given(OFFICES, OFFICES)
def test_comparison_is_symmetric(left: FacetValue, right: FacetValue) -> None:
    """Swapping the sides changes only the sides."""
    forward, backward = meet(left, right), meet(right, left)
    assert forward.level == backward.level
    assert (forward.left, forward.right) == (backward.right, backward.left)


@given(OFFICES)
def test_an_office_never_conflicts_with_itself(value: FacetValue) -> None:
    """The same words in two articles agree."""
    assert not meet(value, value).level.conflict


def test_every_rung_is_on_the_ladder() -> None:
    """The ladder names each rung once."""
    names = [rung.name for rung in FACET.ladder]
    assert len(names) == len(set(names))
    assert {example.level for example in FACET.examples} <= set(names)


def aged(age: int) -> FacetValue:
    """Ann Weil's age in one of the articles."""
    value = OfficeValue(entity="a#e0", name="Ann Weil", title=f"{age} years old", age=age)
    return FacetValue(start=0, end=1, facet="role", slot="age", text=str(age), value=value)


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        ("2019-01-02", "2019-01-04", "a year older"),
        ("2019-01-02", "2019-03-04", "a year apart"),
        (None, "2019-01-04", "a year apart"),
    ],
)
def test_two_ages_of_one_week_differ(left: str | None, right: str | None, level: str) -> None:
    """A birthday between two reports of one week is a rare chance; between reports months apart it is not."""
    context = Context(ONE.identities, left, right)
    assert {meet(one, other, context).level.name for one, other in ((aged(51), aged(52)), (aged(52), aged(51)))} == {
        level
    }


def roles(text: str, name: str) -> set[tuple[str, str]]:
    """Slot and body of what an article says a person is."""
    return {(v.slot, v.value.organisation or "") for v in FACET.find(document(text, name)) if v.value.kind == "office"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ann Weil (D-Ohio) spoke.", ("state", "Ohio")),
        ("Senator Ann Weil of Iowa spoke.", ("state", "Iowa")),
        ("Ann Weil, the Iowa senator, spoke.", ("state", "Iowa")),
        ("Ann Weil, a Navy veteran, spoke.", ("branch", "Navy")),
        ("Ann Weil, who served in the Army in her youth, spoke.", ("branch", "Army")),
    ],
)
def test_seats_and_branches_are_read(text: str, found: tuple[str, str]) -> None:
    """Tags, states behind a name, branches of service."""
    assert found in roles(text, "a")


def test_no_state_of_one_who_holds_no_seat() -> None:
    """A teacher of Iowa may have moved."""
    assert not {slot for slot, _ in roles("Ann Weil of Iowa, a teacher, spoke.", "a")} & {"state"}


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        ("Senate Harbours Committee", "Foreign Trade", "elsewhere"),
        ("Senate Harbours Committee", "Senate Trade Committee", "elsewhere"),
        ("Senate Harbours Committee", "Harbours", "alias"),
        ("Harbours Committee", "Nordline", "alias"),
    ],
)
def test_chairs_of_two_committees(left: str, right: str, level: str) -> None:
    """The word may be left out of one; a firm's name alone is no committee's."""
    one, other = office("chair", left), office("chairman", right, entity="b#e0")
    assert FACET.compare(one, other, ONE).level.name == level
    assert FACET.compare(other, one, ONE).level.name == level


@pytest.mark.parametrize("other", ["current", "former", "elect", "acting"])
def test_an_office_at_a_told_time_agrees_with_any(other: str) -> None:
    """'Was named coach in 2005' says nothing about today."""
    assert not meet(office("coach", status="once"), office("coach", status=other)).level.conflict


def test_an_office_that_is_left_may_be_past_or_not() -> None:
    """'Coach X was sacked' beside 'coach X' and 'former coach X'; another office is another still."""
    left = office("health minister", status="leaving")
    for status in ("current", "former", "leaving"):
        assert not meet(left, office("health minister", status=status)).level.conflict
    assert meet(left, office("finance minister")).level.conflict


def test_ages_of_articles_years_apart() -> None:
    """Who was 51 and is 54 three years later has one age; who is 58 by then, or 54 in the same year, has two."""
    later = Context(ONE.identities, "2022-05-01", "2025-05-20")
    assert not meet(aged(51), aged(54), later).level.conflict
    assert meet(aged(54), aged(51), later).level.name == "ages differ"
    assert meet(aged(51), aged(58), later).level.name == "ages differ"
    assert meet(aged(51), aged(54)).level.name == "ages differ"


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("Marlow County's Lund", "Lund", "more precise"),
        ("Marlow County", "Lund", "more precise"),
        ("Visby", "Lund", "two homes"),
    ],
)
def test_a_county_holds_the_town(one: str, other: str, level: str) -> None:
    """Only two towns are two homes."""
    left, right = (office(f"of {place}", place).model_copy(update={"slot": "home"}) for place in (one, other))
    assert meet(left, right).level.name == level
