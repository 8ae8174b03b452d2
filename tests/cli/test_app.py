"""The program as a whole."""

from typing import Any

import pytest

from checker import __version__
from checker.cli.app import COMMANDS


def test_the_version_is_printed(run: Any) -> None:
    """As the name and the number."""
    assert run("--version").out == f"check-claims {__version__}\n"


def test_no_command_shows_the_help_and_is_a_usage_error(run: Any) -> None:
    """Nothing checked is never 0."""
    done = run()
    assert done.code == 2
    assert "Usage: check-claims" in done.out + done.err or "Usage:" in done.out + done.err


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_explains_itself(run: Any, name: str) -> None:
    """Each has a help of its own with a sentence for every option."""
    done = run(name, "--help")
    assert done.code == 0
    assert "Usage:" in done.out


def test_an_unknown_command_is_a_usage_error(run: Any) -> None:
    """With a sentence, without a traceback."""
    done = run("compair")
    assert done.code == 2
    assert "No such command 'compair'" in done.err
