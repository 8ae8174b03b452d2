"""How near two names are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facets.names import (
    Likeness,
    body_likeness,
    capitals_apart,
    given_apart,
    person_likeness,
)


@pytest.mark.parametrize(
    ("left", "right", "likeness"),
    [
        ("Jana Novak", "Dr. Jana Novak", Likeness.EQUAL),
        ("Zelensky", "Zelenskyy", Likeness.VARIANT),
        ("Chuck Hale", "Charles E. Hale", Likeness.VARIANT),
        ("Penfold", "Penfeld", Likeness.SLIP),
        ("Duncan Lear", "Duncan Leare", Likeness.SLIP),
        ("Dana Lear", "Duncan Leare", Likeness.NONE),
        ("Theodoros Karras", "Theodore Karras", Likeness.SLIP),
        ("Jana Calder", "Jana LaCalder", Likeness.SLIP),
        ("Colin Calder", "Collins Calder", Likeness.SLIP),
        ("Marian Calder", "Marvin Calder", Likeness.NONE),
        ("Jana Calder", "Petra LaCalder", Likeness.NONE),
        ("Novak", "Jana Novak", Likeness.PART),
        ("Jana Novak", "Jana Weil", Likeness.NONE),
        ("Jana Novak", "Petra Novak", Likeness.NONE),
        ("", "Jana Novak", Likeness.NONE),
    ],
)
def test_persons(left: str, right: str, likeness: Likeness) -> None:
    """Equal, variant, slip, part, none."""
    assert person_likeness(left, right) is likeness


NAMES = st.text(alphabet="abcdeNSM .-é’", max_size=20)


@given(NAMES, NAMES)
def test_nearness_is_symmetric(left: str, right: str) -> None:
    """It does not matter which is named first."""
    assert person_likeness(left, right) is person_likeness(right, left)
    assert body_likeness(left, right) is body_likeness(right, left)


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        ("Katherine Moss", "Catherine Moss", True),
        ("Ion Marcu Stan", "Ion Stan Marcu", True),
        ("Chuck Moss", "Charles Moss", False),
        ("Katherine Moss", "Katherine Mos", False),
        ("Moss", "Katherine Moss", False),
        ("Volodymyr Danko", "Volodimir Danko", False),
    ],
)
def test_two_first_names_of_one_person(left: str, right: str, *, apart: bool) -> None:
    """Two names of the lists, or the same names in another order; short forms and other alphabets are none."""
    assert given_apart(left, right) is apart
    assert given_apart(right, left) is apart


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        ("Jana LaVerne", "Jana Laverne", True),
        ("JoAnn Marie Moss", "Joann Moss", True),
        ("Jana LaVerne", "JANA LAVERNE", False),
        ("Jana van Moss", "Jana Van Moss", False),
        ("Jana Laverne", "Jana Laverne", False),
    ],
)
def test_capitals_inside_a_name(left: str, right: str, *, apart: bool) -> None:
    """One word with and without a capital inside; what is all in capitals, and small words, tell nothing."""
    assert capitals_apart(left, right) is apart
    assert capitals_apart(right, left) is apart
