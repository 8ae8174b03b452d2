"""What a name stands for."""

import pytest

from checker.records import EntityType
from tests.language.reading import names


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They flew to Norway.", "Norway", EntityType.PLACE),
        ("Many Finns came.", "Finns", EntityType.GROUP),
        ("Jim Hale, a Mormon father of five, won.", "Mormon", EntityType.GROUP),
        ("He is Muslim and she is Catholic.", "Muslim", EntityType.GROUP),
        ("The Tories won.", "Tories", EntityType.GROUP),
        ("She works for Cairn Lough Observatory.", "Cairn Lough Observatory", EntityType.ORGANISATION),
        ("They swam in Lake Tavin.", "Lake Tavin", EntityType.PLACE),
        ("On Monday Anna Berg spoke.", "Anna Berg", EntityType.PERSON),
        ("It was said by Dr Tavin.", "Tavin", EntityType.PERSON),
        ("Olvin Tranter was a vet before she was a priest.", "Olvin Tranter", EntityType.PERSON),
        ("Rovera kept his title on Sunday.", "Rovera", EntityType.PERSON),
        ("Oskar Thule Pharma of Copenhagen sold its plant.", "Oskar Thule Pharma", EntityType.ORGANISATION),
        ("On Monday Velantis shares fell.", "Velantis", EntityType.ORGANISATION),
        ("He and his brother Velantis were at home.", "Velantis", EntityType.PERSON),
        ("They sold the plant to rival Velantis and left.", "Velantis", EntityType.OTHER),
    ],
)
def test_type_of_a_name(text: str, name: str, kind: EntityType) -> None:
    """Lists first, then the words around the name."""
    assert [n.type for n in names(text) if n.text == name] == [kind]


def test_one_wording_has_one_type() -> None:
    """A surname is a person's everywhere, whatever it looks like in one place."""
    found = names("Catriona Beaton signed. In Beaton the firm has a friend. Beaton left.")
    assert {n.type for n in found if "Beaton" in n.text} == {EntityType.PERSON}
