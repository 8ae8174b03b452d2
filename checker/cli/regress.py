"""`check-claims regress`: the fixture sets."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from checker.cli.failures import ExitCode
from checker.cli.options import Embedder, Given, SpacyModel, make_options
from checker.cli.output import write
from checker.errors import UsageError

if TYPE_CHECKING:
    from checker.records import Options

__all__ = ["regress"]


def regress(  # noqa: PLR0913 -- one parameter an option
    folders: Annotated[
        list[Path],
        typer.Argument(
            metavar="DIR",
            show_default=False,
            exists=True,
            file_okay=False,
            help="Fixture sets, or folders that hold them.",
        ),
    ],
    *,
    junit: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the outcome as JUnit XML to this file as well.")
    ] = None,
    score: Annotated[
        bool,
        typer.Option(
            "--score", help="Score fully annotated stories (gold.json) instead and print the figures as JSON."
        ),
    ] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Fail on a known gap that is now found as well.")] = False,
    mend: Annotated[
        bool, typer.Option("--mend", help="Move known gaps that are found now to `found`, in the sets' files.")
    ] = False,
    embedder: Embedder = "bundled",
    spacy_model: SpacyModel = None,
) -> None:
    """Run fixture sets: what is missing, what is a false alarm.

    Exit codes: 0 all as expected; 1 something missing or unwanted; 2 could not run, or no set found.
    """
    options = make_options(Given(embedder=embedder, spacy_model=spacy_model, timing=False))
    if score:
        _score(folders, options)
    else:
        _run(folders, options, junit, strict=strict, write_down=mend)


def _run(folders: list[Path], options: "Options", junit_file: Path | None, *, strict: bool, write_down: bool) -> None:
    from checker.regress.junit import junit
    from checker.regress.mend import mend
    from checker.regress.run import Result, run_set
    from checker.regress.sets import find_sets, load_set
    from checker.regress.text import diff, summary
    from checker.regress.verdicts import VerdictResult, find_claim_sets, run_claims

    sets, claim_sets = [load_set(path, options) for path in find_sets(folders)], find_claim_sets(folders)
    if not sets and not claim_sets:
        places = ", ".join(map(str, folders))
        raise UsageError(f"No fixture set (a folder with set.yaml or verdicts.yaml) lies in {places}.", code="CC301")
    found = {str(fixture.path): run_set(fixture, options) for fixture in sets}
    results: dict[str, Sequence[Result | VerdictResult]] = {
        **found,
        **{str(path): run_claims(path, options) for path in claim_sets},
    }
    if write_down:
        moved = sum(mend(fixture, found[str(fixture.path)]) for fixture in sets)
        typer.echo(f"{moved} known gaps moved to `found`.\n")
    every = [row for rows in results.values() for row in rows]
    for said in filter(None, map(diff, every)):
        typer.echo(said + "\n")
    typer.echo(summary(results, strict=strict))
    if junit_file is not None:
        write(junit_file, junit(results, strict=strict))
    raise typer.Exit(ExitCode.FINDINGS if any(row.failed(strict=strict) for row in every) else ExitCode.FINE)


def _score(folders: list[Path], options: "Options") -> None:
    from checker.pipeline import compare
    from checker.regress.gold import find_stories, load_story
    from checker.regress.score import score

    stories = (load_story(path, options) for path in find_stories(folders))
    figures = score((story.findings, compare(story.articles, options).findings) for story in stories)
    typer.echo(json.dumps(figures, indent=1))
