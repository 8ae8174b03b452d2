"""Annotated stories on disk."""

import json
from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.records import Options
from checker.regress.gold import find_stories, load_story

FINDING = {
    "id": "c1",
    "kind": "conflict",
    "type": "number",
    "hardness": "hard",
    "about": "how many",
    "evidence": [{"article": "a", "text": "Two came."}, {"article": "b", "text": "Three came."}],
    "note": "not needed",
}


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A story of two short articles."""
    path = tmp_path / "fair"
    path.mkdir()
    (path / "a.txt").write_text("It rained. Two came.", encoding="utf-8")
    (path / "b.txt").write_text("Three came.", encoding="utf-8")
    (path / "gold.json").write_text(json.dumps({"event_date": "2026-05-01", "findings": [FINDING]}), encoding="utf-8")
    return path


def test_passages_become_spans(story: Path) -> None:
    """Offsets are those of the text."""
    loaded = load_story(story, Options())
    assert loaded.findings[0].spans == {"a": ((11, 20),), "b": ((0, 11),)}


def test_articles_are_dated_by_the_event_or_by_meta(story: Path) -> None:
    """`meta.json` knows each article's own date; without it all are of the event's day."""
    assert [article.published for article in load_story(story, Options()).articles] == ["2026-05-01", "2026-05-01"]
    meta = {"articles": {"a": {"date": "2026-05-02"}, "b": {"date": None}}}
    (story / "meta.json").write_text(json.dumps(meta), encoding="utf-8")
    assert [article.published for article in load_story(story, Options()).articles] == ["2026-05-02", "2026-05-01"]


def test_a_passage_that_is_not_there_is_named(story: Path) -> None:
    """The sentence names the file, the finding and the article."""
    (story / "b.txt").write_text("Nobody came.", encoding="utf-8")
    with pytest.raises(UsageError, match="a passage of 'c1' does not stand in 'b'"):
        load_story(story, Options())


def test_stories_are_found_below_a_folder(story: Path) -> None:
    """None at all is an error."""
    assert find_stories([story.parent]) == [story]
    with pytest.raises(UsageError, match="No annotated story"):
        find_stories([story.parent / "nowhere"])
