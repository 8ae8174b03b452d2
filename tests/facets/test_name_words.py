"""Words of names."""

import pytest

from checker.facets.name_words import Likeness, body_words, folded, name_terms, person_words, spoken, word_likeness


def test_words_of_names() -> None:
    """Titles, accents, articles and legal forms are no part of a name; states are named in full."""
    assert person_words("Sen. José Muñoz Jr.") == ("jose", "munoz")
    assert body_words("The Bank of Marlow plc") == ("bank", "marlow")
    assert body_words("U.S.") == body_words("the United States")
    assert (
        body_words("Neighbourhood Analysers") == body_words("Neighborhood Analyzers") == ("neighborhood", "analyzers")
    )
    assert body_words("Centre for Organisation") == body_words("Center for Organization")
    assert body_words("Watercolour Trust") == body_words("Watercolor Trust")
    assert body_words("N.Y.") == body_words("New York") == ("new", "york")
    assert body_words("PA") == ("pa",)
    assert folded("Ørsted Łódź") == "orsted lodz"
    assert spoken("zelensky") == spoken("zelenskyy")


@pytest.mark.parametrize(
    ("left", "right", "likeness"),
    [
        ("penfold", "penfold", Likeness.EQUAL),
        ("zelensky", "zelenskyy", Likeness.VARIANT),
        ("penfold", "penfeld", Likeness.SLIP),
        ("kostrava", "kostravan", Likeness.VARIANT),
        ("hale", "hall", Likeness.NONE),
        ("penfold", "renfold", Likeness.NONE),
    ],
)
def test_two_words(left: str, right: str, likeness: Likeness) -> None:
    """One sound, one slip in a long word; never another first letter."""
    assert word_likeness(left, right) is likeness


@pytest.mark.parametrize("name", ["suffixes", "links", "particles", "glued", "shared", "after_names"])
def test_lists_are_folded(name: str) -> None:
    """The lists hold what names are folded to."""
    assert name_terms(name)
    assert all(isinstance(term, str) and term == folded(term) for term in name_terms(name))
