"""Two numbers with what the articles say around them."""

import pytest

from checker.judge.figures import SOMEBODY, Figures, figures_of
from tests.making import case_file


def figures(*texts: str) -> Figures:
    """The first pair of numbers that differ."""
    case = case_file(*texts)
    found = next(
        figures_of(case, c, a)
        for c in case.matching.claims
        for a in c.answers
        if a.facet == "number" and a.level.conflict
    )
    assert found is not None
    return found


def test_rivals_are_the_other_figures_of_the_kind() -> None:
    """Ships, not cranes, and not 'dozens'."""
    text = "The yard in Bergen will build 12 ships."
    more = " It built 31 ships in May. It has dozens of ships. It has 40 cranes."
    assert figures(text, "The yard in Bergen will build 13 ships." + more).rivals == 1


def test_a_figure_that_both_give_is_no_rival() -> None:
    """The 40 ships of last year have their partner."""
    texts = (f"The yard in Bergen will build {n} ships. It built 40 ships last year." for n in (12, 13))
    assert figures(*texts).rivals == 0


def test_what_the_numbered_noun_is_of() -> None:
    """The words behind 'of', articles left out; none where the number stands alone."""
    found = figures("They won a 15-month extension of the lease.", "They won a two-year extension.")
    assert found.complements == ({"lease"}, set())
    assert (found.one.dimension, found.other.dimension) == ("duration", "duration")


def test_a_speaker_whom_the_other_article_reports() -> None:
    """He speaks in one, and in the other is named in what is reported."""
    assert figures("“The storm killed 12 people,” Tom Hale said.", "Tom Hale said 15 people were killed.").speaker
    assert not figures("The storm in Bergen killed 12 people.", "The storm in Bergen killed 15 people.").speaker


@pytest.mark.parametrize(
    ("left", "right", "parent"),
    [
        ("Anna Berg was a mother of four.", "Anna Berg was the mother of six children.", "Anna Berg"),
        ("A mother of four drowned.", "Anna Berg was the mother of six children.", SOMEBODY),
        ("Anna Berg was a mother of four.", "Carla Holm was the mother of six children.", ""),
        ("Anna Berg was a mother of four.", "Anna Berg taught six children.", ""),
    ],
)
def test_whose_children_both_number(left: str, right: str, parent: str) -> None:
    """Of one person, or of one who is not named; not of two."""
    assert figures(left, right).parent == parent
