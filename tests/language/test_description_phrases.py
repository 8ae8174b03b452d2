"""Noun phrases read as descriptions."""

from checker.language.aliases import link_names
from checker.language.description_phrases import Phrase, read_description
from tests.language.reading import names, parsed, scene


def phrase(text: str, word: str) -> Phrase | None:
    """What the phrase headed by the word says."""
    token = next(t for t in parsed(text).tokens if t.text == word)
    return read_description(scene(text, link_names(names(text))), token)


def test_words_of_a_description() -> None:
    """Determiner, modifiers, countries and age are read."""
    found = phrase("The 47-year-old Danish minister left.", "minister")
    assert found is not None
    assert (found.noun, found.definite, found.indefinite, found.age) == ("minister", True, False, 47)
    assert found.countries == {"Denmark"}


def test_possessor_is_known() -> None:
    """'Skerry Line's director' is of Skerry Line."""
    found = phrase("Later Skerry Line's director left.", "director")
    assert found is not None
    assert found.possessor is not None
    assert found.possessor.name == "Skerry Line"


def test_things_are_no_descriptions() -> None:
    """A ferry describes nobody; a noun before a noun describes the other."""
    assert phrase("The ferry left.", "ferry") is None
    assert phrase("The police station burned.", "police") is None
