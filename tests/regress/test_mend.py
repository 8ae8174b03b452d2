"""Known gaps that are found now."""

from collections.abc import Callable
from pathlib import Path

from checker.records import Finding, Options
from checker.regress.mend import mend, write_expected
from checker.regress.run import judge_set
from checker.regress.sets import load_set

Find = Callable[..., Finding]


def test_a_mended_gap_moves_to_found_and_nothing_else_changes(folder: Path, find: Find) -> None:
    """Comments at the top stay."""
    path = folder / "expected.yaml"
    path.write_text("# About a fire.\n" + path.read_text(encoding="utf-8").lstrip(), encoding="utf-8")
    before = load_set(folder, Options())
    gap = before.expected.known_gaps[0]
    results = judge_set(before, [find("agreement", "date", "The fire began", "broke out on Monday.")])
    assert mend(before, results) == 1
    after = load_set(folder, Options()).expected
    assert after.found == (*before.expected.found, gap)
    assert after.not_found == before.expected.not_found
    assert after.known_gaps == ()
    assert path.read_text(encoding="utf-8").startswith("# About a fire.\n")


def test_nothing_mended_leaves_the_file_alone(folder: Path) -> None:
    """Byte for byte."""
    path = folder / "expected.yaml"
    before = path.read_bytes()
    fixture = load_set(folder, Options())
    assert mend(fixture, judge_set(fixture, [])) == 0
    assert path.read_bytes() == before


def test_what_was_written_reads_back_the_same(folder: Path) -> None:
    """Whatever the file's form was before."""
    before = load_set(folder, Options()).expected
    write_expected(folder / "expected.yaml", before)
    assert load_set(folder, Options()).expected == before
