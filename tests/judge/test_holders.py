"""One post, two people."""

import pytest

from checker.judge.finding import Draft, confidence
from checker.judge.holders import holder_conflicts
from checker.records import FacetType
from tests.making import case_file

SPOKE = "The mayor of Lund, Anna Berg, opened the bridge on Friday."


def posts(*texts: str) -> list[Draft]:
    """Conflicts over who holds a post."""
    return list(holder_conflicts(case_file(*texts)))


def test_one_post_with_two_names_is_a_conflict() -> None:
    """With both sentences, and the names marked in them."""
    (found,) = posts(SPOKE, "Lund mayor Carla Holm opened the bridge.")
    assert found.type is FacetType.PARTICIPANT
    assert found.values == {"a": "Anna Berg", "b": "Carla Holm"}
    assert [e.text[slice(*(h - e.start for h in e.highlights[0]))] for e in found.evidence] == [
        "Anna Berg",
        "Carla Holm",
    ]
    assert confidence(found.witnesses, found.bias) > 0.5


@pytest.mark.parametrize(
    "other",
    [
        "The mayor of Lund, Mayor Berg, opened the bridge.",
        "The mayor of Visby, Carla Holm, opened the bridge.",
        "The former mayor of Lund, Carla Holm, opened the bridge.",
        "The deputy mayor of Lund, Carla Holm, opened the bridge.",
        "Carla Holm, a teacher in Lund, opened the bridge.",
        "The former Lund mayor, Carla Holm, opened the bridge.",
        "The mayor of Lund, Carla H.\n\nHolm opened the bridge.",
        "The mayor of Lund, Carla Holm, opened the bridge. Anna Berg held the post until May.",
    ],
    ids=[
        "the same person",
        "another body",
        "another time",
        "a lower post",
        "another post",
        "another time, said before the body",
        "a name cut off",
        "known to both",
    ],
)
def test_other_posts_other_times_and_known_people_are_none(other: str) -> None:
    """One may have followed the other, or stood in."""
    assert posts(SPOKE, other) == []


def test_the_order_of_the_articles_changes_nothing() -> None:
    """The question and the names stay."""
    other = "Lund mayor Carla Holm opened the bridge."
    one, two = posts(SPOKE, other)[0], posts(other, SPOKE)[0]
    assert one.statement == two.statement
    assert set(one.values.values()) == set(two.values.values())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The campaign chairman, Anna Berg, spoke.", "The campaign chairman, Carla Holm, spoke."),
        ("The communications director, Anna Berg, spoke.", "The communications director, Carla Holm, spoke."),
        ("State House speaker Anna Berg spoke.", "House speaker Carla Holm spoke."),
    ],
)
def test_a_post_that_many_bodies_have_is_none(one: str, other: str) -> None:
    """Each campaign has its chairman, and each state a House of its own."""
    assert posts(one, other) == []
