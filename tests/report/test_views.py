"""What the formats show: order, sides, matrix, waterfall, sources."""

import pytest

from checker.records import FacetType
from checker.report.matrix import matrix
from checker.report.ordering import arrange
from checker.report.overview import overview
from checker.report.sides import sides
from checker.report.sources import name_sources
from checker.report.waterfall import decisive, waterfall
from checker.report.wording import count, day, headline, point
from tests.report.sample import DATE, NUMBER, PARTICIPANT, QUOTE, sample, witness

REPORT = sample()
FOUND = arrange(REPORT)
SOURCES = name_sources(REPORT)


def test_findings_are_labelled_in_order_of_weight() -> None:
    """Contradictions lead conflicts, independent origins lead agreements."""
    assert [entry.finding for entry in FOUND.conflicts[:3]] == [NUMBER, QUOTE, PARTICIPANT]
    assert FOUND.conflicts[-1].finding is DATE
    assert [entry.finding.origins for entry in FOUND.agreements] == [2, 2, 2, 1]
    assert [entry.label for entry in FOUND.singles] == ["S1", "S2", "S3", "S4", "S5"]


def test_sources_with_one_value_stand_on_one_side() -> None:
    """Three articles with two values are two sides."""
    left, right = sides(FOUND.conflicts[0], SOURCES)
    assert [quote.source.name for quote in left.quotes] == ["Harbour Post", "Coastal Wire"]
    assert [piece.text for piece in right.pieces if piece.differs] == ["15"]


def test_passages_of_like_wording_show_where_they_differ() -> None:
    """Quotations that differ in two words have these marked."""
    left, right = sides(FOUND.conflicts[1], SOURCES)
    assert "that" in [piece.text for piece in left.quotes[0].pieces if piece.differs]
    assert "through" in [piece.text for piece in right.quotes[0].pieces if piece.differs]


def test_matrix_has_a_cell_for_each_article() -> None:
    """Silence is an empty cell; what conflicts is marked."""
    rows = matrix((*FOUND.conflicts, *FOUND.agreements), SOURCES)
    assert [cell.value for cell in rows[2].cells] == ["Sigrún Hallsdóttir", "Jonas Tveit", ""]
    assert [cell.conflict for cell in rows[2].cells] == [True, True, False]
    assert rows[2].cells[1].passage == "c3-passage-2"
    assert not any(cell.conflict for cell in rows[-1].cells)


def test_overview_counts_conflicts_by_type_and_strength() -> None:
    """The sums of the table are the number of conflicts."""
    seen = overview(REPORT, FOUND)
    assert {tally.type: tally.total for tally in seen.tallies}[FacetType.NUMBER] == 2
    assert sum(seen.by_strength.values()) == sum(tally.total for tally in seen.tallies) == 5
    assert (seen.outlets, seen.dates) == (3, "17 March 2026 to 18 March 2026")


def test_passages_to_compare_by_eye_are_of_no_type() -> None:
    """They are not counted as 'Other'; each stands on a side of its own, without a value."""
    assert overview(REPORT, FOUND).types[FacetType.OTHER] == 1
    (entry,) = FOUND.parallels
    assert [(side.value, len(side.quotes)) for side in sides(entry, SOURCES)] == [("", 1), ("", 1)]


def test_each_bar_starts_where_the_one_before_ended() -> None:
    """The waterfall runs over the whole width and back for what speaks against."""
    first, second, third = waterfall([witness("a", "", 2.0), witness("b", "", 2.0), witness("c", "", -1.0)])
    assert (first.left, first.width, first.weight, first.direction) == (0, 50, "+2.0", "for")
    assert (second.left, second.width) == (50, 50)
    assert (third.left, third.width, third.weight, third.direction) == (75, 25, "−1.0", "against")
    assert waterfall([witness("a", "", 0.0)])[0].direction == "neutral"


def test_reason_shown_first_is_that_of_the_facet_itself() -> None:
    """Not what made the two comparable but what differs."""
    reason = decisive(PARTICIPANT)
    assert reason is not None
    assert reason.witness == "counterpart"
    assert decisive(NUMBER.model_copy(update={"why": ()})) is None


def test_point_is_the_statement_without_its_values() -> None:
    """Where the statement is of another form it stays whole."""
    assert point(PARTICIPANT) == "Who met Dorsman"
    other = PARTICIPANT.model_copy(update={"statement": "The sources name two: Hallsdóttir and Tveit"})
    assert point(other) == other.statement


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://a.example/x", True),
        ("http://a.example", True),
        ("javascript:alert(1)", False),
        (" javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//a.example", False),
        ("https://[bad", False),
        (None, False),
    ],
)
def test_only_addresses_of_the_web_are_links(url: str | None, *, link: bool) -> None:
    """An article's address is followed only where a browser may do so safely."""
    articles = (REPORT.articles[0].model_copy(update={"url": url}),)
    (source,) = name_sources(REPORT.model_copy(update={"articles": articles})).values()
    assert (source.link is not None) is link


def test_counts_and_days_are_words() -> None:
    """As a person would write them."""
    assert [count(number, "discrepancy") for number in (0, 1, 2)] == [
        "no discrepancies",
        "1 discrepancy",
        "2 discrepancies",
    ]
    assert headline(1, 2) == "1 conflict between 2 sources"
    assert day("2026-03-07T10:00:00Z") == "7 March 2026"
    assert day("last week") == "last week"
