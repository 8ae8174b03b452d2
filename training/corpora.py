"""Corpora for training and evaluation, read as they lie; none of their text goes into the package."""

import gzip
import json
import re
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

__all__ = ["HELD_OUT_STORIES", "ecbplus", "read_pairs", "stories", "write_pairs"]

Row = dict[str, Any]  # premise, hypothesis, label, source; soft: three probabilities

# every third dev story, by name: never trained on
HELD_OUT_STORIES = 3
NO_SPACE_BEFORE = re.compile(r"\s+([.,;:!?%)\]’]|n't\b|'s\b|'re\b|'ve\b|'ll\b|'d\b|'m\b)")
NO_SPACE_AFTER = re.compile(r"([(\[$£€])\s+")


def read_pairs(path: Path) -> list[Row]:
    """Rows with premise, hypothesis, label … of a .jsonl or .jsonl.gz file."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def write_pairs(path: Path, rows: list[Row]) -> None:
    """Write rows as gzipped JSON lines, the same bytes for the same rows."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = "".join(json.dumps(row, ensure_ascii=False, sort_keys=True) + "\n" for row in rows)
    path.write_bytes(gzip.compress(content.encode("utf-8"), mtime=0))


def ecbplus(path: Path) -> Iterator[tuple[str, str]]:
    """`(name, text)` of each document of the ECB+ zip, one sentence a line."""
    with zipfile.ZipFile(path) as archive:
        for name in sorted(n for n in archive.namelist() if n.endswith(".xml")):
            yield Path(name).stem, _document(archive.read(name))


def _document(content: bytes) -> str:
    sentences: dict[int, list[str]] = {}
    for token in ET.fromstring(content).iter("token"):  # noqa: S314 -- a published corpus given by the user
        sentences.setdefault(int(token.get("sentence", "0")), []).append(token.text or "")
    lines = (
        NO_SPACE_AFTER.sub(r"\1", NO_SPACE_BEFORE.sub(r"\1", " ".join(words))) for _, words in sorted(sentences.items())
    )
    return "\n\n".join(line for line in lines if "http" not in line)


def stories(gold: Path, *, held_out: bool) -> Iterator[tuple[str, str]]:
    """`(name, text)` of each article of the real dev stories: of every third story, or of the others."""
    folders = sorted(p.parent for p in gold.glob("*/gold.json"))
    for number, folder in enumerate(folders):
        if (number % HELD_OUT_STORIES == 0) is held_out:
            for article in sorted(folder.glob("*.txt")):
                yield f"{folder.name}/{article.stem}", article.read_text(encoding="utf-8")
