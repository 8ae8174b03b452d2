"""Conflicts on pairs of reports with marked sentences: `python bench/marked.py [CORPORA] [--kept | --read] [--every N] [--from N] [--show]`.

Without CORPORA the invented stories of `bench/reports` are compared; with a folder that holds `ecbplus-train.zip` and
`polnear-train-dev.zip` the real documents that were marked. A conflict is true where its passages meet two sentences that
are marked as one, and a marked one is found where a conflict meets it. --every and --from take each N-th story from a number on.
A third of the events of the real documents is kept for checking (--kept); the others may be read (--read). --judge-model and
--min-confidence are those of `check-claims compare`.
"""

import argparse
import gzip
import hashlib
import json
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

if __package__ in {None, ""}:  # run as a script: the folder above holds `bench` and `training`
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.gold import PLAIN, add_judging, options_of
from checker.match.unionfind import UnionFind
from checker.pipeline import compare
from checker.records import Article, Block, BlockKind, Finding, FindingKind, Options
from checker.regress.overlap import overlap
from training.corpora import ecbplus

REPORTS = Path(__file__).parent / "reports"
SIDES = "ab"
DAY = "2026-03-12"  # on which every invented report counts as published; the day of the real ones is not known
HASHED = 16  # hexadecimal digits by which a document is named
SHORTEST = 25  # characters of a line that counts as a sentence
ADDRESS = re.compile(r"https?|www|\.com|\.html")
SENTENCE_END = re.compile(r"(?:(?<=[.!?])|(?<=[.!?][\"”]))\s+(?=[A-Z“\"])")
# what tokens were parted at: "it’ s", "10: 34", "2, 117"
SPACED = re.compile(r"(’|\d:|\d,) (s|t|re|ll|m|ve|d|\d\d|\d{3})\b")


class Mark(NamedTuple):
    """What two sentences are to each other; of an agreement the facet is ''."""

    kind: str  # c, a or t
    facet: str


class Marked(NamedTuple):
    """Two reports as lists of sentences, and the marked pairs of places, counted from nought."""

    name: str
    reports: tuple[Sequence[str], Sequence[str]]
    marks: Mapping[tuple[int, int], Mark]
    published: str | None = DAY


class Told(NamedTuple):
    """What the tool reports of a story."""

    conflicts: Sequence[tuple[Finding, list[tuple[int, int]]]]  # each with the pairs of sentences on which it stands
    beside: frozenset[tuple[int, int]] = frozenset()  # sentences that are laid side by side, without a verdict


@dataclass
class Score:
    """Counts over all stories."""

    reported: Counter[str] = field(default_factory=Counter)
    true: Counter[str] = field(default_factory=Counter)
    marked: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    typed: int = 0
    beside: int = 0  # marked conflicts that are not found and whose sentences are laid side by side
    alarms: Counter[str] = field(default_factory=Counter)  # false conflicts by the mark of their sentences

    def add(self, story: Marked, told: Told) -> None:
        """Count one story."""
        met = {pair for _, pairs in told.conflicts for pair in pairs}
        for pair, mark in story.marks.items():
            if mark.kind == "c":
                self.marked[mark.facet] += 1
                self.found[mark.facet] += pair in met
                self.beside += pair in told.beside - met
        for finding, pairs in told.conflicts:
            marks = [story.marks[pair] for pair in pairs if pair in story.marks]
            facets = {mark.facet for mark in marks if mark.kind == "c"}
            self.reported[finding.type] += 1
            self.true[finding.type] += bool(facets)
            self.typed += finding.type in facets
            if not facets:
                self.alarms[min((mark.kind for mark in marks), key="tan".index, default="n")] += 1


