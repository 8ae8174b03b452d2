"""The outcome as JUnit XML."""

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

from checker.records import Finding, Options
from checker.regress.junit import junit
from checker.regress.run import judge_set
from checker.regress.sets import load_set


def test_cases_failures_and_gaps_are_counted(folder: Path) -> None:
    """A failure carries the readable difference, a gap is skipped."""
    rows = judge_set(load_set(folder, Options()), [])
    suite = ET.fromstring(junit({"fire": rows}, strict=False)).find("testsuite")  # noqa: S314 -- our own text
    assert suite is not None
    assert suite.attrib == {"name": "fire", "tests": "3", "failures": "1", "errors": "0", "skipped": "1"}
    assert [child.tag for case in suite for child in case] == ["failure", "skipped"]
    assert "Fifteen people were hurt" in (suite[0][0].text or "")


def test_a_mended_gap_is_a_failure_only_when_strict(folder: Path, find: Callable[..., Finding]) -> None:
    """Otherwise it is printed beside the case."""
    found = [find("agreement", "date", "The fire began", "broke out on Monday.")]
    rows = judge_set(load_set(folder, Options()), found)[2:]
    assert "<system-out>" in junit({"fire": rows}, strict=False)
    assert 'failures="1"' in junit({"fire": rows}, strict=True)
