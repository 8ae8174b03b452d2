"""The command line: one file per command, nothing heavy loaded before a command needs it."""

import io
import os
import sys

__all__ = ["main"]

TRACEBACK = "CHECK_CLAIMS_TRACEBACK"


def main() -> None:
    """Run `check-claims` with the arguments of the process."""
    from checker.cli.app import app

    _settle_encoding()
    try:
        app(prog_name="check-claims")
    except Exception as error:
        if os.environ.get(TRACEBACK):
            raise
        # a fault of the tool must not look like a finding, which the interpreter's own exit code 1 would
        sys.stderr.write(
            f"error CC900: A fault in check-claims stopped it: {type(error).__name__}: {error}.\n"
            f"  Please report it with what {TRACEBACK}=1 prints.\n"
        )
        sys.exit(2)


def _settle_encoding() -> None:
    """Reports hold dashes and curly quotes whatever the locale: files and pipes get UTF-8, a terminal what it can show."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace") if stream.isatty() else stream.reconfigure(encoding="utf-8")
