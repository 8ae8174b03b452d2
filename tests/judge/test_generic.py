"""What holds of every thing of a kind."""

import pytest

from tests.judge.apart import said_of


@pytest.mark.parametrize(
    ("left", "right", "guards"),
    [
        ("A ferry carries 120 people across the sound.", "The ferry carried 150 people across the sound.", {"general"}),
        ("A ferry carried 120 people across the sound.", "The ferry carried 150 people across the sound.", set()),
        ("A group of 12 people waits in Lund.", "The group of 15 people waits in Lund.", set()),
        ("Every ferry carries 120 people to Lund.", "Every ferry carries 150 people to Lund.", set()),
    ],
)
def test_a_rule_is_no_event(left: str, right: str, guards: set[str]) -> None:
    """Any one of a kind, in the present, beside what was so once."""
    assert said_of(left, right) == guards
