"""Same event and same participant across documents: `python bench/ecbplus.py ecbplus-train.zip [--topics 30-35]`.

ECB+ (Cybulska and Vossen 2014) says which mentions of two documents are one event or one person. Counted are pairs: of mentions of
people or bodies in two documents of a topic (ours is one entity across articles), and of sentences that hold event mentions (ours
is a probability of one point of at least one half). Precision and recall over all such pairs.
"""

import argparse
import hashlib
import sys
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from checker.match import match
from checker.models import load_embedder
from checker.pipeline import extract
from checker.records import Article, Block, BlockKind, Extraction, Matching, MatchOptions, Options


@dataclass(frozen=True)
class Gold:
    """A document and its annotated mentions: the span and the thing that it stands for."""

    article: Article
    people: tuple[tuple[int, int, str], ...]
    events: tuple[tuple[int, int, str], ...]


def read(path: Path, topics: range) -> Iterator[tuple[int, Gold]]:
    """Topic and document of each file of these topics."""
    with zipfile.ZipFile(path) as archive:
        for name in sorted(n for n in archive.namelist() if n.endswith(".xml")):
            topic = int(Path(name).parent.name)
            if topic in topics:
                yield topic, document(Path(name).stem, archive.read(name))


def document(name: str, content: bytes) -> Gold:
    """The text, a sentence a line, with the mentions that are linked across documents."""
    root = ET.fromstring(content)  # noqa: S314 -- a published corpus given by the user
    text, spans, last = "", {}, None
    for token in root.iter("token"):
        sentence = token.get("sentence")
        text += "" if last is None else " " if sentence == last else "\n\n"
        spans[token.get("t_id")] = (len(text), len(text) + len(token.text or ""))
        text += token.text or ""
        last = sentence
    instances = {
        source.get("m_id"): link.get("note") or ""
        for link in root.iter("CROSS_DOC_COREF")
        for source in link.iter("source")
    }
    mentions: dict[str, list[tuple[int, int, str]]] = {"HUMAN": [], "ACTION": []}
    for mark in root.find("Markables") or ():
        places = [spans[a.get("t_id")] for a in mark.iter("token_anchor")]
        kind = mark.tag.split("_")[0].replace("NEG", "ACTION")
        if places and kind in mentions and mark.get("m_id") in instances:
            mentions[kind].append((places[0][0], places[-1][1], instances[mark.get("m_id")]))
    digest = hashlib.sha256(text.encode()).hexdigest()
    blocks = []
    start = 0
    for line in text.split("\n\n"):
        blocks.append(Block(kind=BlockKind.PARAGRAPH, start=start, end=start + len(line)))
        start += len(line) + 2
    article = Article(id=name, text=text, blocks=tuple(blocks), sha256=digest, source=name)
    return Gold(article, tuple(mentions["HUMAN"]), tuple(mentions["ACTION"]))


def people(gold: list[Gold], extractions: list[Extraction], matching: Matching, counts: Counter[str]) -> None:
    """Pairs of mentions of people and bodies in two documents."""
    ours: list[tuple[str, str, str | None]] = []
    for one, extraction in zip(gold, extractions, strict=True):
        for start, end, instance in one.people:
            ours.append((one.article.id, instance, _identity(extraction, matching, start, end)))
    for left, right in combinations(ours, 2):
        if left[0] != right[0]:
            _count(counts, "participants", same=left[1] == right[1], found=left[2] is not None and left[2] == right[2])


def _identity(extraction: Extraction, matching: Matching, start: int, end: int) -> str | None:
    """The identity whose mention shares most with the annotated one."""
    best = max(
        (
            (min(end, m.end) - max(start, m.start), entity.id)
            for entity in extraction.entities
            for m in entity.mentions
            if m.start < end and start < m.end
        ),
        default=None,
    )
    return matching.identities.get(best[1], best[1]) if best else None


def events(gold: list[Gold], extractions: list[Extraction], matching: Matching, counts: Counter[str]) -> None:
    """Pairs of sentences with event mentions in two documents."""
    same_point = MatchOptions().same_point
    joined = {(c.left, c.right) for c in matching.claims if c.sameness >= same_point}
    sentences: list[tuple[str, str, set[str]]] = []
    for one, extraction in zip(gold, extractions, strict=True):
        held: dict[str, set[str]] = defaultdict(set)
        for start, _, instance in one.events:
            claim = next((c for c in extraction.claims if c.start <= start < c.end), None)
            if claim:
                held[claim.id].add(instance)
        sentences.extend((one.article.id, claim, instances) for claim, instances in held.items())
    for left, right in combinations(sentences, 2):
        if left[0] != right[0]:
            found = (left[1], right[1]) in joined or (right[1], left[1]) in joined
            _count(counts, "events", same=bool(left[2] & right[2]), found=found)


def _count(counts: Counter[str], what: str, *, same: bool, found: bool) -> None:
    counts[f"{what} gold"] += same
    counts[f"{what} found"] += found
    counts[f"{what} right"] += same and found


def main() -> int:
    """Print both lines."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path, help="ecbplus-train.zip")
    parser.add_argument("--topics", default="30-35", help="first and last topic")
    arguments = parser.parse_args()
    if not arguments.path.exists():
        print(f"ECB+ is not at {arguments.path}: nothing was measured.", file=sys.stderr)
        return 2
    first, last = map(int, arguments.topics.split("-"))
    topics: dict[int, list[Gold]] = defaultdict(list)
    for topic, gold in read(arguments.path, range(first, last + 1)):
        topics[topic].append(gold)
    counts: Counter[str] = Counter()
    for _, documents in sorted(topics.items()):
        extractions = extract([g.article for g in documents], Options())
        matching = match(extractions, load_embedder(), MatchOptions())
        people(documents, extractions, matching, counts)
        events(documents, extractions, matching, counts)
    for what in ("participants", "events"):
        gold_pairs, found, right = counts[f"{what} gold"], counts[f"{what} found"], counts[f"{what} right"]
        print(
            f"{what:12} precision {right / (found or 1):.3f}  recall {right / (gold_pairs or 1):.3f}"
            f"  ({gold_pairs} pairs annotated, {found} found)"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
