"""The participant facet: its examples, its symmetry, and what it keeps silent about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facets.base import Context, Example
from checker.facets.participant import FACET, entity_value
from checker.match.identity import identities
from checker.records import Answer, EntityType, EntityValue, FacetValue
from tests.making import document, extraction


def value(name: str, **fields: object) -> FacetValue:
    """A participant."""
    entity = EntityValue(entity=f"a#{name}", name=name, **fields)
    return FacetValue(start=0, end=1, facet="participant", slot="agent:sign", text=name, value=entity)


def meet(left: FacetValue, right: FacetValue, *, same: bool = False) -> Answer:
    """The answer for participants of two articles."""
    moved = right.value.model_copy(update={"entity": f"b#{right.text}"})
    other = right.model_copy(update={"value": moved})
    known = {f"a#{left.text}": "one", f"b#{right.text}": "one" if same else "other"}
    return FACET.compare(left, other, Context(known))


@pytest.mark.parametrize("example", FACET.examples, ids=lambda e: f"{e.left} / {e.right}")
def test_example_meets_on_its_rung(example: Example) -> None:
    """Each example of the facet meets on the rung that it names."""
    context = Context(identities([extraction(example.left, "a"), extraction(example.right, "b")]))
    left, right = FACET.find(document(example.left, "a")), FACET.find(document(example.right, "b"))
    assert example.level in {FACET.compare(one, other, context).level.name for one in left for other in right}


def test_who_acts_and_on_whom() -> None:
    """Subjects, objects, the one after 'by' and the one after 'with', with their verbs."""
    found = FACET.find(document("Jana Novak met with Owen Pryce. Owen Pryce was rebuked by Carla Ricci."))
    slots = {(v.slot, v.value.name) for v in found if isinstance(v.value, EntityValue)}
    assert slots == {
        ("agent:meet", "Jana Novak"),
        ("with:meet", "Owen Pryce"),
        ("patient:rebuke", "Owen Pryce"),
        ("agent:rebuke", "Carla Ricci"),
    }


def test_values_stand_where_their_words_stand() -> None:
    """Each value's words are the article's words at its place."""
    text = "Jana Novak met Owen Pryce and Carla Ricci in Oban. She thanked them."
    for found in FACET.find(document(text)):
        assert found.text == text[found.start : found.end]


@pytest.mark.parametrize(
    ("left", "right", "name"),
    [
        (value("Jana Novak"), value("Owen Pryce"), "different"),
        (value("Jana Novak", type="person"), value("Owen Pryce", type="person"), "different"),
        (value("Remora Marine", type="organisation"), value("Baltica Nova", type="organisation"), "different"),
        (value("Norway", type="place"), value("Iceland", type="place"), "different"),
        (value("Oban", type="place"), value("Netherby", type="place"), "another kind"),
        (value("Jana Novak", type="person"), value("Skerry Line", type="organisation"), "another kind"),
        (
            value("Jana Novak", type="person", ties=("Skerry Line",)),
            value("Skerry Line", type="organisation"),
            "part of",
        ),
        (value("Marco Rubio", type="person", ties=("United States",)), value("US", type="place"), "part of"),
        (value("her deputy", type="person", named=False), value("Davide Russo", type="person"), "unnamed"),
        (value("EU foreign policy chief"), value("Marco Rubio"), "unnamed"),
        (value("Teague", type="person"), value("Jeff Teague", type="person"), "unclear"),
        (value("farmers", type="group"), value("landlords", type="group"), "unnamed"),
        (value("FBI", type="organisation"), value("Justice Department", type="organisation"), "part of"),
    ],
)
def test_two_entities_meet_on_their_rung(left: FacetValue, right: FacetValue, name: str) -> None:
    """Without an identity: different, tied, of another kind, or not to be told."""
    assert meet(left, right).level.name == name


@pytest.mark.parametrize(
    ("left", "right", "name"),
    [
        ("Jana Novak", "Jana Novak", "same"),
        ("Zelensky", "Zelenskyy", "alias"),
        ("Penfold", "Penfeld", "spelling"),
        ("Hurricanes Penfold", "Hurricane Penfold", "alias"),
        ("the district attorney", "Lorena Pabst", "alias"),
        ("FBI", "Federal Bureau of Investigation", "alias"),
    ],
)
def test_one_entity_meets_on_its_rung(left: str, right: str, name: str) -> None:
    """With an identity: the same, another name, or a slip in its spelling."""
    assert meet(value(left), value(right), same=True).level.name == name


VALUES = st.builds(
    value,
    st.sampled_from(
        ["Jana Novak", "Novak", "Penfold", "Penfeld", "US", "United States", "the mayor", "FBI", "Skerry Line", ""]
    ),
    type=st.sampled_from([None, *(kind.value for kind in EntityType)]),
    named=st.booleans(),
    ties=st.sampled_from([(), ("United States",), ("Skerry Line",)]),
)


@given(VALUES, VALUES, st.booleans())
def test_comparison_is_symmetric(left: FacetValue, right: FacetValue, same: bool) -> None:  # noqa: FBT001
    """Swapping the sides changes only the sides."""
    assert meet(left, right, same=same).level == meet(right, left, same=same).level


@given(VALUES, VALUES)
def test_no_difference_of_participants_is_a_contradiction(left: FacetValue, right: FacetValue) -> None:
    """Both may have taken part: an editor must look, and no more."""
    assert meet(left, right).level.strength in {None, "discrepancy"}


def test_an_entity_takes_its_ties_along() -> None:
    """Offices and the side for which somebody speaks are ties."""
    people = document(
        "US Secretary of State Marco Rubio spoke. Grovepoint's chief executive Neil Sandoval signed."
    ).entities
    ties = {entity.name: entity_value(entity).ties for entity in people}
    assert "United States" in ties["Marco Rubio"]
    assert "Grovepoint" in ties["Neil Sandoval"]


def test_a_name_of_unknown_kind_is_read_as_either() -> None:
    """'Herons' beside a 'Heron' that was taken for a person is a plural and no slip; two first names of one are two spellings."""
    assert (
        meet(value("Marlow Heron", type="person"), value("Marlow Herons", type="other"), same=True).level.name
        == "alias"
    )
    left, right = value("Theodoros Karras", type="person"), value("Theodore Karras", type="other")
    assert meet(left, right, same=True).level.name == "spelling"
    assert (
        meet(value("Marlow Heron", type="group"), value("Marlow Horon", type="group"), same=True).level.name == "alias"
    )


def test_a_family_is_no_misspelled_member() -> None:
    """One word with an s behind it is a plural; behind a first name it is another spelling."""
    assert meet(value("Penfold", type="person"), value("Penfolds", type="person"), same=True).level.name == "alias"
    left, right = value("Jana Penfold", type="person"), value("Jana Penfolds", type="person")
    assert meet(left, right, same=True).level.name == "spelling"
