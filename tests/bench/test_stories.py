"""The annotated stories of our own are whole: every finding's words stand once in the article that it names."""

import json
from pathlib import Path
from typing import Any

import pytest

from checker.records import Options
from checker.regress.gold import find_stories, load_story

STORIES = Path(__file__).parents[2] / "bench" / "stories"
FOLDERS = sorted(path.name for path in find_stories([STORIES]))


def annotation(story: str) -> dict[str, Any]:
    """What `gold.json` of the story holds."""
    read: dict[str, Any] = json.loads((STORIES / story / "gold.json").read_text(encoding="utf-8"))
    return read


@pytest.mark.parametrize("story", FOLDERS)
def test_each_passage_stands_once_in_its_article(story: str) -> None:
    """And each finding has passages of two articles at least."""
    articles = {path.stem: path.read_text(encoding="utf-8") for path in (STORIES / story).glob("*.txt")}
    for finding in annotation(story)["findings"]:
        assert [articles[e["article"]].count(e["text"]) for e in finding["evidence"]] == [1] * len(finding["evidence"])
        assert len({e["article"] for e in finding["evidence"]}) > 1


@pytest.mark.parametrize("story", FOLDERS[:2])
def test_a_story_is_read_with_the_date_of_each_article(story: str) -> None:
    """Relative days would be resolved against nothing otherwise."""
    read = load_story(STORIES / story, Options())
    assert len(read.articles) == 3
    assert all(article.published for article in read.articles)


def test_the_readme_counts_what_there_is() -> None:
    """Stories, conflicts, agreements and traps."""
    kinds = [f["kind"] for story in FOLDERS for f in annotation(story)["findings"]]
    readme = (STORIES / "README.md").read_text(encoding="utf-8")
    counted = (
        f"{kinds.count('conflict')} conflicts, {kinds.count('agreement')} agreements and {kinds.count('trap')} traps"
    )
    assert f"{len(FOLDERS)} stories" in readme
    assert counted in readme
