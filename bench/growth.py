"""How the time grows with the articles of one story: `python bench/growth.py [FIXTURES] [--sizes 10 20 40 80]`.

The articles are made of sentences of fixture articles (our own without FIXTURES), drawn anew for each, so that many share
sentences as the reports of one story do. Printed: seconds by number of articles and by stage, and the exponent between the least and the
greatest, all measured in this run on warm models.
"""

import argparse
import hashlib
import math
import random
import sys
import time
from pathlib import Path

from checker.pipeline import compare
from checker.read import read_sources
from checker.records import Article, Options, Report

ROOT = Path(__file__).parent.parent
SIZES = (10, 20, 40, 80)
WORDS = 600
LEAST = 9  # words of a paragraph
STORY = 12  # articles whose sentences are one story


def main() -> int:
    """Print every figure; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("fixtures", type=Path, nargs="?", default=ROOT / "fixtures")
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    arguments = parser.parse_args()
    if not any(arguments.fixtures.glob("*/articles")):
        print(f"{arguments.fixtures} holds no fixture sets.", file=sys.stderr)
        return 2
    sizes = sorted(arguments.sizes)
    articles = recombined(arguments.fixtures, max(sizes))
    compare(articles[:2], Options())  # loads the models
    seconds = {}
    for size in sizes:
        started = time.perf_counter()
        report = compare(articles[:size], Options())
        seconds[size] = time.perf_counter() - started
        print(f"{size:>3} articles of {WORDS} words  {seconds[size]:6.2f} s  {_stages(report)}", flush=True)
    if len(sizes) > 1:
        print(f"exponent {exponent(seconds):.2f}")
    return 0


def exponent(seconds: dict[int, float]) -> float:
    """The power of the number of articles by which the time grows, from the least number to the greatest."""
    least, most = min(seconds), max(seconds)
    return math.log(seconds[most] / seconds[least]) / math.log(most / least)


def recombined(fixtures: Path, number: int, seed: int = 0) -> list[Article]:
    """So many articles of about 600 words; the same seed makes the same ones."""
    sources = [a for path in sorted(fixtures.glob("*/articles")) for a in read(path)][:STORY]
    blocks = [a.text[b.start : b.end] for a in sources for b in a.blocks]
    paragraphs = [text for text in blocks if len(text.split()) >= LEAST]
    chance = random.Random(seed)  # noqa: S311 -- nothing secret, and the same articles every time
    return [_article(chance, paragraphs, name) for name in range(number)]


def read(folder: Path) -> list[Article]:
    """The articles of one folder."""
    return list(read_sources([str(folder)], Options().read)[0])


def _article(chance: random.Random, paragraphs: list[str], name: int) -> Article:
    drawn: list[str] = []
    for paragraph in chance.sample(paragraphs, len(paragraphs)):
        if sum(len(p.split()) for p in drawn) >= WORDS:
            break
        drawn.append(paragraph)
    text = "\n\n".join(drawn)
    blocks, start = [], 0
    for paragraph in drawn:
        blocks.append({"start": start, "end": start + len(paragraph), "kind": "paragraph"})
        start += len(paragraph) + 2
    return Article.model_validate(
        {
            "id": f"a{name:02}",
            "text": text,
            "blocks": blocks,
            "published": "2026-02-16",
            "sha256": hashlib.sha256(text.encode()).hexdigest(),
            "source": f"a{name:02}.txt",
        }
    )


def _stages(report: Report) -> str:
    return ", ".join(f"{stage} {spent:.1f}" for stage, spent in report.timing.stages.items()) if report.timing else ""


if __name__ == "__main__":
    sys.exit(main())
