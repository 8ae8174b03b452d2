"""Names of a text: where they start and end."""

import pytest

from checker.records import EntityType
from tests.language.reading import names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("TALLINN, Sept 3 — Ministers met.", ["Tallinn"]),
        ("WESTERKOOG — The mayor spoke.", ["Westerkoog"]),
        ("ABERDEEN, Scotland — The harbour closed.", ["Aberdeen", "Scotland"]),
    ],
)
def test_dateline_is_a_place(text: str, found: list[str]) -> None:
    """The place that a report is sent from is a place, in plain letters."""
    named = names(text)
    assert [n.text for n in named] == found
    assert {n.type for n in named} == {EntityType.PLACE}


def test_agency_in_a_dateline_is_none() -> None:
    """What stands in brackets sent the report."""
    assert [(n.text, n.type) for n in names("WESTERKOOG (Reuters) - The mayor spoke.")] == [
        ("Westerkoog", EntityType.PLACE),
        ("Reuters", EntityType.ORGANISATION),
    ]


def test_office_and_country_are_cut_off() -> None:
    """'United States Ambassador Mike Waltz' is a country and a person."""
    found = [n.text for n in names("Yesterday United States Ambassador Mike Hale spoke to Sen. Ann Weil.")]
    assert found == ["United States", "Mike Hale", "Ann Weil"]


def test_field_of_an_office_is_no_name() -> None:
    """'Secretary of State' and 'for Foreign Affairs and Security Policy' name nothing else."""
    text = "Kaja Hale, the European Union's High Representative for Foreign Affairs and Security Policy, met Secretary of State Ann Weil."
    assert [n.text for n in names(text)] == ["Kaja Hale", "European Union", "Ann Weil"]


def test_a_noun_behind_an_indefinite_article_names_nobody() -> None:
    """'A tired Heron team' may be any; adjectives may stand between."""
    assert "Heron team" not in {n.text for n in names("Oban subdued a tired Heron team on Friday. The Herons wept.")}


def test_common_noun_closes_a_name() -> None:
    """'Thornsea council' is the name of a body."""
    assert [n.text for n in names("She has led Thornsea council since May.")] == ["Thornsea council"]
