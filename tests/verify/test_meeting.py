"""What of a comparison concerns a claim."""

from checker.verify.meeting import PASSAGES
from tests.verify.saying import meeting

SOURCE = (
    "Mayor Lena Holt faced fire chief Peter Dahl in the council on Monday. Holt blamed Dahl for the delay. "
    "The council meets twice a month. The mill burned for two days. Nobody was hurt in the fire."
)


def test_the_nearest_passages_come_first() -> None:
    """Some of them, in falling order of likeness."""
    near = meeting("The paper mill burned for two days", SOURCE).near
    assert near[0].passage.text == "The mill burned for two days."
    likeness = [n.comparison.similarity for n in near]
    assert likeness == sorted(likeness, reverse=True)
    assert len(near) <= PASSAGES


def test_an_event_with_the_same_two_is_seen() -> None:
    """And not with another."""
    assert meeting("Lena Holt confronted Peter Dahl", SOURCE).events
    assert not meeting("Lena Holt confronted Anna Berg", SOURCE).events
