"""Offices and nationalities before a name."""

from checker.language.name_offices import after_office, is_office, is_portfolio, name_before, nation_cuts
from tests.language.reading import parsed


def test_name_starts_after_its_office() -> None:
    """Senate Majority Leader | Ann Weil."""
    tokens = parsed("Senate Majority Leader Ann Weil spoke.").tokens
    assert after_office(tokens, 0, 5) == 3
    assert is_office(tokens[0:3])
    assert not is_office(tokens[3:5])


def test_country_leads_an_office() -> None:
    """United States | Ambassador."""
    tokens = parsed("United States Ambassador Ann Weil spoke.").tokens
    assert name_before(tokens, 0, 3) == 2


def test_nationality_is_cut_from_a_longer_run() -> None:
    """Norwegian | Ann Weil, but not Norwegian Red Cross."""
    assert nation_cuts(parsed("Norwegian Ann Weil spoke.").tokens, 0, 3) == [1]
    assert nation_cuts(parsed("They own Deutsche Bank.").tokens, 2, 4) == []


def test_fields_of_offices() -> None:
    """Both halves of 'for Foreign Affairs and Security Policy', but no country."""
    tokens = parsed("The High Representative for Foreign Affairs and Security Policy spoke.").tokens
    assert is_portfolio(tokens, 4, 6)
    assert is_portfolio(tokens, 7, 9)
    assert not is_portfolio(parsed("The minister for Scotland spoke.").tokens, 3, 4)
