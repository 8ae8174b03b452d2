"""The report for a terminal or a pipe."""

import re
from io import StringIO

import pytest
from rich.cells import cell_len
from rich.console import Console

from checker.records import FindingKind, Report
from checker.report.text_report import Detail, print_report, render
from tests.report.made_up import large
from tests.report.sample import hostile, sample


def test_worst_conflicts_come_first() -> None:
    """Contradictions before discrepancies before updates, then agreements, singles and problems."""
    text = render(sample())
    order = [
        "Contradiction",
        "Discrepancy",
        "Update",
        "AGREEMENTS: 4",
        "SIDE BY SIDE: 1",
        "SAID BY ONE SOURCE ONLY: 5",
        "PROBLEMS: 2",
    ]
    assert [text.index(word) for word in order] == sorted(text.index(word) for word in order)


def test_passages_stand_side_by_side_where_there_is_room() -> None:
    """From 80 columns on both sides share a line; below they are stacked."""
    assert re.search(r"\*Sigrún.*Jonas|Sigrún Hallsdóttir +Jonas Tveit", render(sample(), width=80))
    assert not re.search(r"Sigrún Hallsdóttir +Jonas Tveit", render(sample(), width=79))


def test_value_words_show_without_colour() -> None:
    """The words that carry the value stand between asterisks."""
    text = render(sample())
    assert "*Fifteen* protesters" in text
    assert "\x1b" not in text


def test_agreements_tell_on_how_many_origins_they_stand() -> None:
    """A copy is a source but no independent origin."""
    assert re.search(r"held in front of the Grand Pavilion\s+\(2 sources, 1 independent origin\)", render(sample()))


def test_sources_that_are_all_independent_are_counted_once() -> None:
    """One number says both, and no list runs past what anybody reads; the rest is told."""
    text = render(large(4, 60))
    assert "independent sources)" in text
    assert "AGREEMENTS: 20" in text
    assert re.search(r"^A12 ", text, re.MULTILINE)
    assert not re.search(r"^A13 ", text, re.MULTILINE)
    assert "8 more, less corroborated or less sure, stand in the HTML and JSON reports." in text


def test_what_sources_perhaps_agree_on_is_only_counted() -> None:
    """However many they are: a count of sources must not stand behind what they may not say."""
    made = sample()
    doubted = [
        f.model_copy(update={"confidence": 0.3}) if f.kind is FindingKind.AGREEMENT else f for f in made.findings
    ]
    text = render(made.model_copy(update={"findings": tuple(doubted)}))
    assert "AGREEMENTS: 4" in text
    assert "4 more, less corroborated or less sure" in text
    assert not re.search(r"^A1 ", text, re.MULTILINE)


def test_reasons_without_weight_bear_no_figure() -> None:
    """They say what is compared."""
    text = render(sample())
    assert "+0.0" not in text
    assert re.search(r"^    [+-]\d\.\d  \S", text, re.MULTILINE)


def test_single_statements_are_counted_and_listed_when_asked_for() -> None:
    """Only the flag lists them."""
    assert "Nobody was hurt." not in render(sample())
    assert "Nobody was hurt." in render(sample(), detail=Detail(singles=True))


def test_passages_to_compare_by_eye_are_counted_and_shown_when_asked_for() -> None:
    """What they are is said either way; the passages stand side by side, each under its source."""
    assert "SIDE BY SIDE: 1" in render(sample())
    assert "compare them by eye" in " ".join(render(sample()).split())
    assert "P1" not in render(sample())
    assert re.search(
        r"^P1  Harbour Post.* Nordlys Daily", render(sample(), detail=Detail(parallels=True)), re.MULTILINE
    )


@pytest.mark.parametrize("width", [60, 79, 80, 100, 140])
@pytest.mark.parametrize("report", [sample(), hostile(), large(4, 30)], ids=["sample", "hostile", "large"])
def test_no_line_is_wider_than_the_terminal(report: Report, width: int) -> None:
    """Long words are broken, not cut off."""
    text = render(report, width=width, detail=Detail(singles=True, parallels=True))
    assert max(cell_len(line) for line in text.splitlines()) <= width


def test_articles_cannot_steer_the_terminal() -> None:
    """Neither escape sequences nor console markup nor turned writing get through."""
    report = hostile()
    evil = report.articles[0]
    words = "[bold red]no markup[/bold red] \x1b[31mno colour\x1b[0m"
    finding = report.findings[0].model_copy(update={"statement": words + "\u202e\x07"})
    stream = StringIO()
    console = Console(file=stream, width=100, color_system="truecolor", force_terminal=True)
    print_report(report.model_copy(update={"findings": (finding,)}), console)
    shown = re.sub(r"\x1b\[[\d;]*m", "", stream.getvalue())
    assert "[bold red]no markup[/bold red] [31mno colour[0m" in shown
    assert not set("\x1b\x07\u202e") & set(shown)
    assert evil.outlet is not None
    assert evil.outlet in shown


def test_report_without_findings_says_so() -> None:
    """No conflict is not the same as all well."""
    report = sample().model_copy(update={"findings": (), "problems": ()})
    text = render(report)
    assert text.startswith("No conflicts between 3 sources")
    assert "None found. That does not mean that every statement is right." in text
    empty = report.model_copy(update={"articles": ()})
    assert render(empty).startswith("Nothing to compare")
