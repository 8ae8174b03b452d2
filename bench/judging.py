"""Arguments that benches share: what becomes a conflict, and who is asked about it."""

import argparse

from checker.records import JudgeOptions, Options

__all__ = ["PLAIN", "add_judging", "options_of"]

PLAIN = Options(timing=False)


def add_judging(parser: argparse.ArgumentParser) -> None:
    """The arguments, named as those of `check-claims compare`."""
    parser.add_argument(
        "--judge-model", default="", metavar="NAME", help="a language model, or a .jsonl file of answers"
    )
    parser.add_argument("--min-confidence", type=float, default=PLAIN.judge.min_confidence, metavar="X")


def options_of(arguments: argparse.Namespace) -> Options:
    """The options of `check-claims` that the arguments stand for."""
    judged = JudgeOptions(min_confidence=arguments.min_confidence)
    return Options(timing=False, judge=judged, judge_model=arguments.judge_model)
