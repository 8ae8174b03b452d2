"""`check-claims check-draft`: a draft against sources."""

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from checker.records.schemas import render_schema
from tests.cli.conftest import Ran

Run = Callable[..., Ran]
DRAFT = """Diplomats clash in Munich

Mike Waltz, the United States Ambassador to the United Nations, faced Kaja Kallas on February 13, 2026.

A ferry to Hirtshals was cancelled for three weeks.
"""


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """A draft with one wrong day and one statement from elsewhere."""
    path = tmp_path / "draft.txt"
    path.write_text(DRAFT, encoding="utf-8")
    return path


def test_the_draft_is_shown_with_its_statements_marked(run: Run, seeds: Path, draft: Path) -> None:
    """Each with its number and its verdict; what no source says is listed."""
    done = run("check-draft", draft, seeds)
    assert done.code == 0
    assert "[A ferry to Hirtshals was cancelled for three weeks. 3: not found]" in done.out
    assert "IN NO SOURCE: 1" in done.out


def test_places_in_the_draft_cut_out_the_claims(run: Run, seeds: Path, draft: Path) -> None:
    """The JSON is valid, and every span is that of its claim; the headline is named as one."""
    report = json.loads(run("check-draft", draft, seeds, "--format", "json", "--no-timing").out)
    jsonschema.validate(report, json.loads(render_schema("verdicts")))
    text = report["draft"]["text"]
    assert all(text[v["start"] : v["end"]] == v["claim"] for v in report["verdicts"])
    assert [v["part"] for v in report["verdicts"]] == ["headline", "sentence", "sentence"]


def test_the_page_marks_the_draft_in_place(run: Run, seeds: Path, draft: Path, tmp_path: Path) -> None:
    """Each mark leads to its verdict."""
    page = tmp_path / "page.html"
    run("check-draft", draft, seeds, "--html", page)
    html = page.read_text(encoding="utf-8")
    assert 'class="stated not-found" href="#verdict-3"' in html
    assert 'id="verdict-3"' in html


def test_a_folder_is_no_draft(run: Run, seeds: Path) -> None:
    """One file at a time."""
    done = run("check-draft", seeds, seeds)
    assert done.code == 2
    assert "CC006" in done.err


def test_the_draft_is_no_source_of_its_own(run: Run, seeds: Path) -> None:
    """It is left out of the folder that holds it, and that is said."""
    draft = seeds / "000_d3599e97a15c0271.txt"
    done = run("check-draft", draft, seeds)
    assert done.code == 3
    assert "CC410  Left out:" in done.out
    assert "against 1 source" in done.out
    assert run("check-draft", draft, draft).code == 2
