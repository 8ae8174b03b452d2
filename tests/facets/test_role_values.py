"""Where an article says what a person is."""

import pytest

from checker.facets.role_values import find
from checker.records import OfficeValue
from tests.making import document


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Dr Ruth Hale, a historian, spoke.", ["historian"]),
        ("Prof. Ruth Hale spoke.", []),
        ("They asked the Marlow Clinic's Dr. Ruth Hale.", []),
        ("Ann Weil chairs the school's governors.", ["chair of the school's governors"]),
        ("Ann Weil lectures at Oban University.", ["lecturer"]),
        ("Ann Weil, a bricklayer, spoke.", ["bricklayer"]),
        ("Ann Weil taught at the school.", []),
        ("Ann Weil became its deputy head in 2017.", ["deputy head"]),
        ("Owen Pryce, 54, swam ashore.", ["54 years old"]),
        ("Ann Hale, a 38-year-old Quaker mother of three, won.", ["38 years old", "quaker mother of three"]),
        ("Ann Weil gave up politics in 2019.", ["politician"]),
        ("Ann Weil, who has retired from public life, spoke.", ["politician"]),
        ("Ann Weil never left politics.", []),
        ("Ann Weil left politics to her brother.", []),
        ("Ann Weil, who led the harbour investigation, spoke.", []),
    ],
)
def test_what_a_person_is(text: str, titles: list[str]) -> None:
    """Offices, ages and verbs in the present; forms of address and tasks are none."""
    values = [v.value for v in find(document(text))]
    assert sorted(v.title for v in values if isinstance(v, OfficeValue)) == titles
