"""Signals of a claim and a source."""

from checker.verify.points import stated_points
from checker.verify.signals import ABOUT, AGAINST, clash, signals
from tests.verify.saying import meeting

SOURCE = "A fire at the Marlow paper mill killed 12 people on Monday. Mayor Lena Holt visited the mill."


def of(claim: str) -> dict[str, float]:
    """Every signal of the claim beside the source."""
    met = meeting(claim, SOURCE)
    return dict(signals(met, stated_points(met)))


def test_every_signal_is_there_and_none_is_below_nought() -> None:
    """Those of both models."""
    found = of("The fire at the Marlow paper mill killed 12 people")
    assert set(found) == {*ABOUT, *AGAINST}
    assert all(value >= 0 for value in found.values())


def test_words_and_names_of_the_source_count() -> None:
    """Half of the names, none of the words."""
    found = of("Lena Holt and Peter Dahl sued")
    assert found["names known"] == 0.5
    assert found["strangers"] == 0.5
    assert found["words known"] == 0


def test_a_described_person_counts_as_a_word() -> None:
    """The pope is not named, and no source speaks of him."""
    assert of("The pope visited the mill")["words known"] < of("The mayor visited the mill")["words known"]


def test_the_scale_of_a_clash_is_even() -> None:
    """Nought for the least, one at even chances."""
    assert clash(0.01) == 0
    assert clash(0.5) == 1
    assert clash(0.3) < clash(0.5) < clash(0.9)
