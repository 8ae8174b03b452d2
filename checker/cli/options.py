"""Options that several commands share, and the frozen record that they become."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from checker.cli.failures import report_problems
from checker.errors import UsageError

if TYPE_CHECKING:
    from checker.records import Article, Options, Problem

__all__ = ["ContradictionModel", "Embedder", "Given", "JudgeModel", "MaxBytes", "SpacyModel", "make_options", "read"]

Embedder = Annotated[
    str,
    typer.Option(
        metavar="NAME", help="Sentence embedder: 'bundled', or a sentence-transformers model by hub name or folder."
    ),
]
ContradictionModel = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="Contradiction model: 'bundled', or a sentence-transformers CrossEncoder by hub name or folder.",
    ),
]
JudgeModel = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        show_default=False,
        help="Have an instruction-tuned language model, by hub name or folder, read the passages that stand side by side"
        " or seem to agree, and report the conflicts that it sees; or take the answers in a .jsonl file.",
    ),
]
MaxBytes = Annotated[
    int | None,
    typer.Option(
        min=1, metavar="N", show_default=False, help="Leave out sources larger than this; 1,000,000 without it."
    ),
]
SpacyModel = Annotated[
    str | None,
    typer.Option(
        "--spacy-model",
        metavar="NAME",
        help="spaCy pipeline by package name or folder; a small English one without it.",
    ),
]


STRICT = 0.8  # least confidence with --strict, where none is named


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What a command line said; None where it was silent."""

    embedder: str = "bundled"
    contradiction_model: str = "bundled"
    judge_model: str = ""
    spacy_model: str | None = None
    max_bytes: int | None = None
    min_confidence: float | None = None
    within: bool = False
    parallels: int | None = None
    timing: bool = True


def make_options(given: Given) -> "Options":
    """The options record; what is not given keeps the record's own default."""
    from checker.records import JudgeOptions, LanguageOptions, MatchOptions, Options, ReadOptions

    judged = {"min_confidence": given.min_confidence, "parallels": given.parallels}
    return Options(
        read=ReadOptions() if given.max_bytes is None else ReadOptions(max_bytes=given.max_bytes),
        language=LanguageOptions() if given.spacy_model is None else LanguageOptions(model=given.spacy_model),
        judge=JudgeOptions(**{name: value for name, value in judged.items() if value is not None}),
        match=MatchOptions(within=given.within),
        embedder=given.embedder,
        contradiction_model=given.contradiction_model,
        judge_model=given.judge_model,
        timing=given.timing,
    )


def read(sources: Sequence[str], options: "Options", *, strict: bool = False) -> "tuple[list[Article], list[Problem]]":
    """Read the sources; with `strict`, stop where anything is wrong with one of them."""
    from checker.read import read_sources

    articles, problems = read_sources(sources, options.read)
    if strict and problems:
        report_problems(problems)
        raise UsageError("Not every source could be read without reservation, and --strict was given.", code="CC003")
    return articles, problems
