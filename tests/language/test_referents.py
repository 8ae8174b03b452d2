"""What is gathered of a person before it becomes an entity."""

from checker.language.referents import Referent
from checker.records import EntityType, Office


def referent() -> Referent:
    """Somebody."""
    return Referent(key=0, type=EntityType.PERSON, name="Tavin")


def test_pronouns_vote_on_the_sex() -> None:
    """The most frequent wins until a title or first name tells."""
    tavin = referent()
    assert tavin.likely_gender == "unknown"
    tavin.votes.update(male=2, female=1)
    assert tavin.likely_gender == "male"
    tavin.gender = "female"
    assert tavin.likely_gender == "female"


def test_offices_and_bodies_are_noted_once() -> None:
    """The same office with less is left out; its body is an affiliation."""
    tavin = referent()
    for organisation in ("Marlow Trust", None, "Marlow Trust"):
        tavin.hold(Office(title="director", organisation=organisation, text="director", start=0, end=8))
    assert [o.organisation for o in tavin.offices] == ["Marlow Trust"]
    assert tavin.affiliations == ["Marlow Trust"]
    tavin.affiliate("Tavin")
    assert tavin.affiliations == ["Marlow Trust"]
