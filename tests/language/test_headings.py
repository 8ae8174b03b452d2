"""Names in headings whose capitals tell nothing."""

import pytest

from checker.language.headings import is_title_case, usage_of
from checker.language.name_runs import type_words
from tests.language.reading import names, parsed


def in_heading(text: str) -> list[str]:
    """The names in the first line."""
    return [n.text for n in names(text) if n.heading]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# Heated Exchange Over Ukraine Funding and Global Leadership\nIt was a heated exchange.", ["Ukraine"]),
        ("# Broader Context of the Conference\nThey met at the Oban Fisheries Conference.", []),
        ("# Talks at Oban Fisheries Conference Fail\nThey met at the Oban Fisheries Conference.", ["Oban Fisheries Conference"]),
        ("# Rocky Start for Talks in Geneva\nThe talks began on Monday.", ["Geneva"]),
        ("# Beaton Quits as Skerry Line Chair\nCatriona Beaton has left Skerry Line.", ["Beaton", "Skerry Line"]),
        ("# PENFOLD JAILED FOR FIVE YEARS\nGraham Penfold was jailed. Mr Penfold wept.", ["Penfold"]),
        ("# US and NATO Officials Meet Again\nThe meeting was short.", ["US", "NATO"]),
        ("# Skerry Line has bought a ferry\nIt is large.", ["Skerry Line"]),
    ],
)  # fmt: skip
def test_names_are_seen_in_the_text_or_listed(text: str, found: list[str]) -> None:
    """A word counts where running text has it as a name, or a list of countries and the like does."""
    assert in_heading(text) == found


def test_title_case_is_most_words() -> None:
    """A headline in sentence case is none."""
    document = parsed("# Talks Over Ferry Fail Again\n# Talks over a ferry in Oban fail again\nTalks Fail Again Today.")
    assert [is_title_case(document, s) for s in document.sentences] == [True, False, False]


def test_usage_is_of_running_text_only() -> None:
    """Headings do not vouch for themselves; without text nothing vouches."""
    usage = usage_of(parsed("# Global Leadership\nThe global talks were held by Ann Weil."))
    assert usage is not None
    assert "Global" not in usage.names
    assert {"global", "talks"} <= usage.small
    assert ("Ann", "Weil") in usage.pairs
    assert usage_of(parsed("# Global Leadership")) is None


def test_kinds_are_no_names() -> None:
    """The words that only tell a kind are known."""
    assert {"Conference", "Council"} <= type_words()
