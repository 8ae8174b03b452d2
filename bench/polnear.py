"""Who said what, measured on PolNeAR: `python bench/polnear.py polnear-train-dev.zip [--part dev] [--show N]`.

A quoted stretch counts as found if it shares 0.7 of its characters (intersection over union) with one of ours, a
reported clause if it shares half; the source is right if our speaker has a mention that overlaps the annotated one.
"""

import argparse
import hashlib
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from checker.language.document import Document
from checker.language.entities import find_entities
from checker.language.pipeline import parse
from checker.language.quotations import find_quotations
from checker.records import Article, Block, BlockKind, LanguageOptions, Quotation, SpeechKind

MARKED = re.compile(r"(?:[“\"]|''|``)((?:(?!'')[^“”\"`])+)(?:[”\"]|'')?")
RELATIVE = {"who", "which", "that", "whom"}  # sources that only a parse can resolve are left out of the count
SHARED = {"direct+mixed": 0.7, "indirect": 0.5}


@dataclass(frozen=True)
class Gold:
    """One annotated attribution: where its content stands, and its sources."""

    spans: tuple[tuple[int, int], ...]
    sources: tuple[tuple[int, int], ...]
    cue: str


def read(path: Path, part: str) -> Iterator[tuple[str, str, str]]:
    """Name, text and annotations of each article; the first annotator's where there are two."""
    files: dict[str, str] = {}
    if path.is_dir():
        for file in sorted((path / "data" / part).rglob("*.*")):
            files[str(file.relative_to(path))] = file.read_text(encoding="utf-8")
    else:
        with zipfile.ZipFile(path) as archive:
            for name in sorted(archive.namelist()):
                if f"data/{part}/" in name and not name.endswith("/"):
                    files[name] = archive.read(name).decode("utf-8")
    annotations = {Path(n).stem.rsplit("_", 1)[0]: n for n in sorted(files, reverse=True) if n.endswith(".ann")}
    for name in sorted(n for n in files if n.endswith(".txt")):
        if Path(name).stem in annotations:
            yield Path(name).stem, files[name], files[annotations[Path(name).stem]]


def golds(annotation: str) -> Iterator[Gold]:
    """The attributions of one file in brat's standoff format."""
    spans: dict[str, tuple[tuple[int, int], ...]] = {}
    words: dict[str, str] = {}
    events: list[list[tuple[str, str]]] = []
    for line in annotation.splitlines():
        fields = line.split("\t")
        if line.startswith("T"):
            places = fields[1].split(" ", 1)[1].split(";")
            spans[fields[0]] = tuple((int(a), int(b)) for a, b in (p.split() for p in places))
            words[fields[0]] = "".join(fields[2:])
        elif line.startswith("E"):
            events.append(
                [(re.sub(r"\d+$", "", role), target) for role, target in (p.split(":") for p in fields[1].split())]
            )
    for event in events:
        content = tuple(s for role, t in event if role == "Content" for s in spans[t])
        source = tuple(s for role, t in event if role == "Source" for s in spans[t])
        if content:
            yield Gold(content, source, " ".join(words[t] for role, t in event if role == "Cue"))


def units(gold: Gold, text: str) -> Iterator[tuple[str, int, int]]:
    """Quoted stretches of the content, or the whole clause where nothing is quoted."""
    pieces: list[list[int]] = []
    for start, end in sorted(gold.spans):
        if pieces and not text[pieces[-1][1] : start].strip():
            pieces[-1][1] = end
        else:
            pieces.append([start, end])
    found = [
        ("direct+mixed", start + m.start(1), start + m.end(1))
        for start, end in pieces
        for line in re.finditer(r"[^\n]+", text[start:end])
        for m in MARKED.finditer(line.group())
        for start in [start + line.start()]
    ]
    yield from found or [("indirect", pieces[0][0], pieces[-1][1])]


def shared(left: tuple[int, int], right: tuple[int, int]) -> float:
    """Intersection over union of two spans."""
    inner = min(left[1], right[1]) - max(left[0], right[0])
    return max(0, inner) / max(1, max(left[1], right[1]) - min(left[0], right[0]))


