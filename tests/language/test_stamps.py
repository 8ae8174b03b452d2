"""Lines that say when a page was made."""

import pytest

from checker.language.stamps import is_stamp


@pytest.mark.parametrize(
    "line",
    [
        "Posted 14 May, 7:21 AM",
        "Last updated at 08:15 GMT on 4 March 2027",
        "4 March 2027 Last updated at 08:15 GMT",
        "PUBLISHED: 21:40 GMT, 3 May 2027 | UPDATED: 05:10 GMT, 4 May 2027",
        "Tue Mar 2, 2027 7:10pm EDT",
        "3 May 2021, 15:39 (GMT+05:00)",
        "9:20pm UK, Friday 07 May 2027",
    ],
)
def test_a_line_of_calendar_and_clock_is_one(line: str) -> None:
    """In any order, with or without a word that says what was done."""
    assert is_stamp(line)


@pytest.mark.parametrize(
    "line",
    [
        "The page was updated on Monday.",
        "At 3 p.m. on Monday, 12 May, the bridge fell.",
        "On 9 June 2013 he married.",
        "Last",
        "Mark won 13-42 on Monday.",
        "Published papers show that the minister knew",
        "Posted to Paris in 1998",
        "1,400",
    ],
)
def test_a_line_that_tells_something_is_none(line: str) -> None:
    """One word beside the calendar is enough."""
    assert not is_stamp(line)
