"""Parts of claims."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from checker.judge.parts import denials, hedges, part_around, parts_of, stem, words_listed
from checker.records import Claim


def claim(text: str, start: int = 0) -> Claim:
    """A claim of these words at this place."""
    return Claim(id="c", article="a", start=start, end=start + len(text), text=text, sentence=0)


def test_a_claim_is_cut_at_its_joining_words() -> None:
    """Each part keeps its punctuation; together they are the claim."""
    text = "The mayor closed the old bridge, because two large cracks were found after the flood in March."
    made = parts_of(claim(text, 7))
    assert [text[a - 7 : b - 7] for a, b in made] == [
        "The mayor closed the old bridge, ",
        "because two large cracks were found ",
        "after the flood in March.",
    ]


def test_the_part_around_a_value_is_trimmed() -> None:
    """Without the comma that ends it."""
    text = "The mayor closed the old bridge, because two large cracks were found."
    start, end = part_around(claim(text), (4, 9))
    assert text[start:end] == "The mayor closed the old bridge"


def test_endings_are_left_out() -> None:
    """As far as three letters remain."""
    assert stem("Closings") == stem("closed") == "clos"
    assert stem("as") == "as"


def test_words_that_deny_are_counted() -> None:
    """Shortened ones too, and whatever their ending."""
    assert denials("He never said so, and she didn’t refuse.") == 3
    assert denials("He said so.") == 0


def test_a_hedge_is_seen() -> None:
    """In any form of its word."""
    assert hedges("It allegedly burned.")
    assert not hedges("It burned.")


def test_lists_are_sorted_and_without_doubles() -> None:
    """Words are data."""
    for name in ("denials.txt", "empty_words.txt", "joining_words.txt", "open_words.txt"):
        words = words_listed(name)
        assert words == sorted(set(words))


@given(st.text(alphabet="ab cAnd,;: because\n", min_size=1), st.integers(0, 50))
def test_parts_cover_the_claim(text: str, start: int) -> None:
    """End to end, in order."""
    made = parts_of(claim(text, start))
    assert made[0][0] == start
    assert made[-1][1] == start + len(text)
    assert all(one[1] == other[0] for one, other in pairwise(made))
