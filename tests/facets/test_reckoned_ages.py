"""Ages that follow from an age of another year."""

import pytest

from checker.facets.reckoned_ages import reckoned_ages
from checker.facets.role import FACET
from checker.records import OfficeValue
from tests.facets.told import answers, conflicting
from tests.making import document


def reckoned(text: str) -> list[int | None]:
    """The ages that follow from a text of 2026."""
    return [v.value.age for v in reckoned_ages(document(text)) if isinstance(v.value, OfficeValue)]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Ann Weil sang. She was 24 when she founded the choir 14 years ago.", 38),
        ("Ann Weil was 24 years old when she founded the choir in 2012.", 38),
        ("Ann Weil was 31 in 2016.", 41),
        ("Ann Weil, who was 31 in 2016, sang.", 41),
        ("Ann Weil was born in Oban in 1971.", 55),
        ("Ann Weil, born on 3 May 1971, sang.", 55),
    ],
)
def test_the_years_since_are_added(text: str, age: int) -> None:
    """The time hangs on the verb of the age or on what happened then."""
    assert reckoned(text) == [age]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Weil, 40, sang. She was 24 when she founded the choir 14 years ago.",
        "Ann Weil was 24 when she founded the choir.",
        "Ann Weil was 24 when she founded the choir that closed in 2020.",
        "Ann Weil was 24 seconds ahead in 2012.",
        "Ann Weil was 24 when she founded the choir in 1950. Weil died in Oban.",
        "Ann Weil was born in Oban.",
        "Ann Weil was born in 1905.",
        "Ann Weil was born in 1971. Weil was killed in Oban.",
        "Ann Weil was born in 1971. Weil's funeral is on Friday.",
        "Ann Weil was born in a hut that burned down in 1971.",
        "The choir was 24 when Ann Weil left it in 2012.",
    ],
)
def test_nothing_is_reckoned(text: str) -> None:
    """Where the age is told, no year is, the time is of something else, or the person is dead."""
    assert reckoned(text) == []


def test_a_birthday_may_lie_between() -> None:
    """A year's difference is no conflict even within a week, two are."""
    told = "Ann Weil was 24 when she founded the choir 14 years ago."
    assert not conflicting(FACET, "Ann Weil, 39, sang.", told)
    assert conflicting(FACET, "Ann Weil, 43, sang.", told) == {"ages differ"}
    assert any(a.right == "about 38 years old" for a in answers(FACET, "Ann Weil, 43, sang.", told))
