"""`check-claims extract`."""

import json
from pathlib import Path
from typing import Any

import jsonschema

from checker.records.schemas import render_schema


def test_claims_are_listed_in_order_with_their_places(run: Any, seeds: Path) -> None:
    """The listing names the article and shows each claim with its offsets."""
    done = run("extract", seeds / "004_9d4acd49686940ec.txt")
    assert done.code == 0
    assert done.out.startswith("004_9d4acd49686940ec: ")
    assert "Facing her was Mike Waltz" in done.out


def test_json_is_valid_against_the_schema_and_offsets_hold(run: Any, seeds: Path) -> None:
    """Each claim's text is what stands between its offsets."""
    printed = json.loads(run("extract", seeds / "000_d3599e97a15c0271.txt", "--format", "json").out)
    jsonschema.validate(printed, json.loads(render_schema("extraction")))
    text = printed["article"]["text"]
    assert printed["claims"]
    assert all(text[claim["start"] : claim["end"]] == claim["text"] for claim in printed["claims"])


def test_a_folder_of_two_is_too_many(run: Any, seeds: Path) -> None:
    """Extracting takes exactly one article."""
    done = run("extract", seeds)
    assert done.code == 2
    assert "gives 2 articles; extracting takes exactly one." in done.err


def test_a_missing_file_is_named(run: Any) -> None:
    """With the code of reading."""
    done = run("extract", "nowhere.txt")
    assert done.code == 2
    assert "skipped CC101: There is no file or folder 'nowhere.txt'." in done.err
