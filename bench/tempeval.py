"""Measures time expressions against the TempEval-3 gold documents: python bench/tempeval.py tempeval3-gold.zip."""

import argparse
import hashlib
import re
import sys
import time
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from checker.language.pipeline import parse
from checker.language.times import find_times
from checker.records import Article, Block, BlockKind, LanguageOptions, Precision, TimeMention, TimeValue

NO_CALENDAR = re.compile(
    r"(PRESENT|PAST|FUTURE)_REF|P.*|.*XX.*"
)  # "now", "recently", "a decade": no place on a calendar
SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "overnight": "NI"}

Gold = tuple[int, int, str]  # start, end, value


def main() -> int:
    """Print extent recall and the share of right values; with --errors, what is missed or wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--errors", action="store_true", help="list what is missed and what is wrong")
    options = parser.parse_args()
    if not options.corpus.exists():
        print(f"{options.corpus} is missing: the measurement needs the TempEval-3 gold zip.", file=sys.stderr)
        return 2
    documents = list(read_corpus(options.corpus))
    parsed = parse([article for article, _ in documents], LanguageOptions())
    tally: Counter[str] = Counter()
    began = time.perf_counter()
    found = [find_times(document) for document in parsed]
    seconds = time.perf_counter() - began
    for (article, golds), mentions in zip(documents, found, strict=True):
        for line in score(article, golds, mentions, tally):
            if options.errors:
                print(line)
    right = tally["right"]
    print(f"documents {len(documents)}, gold {tally['gold']}, ms per document {1000 * seconds / len(documents):.1f}")
    print(f"extent recall {tally['found'] / tally['gold']:.3f} ({tally['found']})")
    print(f"value right, of those found {right / tally['found']:.3f} ({right})")
    print(f"mentions without any gold TIMEX3 {tally['spurious']} of {tally['mentions']}")
    return 0


def read_corpus(path: Path) -> Iterator[tuple[Article, list[tuple[Gold, bool]]]]:
    """Every document as an article, with its gold times and whether each counts."""
    with zipfile.ZipFile(path) as archive:
        for name in sorted(n for n in archive.namelist() if n.endswith(".tml")):
            yield _article(name, ET.fromstring(archive.read(name)))  # noqa: S314  the corpus is trusted


def _article(name: str, root: ET.Element) -> tuple[Article, list[tuple[Gold, bool]]]:
    created = root.find("DCT/TIMEX3")
    body = root.find("TEXT")
    pieces: list[str] = []
    golds: list[tuple[Gold, bool]] = []
    if body is not None:
        _walk(body, pieces, golds)
    text = "".join(pieces)
    blocks = tuple(
        Block(start=m.start(), end=m.end(), kind=BlockKind.PARAGRAPH)
        for m in re.finditer(r"\S(?:.|\n(?!\s*\n))*", text)
    )
    day = created.get("value", "")[:10] if created is not None else ""
    article = Article(
        id=name,
        text=text,
        blocks=blocks,
        published=day or None,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        source=name,
    )
    return article, golds


def _walk(element: ET.Element, pieces: list[str], golds: list[tuple[Gold, bool]]) -> None:
    start = sum(map(len, pieces))
    pieces.append(element.text or "")
    for child in element:
        _walk(child, pieces, golds)
        pieces.append(child.tail or "")
    if element.tag == "TIMEX3":
        end = sum(map(len, pieces))
        value = element.get("value", "")
        counts = element.get("type") in {"DATE", "TIME"} and not NO_CALENDAR.fullmatch(value)
        golds.append(((start, end, value), counts))


def score(
    article: Article, golds: list[tuple[Gold, bool]], mentions: tuple[TimeMention, ...], tally: Counter[str]
) -> Iterator[str]:
    """Count into `tally`; yields one line per miss and per wrong value."""
    tally["mentions"] += len(mentions)
    tally["spurious"] += sum(not any(_meet(m, g) for g, _ in golds) for m in mentions)
    for gold in (g for g, counts in golds if counts):
        tally["gold"] += 1
        words = article.text[gold[0] : gold[1]]
        hits = [m for m in mentions if _meet(m, gold)]
        if not hits:
            around = " ".join(article.text[max(0, gold[0] - 40) : gold[1] + 30].split())
            yield f"MISSED {words!r} {gold[2]} | {around}"
            continue
        tally["found"] += 1
        if any(agree(timex(m.value), gold[2]) for m in hits):
            tally["right"] += 1
        else:
            around = " ".join(article.text[max(0, gold[0] - 70) : gold[1] + 30].split())
            yield f"WRONG {words!r} {gold[2]} not {[timex(m.value) for m in hits]} ({article.published}) | {around}"


def _meet(mention: TimeMention, gold: Gold) -> bool:
    return mention.start < gold[1] and gold[0] < mention.end


def timex(value: TimeValue) -> str:
    """The TIMEX3 value of ours, '' where it is unresolved."""
    if not value.start:
        return ""
    start = value.start
    year, month = start[:4], start[5:7]
    by_precision = {
        Precision.DECADE: start[:3],
        Precision.YEAR: year,
        Precision.MONTH: start[:7],
        Precision.DAY: start[:10],
        Precision.PART_OF_DAY: start[:10] + "T" + PARTS.get(value.part_of_day or "", ""),
        Precision.QUARTER: f"{year}-Q{(int(month or 1) + 2) // 3}",
        Precision.SEASON: f"{year}-{SEASONS.get(int(month or 0), '')}",
        Precision.WEEK: _week(start),
    }
    return by_precision.get(value.precision, start)


def _week(start: str) -> str:
    iso = date.fromisoformat(start[:10]).isocalendar()
    return f"{iso.year}-W{iso.week:02}"


def agree(ours: str, gold: str) -> bool:
    """Whether the two are one day, or one month, year …, whatever part of the day is added."""
    return bool(ours) and ours.split("T", maxsplit=1)[0] == gold.split("T", maxsplit=1)[0].rstrip("X-").replace(
        "-WE", ""
    )


if __name__ == "__main__":
    sys.exit(main())
