"""The command line: one file per command, nothing heavy loaded before a command needs it."""

__all__ = ["main"]


def main() -> None:
    """Run `check-claims` with the arguments of the process."""
    from checker.cli.app import app

    app(prog_name="check-claims")
