"""Words and the slots in which they stand."""

from checker.judge.differing.parts import Part, at, slots, tokens
from tests.making import case_file

CLAIM = case_file("The old ferry of Oslo left for twenty-one islands.", "Nobody came.").claims_of("a")[0]


def test_words_joined_by_a_hyphen_are_two() -> None:
    """Each with its place."""
    words = tokens(CLAIM)
    assert [word.form for word in words][-3:] == ["twenty", "one", "islands"]
    assert all(CLAIM.text[word.start : word.end].lower() == word.form for word in words)
    assert [word.form for word in words if word.capital] == ["the", "oslo"]


def test_a_slot_is_the_telling_words_beside() -> None:
    """Three words on either side are looked at, those of grammar passed over."""
    words = tokens(CLAIM)
    oslo = CLAIM.text.index("Oslo")
    assert at(words, oslo, oslo + 4) == (4, 5)
    slot = slots(words, 4, 5)
    assert (slot.before, slot.behind) == (["ferry", "old"], ["left", "twenty"])


def test_slots_meet_on_the_sides_where_the_nearest_word_is_the_same() -> None:
    """A further word makes them near, and no more."""
    words = tokens(CLAIM)
    one, other = slots(words, 4, 5), slots(words, 5, 6)
    assert (one.meets(one), one.meets(other)) == (2, 0)
    assert one.same(one)
    assert not one.same(other)
    assert one.near(other)
    assert not one.near(slots(words, 0, 1))


def test_a_part_holds_what_begins_in_it() -> None:
    """Its end lies outside."""
    part = Part(CLAIM, 0, 7)
    assert part.holds(6)
    assert not part.holds(7)
