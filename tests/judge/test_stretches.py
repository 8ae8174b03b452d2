"""The stretches of two claims that agree."""

from checker.judge.differing import Differing
from checker.judge.stretches import Agreed, Stretch, Stretches
from tests.making import case_file

FILLING = "Trade in wool fell last year. Farmers in the valley keep sheep. Snow lies on the pass until May."


def agreed(one: str, other: str) -> tuple[Agreed, str, str]:
    """What the likeliest comparison of the two texts agrees on, and its words in either."""
    case = case_file(one, other)
    best = max(case.matching.claims, key=lambda c: c.sameness)
    found = Stretches(case, Differing(case)).agreed(best)[0]
    left, right = (case.words(s.claim, s.start, s.end) for s in (found.left, found.right))
    return found, left, right


def test_the_part_that_only_one_gives_is_left_out() -> None:
    """The reason stands in one article alone."""
    _, left, right = agreed(
        f"The council closed the Elm Street bridge, because inspectors discovered rust under its arches. {FILLING}",
        "The council has closed the bridge on Elm Street.",
    )
    assert left == "The council closed the Elm Street bridge"
    assert right == "The council has closed the bridge on Elm Street."


def test_a_part_with_another_value_is_left_out() -> None:
    """Both say that the bridge was closed, but not how many lorries were turned away."""
    _, left, right = agreed(
        "The council closed the Elm Street bridge on Friday, and 40 lorries were turned away at the bridge.",
        "The council closed the Elm Street bridge on Friday, and 65 lorries were turned away at the bridge.",
    )
    assert left == right == "The council closed the Elm Street bridge on Friday"


def test_a_part_in_which_they_differ_is_left_out() -> None:
    """Who opened it, where both say when it was closed."""
    _, left, right = agreed(
        "The Elm Street bridge was closed on Friday evening, and mayor Edda Lund opened the new ferry.",
        "The Elm Street bridge was closed on Friday evening, and mayor Karel Mohn opened the new ferry.",
    )
    assert left == right == "The Elm Street bridge was closed on Friday evening"


def test_where_the_sentences_differ_throughout_nothing_agrees() -> None:
    """Only what counts is looked at so closely."""
    case = case_file("Edda Lund opened the harbour of Oslo.", "Karel Mohn opened the harbour of Oslo.")
    (best,) = case.matching.claims
    assert Stretches(case, Differing(case)).agreed(best) == []
    assert Stretches(case, Differing(case)).agreed(best, lambda _: False)


def test_a_hedge_on_one_side_is_a_doubt() -> None:
    """May have is not has."""
    plain, *_ = agreed("The council closed the Elm Street bridge.", "The council has closed the Elm Street bridge.")
    hedged, *_ = agreed(
        "The council closed the Elm Street bridge.", "The council may have closed the Elm Street bridge."
    )
    denied, *_ = agreed(
        "The council closed the Elm Street bridge.", "The council closed the Elm Street bridge without a vote."
    )
    assert (plain.doubts, hedged.doubts, denied.doubts) == (0, 1, 1)


def test_an_equal_value_elsewhere_is_a_stretch_of_its_own() -> None:
    """The price stands in another part than what they chiefly agree on, and a differing number between the two."""
    case = case_file(
        "The trustees of the Elm Street chapel met on Friday, and 40 neighbours came, and a roof costs 5.2 million pounds.",
        "The trustees of the Elm Street chapel met on Friday, and 65 neighbours came, and a roof costs £5.2 million.",
    )
    best = max(case.matching.claims, key=lambda c: c.sameness)
    words = {case.words(a.left.claim, a.left.start, a.left.end) for a in Stretches(case, Differing(case)).agreed(best)}
    assert words == {"The trustees of the Elm Street chapel met on Friday", "and a roof costs 5.2 million pounds."}


def test_half_of_the_shorter_is_a_meeting() -> None:
    """Of one claim only."""
    assert Stretch("a", 0, 10).meets(Stretch("a", 5, 40))
    assert not Stretch("a", 0, 10).meets(Stretch("a", 6, 40))
    assert not Stretch("a", 0, 10).meets(Stretch("b", 0, 10))
