"""`check-claims verify`: what it takes, prints and ends with."""

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema

from checker.cli.verify import ClaimsFormat
from checker.records.schemas import render_schema
from checker.verify.given import GivenFormat
from tests.cli.conftest import Ran

Run = Callable[..., Ran]
RIGHT = "Mike Waltz is the US ambassador to the UN"
WRONG = "Marco Rubio is the US defence secretary"
ABSENT = "The ferry to Hirtshals was cancelled for three weeks"


def test_a_sentence_gets_a_verdict(run: Run, seeds: Path) -> None:
    """The claim itself stands on the command line."""
    done = run("verify", RIGHT, seeds)
    assert done.code == 0
    assert "1 claim against 2 sources" in done.out
    assert "Supported, the sources say the same" in done.out


def test_the_json_is_valid_and_says_what_differs(run: Run, seeds: Path) -> None:
    """Against its schema; the clash stands in the values, the passage is marked."""
    done = run("verify", WRONG, seeds, "--format", "json", "--no-timing")
    report = json.loads(done.out)
    jsonschema.validate(report, json.loads(render_schema("verdicts")))
    (verdict,) = report["verdicts"]
    assert verdict["verdict"] == "contradicted"
    assert verdict["values"]["claim"].startswith("defence secretary")
    assert {e["bearing"] for e in verdict["evidence"]} == {"contradicts"}
    texts = {a["id"]: a["text"] for a in report["articles"]}
    assert all(texts[e["article"]][e["start"] : e["end"]] == e["text"] for e in verdict["evidence"])


def test_the_same_input_gives_the_same_report(run: Run, seeds: Path) -> None:
    """Byte for byte."""
    first, second = (run("verify", WRONG, seeds, "--format", "json", "--no-timing").out for _ in range(2))
    assert first == second


def test_fail_on_names_verdicts(run: Run, seeds: Path, tmp_path: Path) -> None:
    """Exit code 1 where one of those named comes out, else 0."""
    claims = tmp_path / "claims.txt"
    claims.write_text(f"{RIGHT}\n{WRONG}\n{ABSENT}\n", encoding="utf-8")
    assert run("verify", claims, seeds).code == 0
    assert run("verify", claims, seeds, "--fail-on", "contradicted").code == 1
    assert run("verify", claims, seeds, "--fail-on", "disputed").code == 0
    assert run("verify", claims, seeds, "--fail-on", "disputed", "--fail-on", "not-found").code == 1


def test_a_skipped_source_is_code_3(run: Run, seeds: Path, tmp_path: Path) -> None:
    """The others are still asked; a binary file is named for what it is."""
    picture = tmp_path / "picture.txt"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    done = run("verify", RIGHT, seeds, picture)
    assert done.code == 3
    assert "CC106" in done.out


def test_without_a_source_nothing_runs(run: Run, tmp_path: Path) -> None:
    """Nothing checked is never 0."""
    done = run("verify", RIGHT, tmp_path / "none.txt")
    assert done.code == 2
    assert "CC002" in done.err


def test_a_table_without_a_column_of_claims_is_refused(run: Run, seeds: Path, tmp_path: Path) -> None:
    """With the columns that it has, and how to name one."""
    table = tmp_path / "claims.csv"
    table.write_text(f"nr,what\n1,{RIGHT}\n", encoding="utf-8")
    done = run("verify", table, seeds)
    assert done.code == 2
    assert "error CC405: 'claims.csv' has no column of claims; its columns are 'nr', 'what'." in done.err
    assert run("verify", table, seeds, "--column", "what").code == 0


def test_the_page_holds_every_claim_as_text(run: Run, seeds: Path, tmp_path: Path) -> None:
    """No markup of a claim is read as markup."""
    page = tmp_path / "page.html"
    run("verify", "Mike Waltz met <b>Kaja Kallas</b> in Munich", seeds, "--html", page)
    assert "&lt;b&gt;Kaja Kallas&lt;/b&gt;" in page.read_text(encoding="utf-8")


def test_the_formats_on_offer_are_those_that_can_be_read() -> None:
    """The command names them without loading what reads them."""
    assert [f.value for f in ClaimsFormat] == [f.value for f in GivenFormat]
