"""One office out of a noun phrase."""

import pytest

from checker.language.office_phrases import is_person_noun, title_head
from tests.language.reading import parsed, person


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Ann Hale, a 38-year-old Quaker mother of three, won.", "Ann Hale", "quaker mother of three"),
        ("Father Jim Hale prayed.", "Jim Hale", "priest"),
        ("Jim Hale, a brother of the victim, wept.", "Jim Hale", "brother of victim"),
        ("Sen. Anna Berg voted.", "Anna Berg", "senator"),
    ],
)
def test_title(text: str, name: str, title: str) -> None:
    """A father in small letters is kin; 'Father' and 'Sen.' before a name are offices."""
    assert [o.title for o in person(text, name).offices] == [title]


def test_head_of_a_title() -> None:
    """What comes before the complement."""
    assert title_head("deputy minister for trade") == "deputy minister"
    assert title_head("ambassador to mali") == "ambassador"
    assert title_head("mayor") == "mayor"


def test_person_nouns() -> None:
    """Singular nouns for persons only."""
    tokens = {t.text: t for t in parsed("The mayor met teachers at the ferry.").tokens}
    assert is_person_noun(tokens["mayor"])
    assert not is_person_noun(tokens["teachers"])
    assert not is_person_noun(tokens["ferry"])
