"""On which rung the times of annotated findings meet: python bench/date_gold.py gold/dev."""

import argparse
import hashlib
import itertools
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from checker.facets.base import Context
from checker.facets.date import FACET
from checker.language.document import Document
from checker.language.pipeline import parse
from checker.language.times import find_times
from checker.records import Answer, Article, Block, BlockKind, FacetValue, LanguageOptions


def main() -> int:
    """Print the best rung of every date finding and a table of kinds by rung."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    options = parser.parse_args()
    if not options.gold.is_dir():
        print(f"{options.gold} is missing: the measurement needs the annotated stories.", file=sys.stderr)
        return 2
    table: Counter[tuple[str, str]] = Counter()
    for path in sorted(options.gold.rglob("gold.json")):
        gold = json.loads(path.read_text())
        findings = [f for f in gold["findings"] if f["type"] == "date"]
        documents = read_story(path.parent, gold) if findings else {}
        for finding in findings:
            answer = best(finding, documents)
            rung = answer.level.strength or answer.level.name if answer else "no pair"
            table[finding["kind"], rung] += 1
            print(
                f"{finding['kind']:9} {rung:13} {gold['story']:10} {finding.get('about', '')!r} {answer.note if answer else ''}"
            )
    for (kind, rung), count in sorted(table.items()):
        print(f"{kind:10} {rung:14} {count}")
    return 0


def read_story(folder: Path, gold: dict[str, Any]) -> dict[str, Document]:
    """The story's articles by name, with their times."""
    meta = folder / "meta.json"
    dates = {n: a["date"] for n, a in json.loads(meta.read_text())["articles"].items()} if meta.exists() else {}
    articles = [_article(path, dates.get(path.stem, gold.get("event_date"))) for path in sorted(folder.glob("*.txt"))]
    return {d.article.id: replace(d, times=find_times(d)) for d in parse(articles, LanguageOptions())}


def _article(path: Path, published: str | None) -> Article:
    text = path.read_text(encoding="utf-8")
    blocks = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(start=start, end=start + len(line), kind=BlockKind.PARAGRAPH))
        start += len(line) + 1
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Article(id=path.stem, text=text, blocks=tuple(blocks), published=published, sha256=digest, source=str(path))


def best(finding: dict[str, Any], documents: dict[str, Document]) -> Answer | None:
    """The answer of the pair of times that speaks most for one moment."""
    answers = [
        FACET.compare(
            left, right, Context(left_published=one.article.published, right_published=other.article.published)
        )
        for a, b in itertools.combinations(finding["evidence"], 2)
        if a["article"] != b["article"]
        for one, other in [(documents[a["article"]], documents[b["article"]])]
        for left in _inside(one, a["text"])
        for right in _inside(other, b["text"])
    ]
    return max(answers, key=lambda a: (a.level.name != "unresolved", a.level.weight), default=None)


def _inside(document: Document, words: str) -> Iterator[FacetValue]:
    start = document.article.text.find(words)
    for value in FACET.find(document):
        if value.start < start + len(words) and start < value.end:
            yield value


if __name__ == "__main__":
    sys.exit(main())
