"""Frames that no single clause states."""

import pytest

from checker.extract.pieced import pieced_frames
from tests.making import document

TWO_SIDES = (
    "French minister Claire Dumas rejected the claim in Geneva on Friday.\n\n"
    "British minister Tom Hale defended it and warned of delays.\n\n"
)


def pairs(text: str) -> list[set[str]]:
    """The two names of each frame."""
    read = document(text)
    return [{read.entity(d.agent.entity).name, read.entity(d.counterpart.entity).name} for d in pieced_frames(read)]


@pytest.mark.parametrize(
    "ending",
    [
        "The exchange highlighted tensions between France and Britain.",
        "The clash followed weeks of silence.",
        "Their meeting ended without a statement.",
    ],
)
def test_a_noun_sums_up_who_spoke_before(ending: str) -> None:
    """A definite event noun after two speakers of two sides."""
    assert pairs(TWO_SIDES + ending) == [{"Claire Dumas", "Tom Hale"}]


@pytest.mark.parametrize(
    "ending",
    [
        "An exchange of students was planned.",  # indefinite: something new
        "The visits went on all week.",  # several events sum up nothing
        "The talks with Norway went on.",  # says itself who took part
        "The weather stayed cold.",  # no event
    ],
)
def test_what_sums_up_nothing_makes_no_frame(ending: str) -> None:
    """Only one definite event of which the article has not said who took part."""
    assert pairs(TWO_SIDES + ending) == []


def test_two_of_one_side_are_not_set_against_each_other() -> None:
    """Two ministers of one country may speak after each other and agree."""
    text = TWO_SIDES.replace("British", "French") + "The exchange highlighted tensions."
    assert pairs(text) == []


def test_a_summary_reaches_back_only_so_far() -> None:
    """Nine sentences on, 'the exchange' is another one."""
    filler = " ".join(f"The harbour was quiet at {hour} in the morning." for hour in ("two", "three", "four") * 4)
    assert pairs(TWO_SIDES + filler + "\n\nThe exchange highlighted tensions.") == []


def test_a_pair_needs_a_verb_of_being_together() -> None:
    """'The pair talked' joins them; 'the pair own a boat' does not."""
    text = "Anna Berg was waiting for Tom Hale in the lobby, and the pair {} ."
    assert pairs(text.format("talked until five")) == [{"Anna Berg", "Tom Hale"}]
    assert pairs(text.format("own a boat")) == []


def test_a_pair_needs_two_people() -> None:
    """With one person named there is no pair."""
    assert pairs("Anna Berg was waiting in the lobby, and the pair talked until five.") == []


def test_a_headline_sums_up_nothing() -> None:
    """It stands before what it sums up."""
    assert pairs("The exchange highlights old tensions\n\n" + TWO_SIDES) == []


@pytest.mark.parametrize(
    "seats",
    [
        "Maria Lund spoke for the guild. Across the table sat Carl Dorn, the owner.",
        "At one table sat Maria Lund. At the other table sat Carl Dorn.",
    ],
)
def test_who_takes_the_other_seat_faces_the_one_before(seats: str) -> None:
    """The first of two seats is given in one sentence, the second in the next."""
    assert pairs(seats) == [{"Maria Lund", "Carl Dorn"}]


@pytest.mark.parametrize(
    "seats",
    [
        "Maria Lund spoke for the guild. In the other room sat Carl Dorn.",  # no seat
        "Maria Lund spoke for the guild. At the table sat Carl Dorn.",  # which need not face hers
        "Maria Lund spoke for the guild. At the other table sat a cat.",
    ],
)
def test_a_place_that_faces_nobody_makes_no_frame(seats: str) -> None:
    """Another room, a table of one's own."""
    assert pairs(seats) == []


def test_they_are_the_two_of_the_sentence_before() -> None:
    """Two people joined by 'and', who then talk."""
    assert pairs("The candidates were Maria Lund and Carl Dorn. They debated for an hour.") == [
        {"Maria Lund", "Carl Dorn"}
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Maria Lund and Carl Dorn flew to Oslo. They met Owen Pryce.",
        "Maria Lund and Carl Dorn flew to Oslo. They talked with Owen Pryce.",
        "Maria Lund and Carl Dorn flew to Oslo. They argued that the port must stay.",
        "Maria Lund, Owen Pryce and Carl Dorn flew to Oslo. They talked.",
        "Maria Lund was in Oslo. Carl Dorn was in Bergen. They talked.",
        "Maria Lund and Carl Dorn own a boat. They repaired it.",
    ],
)
def test_they_are_not_always_opposite_each_other(text: str) -> None:
    """Side by side before a third, one of three, not named together, or doing nothing of the kind."""
    assert pairs(text) == []
