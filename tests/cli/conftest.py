"""Run the program as a shell would, without the cost of a new process."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from checker.cli.app import app

ROOT = Path(__file__).parent.parent.parent


class Ran:
    """What a command printed and how it ended."""

    def __init__(self, *arguments: str | Path) -> None:
        """Run it."""
        result = CliRunner().invoke(app, [str(argument) for argument in arguments], catch_exceptions=False)
        self.code, self.out, self.err = result.exit_code, result.stdout, result.stderr


@pytest.fixture
def run() -> Callable[..., Ran]:
    """Run a command with these arguments."""
    return Ran


@pytest.fixture
def seeds() -> Path:
    """The two articles that the tool was conceived for."""
    return ROOT / "seeds"


@pytest.fixture
def fixtures() -> Path:
    """The fixture sets."""
    return ROOT / "fixtures"
