"""The bench of growth."""

import pytest

from bench.growth import ROOT, WORDS, exponent, recombined


def test_articles_are_made_again_alike() -> None:
    """Of their length, each its own."""
    made = recombined(ROOT / "fixtures", 3)
    assert made == recombined(ROOT / "fixtures", 3)
    assert len({a.sha256 for a in made}) == 3
    assert all(WORDS <= len(a.text.split()) < 2 * WORDS for a in made)


def test_the_exponent_is_that_of_the_ends() -> None:
    """Eight times the articles in 64 times the time is the power 2."""
    assert exponent({10: 1.0, 20: 9.0, 80: 64.0}) == pytest.approx(2.0)
