"""What is found of changed words in other wording: `python bench/paraphrased.py CORPORA [--kept | --read] [--every N] [--seed N] [--show]`.

Two real documents of one event hold sentences that are marked as agreeing. In the second document one word on which two such sentences
agree (a number, a day, a name, an office …) is changed, wherever it stands in it; a change is found where a conflict stands on both
sentences that did not stand there before. Printed: the share found by slot, for sentences in other wording and for copied ones.
"""

import argparse
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import islice
from pathlib import Path
from typing import NamedTuple

if __package__ in {None, ""}:  # run as a script: the folder above holds `bench` and `training`
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.marked import Marked, compared, laid, part_of, real
from bench.variants import pools_of
from checker.facets.place import grain
from checker.language.annotate import annotate
from checker.language.document import Document
from checker.records import Options
from training.slots import Pools, changes, hedges

CHANGED = 3  # words of one document
COPIED = 0.6  # likeness of two sentences from which one counts as a copy
EVERYWHERE = {"number", "date", "weekday", "place", "person", "speaker"}  # slots changed in the whole document
STATED = {
    "polarity",
    "hedge",
}  # whether a thing was done: of what is changed, the last word is what the sentences agree on
UNTRIED = {"quotation", "opposite"}
HELPING = frozenset("am is are was were be been being have has had do does did will a an the his her its their".split())
HEDGED = re.compile(
    r"\b(?:may|might|could|possib\w+|alleg\w+|reportedly|apparent\w*|suspect\w*|believ\w+|likely|seem\w*|plan\w*|expect\w*)\b",
    re.IGNORECASE,
)
EMPTY = frozenset(
    "not to in on at of for from with by under so as".split()
)  # two sentences with these agree on nothing

Place = tuple[int, int]


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
    made: Counter[tuple[bool, str]] = Counter()
    found: Counter[tuple[bool, str]] = Counter()
    for story, change, met in tried(stories[:: arguments.every], arguments.seed):
        made[change.copied, change.slot] += 1
        found[change.copied, change.slot] += met
        if arguments.show and not met:
            one, other = (report[place] for report, place in zip(story.reports, change.places, strict=True))
            print(f"{change.slot} {story.name} {change.places}: {change.old} > {change.new}\n    {one}\n    {other}")
    for copied, title in ((False, "in other wording"), (True, "copied")):
        slots = sorted(slot for key, slot in made if key is copied)
        all_made, all_found = (sum(c[copied, s] for s in slots) for c in (made, found))
        print(f"{title}: {all_made} changed, {all_found / max(all_made, 1):.3f} found")
        for slot in slots:
            print(f"  {slot:<10} {found[copied, slot]:>4} of {made[copied, slot]:>4}")
    return 0


def tried(stories: Sequence[Marked], seed: int) -> Iterator[tuple[Marked, Change, bool]]:
    """Every change with its story, and whether it was found."""
    read = annotate([laid("b", story.reports[1], None)[0] for story in stories], Options().language)
    pools = pools_of(read)
    for story, document in zip(stories, read, strict=True):
        chance = random.Random(f"{seed} {story.name}")  # noqa: S311 -- nothing secret, and the same changes every time
        chosen = list(islice(_several(story, document, pools, chance), CHANGED))
        before = conflicts(story) if chosen else Counter()
        for change in chosen:
            met = conflicts(story._replace(reports=(story.reports[0], changed(story.reports[1], change))))
            yield story, change, met[change.places] > before[change.places]


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
    return _count(text, words) > 0


def _count(text: str, words: str) -> int:
    return len(re.findall(rf"(?<!\w){re.escape(words)}(?!\w)", text))


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
        line = re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", new, line)
    return line


def conflicts(story: Marked) -> Counter[Place]:
    """How many conflicts stand on each two sentences of its reports."""
    return Counter(pair for _, pairs in compared(story) for pair in pairs)


if __name__ == "__main__":
    sys.exit(main())
