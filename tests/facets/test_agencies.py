"""Whose report a text is, and whose it passes on."""

from checker.facets.agencies import credited, report_of


def test_a_dateline_says_whose_report_it_is() -> None:
    """In its opening, in brackets before a dash; a byline says it as well."""
    assert report_of("OSLO (Reuters) - The harbour opened.", None) == "Reuters"
    assert report_of("The harbour opened.", "By Ann Lee, Associated Press") == "AP"


def test_naming_an_agency_is_no_credit() -> None:
    """A story about Reuters is not by Reuters."""
    assert report_of("Reuters opened an office in Oslo.", "By Ann Lee") is None
    assert credited("Reuters opened an office in Oslo.") == frozenset()


def test_a_report_that_is_passed_on() -> None:
    """Under any of its names."""
    assert credited("The harbour is closed, according to the Associated Press.") == {"AP"}
    assert credited("The harbour is closed, the AP reported.") == {"AP"}
    assert credited("The mayor told Reuters that the harbour is closed.") == {"Reuters"}
