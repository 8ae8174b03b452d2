"""Fixture sets of claims."""

from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.records import Options
from checker.regress.run import Outcome
from checker.regress.verdicts import find_claim_sets, run_claims

SET = """
title: A fire
tests: Numbers.
claims:
- {claim: The fire at the Marlow paper mill killed 12 people, verdict: supported}
- {claim: The fire at the Marlow paper mill killed 15 people, verdict: [contradicted, partly], says: 12 people}
- {claim: The fire at the Marlow paper mill killed 12 people, verdict: contradicted}
- {claim: The fire at the Marlow paper mill killed 12 people, verdict: disputed, known_gap: true}
- {claim: The fire at the Marlow paper mill killed 12 people, verdict: supported, known_gap: true}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A set with one source."""
    (tmp_path / "fire" / "articles").mkdir(parents=True)
    text = "A fire at the Marlow paper mill killed 12 people on Monday, officials said.\n"
    (tmp_path / "fire" / "articles" / "a.txt").write_text(text, encoding="utf-8")
    (tmp_path / "fire" / "verdicts.yaml").write_text(SET, encoding="utf-8")
    return tmp_path / "fire"


def test_every_expectation_is_judged(folder: Path) -> None:
    """In the order of the file; a gap may be open or mended."""
    results = run_claims(folder, Options(timing=False))
    assert [r.outcome for r in results] == [
        Outcome.PASSED,
        Outcome.PASSED,
        Outcome.MISSING,
        Outcome.GAP,
        Outcome.MENDED,
    ]
    assert [r.failed(strict=False) for r in results] == [False, False, True, False, False]
    assert "expected: contradicted\n  came out: supported" in results[2].diff()


def test_sets_are_found_in_folders_of_them(folder: Path) -> None:
    """And a set itself."""
    assert find_claim_sets([folder.parent]) == [folder] == find_claim_sets([folder])


@pytest.mark.parametrize(("text", "said"), [("title: x\n", "tests: Field required"), ("a: [", "is not YAML")])
def test_a_set_that_is_not_in_order_is_refused(folder: Path, text: str, said: str) -> None:
    """With the place in the file."""
    (folder / "verdicts.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=said):
        run_claims(folder, Options())
