"""A name after a comma: in apposition, or the subject of what follows."""

import pytest

from checker.language.apposition import begins_clause
from tests.language.reading import meant, names, parsed, person


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Thanks to the 26-year-old clerk, Graham Penfold, treasurer until 2024, stood in the dock.", True),
        ("According to the mayor, Ann Weil left early.", True),
        ("Thanks to the clerk, Ann Weil, the treasurer stood in the dock.", False),
        ("Thanks to the clerk, Ann Weil, who looked twice, the treasurer stood in the dock.", False),
        ("The clerk, Ann Weil, stood in the dock.", False),
        ("It was read out by a clerk, Ann Weil’s mother said.", True),
        ("Police praised the clerk, Ann Weil.", False),
    ],
)
def test_subject_after_an_opening_phrase(text: str, subject: bool) -> None:  # noqa: FBT001
    """After a phrase under a preposition a name with a verb of its own begins the clause."""
    [name] = [n for n in names(text) if n.text in ("Graham Penfold", "Ann Weil")]
    assert begins_clause(parsed(text), name.first, name.last) is subject


def test_opening_describes_somebody_else() -> None:
    """Age and trade of the opening phrase are not the subject's; his own age finds him."""
    text = (
        "Thanks to the 26-year-old bookkeeper, Graham Penfold, treasurer of the hospice until 2024, stood in the dock. "
        "The 61-year-old, from Rowsham, had owned up."
    )
    penfold = person(text, "Graham Penfold")
    assert penfold.age == 61
    assert [o.title.split()[0] for o in penfold.offices] == ["treasurer"]
    assert meant(text, "bookkeeper") == "the 26-year-old bookkeeper"
