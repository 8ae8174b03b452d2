"""The schemas in `schemas/` are those of the records."""

import json
from pathlib import Path

import jsonschema
import pytest

from checker.records import Article, Block, BlockKind, Report
from checker.records.schemas import NOUNS, check_schemas, render_schema, write_schemas

ROOT = Path(__file__).parent.parent


def test_the_files_are_up_to_date() -> None:
    """Names and contents agree both ways; otherwise `check-claims schema --write` mends it."""
    assert check_schemas(ROOT / "schemas") == [], "run: check-claims schema --write"


@pytest.mark.parametrize("noun", sorted(NOUNS))
def test_every_schema_is_a_valid_schema(noun: str) -> None:
    """Each file is itself valid, names its noun and refuses unknown fields."""
    schema = json.loads(render_schema(noun))
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["title"] == noun
    assert schema["$id"] == f"check-claims/{noun}.schema.json"
    assert schema["additionalProperties"] is False


def test_a_printed_report_is_valid() -> None:
    """A report printed as JSON passes its own schema."""
    block = Block(start=0, end=5, kind=BlockKind.PARAGRAPH)
    article = Article(id="a", text="Rain.", blocks=(block,), sha256="0" * 64, source="a.txt")
    report = Report(tool="check-claims 0", articles=(article,))
    jsonschema.validate(json.loads(report.model_dump_json()), json.loads(render_schema("report")))


def test_missing_changed_and_superfluous_files_are_named(tmp_path: Path) -> None:
    """The check speaks up for each of the three ways to be wrong, and writing mends them all."""
    write_schemas(tmp_path)
    assert check_schemas(tmp_path) == []
    (tmp_path / "claim.schema.json").unlink()
    (tmp_path / "report.schema.json").write_text("{}", encoding="utf-8")
    (tmp_path / "rumour.schema.json").write_text("{}", encoding="utf-8")
    wrong = check_schemas(tmp_path)
    assert [sentence.removeprefix(f"{tmp_path}/") for sentence in wrong] == [
        "rumour.schema.json is the schema of no noun.",
        "claim.schema.json is missing.",
        "report.schema.json is out of date.",
    ]
    write_schemas(tmp_path)
    assert check_schemas(tmp_path) == []


def test_every_printed_field_may_be_relied_on() -> None:
    """A finding always has its strength, if only null; only times may be missing, where they were not wanted."""
    report = json.loads(render_schema("report"))
    assert "strength" in report["$defs"]["Finding"]["required"]
    assert set(report["properties"]) - set(report["required"]) == {"timing"}
