"""Short names and full ones."""

import pytest

from checker.language.aliases import link_names
from tests.language.reading import names


def linked(text: str) -> dict[str, set[str]]:
    """The referents of a text with their other names."""
    return {r.name: r.aliases for r in link_names(names(text))}


@pytest.mark.parametrize(
    ("text", "name", "alias"),
    [
        ("Catriona Beaton signed. Ms Beaton left.", "Catriona Beaton", "Beaton"),
        ("Charles Hale spoke. Chuck Hale left.", "Charles Hale", "Chuck Hale"),
        ("Inés Beaton signed. Ines Beaton left.", "Inés Beaton", "Ines Beaton"),
        ("He met Handsome Anna Beaton. Then Anna left.", "Handsome Anna Beaton", "Anna"),
        ("Skerry Line sailed. They said Skerry owns nine.", "Skerry Line", "Skerry"),
        ("The Marlow Energy Agency met. The MEA spoke.", "Marlow Energy Agency", "MEA"),
        ("Carl Holm Sr., a judge in Lund, retired in May. Holm left on Monday.", "Carl Holm Sr", "Holm"),
        ("The Detroit Herons won. On Monday the Herons sang.", "Detroit Herons", "Herons"),
        ("The United States signed. U.S. ships left.", "United States", "U.S."),
        ("The USS Marlow sailed. The crew of the Marlow sang.", "USS Marlow", "Marlow"),
        ("They flew to Norway. A Norwegian ship came.", "Norway", "Norwegian"),
        ("The plant in Kentucky closed. It stood in Ky. for years.", "Kentucky", "Ky."),
    ],
)
def test_names_of_one_referent(text: str, name: str, alias: str) -> None:
    """Surnames, short first names, accents, a first name behind another word, first words, initials of bodies, adjectives of countries."""
    assert linked(text)[name] == {alias}


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg met Ruth Berg.",
        "Ike Crane Jr. met Ike Crane III.",
        "They met in the House. They left the White House.",
        "They met in Louisiana. They flew to LA.",
        "They flew to Norway and Sweden.",
        "The Marlow Trust met the Oban Trust.",
    ],
)
def test_names_of_two_referents(text: str) -> None:
    """Another first name, another chamber, another country, another body."""
    assert len(linked(text)) == 2


def test_title_tells_who_of_a_couple_is_meant() -> None:
    """Mrs Marsh is not John."""
    found = {r.name: r.gender for r in link_names(names("John Marsh and Helen Marsh came. Mrs Marsh left."))}
    assert found == {"John Marsh": "male", "Helen Marsh": "female"}
