"""The verb that governs a value, and whose the value is."""

import pytest

from tests.making import extraction


@pytest.mark.parametrize(
    ("text", "value", "verb", "holder"),
    [
        ("Nordline employs 31 workers.", "31", "employ", "Nordline"),
        ("Anna Berg signed 31 contracts.", "31", "sign", "Anna Berg"),
        ("Anna Berg sold Nordline's 31 boats.", "31", "sell", "Nordline"),
        ("Prices rose by 31 percent.", "31 percent", "rise", None),
        ("The vote in the hall was 31 to 12.", "31 to 12", "be", None),
    ],
)
def test_a_value_knows_its_verb_and_its_owner(text: str, value: str, verb: str, holder: str | None) -> None:
    """The possessor comes before the verb's subject; a thing owns nothing."""
    read = extraction(text)
    names = {entity.id: entity.name for entity in read.entities}
    number = next(v for c in read.claims for v in c.facets if v.facet == "number" and v.text == value)
    assert number.verb == verb
    assert (names[number.holder] if number.holder else None) == holder


def test_a_value_without_a_verb_has_none() -> None:
    """A headline of nouns governs nothing."""
    read = extraction("Anna Berg on the loss of 31 boats")
    assert [v.verb for c in read.claims for v in c.facets if v.facet == "number"] == [""]
