"""What may be so, and what is still to come."""

import pytest

from checker.language.hedges import hedge_of, is_hedged, is_planned
from tests.language.quoted import document


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("The bridge may close in May.", "may"),
        ("The talks could resume on Friday.", "could"),
        ("The bridge reportedly closed.", "reportedly"),
        ("He allegedly stole a boat.", "allegedly"),
        ("It is likely to rain.", "likely"),
        ("The bridge is expected to close.", "expected"),
        ("Lund is thought to have left.", "thought"),
        ("The bridge appears to be closed.", "appears"),
    ],
)
def test_hedges_are_seen(text: str, hedge: str) -> None:
    """The word that holds back is named."""
    found = hedge_of(document(text), 0, len(text))
    assert found is not None
    assert found.text == hedge


@pytest.mark.parametrize(
    "text",
    [
        "Lund tended the garden.",
        "The bridge closed.",
        "May was cold.",
        "The bridge, which may close, was built by Lund.",
        "He will leave.",
    ],
)
def test_plain_statements_are_not_hedged(text: str) -> None:
    """A month, a doubt in another clause and a plan hold nothing back."""
    assert not is_hedged(document(text), 0, len(text))


def test_a_statement_beside_another_is_not_held_back_by_it() -> None:
    """'appeared' beside a dash is an appearance."""
    text = "Lund backed the mayor – both appeared together at a fair – and Novak left."
    assert not is_hedged(document(text), 0, text.index(" –"))


@pytest.mark.parametrize(
    "text",
    [
        "The bridge will close.",
        "The council plans to close the bridge.",
        "The bridge is to close next week.",
        "The bridge is due to close.",
        "The bridge is set to close.",
    ],
)
def test_plans_are_seen(text: str) -> None:
    """Future, plan and timetable."""
    assert is_planned(document(text), 0, len(text))


@pytest.mark.parametrize(
    "text", ["The bridge closed.", "The bridge is easy to cross.", "The man who will leave spoke."]
)
def test_what_has_happened_is_no_plan(text: str) -> None:
    """Past, property and another clause's future."""
    assert not is_planned(document(text), 0, len(text))
