"""How near two names of bodies are."""

import pytest

from checker.facets.body_names import body_likeness, clearly_other, is_acronym_of
from checker.facets.name_words import Likeness


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
        ("Herons", "Port Ashby Herons", Likeness.PART),
        ("Herons", "Friends of the Herons", Likeness.NONE),
        ("Greens", "Scottish Greens", Likeness.NONE),
        ("Democrats", "Social Democrats", Likeness.NONE),
        ("Centre for Harbour Defence", "Center for Harbor Defense", Likeness.EQUAL),
        ("Recognised Colours Organisation", "Recognized Colors Organization", Likeness.EQUAL),
        ("Guild of Motion Pictures", "Guild of Motion Picture", Likeness.VARIANT),
        ("Roger Glass", "Rogers Glass", Likeness.NONE),
        ("Herons", "Heron", Likeness.VARIANT),
        ("Penfold Manufacturing Ltd", "Penfold Manufacturers", Likeness.SLIP),
        ("National Manufacturing", "National Manufacturers", Likeness.NONE),
        ("Penfold Manufacturing", "Penfold Manuscripts", Likeness.NONE),
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


def test_acronyms() -> None:
    """With and without the small words, and never of one word."""
    assert is_acronym_of("FBI", "Federal Bureau of Investigation")
    assert is_acronym_of("M.O.D.", "Ministry of Defence")
    assert not is_acronym_of("M", "Marlow")
    assert not is_acronym_of("Mod", "Ministry of Defence")
