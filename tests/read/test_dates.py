"""Dates of publication."""

import pytest

from checker.read.dates import iso_date


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("2026-02-14", "2026-02-14"),
        ("2026-02-14T09:30:00Z", "2026-02-14T09:30:00+00:00"),
        ("2026-02-14 09:30", "2026-02-14T09:30:00"),
        ("2026-02-14 09:30:00 +0100", "2026-02-14T09:30:00+01:00"),
        ("14 February 2026", "2026-02-14"),
        ("Saturday, 14th Feb 2026", "2026-02-14"),
        ("Feb. 14, 2026", "2026-02-14"),
        ("Sept 3, 2025", "2025-09-03"),
    ],
)
def test_dates_that_are_understood(words: str, iso: str) -> None:
    """ISO and the usual English spellings."""
    assert iso_date(words) == iso


@pytest.mark.parametrize(
    "words", ["", "soon", "2026-02-30", "30 February 2026", "14/02/2026", "2026", "2026-02-14T25:00"]
)
def test_dates_that_are_none(words: str) -> None:
    """They do not exist, or could be read in two ways."""
    assert iso_date(words) is None
