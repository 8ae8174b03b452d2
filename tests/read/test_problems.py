"""Codes of reading and the page that lists them."""

import re
from pathlib import Path

import pytest

from checker.read.problems import KINDS, Code, failure, problem, raised, shown, told

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| (CC1\d\d) \|", re.MULTILINE)


def row(code: Code) -> str:
    """The row that the page must have."""
    kind = KINDS[code]
    line = f"| {code} | {kind.message} | {kind.hint} | {'left out' if kind.skipped else 'read'} |"
    return line.replace("{", "‹").replace("}", "›")


def test_every_code_has_a_kind() -> None:
    """And every kind a code."""
    assert list(KINDS) == list(Code)


@pytest.mark.parametrize("code", Code)
def test_the_page_lists_each_code_word_for_word(code: Code) -> None:
    """Sentence, hint and what becomes of the source."""
    assert row(code) in PAGE.splitlines()


def test_the_page_lists_no_code_that_does_not_exist() -> None:
    """The other way round."""
    assert ROW.findall(PAGE) == sorted(Code)


def test_every_code_in_the_source_is_on_the_page() -> None:
    """Also those of commands, models and sets, both ways."""
    used = {
        c for path in (ROOT / "checker").rglob("*.py") for c in re.findall(r"\b(CC\d{3})\b", path.read_text("utf-8"))
    }
    assert used == set(re.findall(r"^\| (CC\d\d\d) \|", PAGE, re.MULTILINE)), "add the code to docs/errors.md"


@pytest.mark.parametrize("code", Code)
def test_each_message_is_one_sentence(code: Code) -> None:
    """One full stop, at its end."""
    message = re.sub(r"\{\w+\}", "x", KINDS[code].message)
    assert message.endswith(".")
    assert ". " not in message
    assert KINDS[code].hint.endswith(".")


def test_names_are_printed_safely() -> None:
    """A file's name may hold anything."""
    assert shown("a\udcffb\nc\x1b[31m.txt") == "a?b?c?[31m.txt"
    assert problem(Code.MISSING, "brücke {x}.txt").message == "There is no file or folder 'brücke {x}.txt'."


def test_a_problem_survives_being_raised() -> None:
    """Nothing but `skipped` is decided on the way."""
    made = problem(Code.TOO_LARGE, "a.txt", limit="10")
    assert told(raised(made)) == made
    assert failure(Code.EMPTY, "a.txt").code == "CC105"
