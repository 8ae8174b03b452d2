"""What is meant by the words of an office, and how two offices stand to each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facets.offices import Relation, is_kin, is_lasting, is_sole, read_title, relate, trades_apart, verb_offices


@pytest.mark.parametrize(
    ("text", "head", "lower", "field"),
    [
        ("deputy energy minister", "minister", True, {"energy"}),
        ("the minister of state for energy", "minister", False, {"energy"}),
        ("United States Ambassador", "ambassador", False, set()),
        ("former FBI director", "director", False, {"fbi"}),
        ("accountant of 54", "accountant", False, set()),
        ("vice-president", "vice president", False, set()),
        ("chairwoman of the school's governors", "chair of governors", False, set()),
        ("athletics director", "director", False, {"athletic"}),
        ("director of athletics", "director", False, {"athletic"}),
        ("presumptive nominee", "nominee", False, set()),
        ("", "", False, set()),
    ],
)
def test_an_office_is_taken_apart(text: str, head: str, lower: bool, field: set[str]) -> None:  # noqa: FBT001
    """Head, rank and field; countries, numbers and idle words are no field."""
    title = read_title(text)
    assert (title.head, title.lower, set(title.field)) == (head, lower, field)


def test_the_body_is_no_field() -> None:
    """'FBI director' of the FBI is its director."""
    assert read_title("FBI director", "FBI") == read_title("director", "FBI")


def test_the_head_of_a_school_is_a_head_teacher() -> None:
    """'Head' and 'deputy' mean something else at a school."""
    assert read_title("head", "Ferrybank Academy").head == "head teacher"
    assert read_title("deputy", "Ferrybank Academy").head == "deputy head teacher"
    assert read_title("head", "Marlow Trust").head == "head"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("former mayor", "former"),
        ("ex-mayor", "former"),
        ("mayor-elect", "elect"),
        ("acting mayor", "acting"),
        ("mayor", "current"),
    ],
)
def test_the_status_is_read(text: str, status: str) -> None:
    """Former, elect and acting stand before, after or within the word."""
    assert read_title(text).status == status
    assert read_title(text).head == "mayor"


def test_what_kind_of_title() -> None:
    """Kin, offices of which there is one, and titles kept for life."""
    assert is_kin(read_title("brother"))
    assert not is_kin(read_title("mayor"))
    assert is_sole(read_title("energy minister"))
    assert not is_sole(read_title("teacher"))
    assert is_lasting(read_title("governor"))
    assert not is_lasting(read_title("police chief"))


def test_trades_of_one_group_are_not_apart() -> None:
    """A surgeon is a doctor; a nurse is no plumber."""
    assert not trades_apart(read_title("surgeon"), read_title("doctor"))
    assert trades_apart(read_title("nurse"), read_title("plumber"))
    assert trades_apart(read_title("reporter"), read_title("surgeon"))
    assert not trades_apart(read_title("medical reporter"), read_title("surgeon"))


def test_verbs_of_office_are_offices() -> None:
    """Each verb names an office that is read whole."""
    assert all(read_title(office).head for office in verb_offices().values())


WORDS = st.lists(
    st.sampled_from(
        [
            "deputy",
            "mayor",
            "minister",
            "energy",
            "of",
            "chief",
            "executive",
            "former",
            "head",
            "nurse",
            "the",
            "driver",
        ]
    ),
    max_size=5,
).map(" ".join)


@given(WORDS, WORDS)
def test_the_relation_is_symmetric(left: str, right: str) -> None:
    """It does not matter which is named first."""
    assert relate(read_title(left), read_title(right)) is relate(read_title(right), read_title(left))


@given(WORDS)
def test_an_office_is_itself(text: str) -> None:
    """Any words stand to themselves as the same."""
    assert relate(read_title(text), read_title(text)) is Relation.SAME