def annotated(text: str, name: str) -> Document:
    """The article with its entities and quotations."""
    blocks = tuple(
        Block(start=m.start(), end=m.end(), kind=BlockKind.PARAGRAPH if n else BlockKind.TITLE)
        for n, m in enumerate(re.finditer(r"[^\n]+", text))
        if m.group().strip()
    )
    digest = hashlib.sha256(text.encode()).hexdigest()
    article = Article(id=name, text=text, blocks=blocks, sha256=digest, source=name)
    document = parse([article], LanguageOptions())[0]
    entities, token_entities = find_entities(document)
    document = replace(document, entities=entities, token_entities=token_entities)
    return replace(document, quotations=find_quotations(document))


def predicted(document: Document) -> Iterator[tuple[str, Quotation]]:
    """Our quotations under the names of the measure; clauses with marks inside are measured by those marks."""
    for quotation in document.quotations:
        if quotation.kind is not SpeechKind.INDIRECT:
            yield "direct+mixed", quotation
        elif not MARKED.search(quotation.text):
            yield "indirect", quotation


def is_source(document: Document, quotation: Quotation, gold: Gold) -> bool:
    """Whether our speaker is mentioned where the annotators saw the source."""
    if quotation.speaker is None:
        return False
    mentions = document.entity(quotation.speaker).mentions
    return any(m.start < end and start < m.end for m in mentions for start, end in gold.sources)


def score(document: Document, gold: list[Gold], counts: Counter[str], shown: list[str]) -> None:
    """Count what was found, what was missed and what was wrong."""
    text = document.article.text
    wanted = [(kind, start, end, g) for g in gold for kind, start, end in units(g, text)]
    ours = list(predicted(document))
    used: set[int] = set()
    for kind, start, end, g in wanted:
        counts[f"{kind} gold"] += 1
        best = max(
            (
                (shared((start, end), (q.start, q.end)), -i)
                for i, (k, q) in enumerate(ours)
                if k == kind and i not in used
            ),
            default=(0.0, 0),
        )
        if best[0] < SHARED[kind]:
            shown.append(f"MISSED {kind} [{g.cue}] {text[start:end]!r}")
            continue
        used.add(-best[1])
        counts[f"{kind} content"] += 1
        quotation = ours[-best[1]][1]
        named = [text[a:b] for a, b in g.sources]
        if named and not set(named) & RELATIVE:
            counts[f"{kind} sourced"] += 1
            right = is_source(document, quotation, g)
            counts[f"{kind} source"] += right
            if not right:
                who = document.entity(quotation.speaker).name if quotation.speaker else None
                shown.append(
                    f"SOURCE {kind} ours {who!r} ({quotation.speaker_found}) gold {named} [{g.cue}]: {quotation.text!r}"
                )
    counts.update(f"{kind} ours" for kind, _ in ours)
    counts.update(f"{kind} named" for kind, q in ours if q.speaker)
    shown.extend(f"EXTRA {k} [{q.cue}] {q.text!r}" for i, (k, q) in enumerate(ours) if i not in used)


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path, help="polnear-train-dev.zip, or the folder it unpacks to")
    parser.add_argument("--part", default="dev")
    parser.add_argument("--limit", type=int, default=None, help="only the first articles")
    parser.add_argument("--show", action="store_true", help="print what was missed or wrong")
    arguments = parser.parse_args()
    if not arguments.path.exists():
        print(f"PolNeAR is not at {arguments.path}: nothing was measured.", file=sys.stderr)
        return 2
    counts: Counter[str] = Counter()
    shown: list[str] = []
    for name, text, annotation in list(read(arguments.path, arguments.part))[: arguments.limit]:
        score(annotated(text, name), list(golds(annotation)), counts, shown)
    if arguments.show:
        print("\n".join(shown))
    for kind in SHARED:
        gold, ours = counts[f"{kind} gold"] or 1, counts[f"{kind} ours"] or 1
        content, right, sourced = counts[f"{kind} content"], counts[f"{kind} source"], counts[f"{kind} sourced"] or 1
        print(
            f"{kind:13} content recall {content / gold:.3f} precision {content / ours:.3f}   "
            f"source given content {right / sourced:.3f}   who-said-what recall {right / gold:.3f} "
            f"precision {right / (counts[f'{kind} named'] or 1):.3f}   ({gold} gold, {ours} ours)"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
