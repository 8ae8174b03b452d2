"""`docs/cli.md`, made from the commands' own help: `python -m checker.cli.docs --write` or `--check`."""

import sys
from pathlib import Path

import typer

from checker.cli.app import COMMANDS, app

__all__ = ["main", "render_docs"]

FILE = Path("docs/cli.md")
WIDTH = 100
HEAD = """# The command line

Made from the commands' help by `python -m checker.cli.docs --write`; do not edit.

Exit codes of every command: 0 fine, 1 findings (`compare` at or above `--fail-on`; `verify`, `check-draft`: a verdict that
`--fail-on` names; `regress`, `schema --check`: something is not as expected), 2 could not run (usage, configuration, a model missing, nothing to compare), 3 ran, but a source was
skipped. 1 goes before 3: a conflict that was asked for with `--fail-on` is not hidden by a bad file.
Errors are one sentence with a stable code on standard error, and a hint below it; see [errors.md](errors.md).
"""


def render_docs() -> str:
    """The page: the help of the program and of each command, at a fixed width."""
    root = typer.main.get_command(app)
    context = root.make_context("check-claims", [], resilient_parsing=True, terminal_width=WIDTH)
    parts = [HEAD, _section("check-claims", root.get_help(context))]
    for name in COMMANDS:
        command = root.get_command(context, name)  # type: ignore[attr-defined]
        inner = command.make_context(name, [], parent=context, resilient_parsing=True, terminal_width=WIDTH)
        parts.append(_section(f"check-claims {name}", command.get_help(inner)))
    return "\n".join(parts)


def _section(title: str, text: str) -> str:
    lines = "\n".join(line.rstrip() for line in text.splitlines())
    return f"## {title}\n\n```\n{lines}\n```\n"


def main() -> int:
    """Write the page, or say whether it is up to date; the exit code."""
    if sys.argv[1:] == ["--write"]:
        FILE.write_text(render_docs(), encoding="utf-8")
        return 0
    if FILE.read_text(encoding="utf-8") == render_docs():
        return 0
    sys.stderr.write(f"{FILE} is out of date. Mend it with: python -m checker.cli.docs --write\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
