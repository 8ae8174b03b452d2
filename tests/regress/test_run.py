"""What becomes of each expectation."""

from collections.abc import Callable
from pathlib import Path

from checker.records import Finding, Options
from checker.regress.run import Outcome, judge_set
from checker.regress.sets import load_set

HURT = ("Twelve people were hurt in Anderby.", "Fifteen people were hurt in Anderby.")
BEGAN = ("The fire began on Monday.", "The blaze broke out on Monday.")
Find = Callable[..., Finding]


def outcomes(folder: Path, *findings: Finding) -> list[str]:
    """The outcomes in the order of the file."""
    return [row.outcome.value for row in judge_set(load_set(folder, Options()), findings)]


def test_all_as_expected(folder: Path, find: Find) -> None:
    """The wanted finding came out, the unwanted did not, the gap is still one."""
    assert outcomes(folder, find("conflict", "number", *HURT)) == ["passed", "passed", "known gap"]


def test_nothing_came_out(folder: Path) -> None:
    """A finding that is missing says so and has no neighbour to show."""
    rows = judge_set(load_set(folder, Options()), [])
    assert rows[0].outcome is Outcome.MISSING
    assert rows[0].finding is None
    assert rows[0].failed(strict=False)


def test_the_nearest_finding_is_shown(folder: Path, find: Find) -> None:
    """The same passages under another type come nearer than one passage of the two."""
    near, far = find("conflict", "place", *HURT), find("conflict", "number", HURT[0], BEGAN[1])
    rows = judge_set(load_set(folder, Options()), [far, near])
    assert rows[0].outcome is Outcome.MISSING
    assert rows[0].finding == near


def test_a_false_alarm_fails_whatever_its_type(folder: Path, find: Find) -> None:
    """Where the expectation leaves the type open, any conflict there is one too many."""
    found = find("conflict", "number", *HURT)
    assert outcomes(folder, found, find("conflict", "place", *BEGAN)) == ["passed", "false alarm", "known gap"]


def test_a_mended_gap_fails_only_when_strict(folder: Path, find: Find) -> None:
    """A gap that is found now is good news that wants writing down."""
    findings = [find("conflict", "number", *HURT), find("agreement", "date", *BEGAN)]
    row = judge_set(load_set(folder, Options()), findings)[2]
    assert row.outcome is Outcome.MENDED
    assert not row.failed(strict=False)
    assert row.failed(strict=True)


def test_a_wanted_finding_is_no_false_alarm_elsewhere(folder: Path, find: Find) -> None:
    """A trap whose passages a wanted conflict happens to cite does not fail for it."""
    path = folder / "expected.yaml"
    path.write_text(
        path.read_text(encoding="utf-8")
        .replace("The fire began on Monday.,", "people were hurt in Anderby.,")
        .replace(
            "{a: people were hurt in Anderby., b: The blaze broke out on Monday.}",
            "{a: hurt in Anderby., b: hurt in Anderby.}",
        ),
        encoding="utf-8",
    )
    assert outcomes(folder, find("conflict", "number", *HURT))[:2] == ["passed", "passed"]


def test_in_a_complete_set_any_other_conflict_is_a_false_alarm(folder: Path, find: Find) -> None:
    """Conflicts that an entry speaks of, and agreements, are not."""
    listed, other = find("conflict", "number", *HURT), find("conflict", "place", "The fire", "Anderby")
    findings = [listed, other, find("agreement", "place", "The fire", "Anderby")]
    assert len(outcomes(folder, *findings)) == 3
    path = folder / "expected.yaml"
    path.write_text("complete: true\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    rows = judge_set(load_set(folder, Options()), findings)
    assert [(row.outcome.value, row.finding) for row in rows[3:]] == [("false alarm", other)]
