"""Offices told by a verb."""

import pytest

from checker.records import OfficeStatus
from tests.language.reading import person


@pytest.mark.parametrize(
    ("text", "name", "title", "organisation", "status"),
    [
        ("Gwen Prosser, who leads Thornsea council, was absent.", "Gwen Prosser", "leader", "Thornsea council", "current"),
        ("Gwen Prosser, who led Thornsea council until 2019, was absent.", "Gwen Prosser", "leader", "Thornsea council", "former"),
        ("Moira Cargill, who works as a nurse, agreed.", "Moira Cargill", "nurse", None, "current"),
        ("Gwen Prosser, who served as mayor, was absent.", "Gwen Prosser", "mayor", None, "once"),
        ("Gwen Prosser, who is also a nurse, was absent.", "Gwen Prosser", "nurse", None, "current"),
        ("Gwen Prosser, 54, who leads Thornsea council, was absent.", "Gwen Prosser", "leader", "Thornsea council", "current"),
        ("Gwen Prosser, who joined in 2001 and has been treasurer since 2019, was absent.", "Gwen Prosser", "treasurer", None, "current"),
    ],
)  # fmt: skip
def test_offices(text: str, name: str, title: str, organisation: str | None, status: str) -> None:
    """A relative clause gives an office."""
    [office] = person(text, name).offices
    assert (office.title, office.organisation, office.status) == (title, organisation, OfficeStatus(status))


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, who led the harbour investigation, spoke.",
        "Anna Berg, who leads the search, spoke.",
        "Anna Berg, who led the council, spoke.",
        "Anna Berg, who is not a nurse, spoke.",
        "Anna Berg, who was a nurse, spoke.",
    ],
)
def test_no_office(text: str) -> None:
    """A task is none; a bare past tense tells neither 'still' nor 'no more'; denial tells none."""
    assert person(text, "Anna Berg").offices == ()


def test_successor_and_predecessor() -> None:
    """Whom somebody succeeds holds the office until then."""
    text = "Priya Rao has been named director of Cairn Lough Observatory in succession to Walter Stenhouse."
    assert [o.status for o in person(text, "Walter Stenhouse").offices] == [OfficeStatus.CURRENT]
    assert [o.status for o in person(text, "Priya Rao").offices] == [OfficeStatus.NAMED]
