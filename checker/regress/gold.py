"""Stories with a full annotation: a folder with `gold.json`, the articles, and perhaps `meta.json`."""

import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from checker.errors import UsageError
from checker.read import read_sources
from checker.records import Article, Options
from checker.records.base import Record

__all__ = ["GoldFinding", "Story", "find_stories", "load_story"]


class GoldFinding(Record):
    """One annotated finding with the places of its passages."""

    id: str
    kind: str
    type: str
    hardness: str = ""
    about: str = ""
    spans: dict[str, tuple[tuple[int, int], ...]]


class Story(Record):
    """Articles on one event and what a person found in them."""

    name: str
    articles: tuple[Article, ...]
    findings: tuple[GoldFinding, ...]


def find_stories(folders: Iterable[Path]) -> list[Path]:
    """The folders that are or hold annotated stories, sorted; UsageError where there is none."""
    folders = list(folders)
    found = sorted({gold.parent for folder in folders for gold in folder.glob("**/gold.json")})
    if not found:
        raise UsageError(
            f"No annotated story (a folder with gold.json) lies in {', '.join(map(str, folders))}.", code="CC304"
        )
    return found


def load_story(path: Path, options: Options) -> Story:
    """Read one story, with publication dates from `meta.json` or the annotation's `event_date`."""
    gold = json.loads((path / "gold.json").read_text(encoding="utf-8"))
    texts = sorted(str(text) for text in path.glob("*.txt"))
    articles, _ = read_sources(texts, options.read)
    published = _published(path, gold)
    dated = tuple(a.model_copy(update={"published": published.get(a.id, gold.get("event_date"))}) for a in articles)
    by_id = {article.id: article.text for article in dated}
    findings = tuple(_finding(path, row, by_id) for row in gold["findings"])
    return Story(name=path.name, articles=dated, findings=findings)


def _published(path: Path, gold: dict[str, Any]) -> dict[str, str | None]:
    meta = path / "meta.json"
    rows = json.loads(meta.read_text(encoding="utf-8"))["articles"] if meta.is_file() else {}
    return {key: row.get("date") or gold.get("event_date") for key, row in rows.items()}


def _finding(path: Path, row: dict[str, Any], texts: dict[str, str]) -> GoldFinding:
    spans: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for evidence in row["evidence"]:
        start = texts.get(evidence["article"], "").find(evidence["text"])
        if start < 0:
            raise UsageError(
                f"{path / 'gold.json'}: a passage of '{row['id']}' does not stand in '{evidence['article']}'.",
                code="CC305",
            )
        spans[evidence["article"]].append((start, start + len(evidence["text"])))
    return GoldFinding(
        id=row["id"],
        kind=row["kind"],
        type=row["type"],
        hardness=row.get("hardness", ""),
        about=row.get("about", ""),
        spans={key: tuple(places) for key, places in spans.items()},
    )
