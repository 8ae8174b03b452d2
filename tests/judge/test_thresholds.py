"""What there is, what is wanting, what is needed, and records that were passed."""

import pytest

from tests.judge.apart import said_of


@pytest.mark.parametrize(
    ("left", "right", "guards"),
    [
        ("Anna Berg has 1,800 delegates in Lund.", "Anna Berg reached the 2,383 delegates needed in Lund.", {"gap"}),
        ("Anna Berg leads by 271 delegates in Lund.", "Anna Berg needs 100 delegates in Lund.", {"gap"}),
        ("Anna Berg is 71 delegates short in Lund.", "Anna Berg is 67 delegates short in Lund.", set()),
        ("Anna Berg is 71 delegates short of the mark.", "Anna Berg needs 67 delegates to reach the mark.", set()),
        ("Anna Berg needs 2,383 delegates to win.", "Anna Berg has the 2,381 delegates required to win.", set()),
        ("Tom Hale now has 2,117 points.", "Tom Hale passed the record of 2,115 points.", {"record"}),
        ("Tom Hale now has 2,117 points.", "Tom Hale set a record of 2,115 points.", set()),
        ("The ferry is licensed to carry 120 people.", "The ferry has a capacity of 140 people.", set()),
        ("Anna Berg was out for nine minutes before she returned.", "Anna Berg returned 10 minutes later.", set()),
        ("The warning came three hours later.", "The warning came two hours after the storm.", set()),
    ],
)
def test_the_mark_the_rest_and_what_there_is(left: str, right: str, guards: set[str]) -> None:
    """'short of' and 'needs' may be one; what is needed in all and what there is may not."""
    assert said_of(left, right) == guards
