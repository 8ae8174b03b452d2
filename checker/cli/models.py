"""`check-claims models`: the models in use, whether they are whole, and how fast they are here."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from checker.cli.failures import ExitCode, report_error
from checker.cli.options import ContradictionModel, Embedder, JudgeModel
from checker.errors import ModelError, UsageError

if TYPE_CHECKING:
    from checker.models.catalogue import Entry, Timing

__all__ = ["RoleName", "listing", "models"]

SLOW = 10  # items a second below which whole numbers say too little


class RoleName(StrEnum):
    """What a model is used for."""

    EMBEDDER = "embedder"
    CONTRADICTION = "contradiction"
    JUDGE = "judge"


def models(  # noqa: PLR0913 -- one parameter an option
    *,
    verify: Annotated[
        bool, typer.Option("--verify", help="Load each model; exit with 2 where one is missing or damaged.")
    ] = False,
    time: Annotated[bool, typer.Option("--time", help="Measure how fast each model is on this machine, now.")] = False,
    card: Annotated[
        RoleName | None, typer.Option(metavar="ROLE", help="Print this model's card: embedder, contradiction or judge.")
    ] = None,
    embedder: Embedder = "bundled",
    contradiction_model: ContradictionModel = "bundled",
    judge_model: JudgeModel = "",
) -> None:
    """List the models in use, check them, time them, print their cards.

    Exit codes: 0 listed; 2 a model is missing or damaged (with --verify or --time), or there is no such card.
    """
    names = {RoleName.EMBEDDER: embedder, RoleName.CONTRADICTION: contradiction_model, RoleName.JUDGE: judge_model}
    if card is not None:
        typer.echo(_card(card, names[card]), nl=False)
        return
    failures = [_show(role, name, verify=verify, time=time) for role, name in names.items() if name]
    errors = [error for error in failures if error is not None]
    for error in errors:
        report_error(error)
    raise typer.Exit(ExitCode.COULD_NOT_RUN if errors else ExitCode.FINE)


def _card(role: RoleName, name: str) -> str:
    from checker.models.catalogue import card

    if not name:
        raise UsageError(
            f"No {role} model is bundled, so there is no card.", code="CC007", hint=f"Name one with --{role}-model."
        )
    text = card(role, name)
    if text is None:
        raise UsageError(
            f"No card lies beside the {role} model '{name}'.",
            code="CC007",
            hint="Cards are card.md of the bundled models and README.md in a folder of your own.",
        )
    return text


def _show(role: RoleName, name: str, *, verify: bool, time: bool) -> ModelError | None:
    from checker.models.catalogue import describe, load, timed

    timing = failure = None
    try:
        if time:
            timing = timed(role, name)  # which loads it, and so verifies it
        elif verify:
            load(role, name)
    except ModelError as error:
        failure = error
    typer.echo(listing(describe(role, name), timing))
    return failure


def listing(entry: "Entry", timing: "Timing | None" = None) -> str:
    """One model: its name, origin and terms, then its files."""
    lines = [f"{entry.role}: {entry.name} ({entry.kind})"]
    lines += [f"  {word}: {value}" for word, value in (("base", entry.base), ("licence", entry.licence)) if value]
    width = max((len(file.name) for file in entry.files), default=0)
    lines += [f"  {file.name:<{width}}  {file.size / 1e6:7.1f} MB  sha256 {file.state}" for file in entry.files]
    if entry.problem:
        lines.append(f"  {entry.problem}")
    if timing is not None:
        rate = f"{timing.per_second:,.0f}" if timing.per_second >= SLOW else f"{timing.per_second:.2g}"
        lines.append(f"  {rate} {timing.unit} a second, loaded in {timing.load_seconds:.2f} s")
    return "\n".join(lines)
