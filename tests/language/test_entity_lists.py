"""The word lists of names and offices."""

import pytest

from checker.language import entity_lists as lists


def test_countries_by_all_their_names() -> None:
    """Names, adjectives and capitals lead to the country."""
    assert lists.country_of("U.S.") == "United States"
    assert lists.demonym_of("Danish") == "Denmark"
    assert lists.capital_of("Tallinn") == "Estonia"
    assert lists.country_of("Oban") is None


def test_first_names_tell_sex_where_they_do() -> None:
    """Ruth is a woman, Jonas a man, Oban no first name."""
    assert lists.first_name_gender("Ruth") == "female"
    assert lists.first_name_gender("Jonas") == "male"
    assert lists.first_name_gender("Jermaine") == "male"
    assert lists.first_name_gender("Cleveland") is None
    assert lists.first_name_gender("Xqzt") is None


def test_parties_states_and_short_names() -> None:
    """Tags and abbreviations are known."""
    assert lists.party_of("R") == "Republican Party"
    assert lists.state_of("Calif.") == "California"
    assert "charles" in lists.nicknames()["chuck"]


def test_titles_tell_sex_and_office() -> None:
    """'Mrs' is an address, 'Sen.' an office."""
    assert lists.titles()["mrs"] == lists.Title("female", "")
    assert lists.titles()["sen."].office == "senator"


@pytest.mark.parametrize("name", ["envoys", "faiths", "units_of_bodies", "organisation_nouns", "kin_nouns"])
def test_lists_are_clean(name: str) -> None:
    """One term a line, in small letters, none twice."""
    found = lists.lines(name)
    assert len(found) == len(set(found))
    assert all(term == term.strip().lower() for term in found)
