"""What cannot be checked, and why."""

import pytest

from checker.verify.checkable import OPINION, QUESTION, VAGUE, reason_against
from tests.verify.saying import unit


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        ("Did the mill burn?", QUESTION),
        ("The mayor is a wonderful woman.", OPINION),
        ("It was done.", VAGUE),
        ("They went there again.", VAGUE),
    ],
)
def test_the_reason_is_given(claim: str, reason: str) -> None:
    """A question, an opinion, something too vague."""
    assert reason_against(unit(claim)) == reason


@pytest.mark.parametrize(
    "claim",
    [
        "The mill burned for 12 hours.",
        "Lena Holt is the mayor of Marlow",
        "The clash took place on 14 February 2026",
        '"It is a disgrace," she said.',
    ],
)
def test_facts_can_be_checked(claim: str) -> None:
    """That an opinion was voiced in certain words is one."""
    assert reason_against(unit(claim)) is None
