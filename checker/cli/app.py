"""The commands put together; errors leave as one sentence and an exit code."""

from collections.abc import Callable
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from checker.cli.check_draft import check_draft
from checker.cli.compare import compare
from checker.cli.explain import explain
from checker.cli.extract import extract
from checker.cli.failures import report_error
from checker.cli.models import models
from checker.cli.regress import regress
from checker.cli.schema import schema
from checker.cli.verify import verify
from checker.errors import CheckerError

__all__ = ["COMMANDS", "app"]


class Commands(TyperGroup):
    """A group whose commands may raise the tool's own errors."""

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 -- typer's own type is private
        """Run the command; an error of ours is printed in words, without a traceback."""
        try:
            return super().invoke(ctx)
        except CheckerError as error:
            raise typer.Exit(report_error(error)) from error


app = typer.Typer(
    cls=Commands,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # rich costs a tenth of a second and makes the help depend on the terminal
    context_settings={"max_content_width": 100, "help_option_names": ["-h", "--help"]},
)


def _print_version(*, wanted: bool) -> None:
    if wanted:
        from checker import __version__

        typer.echo(f"check-claims {__version__}")
        raise typer.Exit


def _root(
    *,
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            callback=lambda value: _print_version(wanted=value),
            is_eager=True,
            help="Print the version and leave.",
        ),
    ] = False,
) -> None:
    """Find where news articles on one event conflict, agree, or stand alone."""


COMMANDS: dict[str, Callable[..., None]] = {
    "compare": compare,
    "verify": verify,
    "check-draft": check_draft,
    "extract": extract,
    "explain": explain,
    "models": models,
    "regress": regress,
    "schema": schema,
}

app.callback()(_root)
for name, command in COMMANDS.items():
    app.command(name)(command)
