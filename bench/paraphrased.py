"""What is found of changed words in other wording: `python bench/paraphrased.py CORPORA [--kept | --read] [--every N] [--seed N] [--show]`.

Two real documents of one event hold sentences that are marked as agreeing. In the second document one word on which two such sentences
agree (a number, a day, a name, an office …) is changed, wherever it stands in it; a change is found where a conflict stands on both
sentences that did not stand there before. One that is not found is called agreement where an agreement's passages hold the word in
the one sentence and what was put in its place in the other. Printed: both by slot, for sentences in other wording and for copied ones.
"""

import argparse
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import NamedTuple

if __package__ in {None, ""}:  # run as a script: the folder above holds `bench` and `training`
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.marked import SIDES, Marked, laid, part_of, real, reported, standing
from bench.variants import pools_of
from checker.facets.place import grain
from checker.language.annotate import annotate
from checker.language.document import Document
from checker.records import Finding, FindingKind, Options
from training.slots import Pools, changes, hedges

CHANGED = 3  # words of one document
COPIED = 0.6  # likeness of two sentences from which one counts as a copy
EVERYWHERE = {"number", "date", "weekday", "place", "person", "speaker"}  # slots changed in the whole document
# slots of whether a thing was done: of what is changed, the last word is what the sentences agree on
STATED = {"polarity", "hedge"}
UNTRIED = {"quotation", "opposite"}
HELPING = frozenset("am is are was were be been being have has had do does did will a an the his her its their".split())
HEDGED = re.compile(
    r"\b(?:may|might|could|possib\w+|alleg\w+|reportedly|apparent\w*|suspect\w*|believ\w+|likely|seem\w*|plan\w*|expect\w*)\b",
    re.IGNORECASE,
)
EMPTY = frozenset("not to in on at of for from with by under so as".split())  # no two sentences agree on these

Place = tuple[int, int]


class Outcome(StrEnum):
    """What becomes of a change."""

    FOUND = "found"
    AGREED = "called agreement"
    MISSED = "missed"


class Change(NamedTuple):
    """One word of the second document changed, and the two sentences that agreed on it."""

    slot: str
    places: Place
    old: str
    new: str
    copied: bool


