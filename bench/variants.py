"""What is found of single changed words: `python bench/variants.py CORPORA [--documents N] [--seed N] [--show]`.

Real documents of ECB+ and PolNeAR are laid beside copies of themselves in which up to four sentences have one slot changed (a number, a
day, a name, an office …, made by `training/slots.py`); a change is found where a conflict stands on both sides of it. Printed: the
share found by slot, and how many conflicts were reported on sentences that nobody changed.
"""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

if __package__ in {None, ""}:  # run as a script: the folder above holds `bench` and `training`
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.marked import Marked, compared, documents, laid
from checker.language.annotate import annotate
from checker.language.document import Document
from checker.records import EntityType, Options
from training.slots import Pools, changes

SENTENCES = 24  # of a document
CHANGED = 4  # sentences of one copy
APART = 2  # sentences from one changed sentence to the next
DOCUMENTS = 120

Span = tuple[int, int]


class Change(NamedTuple):
    """One sentence with one slot changed."""

    slot: str
    sentence: int
    words: str


def main() -> int:
    """Change, compare, count, print; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--documents", type=int, default=DOCUMENTS)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--show", action="store_true", help="print what was missed")
    arguments = parser.parse_args()
    if not (arguments.corpora / "ecbplus-train.zip").is_file():
        print(f"{arguments.corpora} has no ecbplus-train.zip; name the folder of the corpora.", file=sys.stderr)
        return 2
    chance = random.Random(arguments.seed)  # noqa: S311 -- nothing secret, and the same changes every time
    texts = [(name, lines[:SENTENCES]) for name, lines in sorted(documents(arguments.corpora).items()) if lines]
    chosen = chance.sample(texts, min(arguments.documents, len(texts)))
    read = annotate([laid(name, lines, None)[0] for name, lines in chosen], Options().language)
    pools = pools_of(read)
    made: Counter[str] = Counter()
    found: Counter[str] = Counter()
    elsewhere = 0
    for (_, lines), document in zip(chosen, read, strict=True):
        changed = list(islice(_apart(document, lines, pools, chance), CHANGED))
        copy = list(lines)
        for change in changed:
            copy[change.sentence] = change.words
        met = conflicts(lines, copy)
        for change in changed:
            made[change.slot] += 1
            found[change.slot] += change.sentence in met
            if arguments.show and change.sentence not in met:
                print(f"{change.slot}: {lines[change.sentence]}\n    {change.words}")
        elsewhere += len(set(met) - {change.sentence for change in changed})
    print(
        f"{len(chosen)} documents, {made.total()} changed sentences, {found.total() / max(made.total(), 1):.3f} found"
    )
    for slot in sorted(made):
        print(f"  {slot:<10} {found[slot]:>4} of {made[slot]:>4}  {found[slot] / made[slot]:.2f}")
    print(f"sentences that nobody changed with a conflict: {elsewhere}")
    return 0


def pools_of(read: Sequence[Document]) -> Pools:
    """Names and nouns of the documents, to be put in place of others."""
    people = {e.name for d in read for e in d.entities if e.type is EntityType.PERSON and e.named and " " in e.name}
    places = {e.name for d in read for e in d.entities if e.type is EntityType.PLACE and e.named}
    nouns = {t.lemma for d in read for t in d.tokens if t.tag == "NN" and t.lemma.isalpha()}
    return Pools(tuple(sorted(people)), tuple(sorted(places)), tuple(sorted(nouns)))


def _apart(document: Document, lines: Sequence[str], pools: Pools, chance: random.Random) -> Iterator[Change]:
    """Contradicting changes in an order of chance, in sentences that do not touch."""
    made = list(_changes(document, lines, pools, chance))
    chance.shuffle(made)
    used: list[int] = []
    for change in made:
        if all(abs(change.sentence - place) >= APART for place in used):
            used.append(change.sentence)
            yield change


def _changes(document: Document, lines: Sequence[str], pools: Pools, chance: random.Random) -> Iterator[Change]:
    for sentence in document.sentences:
        for slot, label, premise, hypothesis in changes(document, sentence, pools, chance):
            line = lines[sentence.block]
            if label == "contradiction" and premise in line and hypothesis != premise:
                yield Change(slot, sentence.block, line.replace(premise, hypothesis, 1))


def conflicts(lines: Sequence[str], copy: Sequence[str]) -> list[int]:
    """The sentences on which a conflict stands in both, once for each conflict."""
    story = Marked("copy", (lines, copy), {}, None)
    return [one for _, pairs in compared(story).conflicts for one, other in pairs if one == other]


if __name__ == "__main__":
    sys.exit(main())
