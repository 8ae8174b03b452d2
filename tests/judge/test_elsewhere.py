"""What holds in other countries or towns."""

import pytest

from tests.judge.apart import said_of

HERE = "Once the bill is law, the limit will be {} in Nordal."


@pytest.mark.parametrize(
    ("left", "right", "guards"),
    [
        ("Four countries in the region have set the limit at 16.", HERE.format(18), {"elsewhere"}),
        ("In most other towns the limit is 16.", HERE.format(18), {"elsewhere"}),
        ("The country has set the limit at 16.", HERE.format(18), set()),
        ("Four countries have set the limit at 16.", "The limit is 18 in the four countries.", set()),
        ("Three towns counted 16 dead in the flood.", "The flood left 18 dead.", set()),
    ],
)
def test_others_are_told_apart_from_here(left: str, right: str, guards: set[str]) -> None:
    """They begin the sentence and the other does not name them; the dead of all towns are the dead."""
    assert said_of(left, right) == guards
