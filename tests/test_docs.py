"""The docs cannot lie: help is regenerated, the README's commands are run."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.cli.app import COMMANDS
from checker.cli.docs import render_docs

ROOT = Path(__file__).parent.parent
PAGES = [
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    *sorted(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md")),
]


def examples() -> Iterator[tuple[str, str]]:
    """Each command in a console block of the README with the output that stands below it."""
    for block in re.findall(
        r"^```console\n(.*?)^```", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    ):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            yield command, output


def as_pattern(output: str) -> str:
    """The output as a pattern in which `...` stands for anything."""
    return ".*".join(re.escape(piece) for piece in output.split("..."))


def test_the_commands_page_is_up_to_date() -> None:
    """Otherwise `python -m checker.cli.docs --write` mends it."""
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert page == render_docs(), "run: python -m checker.cli.docs --write"


@pytest.mark.parametrize(("command", "output"), list(examples()))
def test_the_commands_in_the_readme_print_what_it_says(command: str, output: str) -> None:
    """Each is run as it stands, in a shell, in the root of the project."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", command], cwd=ROOT, env=os.environ | {"PATH": path}, capture_output=True, text=True, check=False
    )
    assert re.fullmatch(as_pattern(output), done.stdout, re.DOTALL), done.stdout + done.stderr


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_has_a_section(name: str) -> None:
    """The page knows it by its full name."""
    assert f"## check-claims {name}\n" in render_docs()


@pytest.mark.parametrize("page", PAGES)
def test_links_between_the_docs_lead_somewhere(page: str) -> None:
    """Every relative link names a file that is there."""
    folder = (ROOT / page).parent
    links = re.findall(r"\]\((?!https?:)([^)#]+)", (ROOT / page).read_text(encoding="utf-8"))
    assert [link for link in links if not (folder / link).exists()] == []


@pytest.mark.parametrize("target", re.findall(r"make ([a-z]+)", (ROOT / "README.md").read_text(encoding="utf-8")))
def test_the_make_targets_that_are_named_exist(target: str) -> None:
    """`make` knows them."""
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


def test_every_error_code_is_on_its_page_and_no_other() -> None:
    """The codes in the source and those in the tables are the same."""
    source = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "checker").rglob("*.py")))
    page = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")
    in_source = set(re.findall(r"\bCC\d{3}\b", source))
    on_page = set(re.findall(r"^\| (CC\d{3}) \|", page, re.MULTILINE))
    assert on_page == in_source
