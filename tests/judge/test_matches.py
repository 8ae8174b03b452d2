"""Results of two matches."""

import pytest

from tests.judge.apart import said_of

RECORD = "Anna Berg had 15 points for the Lund Herons (10-3)."
SEMIFINAL = "Anna Berg had beaten Jana Novak 15-9 in the semifinals."


@pytest.mark.parametrize(
    ("left", "right", "guards"),
    [
        (SEMIFINAL, "Anna Berg had beaten Mia Lind 15-12 on Friday.", {"matches"}),
        (SEMIFINAL, "Anna Berg won 15-12 against Mia Lind on Friday.", {"matches"}),
        (
            SEMIFINAL,
            "Anna Berg was pressed, 15-14 against a Danish qualifier, and had no trouble in the semifinal with Jana Novak.",
            {"matches"},
        ),
        (SEMIFINAL, "Anna Berg had beaten Jana Novak 15-12 on Friday.", set()),
        (SEMIFINAL, "Jana Novak lost to Anna Berg 15-12 on Friday.", set()),
        (SEMIFINAL, "Anna Berg won 15-12 in the semifinals.", set()),
        (SEMIFINAL, "Anna Berg won the semifinal in Lund 15-12.", set()),
        (RECORD, "The Visby Castle are now 10-0.", {"records"}),
        (RECORD, "The Lund Herons are now 10-0.", set()),
    ],
)
def test_matches_are_told_apart_by_the_opponents(left: str, right: str, guards: set[str]) -> None:
    """Two opponents, each named beside a score; not one match told from either side."""
    assert said_of(left, right) == guards
