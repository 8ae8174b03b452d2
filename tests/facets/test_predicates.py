"""How predicates stand to each other, by the tables of opposites and of ends."""

from hypothesis import given
from hypothesis import strategies as st

from checker.facets.predicates import Sense, ends_of, keys, same_end, sense

WORDS = st.sampled_from(
    ["accept", "refuse", "decline", "approve", "reject", "jail", "fine", "acquit", "rise", "fall", "walk"]
)


def test_opposites_and_likes() -> None:
    """Two words of a pole are alike, one of each pole are opposed, all others stand in no relation."""
    assert sense("refuse", "decline") is Sense.LIKE
    assert sense("accept", "decline") is Sense.OPPOSED
    assert sense("accept", "accept") is Sense.SAME
    assert sense("accept", "walk") is Sense.OTHER


def test_ends_name_what_they_befall() -> None:
    """Jail and a fine are two ends of a sentence, which befalls a person; one end is no pair."""
    assert ends_of("jail", "fine") == {"person"}
    assert not ends_of("jail", "imprison")
    assert same_end("jail", "imprison")
    assert not same_end("jail", "fine")


def test_an_end_may_be_said_of_less_than_the_proceeding() -> None:
    """A search is called off, a person is not."""
    assert ends_of("suspend", "find", frozenset({"search"}), frozenset({"novak"}))
    assert not ends_of("suspend", "find", frozenset({"clerk"}), frozenset({"clerk"}))
    assert ends_of("find", "suspend", frozenset({"novak"}), frozenset({"search"}))


@given(WORDS, WORDS)
def test_symmetric_and_found_by_keys(one: str, other: str) -> None:
    """The order decides nothing, and whatever is related shares a key."""
    assert sense(one, other) is sense(other, one)
    assert ends_of(one, other) == ends_of(other, one)
    if sense(one, other) is not Sense.OTHER or ends_of(one, other):
        assert set(keys(one)) & set(keys(other))
