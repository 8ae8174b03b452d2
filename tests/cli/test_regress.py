"""`check-claims regress`."""

import json
from pathlib import Path
from typing import Any

A = "Mayor Lena Holt said 12 people were killed when the bridge at Anderby fell on Monday.\n"
B = "The bridge at Anderby collapsed on Monday, and 15 people were killed, Mayor Lena Holt said.\n"


def made(folder: Path, expected: str) -> Path:
    """A fixture set of two articles."""
    (folder / "articles").mkdir(parents=True)
    (folder / "articles" / "a.txt").write_text(A, encoding="utf-8")
    (folder / "articles" / "b.txt").write_text(B, encoding="utf-8")
    (folder / "set.yaml").write_text("title: A bridge\ntests: That the command runs.\n", encoding="utf-8")
    (folder / "expected.yaml").write_text(expected, encoding="utf-8")
    return folder


def entry(facet: str, left: str, right: str) -> str:
    """One expectation as it stands in the file."""
    return f"- kind: conflict\n  type: {facet}\n  about: it\n  evidence: {{a: {left}, b: {right}}}\n"


def test_the_fixture_sets_come_out_as_expected(run: Any, fixtures: Path) -> None:
    """What `make gate` runs."""
    done = run("regress", fixtures)
    assert done.code == 0, done.out


def test_a_missing_finding_fails_and_is_shown(run: Any, tmp_path: Path) -> None:
    """With its passages; the file for continuous integration says the same."""
    folder = made(
        tmp_path / "bridge",
        "found:\n" + entry("quote", "the bridge at Anderby fell", "The bridge at Anderby collapsed"),
    )
    junit = tmp_path / "junit.xml"
    done = run("regress", folder, "--junit", junit)
    assert done.code == 1
    assert "MISSING bridge: it" in done.out
    assert 'failures="1"' in junit.read_text(encoding="utf-8")


def test_a_gap_that_is_mended_fails_only_when_strict(run: Any, tmp_path: Path) -> None:
    """Twelve and fifteen killed are found."""
    folder = made(
        tmp_path / "bridge", "known_gaps:\n" + entry("number", "12 people were killed", "15 people were killed")
    )
    done = run("regress", folder)
    assert done.code == 0
    assert "MENDED (move it to `found`) bridge: it" in done.out
    assert run("regress", folder, "--strict").code == 1
    assert "1 known gaps moved to `found`." in run("regress", folder, "--mend").out
    assert run("regress", folder, "--strict").code == 0


def test_no_set_is_2(run: Any, tmp_path: Path) -> None:
    """Nothing checked is never 0."""
    done = run("regress", tmp_path)
    assert done.code == 2
    assert "error CC301: No fixture set" in done.err


def test_annotated_stories_are_scored(run: Any, tmp_path: Path) -> None:
    """The figures are printed as JSON."""
    evidence = [{"article": "a", "text": "12 people were killed"}, {"article": "b", "text": "15 people were killed"}]
    row = {"id": "c1", "kind": "conflict", "type": "number", "hardness": "hard", "about": "it", "evidence": evidence}
    (tmp_path / "a.txt").write_text(A, encoding="utf-8")
    (tmp_path / "b.txt").write_text(B, encoding="utf-8")
    (tmp_path / "gold.json").write_text(json.dumps({"event_date": "2026-03-04", "findings": [row]}), encoding="utf-8")
    figures = json.loads(run("regress", "--score", tmp_path).out)
    assert figures["conflict_recall"] == 1.0
    assert figures["by_type"] == {"number": "1/1"}
