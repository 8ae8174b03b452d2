"""How near two names are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facets.names import (
    Likeness,
    body_likeness,
    body_words,
    clearly_other,
    folded,
    is_acronym_of,
    person_likeness,
    person_words,
)


@pytest.mark.parametrize(
    ("left", "right", "likeness"),
    [
        ("Jana Novak", "Dr. Jana Novak", Likeness.EQUAL),
        ("Zelensky", "Zelenskyy", Likeness.VARIANT),
        ("Chuck Hale", "Charles E. Hale", Likeness.VARIANT),
        ("Penfold", "Penfeld", Likeness.SLIP),
        ("Novak", "Jana Novak", Likeness.PART),
        ("Jana Novak", "Jana Weil", Likeness.NONE),
        ("Jana Novak", "Petra Novak", Likeness.NONE),
        ("", "Jana Novak", Likeness.NONE),
    ],
)
def test_persons(left: str, right: str, likeness: Likeness) -> None:
    """Equal, variant, slip, part, none."""
    assert person_likeness(left, right) is likeness


@pytest.mark.parametrize(
    ("left", "right", "likeness"),
    [
        ("Skerry Line Ltd", "the Skerry Line", Likeness.EQUAL),
        ("Energy Ministry", "Ministry of Energy", Likeness.VARIANT),
        ("Penfold Electric", "Penfeld Electric", Likeness.SLIP),
        ("WHO", "World Health Organization", Likeness.PART),
        ("Marlow Trust", "Marlow Vale Trust", Likeness.PART),
        ("Republican Party", "Oklahoma Republican Party", Likeness.NONE),
        ("Republican National Committee", "National Republican Senatorial Committee", Likeness.NONE),
        ("Trust", "Marlow Trust", Likeness.NONE),
    ],
)
def test_bodies(left: str, right: str, likeness: Likeness) -> None:
    """Equal, variant, slip, part, none."""
    assert body_likeness(left, right) is likeness


def test_bodies_of_one_kind_are_clearly_other() -> None:
    """Two academies, two countries; not a short name and its whole, not two kinds."""
    assert clearly_other("Ferrybank Academy", "Netherby Academy")
    assert clearly_other("France", "Spanish")
    assert not clearly_other("Marlow", "Marlow Trust")
    assert not clearly_other("Marlow Trust", "Netherby Academy")


def test_words_of_names() -> None:
    """Titles, accents, articles and legal forms are no part of a name."""
    assert person_words("Sen. José Muñoz Jr.") == ("jose", "munoz")
    assert body_words("The Bank of Marlow plc") == ("bank", "marlow")
    assert body_words("U.S.") == body_words("the United States")
    assert folded("Ørsted Łódź") == "orsted lodz"


def test_acronyms() -> None:
    """With and without the small words, and never of one word."""
    assert is_acronym_of("FBI", "Federal Bureau of Investigation")
    assert is_acronym_of("M.O.D.", "Ministry of Defence")
    assert not is_acronym_of("M", "Marlow")
    assert not is_acronym_of("Mod", "Ministry of Defence")


NAMES = st.text(alphabet="abcdeNSM .-é’", max_size=20)


@given(NAMES, NAMES)
def test_nearness_is_symmetric(left: str, right: str) -> None:
    """It does not matter which is named first."""
    assert person_likeness(left, right) is person_likeness(right, left)
    assert body_likeness(left, right) is body_likeness(right, left)
