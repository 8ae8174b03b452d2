"""Descriptions, and whom each means."""

import pytest

from tests.language.reading import meant, person


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Kadri Lepik, the undersecretary, met Andris Zeltins. The undersecretary smiled.", "undersecretary", "Kadri Lepik"),
        ("Piers Langdale sat on the left and Helen Osgood on the right. Osgood shouted at the man across the table.", "man", "Piers Langdale"),
        ("The woman was Pamela Dunstan. She left.", "woman", "Pamela Dunstan"),
        ("Kasper Lund of Denmark met Tan Wei Jie of Malaysia. The Danish champion won.", "champion", "Kasper Lund"),
        ("Grovepoint Homes lost the case. The company will pay.", "company", "Grovepoint Homes"),
        ("Grovepoint Homes lost the case. The Oslo company will pay.", "company", "Grovepoint Homes"),
        ("It was her deputy who signed.", "deputy", "her deputy"),
    ],
)  # fmt: skip
def test_descriptions(text: str, word: str, name: str) -> None:
    """Descriptions go by office, nationality, sex and kind; whom they fit not, they stand for themselves."""
    assert meant(text, word, -1) == name


def test_unnamed_persons_have_their_description_for_a_name() -> None:
    """A person who is only described is an entity without a name."""
    official = person("A British official said the talks went on.", "A British official")
    assert not official.named
    assert official.side == "United Kingdom"


def test_predecessor_holds_the_office_until_then() -> None:
    """'The outgoing director' is the predecessor, 'the new director' the successor."""
    text = "Priya Rao has been named director of Cairn Lough Observatory in succession to Walter Stenhouse. "
    assert meant(text + "The outgoing director will stay for a year.", "director", -1) == "Walter Stenhouse"
    assert meant(text + "The new director was pleased.", "director", -1) == "Priya Rao"


def test_groups_are_one_referent() -> None:
    """'The farmers' twice are the same farmers."""
    text = "The farmers blocked the road. The farmers left at noon."
    assert len(person(text, "The farmers").mentions) == 2


def test_a_description_with_a_name_behind_it_is_of_that_name() -> None:
    """'The 36-year-old champion Falk floored Hale' tells nobody else's age."""
    text = (
        "Anna Berg beat Tom Hale in Oslo. The 36-year-old champion Oban, 58-3 with 51 knockouts, floored Hale with a "
        "big hand, and the crowd rose."
    )
    assert meant(text, "champion") is None
    assert person(text, "Tom Hale").age is None