def main() -> int:
    """Change, compare, count, print; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    part = parser.add_mutually_exclusive_group()
    part.add_argument("--kept", action="store_true", help="only documents of events kept for checking")
    part.add_argument("--read", action="store_true", help="only those of the other events")
    parser.add_argument("--show", action="store_true", help="print what was missed")
    arguments = parser.parse_args()
    if not (arguments.corpora / "ecbplus-train.zip").is_file():
        print(f"{arguments.corpora} has no ecbplus-train.zip; name the folder of the corpora.", file=sys.stderr)
        return 2
    stories = list(real(arguments.corpora))
    if arguments.kept or arguments.read:
        stories = part_of(stories, kept_ones=arguments.kept)
    counts: Counter[tuple[bool, str, Outcome]] = Counter()
    for story, change, outcome in tried(stories[:: arguments.every], arguments.seed):
        counts[change.copied, change.slot, outcome] += 1
        if arguments.show and outcome is not Outcome.FOUND:
            one, other = (report[place] for report, place in zip(story.reports, change.places, strict=True))
            print(f"{outcome}: {change.slot} {story.name} {change.places}: {change.old} > {change.new}")
            print(f"    {one}\n    {other}")
    for copied, title in ((False, "in other wording"), (True, "copied")):
        print("\n".join(table(title, {(slot, o): n for (c, slot, o), n in counts.items() if c is copied})))
    return 0


def table(title: str, counts: Mapping[tuple[str, Outcome], int]) -> Iterator[str]:
    """The figures over all, and a line for each slot."""
    made: Counter[str] = Counter()
    by_outcome: Counter[Outcome] = Counter()
    for (slot, outcome), number in counts.items():
        made[slot] += number
        by_outcome[outcome] += number
    every = max(made.total(), 1)
    found, agreed = by_outcome[Outcome.FOUND], by_outcome[Outcome.AGREED]
    yield f"{title}: {made.total()} changed, {found / every:.3f} found, {agreed / every:.3f} ({agreed}) called agreement"
    for slot in sorted(made):
        found, agreed = (counts.get((slot, outcome), 0) for outcome in (Outcome.FOUND, Outcome.AGREED))
        yield f"  {slot:<10} {found:>4} of {made[slot]:>4}, {agreed:>4} called agreement"


def tried(stories: Sequence[Marked], seed: int) -> Iterator[tuple[Marked, Change, Outcome]]:
    """Every change with its story, and what becomes of it."""
    read = annotate([laid("b", story.reports[1], None)[0] for story in stories], Options().language)
    pools = pools_of(read)
    for story, document in zip(stories, read, strict=True):
        chance = random.Random(f"{seed} {story.name}")  # noqa: S311 -- nothing secret, and the same changes every time
        chosen = list(islice(_several(story, document, pools, chance), CHANGED))
        before = conflicts(*reported(story)) if chosen else Counter()
        for change in chosen:
            altered = story._replace(reports=(story.reports[0], changed(story.reports[1], change)))
            yield story, change, outcome_of(altered, change, before[change.places])


def outcome_of(altered: Marked, change: Change, before: int) -> Outcome:
    """What becomes of a change where so many conflicts stood on the two sentences before it."""
    findings, places = reported(altered)
    if conflicts(findings, places)[change.places] > before:
        return Outcome.FOUND
    spans = [
        _places_of(word, report[place], places[side][place][0])
        for word, report, place, side in zip(
            (change.old, change.new), altered.reports, change.places, SIDES, strict=True
        )
    ]
    agreements = (finding for finding in findings if finding.kind is FindingKind.AGREEMENT)
    held = any(all(_holds(f, side, words) for side, words in zip(SIDES, spans, strict=True)) for f in agreements)
    return Outcome.AGREED if held else Outcome.MISSED


def _places_of(words: str, sentence: str, start: int) -> list[Place]:
    """Where in an article the words stand in a sentence that begins there."""
    return [(start + m.start(), start + m.end()) for m in _pattern(words).finditer(sentence)]


def _holds(finding: Finding, article: str, spans: Sequence[Place]) -> bool:
    """Whether one of its passages in the article covers one of the spans."""
    passages = [(e.start, e.end) for e in finding.evidence if e.article == article]
    return any(start <= span[0] and span[1] <= end for start, end in passages for span in spans)


def _several(story: Marked, document: Document, pools: Pools, chance: random.Random) -> Iterator[Change]:
    """Changes in an order of chance, each of other sentences and another word."""
    made = list(changes_of(story, document, pools, chance))
    chance.shuffle(made)
    used: set[object] = set()
    for change in made:
        keys = {change.places[0], -1 - change.places[1], change.old}
        if not used & keys:
            used |= keys
            yield change


def changes_of(story: Marked, document: Document, pools: Pools, chance: random.Random) -> Iterator[Change]:
    """Every change of a word of the second document that stands in both of two agreeing sentences."""
    partners: Mapping[int, list[int]] = defaultdict(list)
    for (i, j), mark in sorted(story.marks.items()):
        if mark.kind == "a":
            partners[j].append(i)
    for sentence in document.sentences:
        j = sentence.block
        if len(partners[j]) != 1:
            continue
        i = partners[j][0]
        one, other = story.reports[0][i], story.reports[1][j]
        made = [c for c in changes(document, sentence, pools, chance) if c[1] == "contradiction"]
        if not HEDGED.search(one):
            made += hedges(document, sentence, chance)
        for slot, _, premise, hypothesis in made:
            old, new = with_next(premise, hypothesis) if slot in STATED else difference(premise, hypothesis)
            if not (old and new) or slot in UNTRIED or (slot not in EVERYWHERE and _count(other, old) > 1):
                continue
            if slot == "place" and grain(old) != grain(new):
                continue  # a village for a country: two sizes are not compared
            if _agree_on(one, slot, old) and not _has(one, new):
                likeness = SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()
                yield Change(slot, (i, j), old, new, likeness >= COPIED)


def _agree_on(one: str, slot: str, old: str) -> bool:
    """Whether the first sentence has the words that are changed in the other; of what is denied, the last of them."""
    words = old.rsplit(maxsplit=1)[-1] if slot in STATED else old
    return words not in EMPTY and _has(one, words)


def difference(one: str, other: str) -> tuple[str, str]:
    """The words in which two sentences differ."""
    a, b = one.split(), other.split()
    start, end = _apart(a, b)
    return _bare(a[start : len(a) - end]), _bare(b[start : len(b) - end])


def with_next(one: str, other: str) -> tuple[str, str]:
    """The words in which two sentences differ; where a word is only put in or taken out, with what it stands before."""
    a, b = one.split(), other.split()
    start, end = _apart(a, b)
    if all(word.lower() in HELPING for word in a[start : len(a) - end]) or len(b) - end == start:
        while end > 1 and a[-end].lower() in HELPING:
            end -= 1
        end = max(end - 1, 0)
        start -= len(b) < len(a) and start > 0  # "did not find", "did find"
    return _bare(a[start : len(a) - end]), _bare(b[start : len(b) - end])


def _apart(a: Sequence[str], b: Sequence[str]) -> tuple[int, int]:
    """How many words are the same at the beginning and at the end."""
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    end = 0
    while end < min(len(a), len(b)) - start and a[-1 - end] == b[-1 - end]:
        end += 1
    return start, end


def _bare(words: Sequence[str]) -> str:
    """Without marks around it, and without the ending of a genitive."""
    return re.sub(r"['’]s$", "", " ".join(words).strip(' ,.;:“”"()'))


def _has(text: str, words: str) -> bool:
    return _pattern(words).search(text) is not None


def _count(text: str, words: str) -> int:
    return len(_pattern(words).findall(text))


def _pattern(words: str) -> re.Pattern[str]:
    """The words where no letter stands beside them."""
    return re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")


def changed(lines: Sequence[str], change: Change) -> list[str]:
    """The document with the word changed; a value wherever it stands, other words in their sentence only."""
    words = [(change.old, change.new)]
    if change.slot in {"person", "speaker"} and " " in change.old:
        words.append((change.old.split()[-1], change.new.split()[-1]))
    everywhere = change.slot in EVERYWHERE
    return [
        _replaced(line, words) if everywhere or number == change.places[1] else line
        for number, line in enumerate(lines)
    ]


def _replaced(line: str, words: Sequence[tuple[str, str]]) -> str:
    for old, new in words:
        line = _pattern(old).sub(new, line)
    return line


def conflicts(findings: Sequence[Finding], places: Mapping[str, Sequence[Place]]) -> Counter[Place]:
    """How many conflicts stand on each two sentences."""
    found = (finding for finding in findings if finding.kind is FindingKind.CONFLICT)
    return Counter(pair for finding in found for pair in standing(finding, places))


if __name__ == "__main__":
    sys.exit(main())
