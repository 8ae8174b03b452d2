"""Sums and remainders within an article."""

import pytest

from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft
from checker.judge.sums import remainder_slips
from checker.records import FindingKind, Strength
from tests.making import case_file

SHUT = "Hale & Berg will close 32 of its 118 shops."


def slips(text: str) -> list[Draft]:
    """What does not add up in the text."""
    case: CaseFile = case_file(text, "The harbour of Oslo was calm.")
    return list(remainder_slips(case))


@pytest.mark.parametrize(
    "rest",
    ["The remaining 95 shops stay open.", "Some say 95 shops will remain.", "That is a loss, leaving 95 shops."],
)
def test_a_rest_that_does_not_follow_is_found(rest: str) -> None:
    """Both passages, the numbers marked, and the sum in words."""
    (found,) = slips(f"{SHUT} {rest}")
    assert (found.kind, found.strength) == (FindingKind.SELF, Strength.DISCREPANCY)
    assert found.values == {"a": "86 and “95”"}
    assert found.evidence[0].note == "118 less 32 is 86"
    assert [e.text[h[0] - e.start : h[1] - e.start] for e in found.evidence for h in e.highlights] == ["32", "95"]


@pytest.mark.parametrize(
    "rest",
    [
        "The remaining 86 shops stay open.",
        "About 95 shops will remain.",
        "The remaining 95 lorries will be sold.",
        "It opened 95 shops in May.",
        "The remaining 140 shops belong to others.",
        "The town is old. It has a harbour. It has a church. It has a school. The remaining 95 shops are small.",
    ],
    ids=["it follows", "rough", "other things", "no rest", "more than the whole", "far away"],
)
def test_what_may_be_right_is_left_alone(rest: str) -> None:
    """A sum is only asked of exact numbers of one kind that stand together."""
    assert slips(f"{SHUT} {rest}") == []
