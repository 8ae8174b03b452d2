"""Offices told by a verb."""

import pytest

from checker.records import OfficeStatus
from tests.language.reading import person


@pytest.mark.parametrize(
    ("text", "name", "title", "organisation", "status"),
    [
        ("Anna Berg has been named director of Cairn Lough Observatory.", "Anna Berg", "director", "Cairn Lough Observatory", "elect"),
        ("Gwen Prosser, who leads Thornsea council, was absent.", "Gwen Prosser", "leader", "Thornsea council", "current"),
        ("Gwen Prosser, who led Thornsea council until 2019, was absent.", "Gwen Prosser", "leader", "Thornsea council", "former"),
        ("Moira Cargill, who works as a nurse, agreed.", "Moira Cargill", "nurse", None, "current"),
        ("Moira Cargill works as a nurse.", "Moira Cargill", "nurse", None, "current"),
        ("Moira Cargill has worked as a nurse.", "Moira Cargill", "nurse", None, "current"),
        ("Moira Cargill worked as a nurse.", "Moira Cargill", "nurse", None, "once"),
        ("Gwen Prosser, who is also a nurse, was absent.", "Gwen Prosser", "nurse", None, "current"),
        ("Gwen Prosser, 54, who leads Thornsea council, was absent.", "Gwen Prosser", "leader", "Thornsea council", "current"),
        ("Gwen Prosser, who joined in 2001 and has been treasurer since 2019, was absent.", "Gwen Prosser", "treasurer", None, "current"),
    ],
)  # fmt: skip
def test_offices(text: str, name: str, title: str, organisation: str | None, status: str) -> None:
    """A relative clause or a predicate gives an office."""
    [office] = person(text, name).offices
    assert (office.title, office.organisation, office.status) == (title, organisation, OfficeStatus(status))


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, who led the harbour investigation, spoke.",
        "Anna Berg, who leads the search, spoke.",
        "Anna Berg, who led the council, spoke.",
        "Anna Berg was not mayor.",
        "Anna Berg, who is not a nurse, spoke.",
        "Anna Berg, who was a nurse, spoke.",
        "Anna Berg named a director.",
    ],
)
def test_no_office(text: str) -> None:
    """A task is none; a bare past tense tells neither 'still' nor 'no more'; denial and other people's naming neither."""
    assert person(text, "Anna Berg").offices == ()


def test_successor_and_predecessor() -> None:
    """Whom somebody succeeds holds the office until then."""
    text = "Priya Rao has been named director of Cairn Lough Observatory in succession to Walter Stenhouse."
    assert [o.status for o in person(text, "Walter Stenhouse").offices] == [OfficeStatus.CURRENT]
    assert [o.status for o in person(text, "Priya Rao").offices] == [OfficeStatus.ELECT]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Anna Berg was named the 21st director of the Observatory.", OfficeStatus.ONCE),
        ("Anna Berg was named director of the Observatory in 2005.", OfficeStatus.ONCE),
        ("The Observatory grew while Anna Berg was director.", OfficeStatus.ONCE),
        ("Anna Berg was mayor from 2001 to 2005.", OfficeStatus.ONCE),
        ("Anna Berg became mayor in 2001.", OfficeStatus.CURRENT),
        ("Anna Berg was mayor for a long time.", OfficeStatus.CURRENT),
        ("Anna Berg has been named director of the Observatory.", OfficeStatus.ELECT),
        ("Anna Berg was named director of the Observatory.", OfficeStatus.ELECT),
    ],
)
def test_the_time_of_an_office(text: str, status: OfficeStatus) -> None:
    """To have entered an office in an earlier year, or as the nth, says nothing about who holds it now."""
    assert [o.status for o in person(text, "Anna Berg").offices] == [status]
