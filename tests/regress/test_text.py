"""What a person reads after a run."""

from collections.abc import Callable
from pathlib import Path

from checker.records import Finding, Options
from checker.regress.run import judge_set
from checker.regress.sets import load_set
from checker.regress.text import diff, summary

Find = Callable[..., Finding]


def test_a_missing_finding_is_shown_with_its_passages_and_the_nearest(folder: Path, find: Find) -> None:
    """Both what was expected and what came instead, word for word."""
    near = find("conflict", "place", "Twelve people were hurt in Anderby.", "Fifteen people were hurt in Anderby.")
    said = diff(judge_set(load_set(folder, Options()), [near])[0])
    assert said == (
        "MISSING fire: how many were hurt\n"
        "  expected: conflict, number\n"
        "    a: “Twelve people were hurt”\n"
        "    b: “Fifteen people were hurt”\n"
        "  nearest finding: conflict, place, 0.80\n"
        "    conflict on place\n"
        "    a: “Twelve people were hurt in Anderby.”\n"
        "    b: “Fifteen people were hurt in Anderby.”"
    )


def test_what_passes_is_not_shown(folder: Path) -> None:
    """Silence is good news."""
    rows = judge_set(load_set(folder, Options()), [])
    assert [diff(row)[:7] for row in rows] == ["MISSING", "", ""]


def test_a_mended_gap_says_where_it_goes(folder: Path, find: Find) -> None:
    """The line names the list to move it to."""
    rows = judge_set(load_set(folder, Options()), [find("agreement", "date", "The fire began", "broke out on Monday.")])
    assert diff(rows[2]).startswith("MENDED (move it to `found`) fire: the day, told twice")


def test_the_summary_counts_sets_and_expectations(folder: Path) -> None:
    """One line a set, one for all."""
    rows = judge_set(load_set(folder, Options()), [])
    assert summary({"fire": rows}, strict=False) == (
        "FAILED fire  1 passed, 1 missing, 1 known gap\n1 sets, 3 expectations: 1 passed, 1 missing, 1 known gap"
    )
