"""Two expressions of time as one."""

from checker.language.timereading import Reading, joined


def test_day_and_clock_join() -> None:
    """A weekday and an hour are one time; nothing joins a mere month."""
    both = joined(Reading(weekday=0), Reading(hour=9, minute=0))
    assert both == Reading(weekday=0, hour=9, minute=0)
    assert joined(Reading(month=3), Reading(hour=9)) is None


def test_one_slot_is_filled_once() -> None:
    """Two weekdays are two times."""
    assert joined(Reading(weekday=0), Reading(weekday=1)) is None
    assert Reading(weekday=0).slots() == [("weekday", 0)]
