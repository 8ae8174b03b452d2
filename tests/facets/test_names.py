"""How near two names are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facets.names import (
    Likeness,
    body_likeness,
    person_likeness,
)


@pytest.mark.parametrize(
    ("left", "right", "likeness"),
    [
        ("Jana Novak", "Dr. Jana Novak", Likeness.EQUAL),
        ("Zelensky", "Zelenskyy", Likeness.VARIANT),
        ("Chuck Hale", "Charles E. Hale", Likeness.VARIANT),
        ("Penfold", "Penfeld", Likeness.SLIP),
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
