"""JSON Schemas of the nouns, made from the records; the files in `schemas/` are written and checked here."""

import json
from pathlib import Path
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from checker.records.article import Article, Block
from checker.records.base import Record
from checker.records.claim import Claim
from checker.records.comparison import Comparison
from checker.records.entity import Entity
from checker.records.extraction import Extraction
from checker.records.finding import Evidence, Finding
from checker.records.frame import EventFrame
from checker.records.group import Group
from checker.records.options import Options
from checker.records.quotation import Quotation
from checker.records.report import Problem, Report
from checker.records.verdict import Verdict, VerdictReport

__all__ = ["NOUNS", "check_schemas", "render_schema", "write_schemas"]

NOUNS: dict[str, type[Record]] = {
    "article": Article,
    "block": Block,
    "claim": Claim,
    "comparison": Comparison,
    "entity": Entity,
    "evidence": Evidence,
    "extraction": Extraction,
    "finding": Finding,
    "frame": EventFrame,
    "group": Group,
    "options": Options,
    "problem": Problem,
    "quotation": Quotation,
    "report": Report,
    "verdict": Verdict,
    "verdicts": VerdictReport,
}
DIALECT = "https://json-schema.org/draft/2020-12/schema"
ENDING = ".schema.json"
LEFT_OUT = {"report": ("timing",), "verdicts": ("timing",)}  # by --no-timing


class _Printed(GenerateJsonSchema):
    """What is printed holds every field, those with defaults too: a reader may rely on the key."""

    def field_is_required(self, field: Any, total: bool) -> bool:  # noqa: ANN401, ARG002, FBT001 -- pydantic's signature
        return True


def render_schema(noun: str) -> str:
    """The JSON Schema of one noun as the text of its file; KeyError where there is no such noun."""
    schema = NOUNS[noun].model_json_schema(mode="serialization", schema_generator=_Printed)
    for name in LEFT_OUT.get(noun, ()):
        schema["required"].remove(name)
    schema |= {"$schema": DIALECT, "$id": f"check-claims/{noun}{ENDING}", "title": noun}
    return json.dumps(schema, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def write_schemas(folder: Path) -> list[Path]:
    """Write every schema into the folder, remove those of nouns that are no more, and name the files written."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in _strangers(folder):
        (folder / name).unlink()
    paths = [folder / f"{noun}{ENDING}" for noun in NOUNS]
    for noun, path in zip(NOUNS, paths, strict=True):
        path.write_text(render_schema(noun), encoding="utf-8")
    return paths


def check_schemas(folder: Path) -> list[str]:
    """What is wrong in the folder, one sentence each: schemas missing, out of date, or of no noun."""
    wrong = [f"{folder / name} is the schema of no noun." for name in _strangers(folder)]
    for noun in NOUNS:
        path = folder / f"{noun}{ENDING}"
        if not path.is_file():
            wrong.append(f"{path} is missing.")
        elif path.read_text(encoding="utf-8") != render_schema(noun):
            wrong.append(f"{path} is out of date.")
    return wrong


def _strangers(folder: Path) -> list[str]:
    known = {f"{noun}{ENDING}" for noun in NOUNS}
    return sorted(path.name for path in folder.glob(f"*{ENDING}") if path.name not in known)
