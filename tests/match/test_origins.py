"""Independent origins."""

from checker.match.origins import origins_of
from tests.making import article

WIRE = (
    "A freight train left the rails near the village of Elmstead early on Friday, the rail operator said. "
    "Nobody was hurt, but the line will stay closed until Sunday while engineers lift the four wagons back."
)
OTHER = "Engineers spent the weekend at Elmstead. Four wagons of a goods train lay beside the track, and trains were diverted."


def test_a_copy_is_no_second_origin() -> None:
    """Two files with one text, or nearly one, have one origin."""
    origins = origins_of([article(WIRE, "a"), article(WIRE + " More follows.", "b"), article(OTHER, "c")])
    assert origins["a"] == origins["b"] != origins["c"]


def test_what_is_said_to_be_a_copy_is_one() -> None:
    """`copy_of` joins, be it another article or an agency that two articles name."""
    named = article(OTHER, "b").model_copy(update={"copy_of": "a"})
    assert len(set(origins_of([article(WIRE, "a"), named]).values())) == 1
    agency = [a.model_copy(update={"copy_of": "AP"}) for a in (article(WIRE, "a"), article(OTHER, "b"))]
    assert len(set(origins_of(agency).values())) == 1


def test_different_texts_are_independent() -> None:
    """Two reports in their own words are two origins."""
    assert len(set(origins_of([article(WIRE, "a"), article(OTHER, "b")]).values())) == 2


def test_two_prints_of_one_agency_are_one_origin() -> None:
    """Their datelines say so, though each was edited."""
    prints = [article(f"ELMSTEAD (Reuters) - {text}", name) for text, name in ((WIRE, "a"), (OTHER, "b"))]
    assert len(set(origins_of(prints).values())) == 1
