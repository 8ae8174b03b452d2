"""Offices told by a predicate."""

import pytest

from checker.records import OfficeStatus
from tests.language.reading import person


@pytest.mark.parametrize(
    ("text", "name", "title", "organisation", "status"),
    [
        ("Anna Berg has been named director of Cairn Lough Observatory.", "Anna Berg", "director", "Cairn Lough Observatory", "named"),
        ("Anna Berg was elected mayor of Oban on Sunday.", "Anna Berg", "mayor", "Oban", "named"),
        ("Moira Cargill works as a nurse.", "Moira Cargill", "nurse", None, "current"),
        ("Moira Cargill has worked as a nurse.", "Moira Cargill", "nurse", None, "current"),
        ("Moira Cargill worked as a nurse.", "Moira Cargill", "nurse", None, "once"),
    ],
)  # fmt: skip
def test_offices(text: str, name: str, title: str, organisation: str | None, status: str) -> None:
    """A predicate gives an office, now or once."""
    [office] = person(text, name).offices
    assert (office.title, office.organisation, office.status) == (title, organisation, OfficeStatus(status))


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg was not mayor.",
        "Anna Berg named a director.",
        "Anna Berg works a lot.",
        "If elected, Anna Berg would be mayor.",
    ],
)
def test_no_office(text: str) -> None:
    """Denial, other people's naming and other work give none."""
    assert person(text, "Anna Berg").offices == ()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Anna Berg was named the 21st director of the Observatory.", OfficeStatus.ONCE),
        ("Anna Berg was named director of the Observatory in 2005.", OfficeStatus.ONCE),
        ("The Observatory grew while Anna Berg was director.", OfficeStatus.ONCE),
        ("Anna Berg was mayor from 2001 to 2005.", OfficeStatus.ONCE),
        ("Anna Berg served as mayor.", OfficeStatus.ONCE),
        ("Anna Berg has served as mayor.", OfficeStatus.CURRENT),
        ("Anna Berg became mayor in 2001.", OfficeStatus.CURRENT),
        ("Anna Berg was mayor for a long time.", OfficeStatus.CURRENT),
        ("Anna Berg has been named director of the Observatory.", OfficeStatus.NAMED),
        ("Anna Berg was named director of the Observatory.", OfficeStatus.NAMED),
    ],
)
def test_the_time_of_an_office(text: str, status: OfficeStatus) -> None:
    """To have entered an office in an earlier year, or as the nth, says nothing about who holds it now."""
    assert [o.status for o in person(text, "Anna Berg").offices] == [status]
