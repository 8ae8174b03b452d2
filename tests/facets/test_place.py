"""Places: how they are found and compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facets.base import Context, Example
from checker.facets.place import FACET
from checker.records import FacetValue
from tests.making import document

TEXTS = [
    "She was found in Lund.",
    "The fire broke out near Malmö.",
    "He died in Texas.",
    "They met in Paris.",
    "They met in France.",
    "The boat lay on the northern shore of the lake.",
    "The boat lay at the southern end of the lake.",
    "The car crashed into a tree.",
    "The car crashed into a wall.",
]


def places(text: str, name: str = "a") -> tuple[FacetValue, ...]:
    """The places of an article."""
    return FACET.find(document(text, name))


def rung(left: str, right: str) -> str:
    """The rung on which the first places of two texts meet."""
    return FACET.compare(places(left)[0], places(right, "b")[0], Context()).level.name


@pytest.mark.parametrize("example", FACET.examples, ids=lambda e: e.left)
def test_its_own_examples_hold(example: Example) -> None:
    """What `explain` prints is so."""
    assert rung(example.left, example.right) == example.level


def test_another_name_of_one_place_is_an_alias() -> None:
    """Who is who across articles decides."""
    left, right = places("He died in Holland.")[0], places("He died in Zeeland.", "b")[0]
    assert left.value.kind == right.value.kind == "place"
    one = {str(left.value.entity): "holland", str(right.value.entity): "holland"}
    assert FACET.compare(left, right, Context(identities=one)).level.name == "alias"


def test_every_rung_but_silence_is_shown_or_tried() -> None:
    """'near' is tried here, 'alias' above."""
    assert rung("The fire broke out near Malmö.", "The fire broke out in Lund.") == "near"
    assert rung("He died in Texas.", "He died in Lund.") == "near"
    shown = {e.level for e in FACET.examples} | {"near", "alias", "absent"}
    assert {level.name for level in FACET.ladder} == shown


@pytest.mark.parametrize(
    "text",
    ["She spoke in anger.", "Anna Berg works at a firm.", "He sailed on Friday.", "The talks ran into trouble."],
)
def test_what_is_no_place_is_not_found(text: str) -> None:
    """A mood, a bank without a name, a day, a figure of speech."""
    assert places(text) == ()


def test_there_looks_back_to_the_place_named_last() -> None:
    """In one sentence."""
    found = places("The road ends at Lund, and the hall was built there.")
    assert [(v.text, v.value.name) for v in found if v.value.kind == "place"] == [("Lund", "Lund"), ("Lund", "Lund")]
    assert len({v.start for v in found}) == 2


def test_its_side_is_that_of_the_thing_spoken_of() -> None:
    """'Its' looks back to the subject."""
    (found,) = places("The hut stands where the loch drains at its southern end.")
    assert found.value.kind == "place"
    assert (found.value.direction, found.value.whole) == ("south", "loch")


@given(st.sampled_from(TEXTS), st.sampled_from(TEXTS))
def test_the_order_changes_only_the_sides(left: str, right: str) -> None:
    """Left becomes right; spans cut out their text."""
    one, other = places(left)[0], places(right, "b")[0]
    answer, turned = FACET.compare(one, other, Context()), FACET.compare(other, one, Context())
    assert answer.level == turned.level
    assert (answer.left, answer.right) == (turned.right, turned.left)
    assert left[one.start : one.end] == one.text


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        ("He died in a hotel.", "He died in the kitchen.", "absent"),
        ("He died in a hotel.", "He died near a motel.", "near"),
        ("He died outside the school.", "He died inside the school.", "different"),
        ("He died in a hotel.", "He died in another hotel.", "absent"),
        ("The boat lay ten miles west of Lund.", "The boat lay ten miles east of Lund.", "different"),
    ],
)
def test_sorts_of_place_and_bearings(left: str, right: str, level: str) -> None:
    """Only sorts that exclude each other differ, in and out of one thing, and opposite bearings."""
    assert rung(left, right) == level


@pytest.mark.parametrize("text", ["He went to jail for life in prison.", "She met him at school.", "They sat in cars."])
def test_a_state_is_no_sort_of_place(text: str) -> None:
    """A noun that nothing tells of, or of many, says not where."""
    assert places(text) == ()


def test_a_clause_of_where_tells_of_its_place() -> None:
    """The second value hangs on the verb of the clause."""
    found = places("A man was seen near the house where the guard was shot.")
    assert [(v.value.site, v.start) for v in found if v.value.kind == "place"] == [("house", 20), ("house", 30)]


def test_the_wider_place_ends_with_its_sentence() -> None:
    """The next sentence or paragraph begins with a capital as well."""
    (found,) = places("He died in Garland, Texas.\n\nMoira Cargill came late.")
    assert found.value.kind == "place"
    assert found.value.within == ("Texas",)
