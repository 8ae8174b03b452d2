"""One office out of a noun phrase."""

import pytest

from checker.language.office_phrases import is_person_noun, title_head
from checker.records import OfficeStatus
from tests.language.reading import parsed, person


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Ann Hale, a 38-year-old Quaker mother of three, won.", "Ann Hale", "quaker mother of three"),
        ("Father Jim Hale prayed.", "Jim Hale", "priest"),
        ("Jim Hale, a brother of the victim, wept.", "Jim Hale", "brother of victim"),
        ("Tom Hale met his mother-in-law, Ann Weil.", "Ann Weil", "mother-in-law"),
        ("Tom Hale met his son-in-law Jim Orme.", "Jim Orme", "son-in-law"),
        ("Ann Weil met her ex-husband Jim Hale.", "Jim Hale", "husband"),
        ("They met with Marlow County District Attorney Anna Berg.", "Anna Berg", "district attorney"),
        ("COO Anna Berg left.", "Anna Berg", "coo"),
        ("Sen. Anna Berg voted.", "Anna Berg", "senator"),
        ("They asked medical correspondent Dr. Anna Berg.", "Anna Berg", "medical correspondent"),
    ],
)
def test_title(text: str, name: str, title: str) -> None:
    """A father in small letters is kin; 'Father' and 'Sen.' before a name are offices."""
    assert [o.title for o in person(text, name).offices] == [title]


@pytest.mark.parametrize(
    ("text", "name", "whose"),
    [
        ("Jim Hale, a brother of Ann Weil, wept.", "Jim Hale", "Ann Weil"),
        ("Ann Weil wept. Jim Hale is her brother-in-law.", "Jim Hale", "Ann Weil"),
        ("Ann Weil met her stepson Jim Hale.", "Jim Hale", "Ann Weil"),
        ("Jim Hale, a friend of mayors, wept.", "Jim Hale", None),
        ("Jim Hale, the brother of the victim, wept.", "Jim Hale", None),
    ],
)
def test_of_whom_the_kin_is(text: str, name: str, whose: str | None) -> None:
    """Somebody named behind 'of', or whom the pronoun means."""
    assert [o.organisation for o in person(text, name).offices] == [whose]


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


def test_the_name_of_the_holder_is_no_part_of_the_office() -> None:
    """'Appointed assistant manager X coach' gives X two offices, the second from then on."""
    text = "On Monday Kowalski appointed assistant general manager Toni Dahl coach for the year."
    offices = person(text, "Toni Dahl").offices
    assert [(o.title, o.status.value) for o in offices] == [
        ("assistant general manager", "current"),
        ("coach for year", "named"),
    ]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Anna Berg, a former Lund mayor, spoke.", OfficeStatus.FORMER),
        ("They met with then-Mayor Anna Berg.", OfficeStatus.FORMER),
        ("Anna Berg, a Lund mayor, spoke.", OfficeStatus.CURRENT),
    ],
)
def test_the_status_before_a_body_or_a_hyphen(text: str, status: OfficeStatus) -> None:
    """It is the person's, not the body's."""
    assert [o.status for o in person(text, "Anna Berg").offices] == [status]
