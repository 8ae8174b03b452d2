"""How many origins a finding rests on."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.making import report

OWN = "Anna Berg opened the harbour of Oslo on Friday."
OTHER = "The Oslo harbour was opened by Anna Berg on Friday. Herring was served to the guests, and a choir sang."
LONG = "Anna Berg opened the rebuilt harbour of Oslo on Friday after nine years of delays and two court cases."


def most(*texts: str) -> int:
    """The origins of the best supported agreement."""
    return max(f.origins for f in report(*texts).findings if f.kind == "agreement")


def test_two_reports_in_their_own_words_are_two_origins() -> None:
    """Nothing ties them."""
    assert most(OWN, OTHER) == 2


def test_one_wording_is_one_origin() -> None:
    """A passage of twelve words and more that both print, in texts that are otherwise their own."""
    one = f"{LONG} Ferries whistled. Fishermen from the north mended their nets on the quay and did not look up."
    other = f"Rain fell on the guests. A brass band played for an hour, and buses were late in the whole town. {LONG}"
    assert most(one, other) == 1


def test_one_report_passed_on_twice_is_one_origin() -> None:
    """Both rest on the same agency."""
    assert most(
        "Anna Berg opened the harbour of Oslo on Friday, according to Reuters.",
        "Reuters reported that the Oslo harbour was opened by Anna Berg on Friday.",
    ) == 1  # fmt: skip


@settings(max_examples=4, deadline=None)
@given(st.sampled_from([OWN, OTHER]), st.permutations([0, 1, 2]))
def test_a_copy_adds_no_origin(copied: str, order: list[int]) -> None:
    """Whichever article is copied, in whatever order they come."""
    texts = [OWN, OTHER, copied]
    assert most(*(texts[i] for i in order)) == 2
