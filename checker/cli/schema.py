"""`check-claims schema`: the JSON Schemas of the records."""

from pathlib import Path
from typing import Annotated

import typer

from checker.cli.failures import ExitCode
from checker.errors import UsageError

__all__ = ["schema"]


def schema(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder of the schemas.")] = Path("schemas"),
    *,
    write: Annotated[bool, typer.Option("--write", help="Write the schemas of all records into the folder.")] = False,
    check: Annotated[
        bool, typer.Option("--check", help="Exit with 1 where the folder's schemas are not those of the records.")
    ] = False,
) -> None:
    """Write or check the JSON Schemas of the records."""
    from checker.records.schemas import check_schemas, write_schemas

    if write == check:
        raise UsageError(
            "Either --write or --check must be given.", code="CC001", hint="See 'check-claims schema --help'."
        )
    if write:
        typer.echo(f"{len(write_schemas(folder))} schemas written to {folder}.")
        return
    wrong = check_schemas(folder)
    if wrong:
        typer.echo("\n".join([*wrong, f"Mend it with: check-claims schema --write {folder}"]), err=True)
        raise typer.Exit(ExitCode.FINDINGS)
    typer.echo(f"The schemas in {folder} are up to date.")
