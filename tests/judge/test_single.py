"""What only one source says."""

from checker.judge.finding import Draft, confidence
from checker.judge.single import single_sources
from checker.records import FacetType
from tests.making import case_file

SAID = "Anna Berg opened the harbour of Oslo on Friday."
ALSO = "On Friday Anna Berg opened the harbour in Oslo."
MORE = " The storm of 1999 had sunk 31 boats."


def drafts(*texts: str) -> list[Draft]:
    """What single articles say."""
    return list(single_sources(case_file(*texts)))


def test_a_statement_without_a_match_is_told() -> None:
    """With its article and its type; what both say is not."""
    (found,) = drafts(SAID + MORE, ALSO)
    assert found.statement == MORE.strip()
    assert list(found.values) == ["a"]
    assert found.type is FacetType.NUMBER


def test_headlines_opinions_and_questions_are_left_out() -> None:
    """Only what can be checked."""
    said = f"A wonderful year of 365 days in the north\n\n{SAID} Were 31 boats really sunk?"
    assert drafts(said, ALSO) == []


def test_the_stranger_a_statement_the_surer() -> None:
    """A passage that has a near one elsewhere may only be said otherwise."""
    (strange,) = drafts(SAID + MORE, ALSO)
    nearer = [d for d in drafts(SAID + MORE, ALSO + " A storm sank many boats years ago.") if "31" in d.statement]
    assert all(confidence(d.witnesses, d.bias) < confidence(strange.witnesses, strange.bias) for d in nearer)


def test_who_alone_dates_the_event_is_told() -> None:
    """One leads with the day, the other with none; where both do, nothing is said."""
    dated = [d for d in drafts(SAID, "Anna Berg opened the harbour of Oslo.") if d.type is FacetType.DATE]
    assert [d.statement for d in dated] == ["Only a dates the event: 13 February 2026."]
    assert drafts(SAID, ALSO) == []
