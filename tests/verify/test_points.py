"""A claim facet by facet."""

from checker.records import FacetType, Standing
from tests.verify.saying import points

SOURCE = "A fire at the Marlow paper mill killed 12 people and injured 30 on Monday, 2 March 2026."


def test_each_value_is_there_once_with_its_standing() -> None:
    """Held by the source, clashing with it, or unknown to it."""
    found = {p.claimed: p for p in points("The fire at the Marlow paper mill killed 15 people and injured 30", SOURCE)}
    assert [p.standing for v, p in found.items() if "15" in v] == [Standing.CONTRADICTED]
    assert [p.standing for v, p in found.items() if "30" in v] == [Standing.SUPPORTED]
    assert len({(p.facet, p.span) for p in found.values()}) == len(found)


def test_a_value_that_the_source_does_not_give_is_silence() -> None:
    """A sum of money that nobody mentions."""
    found = points("The fire at the Marlow paper mill cost €4 million", SOURCE)
    assert [(p.facet, p.standing) for p in found if p.facet is FacetType.NUMBER] == [
        (FacetType.NUMBER, Standing.NOT_FOUND)
    ]


def test_a_stranger_is_named() -> None:
    """Someone of whom the source does not speak."""
    found = points("Lena Holt visited the Marlow paper mill on Monday", SOURCE)
    assert ("Lena Holt", Standing.NOT_FOUND) in [(p.claimed, p.standing) for p in found]
