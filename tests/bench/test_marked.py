"""The bench of marked reports."""

import re
from pathlib import Path

import pytest

from bench.marked import Mark, Score, Told, compared, invented, kept, laid, marks_of, table
from checker.records import FacetType

KINDS = {"c", "a", "t"}


def test_a_conflict_wins_over_another_mark_of_one_pair() -> None:
    """Places count from nought; an agreement has no facet."""
    marks = marks_of(["a a1 b2", "c date a1 b2", "t number a2 b1", "a number a3 b3"])
    assert marks == {(0, 1): Mark("c", "date"), (1, 0): Mark("t", "number"), (2, 2): Mark("a", "")}


def test_every_mark_names_two_sentences_and_a_facet() -> None:
    """The README counts the stories, and no mark points beyond a report."""
    stories = list(invented())
    for story in stories:
        for (left, right), mark in story.marks.items():
            assert 0 <= left < len(story.reports[0])
            assert 0 <= right < len(story.reports[1])
            assert mark.kind in KINDS
            assert (mark.kind == "a") == (mark.facet == "")
            assert mark.facet in {"", *FacetType}
    readme = (Path(__file__).parents[2] / "bench" / "reports" / "README.md").read_text(encoding="utf-8")
    stated = re.search(r"`invented.jsonl.gz`: ([\d,]+) stories", readme)
    assert stated is not None
    assert int(stated[1].replace(",", "")) == len(stories)


def test_a_report_is_laid_out_in_its_sentences() -> None:
    """Each span cuts out its sentence."""
    article, spans = laid("a", ["The mill burned.", "Nobody was hurt."])
    assert [article.text[start:end] for start, end in spans] == ["The mill burned.", "Nobody was hurt."]


def test_a_story_is_scored_by_its_marks() -> None:
    """A true conflict, a marked one that was missed, and a false one on a trap."""
    story = next(invented())._replace(
        reports=(
            ["The fire at the mill in Castlebrook killed 12 people on Tuesday."],
            ["Fifteen people were killed on Tuesday in the fire at the mill in Castlebrook."],
        ),
        marks={(0, 0): Mark("c", "number")},
    )
    told = compared(story)
    score = Score()
    score.add(story, told)
    assert (score.reported["number"], score.true["number"], score.found["number"]) == (1, 1, 1)
    score.add(story._replace(marks={(0, 0): Mark("t", "number")}), told)
    assert score.alarms == {"t": 1}
    score.add(story, Told([], frozenset({(0, 0)})))
    assert "2 conflicts reported, 1 true; 1 of 2 marked pairs found" in table(score, 3)
    assert "precision 0.500, recall 0.500" in table(score, 3)
    assert "found or laid side by side 1.000" in table(score, 3)


def test_what_is_laid_side_by_side_is_told_apart_from_conflicts() -> None:
    """By the places of the two sentences."""
    one = ["Plums were ripe.", "The old bridge over the Aller gave way when a timber lorry crossed it."]
    other = ["The bridge across the Aller fell because its piers had been washed out."]
    told = compared(next(invented())._replace(reports=(one, other), marks={}))
    assert told == Told([], frozenset({(1, 0)}))


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_each_kind_of_mark_is_used(kind: str) -> None:
    """A kind that no story had would measure nothing."""
    assert any(mark.kind == kind for story in invented() for mark in story.marks.values())


def test_events_are_kept_whole() -> None:
    """Pairs of one topic, and those that share a document, stand on one side."""
    pairs = [("2_1ecb", "2_3ecb"), ("2_3ecb", "2_4ecb"), ("3_1ecb", "3_2ecb"), ("one", "two"), ("two", "three")]
    chosen = kept(pairs)
    assert {("2_1ecb", "2_3ecb"), ("2_3ecb", "2_4ecb")} <= chosen
    assert ("3_1ecb", "3_2ecb") not in chosen
    assert (("one", "two") in chosen) is (("two", "three") in chosen)