def main() -> int:
    """Compare, count, print; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path, nargs="?")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--from", type=int, default=0, dest="first")
    part = parser.add_mutually_exclusive_group()
    part.add_argument("--kept", action="store_true", help="of the real documents those of events kept for checking")
    part.add_argument("--read", action="store_true", help="those of the other events")
    add_judging(parser)
    parser.add_argument("--show", action="store_true", help="print the false conflicts")
    arguments = parser.parse_args()
    if arguments.corpora is not None and not (arguments.corpora / "ecbplus-train.zip").is_file():
        print(f"{arguments.corpora} has no ecbplus-train.zip; name the folder of the corpora.", file=sys.stderr)
        return 2
    stories = invented() if arguments.corpora is None else real(arguments.corpora)
    if arguments.kept or arguments.read:
        stories = iter(part_of(list(stories), kept_ones=arguments.kept))
    score, number = Score(), 0
    for story in islice(stories, arguments.first, None, arguments.every):
        told = compared(story, options_of(arguments))
        score.add(story, told)
        number += 1
        if arguments.show:
            _show(story, told.conflicts)
    print(table(score, number))
    return 0


def marks_of(lines: Sequence[str]) -> dict[tuple[int, int], Mark]:
    """`c date a2 b3` as {(1, 2): ('c', 'date')}; a conflict wins over what else is said of one pair."""
    marks: dict[tuple[int, int], Mark] = {}
    for line in lines:
        kind, *facet, left, right = line.split()
        place = int(left[1:]) - 1, int(right[1:]) - 1
        if place not in marks or kind == "c":
            marks[place] = Mark(kind, facet[0] if facet and kind != "a" else "")
    return marks


def invented(path: Path = REPORTS / "invented.jsonl.gz") -> Iterator[Marked]:
    """The stories written for this project."""
    for number, row in enumerate(_rows(path)):
        one, other = ([row[f"{side}{n}"] for n in range(1, len(row)) if f"{side}{n}" in row] for side in SIDES)
        yield Marked(f"{number} {row['topic']}", (one, other), marks_of(row["marks"]))


def real(corpora: Path, path: Path = REPORTS / "marks.jsonl.gz") -> Iterator[Marked]:
    """The marked documents of ECB+ and PolNeAR; those of a corpus that is missing are left out."""
    texts = documents(corpora)
    names = {hashlib.sha256(name.encode()).hexdigest()[:HASHED]: name for name in texts}
    for row in _rows(path):
        one, other = (names.get(document) for document in row["documents"])
        if one and other:
            reports = texts[one][: row["most"]], texts[other][: row["most"]]
            yield Marked(f"{one} {other}", reports, marks_of(row["marks"]), published=None)


def kept(pairs: Iterable[tuple[str, ...]]) -> set[tuple[str, ...]]:
    """The pairs of documents whose event is kept for checking: every third topic of ECB+, and by a hash a third of the other events."""
    listed = list(pairs)
    events = UnionFind(name for pair in listed for name in pair)
    for one, other in listed:
        events.join(one, other)
    return {pair for pair in listed if _event(pair[0], events) % 3 == 2}  # noqa: PLR2004 -- the last of three parts


def part_of(stories: Sequence[Marked], *, kept_ones: bool) -> list[Marked]:
    """The stories of events that are kept for checking, or those of the others."""
    apart = kept(tuple(story.name.split()) for story in stories)
    return [story for story in stories if (tuple(story.name.split()) in apart) is kept_ones]


def _event(name: str, events: UnionFind) -> int:
    topic = re.match(r"(\d+)_\d+ecb", name)
    return (
        int(topic[1]) if topic else int(hashlib.md5(events.find(name).encode(), usedforsecurity=False).hexdigest(), 16)
    )


def documents(corpora: Path) -> dict[str, list[str]]:
    """The documents of ECB+ and PolNeAR by name, as lists of sentences."""
    return {**dict(_ecbplus(corpora / "ecbplus-train.zip")), **dict(_polnear(corpora / "polnear-train-dev.zip"))}


def _rows(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def _ecbplus(path: Path) -> Iterator[tuple[str, list[str]]]:
    """The sentences of each document that are no address."""
    for name, text in ecbplus(path):
        lines = [_curled(li) for li in text.split("\n\n") if len(li) > SHORTEST and not ADDRESS.search(li)]
        yield name, lines


def _curled(line: str) -> str:
    """With typographic quotation marks, which the corpus spaces like words."""
    line = SPACED.sub(r"\1\2", line.replace("`` ", "“").replace(" ''", "”").replace(" - ", "-"))
    parts = line.split('"')
    curled = "".join(part + ("“" if n % 2 == 0 else "”") for n, part in enumerate(parts[:-1])) + parts[-1]
    return curled.replace("“ ", "“").replace(" ”", "”")


def _polnear(path: Path) -> Iterator[tuple[str, list[str]]]:
    """The sentences of each article, cut behind a point before a capital."""
    if path.is_file():
        with zipfile.ZipFile(path) as archive:
            for name in sorted(n for n in archive.namelist() if n.endswith(".txt") and "/text/" in n):
                text = archive.read(name).decode("utf-8")
                lines = (line for part in re.split(r"\n+", text) for line in SENTENCE_END.split(part.strip()))
                yield Path(name).stem, [" ".join(line.split()) for line in lines if len(line) > SHORTEST]


def laid(name: str, sentences: Sequence[str], published: str | None = DAY) -> tuple[Article, list[tuple[int, int]]]:
    """The report as an article, a paragraph for each sentence, and where each stands."""
    spans: list[tuple[int, int]] = []
    for sentence in sentences:
        start = spans[-1][1] + 2 if spans else 0
        spans.append((start, start + len(sentence)))
    text = "\n\n".join(sentences)
    blocks = tuple(Block(start=start, end=end, kind=BlockKind.PARAGRAPH) for start, end in spans)
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Article(id=name, text=text, blocks=blocks, published=published, sha256=digest, source=name), spans


def compared(story: Marked, options: Options = PLAIN) -> Told:
    """The conflicts between the two reports, and what is laid side by side."""
    findings, places = reported(story, options)
    conflicts = [(finding, standing(finding, places)) for finding in findings if finding.kind is FindingKind.CONFLICT]
    parallel = (standing(finding, places) for finding in findings if finding.kind is FindingKind.PARALLEL)
    return Told(conflicts, frozenset(pair for pairs in parallel for pair in pairs))


def reported(
    story: Marked, options: Options = PLAIN
) -> tuple[Sequence[Finding], Mapping[str, Sequence[tuple[int, int]]]]:
    """All findings of the two reports, and where each sentence of either stands."""
    reports = [laid(side, report, story.published) for side, report in zip(SIDES, story.reports, strict=True)]
    report = compare([article for article, _ in reports], options)
    return report.findings, {article.id: spans for article, spans in reports}


def standing(finding: Finding, places: Mapping[str, Sequence[tuple[int, int]]]) -> list[tuple[int, int]]:
    """The pairs of sentences on which a finding stands."""
    on: dict[str, set[int]] = {side: set() for side in SIDES}
    for evidence in finding.evidence:
        span = evidence.start, evidence.end
        on[evidence.article] |= {n for n, s in enumerate(places[evidence.article]) if overlap(span, s)}
    return [(i, j) for i in sorted(on["a"]) for j in sorted(on["b"])]


def table(score: Score, stories: int) -> str:
    """The figures, over all and by type."""
    reported, true = score.reported.total(), score.true.total()
    found, marked = score.found.total(), score.marked.total()
    lines = [
        f"{stories} stories: {reported} conflicts reported, {true} true; {found} of {marked} marked pairs found",
        f"precision {true / max(reported, 1):.3f}, recall {found / max(marked, 1):.3f}, type right {score.typed / max(true, 1):.3f}",
        f"found or laid side by side {(found + score.beside) / max(marked, 1):.3f}",
        f"false on traps {score.alarms['t']}, on agreements {score.alarms['a']}, elsewhere {score.alarms['n']}",
    ]
    lines += [
        f"  {facet:<12} found {score.found[facet]:>3} of {score.marked[facet]:>4}, true {score.true[facet]:>3} of {score.reported[facet]:>3}"
        for facet in sorted(score.marked | score.reported)
    ]
    return "\n".join(lines)


def _show(story: Marked, conflicts: Sequence[tuple[Finding, list[tuple[int, int]]]]) -> None:
    for finding, pairs in conflicts:
        if not any(story.marks.get(pair, Mark("n", "")).kind == "c" for pair in pairs):
            print(f"{story.name}: {finding.type} {finding.confidence} {finding.statement}")
            for i, j in pairs[:1]:
                print(f"    {story.reports[0][i]}\n    {story.reports[1][j]}")


if __name__ == "__main__":
    sys.exit(main())
