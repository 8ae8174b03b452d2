"""What the benches of annotated stories make a conflict, and who is asked about it."""

import argparse
import json
from pathlib import Path

from bench.gold import PLAIN, add_judging, options_of
from checker.models import load_judge_model
from checker.models.question import Told

ANSWERS = sorted((Path(__file__).parents[2] / "bench" / "answers").glob("*.jsonl"))


def parsed(*arguments: str) -> argparse.Namespace:
    """The shared arguments of a bench."""
    parser = argparse.ArgumentParser()
    add_judging(parser)
    return parser.parse_args(arguments)


def test_without_arguments_nobody_is_asked() -> None:
    """A bench measures what a user gets who names nothing."""
    assert options_of(parsed()) == PLAIN


def test_the_arguments_become_options() -> None:
    """As on the command line."""
    options = options_of(parsed("--judge-model", "answers.jsonl", "--min-confidence", "0.2"))
    assert (options.judge_model, options.judge.min_confidence) == ("answers.jsonl", 0.2)


def test_recorded_answers_can_be_loaded_and_hold_no_text() -> None:
    """An id, a letter, a probability, each question once."""
    assert len(ANSWERS) == 2
    for path in ANSWERS:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        assert {frozenset(row) for row in rows} == {frozenset({"id", "answer", "conflict"})}
        assert len({row["id"] for row in rows}) == len(rows)
        assert load_judge_model(str(path)).judge([(Told("No such"), Told("passage."))]).shape == (1, 13)
