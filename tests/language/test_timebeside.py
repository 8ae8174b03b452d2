"""Days that are counted from another of their sentence."""

import pytest

from tests.language.test_times import times


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("She wrote on March 3, 2024 and was dismissed the next day.", "2024-03-04"),
        ("She wrote on March 3, 2024 and was dismissed the following morning.", "2024-03-04T04:00"),
        ("She wrote on March 3, 2024, although she had been dismissed the day before.", "2024-03-02"),
    ],
)
def test_the_next_day_is_counted_from_the_day_of_its_sentence(text: str, start: str) -> None:
    """A day or part of one beside a day that is named before."""
    assert times(text)[-1].value.start == start
