"""Two offices of one person."""

from checker.judge.differing.offices import Offices
from tests.judge.differing.laid import apart


def test_two_known_offices_of_one_person_differ() -> None:
    """Although one person may hold both; what is no office is no other."""
    assert apart(Offices, "Senator Edda Lund spoke in Oslo.", "Governor Edda Lund spoke in Oslo.") == {
        ("Senator", "Governor")
    }
    one = "Senator Edda Lund spoke in Oslo."
    assert apart(Offices, one, "Edda Lund, a family friend, spoke in Oslo.") == set()


def test_two_offices_that_hardly_one_holds_differ() -> None:
    """Wherever they stand."""
    one = "Edda Lund, the chairman of Norvik Bank, spoke in Oslo."
    assert apart(Offices, one, "Edda Lund, a spokeswoman for Norvik Bank, spoke in Oslo.") == {("the", "a")}


def test_one_office_in_two_wordings_is_one() -> None:
    """Short and in full; and two people may hold two."""
    one = "Oregon Sen. Edda Lund spoke in Oslo."  # who has two titles there: 'senator' and 'from Oregon'
    assert apart(Offices, one, "Senator Edda Lund spoke in Oslo.") == set()
    assert apart(Offices, "Sen. Edda Lund spoke in Oslo.", "Senator Edda Lund spoke in Oslo.") == set()
    assert apart(Offices, "Senator Edda Lund spoke in Oslo.", "Governor Karel Mohn spoke in Oslo.") == set()
