"""What counts as said again."""

import pytest

from checker.read.repeats import Repeats, similar

LONG = "EU and Iceland Clash Over Mackerel Quota at Oslo Talks"


@pytest.mark.parametrize(
    "other",
    [
        LONG.upper(),
        "EU and Iceland clash over mackerel at Oslo",
        "European and Icelandic Envoys Clash Publicly at Oslo Mackerel Talks",
    ],
)
def test_versions_of_a_headline_are_alike(other: str) -> None:
    """Same content words, in other forms."""
    assert similar(other, LONG)


@pytest.mark.parametrize(
    "other",
    [
        "EU and Iceland clash over 12 percent mackerel quota at Oslo talks",
        "EU and Iceland do not clash over mackerel quota at Oslo talks",
        "Fishermen fear for their boats as quota shrinks",
        "Mackerel",
    ],
)
def test_a_headline_that_says_more_is_not_alike(other: str) -> None:
    """A new figure, a denial, other words."""
    assert not similar(other, LONG)


def test_equal_words_repeat_wherever_they_stand() -> None:
    """But short ones are a coincidence."""
    seen = Repeats()
    assert seen.of("The bridge is closed.", 0, headline=False) is None
    assert seen.of("He said no.", 1, headline=False) is None
    assert seen.of("“The bridge is closed”", 2, headline=False) == 0
    assert seen.of("He said no.", 3, headline=False) is None
