"""`check-claims compare`."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from checker.cli.compare import FailOn, fails
from checker.records import FacetType, Finding, FindingKind, Strength
from checker.records.schemas import render_schema
from tests.models.tiny import causal_folder


def finding(kind: str, strength: str | None) -> Finding:
    """A finding of this kind and strength."""
    return Finding(
        kind=FindingKind(kind),
        type=FacetType.NUMBER,
        strength=None if strength is None else Strength(strength),
        confidence=1,
        statement="",
        values={},
        evidence=(),
        fingerprint="",
    )


@pytest.mark.parametrize(
    ("fail_on", "strengths"),
    [
        (FailOn.NONE, []),
        (FailOn.CONTRADICTION, ["contradiction"]),
        (FailOn.DISCREPANCY, ["contradiction", "discrepancy"]),
        (FailOn.UPDATE, ["contradiction", "discrepancy", "update"]),
        (FailOn.ANY, ["contradiction", "discrepancy", "update", None]),
    ],
)
def test_the_threshold_counts_what_is_as_strong_or_stronger(fail_on: FailOn, strengths: list[str | None]) -> None:
    """Agreements never count."""
    every = ["contradiction", "discrepancy", "update", None]
    assert [s for s in every if fails(finding("conflict", s), fail_on)] == strengths
    assert not fails(finding("agreement", None), fail_on)


def test_the_seeds_conflict_over_who_stood_opposite_kallas(run: Any, seeds: Path) -> None:
    """The text report shows both names, and nothing fails unless it is asked to."""
    done = run("compare", seeds)
    assert done.code == 0
    assert "Rubio" in done.out
    assert "Waltz" in done.out


def test_the_json_report_keeps_the_contract(run: Any, seeds: Path) -> None:
    """Valid against the schema; every evidence is the text between its offsets."""
    report = json.loads(run("compare", seeds, "--format", "json").out)
    jsonschema.validate(report, json.loads(render_schema("report")))
    texts = {article["id"]: article["text"] for article in report["articles"]}
    conflicts = [row for row in report["findings"] if row["kind"] == "conflict"]
    assert ("participant", "counterpart") in {(row["type"], row["relation"]) for row in conflicts}
    for row in report["findings"]:
        assert 0 <= row["confidence"] <= 1
        for evidence in row["evidence"]:
            assert texts[evidence["article"]][evidence["start"] : evidence["end"]] == evidence["text"]


def test_the_same_input_gives_the_same_bytes(run: Any, seeds: Path) -> None:
    """In whatever order the sources are named."""
    paths = sorted(seeds.glob("*.txt"))
    once = run("compare", *paths, "--format", "json", "--no-timing").out
    assert once == run("compare", *reversed(paths), "--format", "json", "--no-timing").out
    assert "timing" not in json.loads(once)
    jsonschema.validate(json.loads(once), json.loads(render_schema("report")))


def test_findings_at_the_threshold_give_1(run: Any, seeds: Path) -> None:
    """The seeds hold a discrepancy."""
    assert run("compare", seeds, "--fail-on", "discrepancy").code == 1


def test_a_high_confidence_leaves_conflicts_out(run: Any, seeds: Path) -> None:
    """At 1 nothing that is inferred remains."""
    report = json.loads(run("compare", seeds, "--format", "json", "--min-confidence", "1").out)
    assert all(row["confidence"] == 1 for row in report["findings"] if row["kind"] == "conflict")


def test_a_skipped_source_gives_3_and_is_named(run: Any, seeds: Path) -> None:
    """The others are compared all the same; standard output stays pure JSON."""
    done = run("compare", seeds, "nowhere.txt", "--format", "json")
    assert done.code == 3
    assert "skipped CC101" in done.err
    assert len(json.loads(done.out)["articles"]) == 2


def test_findings_asked_for_go_before_a_skipped_source(run: Any, seeds: Path) -> None:
    """1, not 3: a conflict is not hidden by a bad file."""
    assert run("compare", seeds, "nowhere.txt", "--fail-on", "any").code == 1


def test_strict_stops_at_a_skipped_source(run: Any, seeds: Path) -> None:
    """Nothing is compared."""
    done = run("compare", seeds, "nowhere.txt", "--strict")
    assert done.code == 2
    assert done.out == ""
    assert "error CC003" in done.err


@pytest.mark.parametrize(
    ("sources", "said"),
    [
        (["000_d3599e97a15c0271.txt"], "Only one article was read; comparing takes at least two."),
        (["000_d3599e97a15c0271.txt", "nowhere.txt"], "Only one article was read; comparing takes at least two."),
        (["nowhere.txt"], "No article was read; comparing takes at least two."),
    ],
)
def test_nothing_to_compare_is_never_0(run: Any, seeds: Path, sources: list[str], said: str) -> None:
    """One sentence, a hint, and 2."""
    done = run("compare", *(seeds / source for source in sources))
    assert done.code == 2
    assert done.out == ""
    assert f"error CC002: {said}" in done.err


def test_reports_are_written_to_files(run: Any, seeds: Path, tmp_path: Path) -> None:
    """The HTML beside the text, the report of the format into --output."""
    page, report = tmp_path / "report.html", tmp_path / "report.json"
    done = run("compare", seeds, "--html", page, "--format", "json", "--output", report)
    assert (done.code, done.out) == (0, "")
    assert page.read_text(encoding="utf-8").lstrip().lower().startswith("<!doctype html>")
    assert json.loads(report.read_text(encoding="utf-8"))["findings"]


def test_a_file_that_cannot_be_written_is_named(run: Any, seeds: Path, tmp_path: Path) -> None:
    """Without a traceback."""
    done = run("compare", seeds, "--output", tmp_path / "no" / "where.txt")
    assert done.code == 2
    assert "error CC004: " in done.err


def test_a_missing_model_is_an_error_of_its_own(run: Any, seeds: Path) -> None:
    """With the code of models and 2."""
    done = run("compare", seeds, "--spacy-model", "no_such_pipeline")
    assert done.code == 2
    assert "error CC201: The spaCy pipeline 'no_such_pipeline' is not installed." in done.err


def test_passages_to_compare_by_eye_are_counted_and_listed_on_request(run: Any, seeds: Path) -> None:
    """`--side-by-side N` says how many, for every format, and shows them in the text."""
    assert "P1 " not in run("compare", seeds).out
    text = run("compare", seeds, "--side-by-side", "2").out
    assert "SIDE BY SIDE: 2" in text
    assert "P2 " in text
    report = json.loads(run("compare", seeds, "--side-by-side", "2", "--format", "json").out)
    assert [row["kind"] for row in report["findings"]].count("parallel") == 2
    report = json.loads(run("compare", seeds, "--side-by-side", "0", "--format", "json").out)
    assert "parallel" not in {row["kind"] for row in report["findings"]}


def test_a_judge_model_is_asked_where_it_is_named(run: Any, seeds: Path, tmp_path: Path) -> None:
    """One that says F everywhere sees a conflict over the place in every pair; one that says A sees none anywhere."""
    sees, denies = causal_folder(tmp_path / "sees", "F"), causal_folder(tmp_path / "denies", "A")
    without = json.loads(run("compare", seeds, "--format", "json", "--no-timing").out)
    with_one = json.loads(run("compare", seeds, "--format", "json", "--no-timing", "--judge-model", sees).out)
    jsonschema.validate(with_one, json.loads(render_schema("report")))
    assert "judge" not in without["models"]
    assert with_one["models"]["judge"] == str(sees)
    found = [row for row in with_one["findings"] if row["kind"] == "conflict" and row["type"] == "place"]
    assert found
    assert all(row["confidence"] > 0.9 and row["why"][0]["witness"] == "judge model" for row in found)
    text = run("compare", seeds, "--judge-model", sees).out
    assert "The judge model puts the probability that they conflict at 100%." in " ".join(text.split())
    nothing = json.loads(run("compare", seeds, "--format", "json", "--no-timing", "--judge-model", denies).out)
    assert nothing["findings"] == without["findings"]


def test_a_missing_judge_model_is_said_before_anything_is_compared(run: Any, seeds: Path) -> None:
    """With a code of its own and 2."""
    done = run("compare", seeds, "--judge-model", "./no/such/model")
    assert (done.code, done.out) == (2, "")
    assert "error CC206: The model './no/such/model' cannot be loaded as a causal language model" in done.err


def test_what_has_no_answer_is_counted(run: Any, seeds: Path, tmp_path: Path) -> None:
    """Answers of another comparison do not pass in silence; writing questions and asking a model are two runs."""
    answers = tmp_path / "answers.jsonl"
    answers.write_text('{"id": "of another comparison", "answer": "B"}', encoding="utf-8")
    done = run("compare", seeds, "--judge-model", answers)
    assert done.code == 0
    assert f"The judge model '{answers}' had no answer to " in " ".join(done.out.split())
    both = run("compare", seeds, "--judge-model", answers, "--questions", tmp_path / "questions.jsonl")
    assert both.code == 2
    assert "error CC001: --questions asks no judge model" in both.err
    assert not (tmp_path / "questions.jsonl").exists()


def test_questions_are_written_and_their_answers_taken(run: Any, seeds: Path, tmp_path: Path) -> None:
    """What a model elsewhere says of a question is found in the report; the questions alone change nothing."""
    questions, answers = tmp_path / "questions.jsonl", tmp_path / "answers.jsonl"
    plain = run("compare", seeds, "--format", "json", "--no-timing").out
    assert run("compare", seeds, "--format", "json", "--no-timing", "--questions", questions).out == plain
    asked = [json.loads(line) for line in questions.read_text(encoding="utf-8").splitlines()]
    assert len({row["id"] for row in asked}) == len(asked) > 1
    answers.write_text(json.dumps({"id": asked[-1]["id"], "answer": "L", "conflict": 0.8}), encoding="utf-8")
    report = json.loads(run("compare", seeds, "--format", "json", "--judge-model", answers).out)
    (found,) = (row for row in report["findings"] if row["kind"] == "conflict" and row["type"] == "outcome")
    assert found["confidence"] == 0.8
    assert all(" ".join(e["text"].split())[:1000] in asked[-1]["question"] for e in found["evidence"])
