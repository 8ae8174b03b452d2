"""The facet of cause: what it finds, and what it keeps silent about."""

import pytest

from checker.facets.cause import FACET
from tests.facets.told import conflicting


def test_a_reason_behind_a_dash_or_an_apposition_explains_what_stands_there() -> None:
    """'a blow, because …' says why it is a blow."""
    owing = "The club dropped Lund from the squad because of a sore knee."
    for aside in (
        "The club dropped Lund from the squad – a blow, because she leads the league.",
        "The club dropped Lund from the squad, a heavy blow, because she leads the league.",
    ):
        assert not conflicting(FACET, owing, aside)
    assert conflicting(FACET, owing, "The club dropped Lund from the squad because she missed a game.")
    assert conflicting(FACET, owing, "The club dropped Lund from its best-known squad because she missed a game.")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("A faulty valve may have caused the explosion at the mill.", "A gas leak caused the explosion at the mill."),
        ("The explosion at the mill was not caused by a valve.", "A gas leak caused the explosion at the mill."),
        ("A faulty valve caused the explosion at the mill.", "A gas leak caused the explosion in the tunnel."),
    ],
)
def test_doubt_denial_and_another_place_are_no_other_cause(left: str, right: str) -> None:
    """A cause must be stated, and of the same thing."""
    assert not conflicting(FACET, left, right)
