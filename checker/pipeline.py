"""The order of the stages; nothing else knows it."""

from collections.abc import Sequence

from checker.records import Article, Extraction, Options, Problem, Report

__all__ = ["compare", "extract"]


def extract(articles: Sequence[Article], options: Options) -> list[Extraction]:
    """Claims and frames of each article, in the order given."""
    raise NotImplementedError


def compare(articles: Sequence[Article], options: Options, problems: Sequence[Problem] = ()) -> Report:
    """Compare the articles; `problems` of reading are carried into the report. Order changes nothing."""
    raise NotImplementedError
