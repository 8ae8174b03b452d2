"""Prepare the pairs for the contradiction model: `python -m training.prepare DATA GOLD [--out build/training]`.

DATA holds `nli/train.jsonl.gz` and `ecbplus-train.zip`, GOLD the annotated dev stories. Writes `train.jsonl.gz` (NLI pairs and
news sentences with one slot changed) and `slots-heldout.jsonl.gz` (the same made from every third story, never trained on).
"""

import argparse
import hashlib
import random
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from checker.language.annotate import annotate
from checker.language.document import Document
from checker.read.layout import drafts
from checker.read.structure import structure
from checker.records import Article, EntityType, LanguageOptions
from training.corpora import Row, ecbplus, read_pairs, stories, write_pairs
from training.slots import Pools, changes

# how many rows of each source are taken, most of them at most
SHARES = {
    "lingnli": 44_900,
    "fever": 24_000,
    "fever-made-neutral": 3_000,
    "cad": 8_300,
    "conjnli": 3_000,
    "slots": 14_000,
    "neutral": 1_500,
}
LONGEST = 400  # characters of an NLI pair: a long one costs as much time as four others
SHORT, LONG = 6, 45  # words of a sentence that is changed


def main() -> int:
    """Write both files and say what is in them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--out", type=Path, default=Path("build/training"))
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    for needed in (options.data / "nli" / "train.jsonl.gz", options.data / "ecbplus-train.zip", options.gold):
        if not needed.exists():
            print(f"{needed} is missing; name the folders of the data and of the dev stories.")
            return 2
    rng = random.Random(options.seed)  # noqa: S311 -- reproducible, not secret
    training = annotated([*ecbplus(options.data / "ecbplus-train.zip"), *stories(options.gold, held_out=False)])
    heldout = annotated(stories(options.gold, held_out=True))
    rows = [*nli(options.data / "nli" / "train.jsonl.gz", rng), *news(training, rng)]
    rng.shuffle(rows)
    write_pairs(options.out / "train.jsonl.gz", rows)
    test = news(heldout, rng, limit=4_000)
    write_pairs(options.out / "slots-heldout.jsonl.gz", test)
    for name, part in (("train", rows), ("slots-heldout", test)):
        print(name, len(part), dict(sorted(Counter(f"{r['source']}:{r['label']}" for r in part).items())))
    return 0


def annotated(texts: Iterable[tuple[str, str]]) -> list[Document]:
    """The texts as annotated documents."""
    articles = []
    for name, text in texts:
        blocks, _ = structure(text, drafts(text, 0), title=None)
        digest = hashlib.sha256(text.encode()).hexdigest()
        articles.append(Article(id=name, text=text, blocks=blocks, sha256=digest, source=name))
    return annotate(articles, LanguageOptions())


def nli(path: Path, rng: random.Random) -> list[Row]:
    """A share of each source, its labels in equal parts as far as they go."""
    pools: dict[tuple[str, str], list[Row]] = {}
    for row in read_pairs(path):
        if len(row["premise"]) + len(row["hypothesis"]) <= LONGEST:
            pools.setdefault((row["source"], row["label"]), []).append(row)
    labels = Counter(source for source, _ in pools)
    chosen: list[Row] = []
    for (source, _), rows in sorted(pools.items()):
        chosen.extend(rng.sample(rows, min(len(rows), SHARES[source] // labels[source])))
    return [{k: row[k] for k in ("premise", "hypothesis", "label", "source")} for row in chosen]


def news(documents: list[Document], rng: random.Random, limit: int | None = None) -> list[Row]:
    """Changed sentences with as many traps, and pairs of sentences of one article that share a name as neutral ones."""
    pools = _pools(documents)
    made: list[Row] = []
    neutral: list[Row] = []
    for document in documents:
        sentences = [s for s in document.sentences if SHORT <= len(document.text(s).split()) <= LONG]
        for sentence in sentences:
            made.extend(
                {"premise": a, "hypothesis": b, "label": label, "source": f"slot-{slot}"}
                for slot, label, a, b in changes(document, sentence, pools, rng)
                if a.lower() != b.lower()
            )
        neutral.extend(_neutral(document, rng))
    rng.shuffle(made)
    rng.shuffle(neutral)
    most = limit or SHARES["slots"]
    return [*_balanced(made, most), *neutral[: limit // 8 if limit else SHARES["neutral"]]]


def _balanced(rows: list[Row], most: int) -> list[Row]:
    """The first rows of each slot and label in turn, so that no slot crowds out another."""
    kept: list[Row] = []
    counts: Counter[str] = Counter()
    kinds = {row["source"] for row in rows}
    for row in rows:
        if counts[row["source"]] < most // max(len(kinds), 1) * 2 and len(kept) < most:
            counts[row["source"]] += 1
            kept.append(row)
    return kept


def _neutral(document: Document, rng: random.Random) -> list[Row]:
    """Two sentences of one article that name the same person or body state two facts."""
    rows = []
    by_entity: dict[str, list[int]] = {}
    for token, entity in sorted(document.token_entities.items()):
        by_entity.setdefault(entity, []).append(document.tokens[token].sentence)
    for _, sentences in sorted(by_entity.items()):
        places = sorted(set(sentences))
        if len(places) > 2:
            one, other = rng.sample(places, 2)
            texts = [document.text(document.sentences[i]) for i in (one, other)]
            if all(SHORT <= len(t.split()) <= LONG for t in texts) and texts[0] != texts[1]:
                rows.append({"premise": texts[0], "hypothesis": texts[1], "label": "neutral", "source": "slot-none"})
    return rows


def _pools(documents: list[Document]) -> Pools:
    people = {
        e.name
        for d in documents
        for e in d.entities
        if e.type is EntityType.PERSON and e.named and len(e.name.split()) == 2
    }
    places = {e.name for d in documents for e in d.entities if e.type is EntityType.PLACE}
    nouns = Counter(
        t.text for d in documents for t in d.tokens if t.tag == "NN" and t.text.islower() and len(t.text) > 3
    )
    common = [noun for noun, count in sorted(nouns.items()) if count > 5]
    return Pools(tuple(sorted(people)), tuple(sorted(places)), tuple(common))


if __name__ == "__main__":
    raise SystemExit(main())
