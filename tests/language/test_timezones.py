"""How far a clock is ahead of UTC."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language.timezones import offset_of


@pytest.mark.parametrize(
    ("text", "clock", "offset"),
    [
        ("8:40 a.m. PST", "8:40", -480),
        ("9 p.m. GMT", "21:00", 0),
        ("8:40 a.m. (1640 GMT)", "8:40", -480),
        ("8:15 p.m. (19:15 GMT)", "20:15", 60),
        ("8:40 a.m.", "8:40", None),
        ("Friday", None, None),
    ],
)
def test_a_zone_is_named_or_follows_from_gmt(text: str, clock: str | None, offset: int | None) -> None:
    """Standard and summer time are two zones; no clock, no zone."""
    assert offset_of(text, clock) == offset


@given(st.integers(0, 23), st.integers(0, 59), st.integers(0, 23), st.integers(0, 59))
def test_local_time_less_its_offset_is_gmt(hour: int, minute: int, gmt_hour: int, gmt_minute: int) -> None:
    """Whatever the two clocks say, within what zones there are."""
    offset = offset_of(f"{hour}:{minute:02} ({gmt_hour:02}{gmt_minute:02} GMT)", f"{hour:02}:{minute:02}")
    assert offset is not None
    assert (60 * hour + minute - offset) % 1440 == 60 * gmt_hour + gmt_minute
    assert -600 <= offset <= 840
