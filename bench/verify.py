"""How well claims are verified: `python bench/verify.py GOLD_DIR [--only PATTERN] [--fit] [-v]`.

Claims are made from annotated stories: each agreement's passage against each other article that states the same (supported), each
conflict's passage likewise (contradicted or partly), each passage against an article of another story (not found), and against the
article of another story that comes nearest to it (not found). Besides, passages are made up: those of another story with the
names of this one put in (not found). Printed are confusion tables for the stories that the weights were fitted on and for
every third of each family, which is kept for checking, and how well the confidence is calibrated.

--fit fits the weights on the fitting stories alone, writes them to checker/verify/data/weights.json and measures with them.
--time measures a draft of 600 words against ten sources instead, made from the articles below the folder.
"""

import argparse
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from pathlib import Path

import numpy as np
import numpy.typing as npt

from checker.errors import CheckerError
from checker.models import load_embedder
from checker.pipeline import extract
from checker.read import read_sources
from checker.records import Article, EntityType, Extraction, GivenClaim, MentionKind, Options, Verdict, VerdictKind
from checker.regress.gold import Story, find_stories, load_story
from checker.verify import check_draft
from checker.verify.reading import Reading, reading_of
from checker.verify.run import knowing, read_units
from checker.verify.signals import ABOUT, AGAINST, signals
from checker.verify.units import Unit, article_of, given_units
from checker.verify.verdicts import verdict_of
from checker.verify.weighing import load_weights

WEIGHTS = Path(__file__).parent.parent / "checker" / "verify" / "data" / "weights.json"
SUPPORTED, CONTRADICTED, NOT_FOUND = range(3)
CLASSES = ("supported", "contradicted or partly", "not found")
WANTED = {
    "agreement": SUPPORTED,
    "conflict": CONTRADICTED,
    "unrelated": NOT_FOUND,
    "near": NOT_FOUND,
    "made up": NOT_FOUND,
}
SCORED = ("agreement", "conflict", "unrelated")  # what the macro F1 is of
CLASS_OF = {
    VerdictKind.SUPPORTED: SUPPORTED,
    VerdictKind.CONTRADICTED: CONTRADICTED,
    VerdictKind.DISPUTED: CONTRADICTED,
    VerdictKind.PARTLY: CONTRADICTED,
    VerdictKind.NOT_FOUND: NOT_FOUND,
    VerdictKind.NOT_CHECKABLE: NOT_FOUND,
}
EVERY, KEPT = 3, 2  # of every third story of a family, the third is kept for checking
SOME = 3  # of every so many passages one is held against the nearest article of another story
AWAY = 7  # stories between one and the one that is unrelated to it
FOR_CLAIM = ("entailed", "values", "quotation")  # signals of AGAINST that speak against a difference
MADE_UP = 0.6  # weight of a made-up passage in the fit; at 3 the tool finds too little of what is there
NEAR = 0.0  # the nearest passages of other stories are measured and not fitted on
CONFLICTS = 0.5  # weight of a conflict's passage in the fit: the annotation seeks conflicts out, claims do not
FOUND, DIFFERS = 0.55, 0.25  # thresholds, chosen on the fitting stories
EVENT = 3.5  # weight of the same two opposite each other: held, since hardly any annotated passage has it
WORDS, SOURCES = 600, 10

Key = tuple[str, str]  # story, article


@dataclass(frozen=True, slots=True)
class Case:
    """One claim, one source, and what must come out."""

    kind: str
    type: str
    kept: bool
    claim: tuple[str, str | None]  # words and date
    source: Key


def main() -> int:
    """Measure, or fit; the exit code."""
    arguments = parsed()
    options = Options(timing=False)
    try:
        if arguments.time:
            return timed(arguments.gold, options)
        folders = [path for path in find_stories([arguments.gold]) if fnmatch(path.name, arguments.only)]
    except CheckerError as error:
        print(error.message, file=sys.stderr)
        return 2
    stories = [load_story(path, options) for path in folders]
    read, cases = measured(stories, kept_names(folders), options)
    if arguments.fit:
        fit(cases, read)
        load_weights.cache_clear()
        read = {case: (unit, reading_of(row.meeting, row.asked)) for case, (unit, row) in read.items()}
    report(cases, read, verbose=arguments.verbose)
    return 0


def parsed() -> argparse.Namespace:
    """The arguments."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path, metavar="GOLD_DIR")
    parser.add_argument("--only", default="*", metavar="PATTERN", help="names of the stories, as in a shell")
    parser.add_argument("--fit", action="store_true", help="fit the weights and write them")
    parser.add_argument("--time", action="store_true", help="time a draft against ten sources")
    parser.add_argument("-v", dest="verbose", action="store_true", help="print every wrong verdict")
    return parser.parse_args()


def kept_names(folders: Sequence[Path]) -> set[str]:
    """Every third story of each family."""
    families: dict[str, list[str]] = defaultdict(list)
    for folder in sorted(folders):
        pairs = folder.parent.name == "pairs"
        families["pairs" if pairs else folder.name.split("-")[0]].append(folder.name)
    return {name for names in families.values() for number, name in enumerate(names) if number % EVERY == KEPT}


def measured(
    stories: Sequence[Story], kept: set[str], options: Options
) -> tuple[dict[Case, tuple[Unit, Reading]], list[Case]]:
    """Every case with what the tool read."""
    articles = {(s.name, a.id): a for s in stories for a in s.articles}
    extractions = dict(zip(articles, extract(list(articles.values()), options), strict=True))
    cases = [case for number, story in enumerate(stories) for case in cases_of(story, number, stories, kept)]
    cases += list(near(cases, extractions, kept))
    cases += list(made_up(cases, extractions, options, kept))
    by_source: dict[Key, list[Case]] = defaultdict(list)
    for case in dict.fromkeys(cases):
        by_source[case.source].append(case)
    read = {}
    for source, group in by_source.items():
        units = units_of([case.claim for case in group], [extractions[source]], options)
        rows = read_units(units, [extractions[source]], options)
        read.update({case: (unit, row[0]) for case, unit, row in zip(group, units, rows, strict=True)})
    return read, cases


def units_of(claims: Sequence[tuple[str, str | None]], sources: Sequence[Extraction], options: Options) -> list[Unit]:
    """The claims as `verify` reads them."""
    given = [GivenClaim(text=text, id=str(n), place="gold", published=day) for n, (text, day) in enumerate(claims)]
    return given_units(given, extract([article_of(claim) for claim in given], knowing(sources, options)))


def cases_of(story: Story, number: int, stories: Sequence[Story], kept: set[str]) -> Iterator[Case]:
    """Each passage of an agreement or a conflict against the other articles, and against one of another story."""
    articles = {article.id: article for article in story.articles}
    other = stories[(number + AWAY) % len(stories)]
    elsewhere = (other.name, other.articles[number % len(other.articles)].id)
    for finding in story.findings:
        if finding.kind == "trap":
            continue
        for name, spans in finding.spans.items():
            start, end = spans[0]
            claim = (" ".join(articles[name].text[start:end].split()), articles[name].published)
            for source in finding.spans:
                if source != name:
                    yield Case(finding.kind, finding.type, story.name in kept, claim, (story.name, source))
            yield Case("unrelated", finding.type, story.name in kept, claim, elsewhere)


def near(cases: Sequence[Case], extractions: dict[Key, Extraction], kept: set[str]) -> Iterator[Case]:
    """Each passage against the article of another story that comes nearest to it."""
    embedder = load_embedder()
    vectors = {key: embedder.encode([c.text for c in e.claims] or [""]) for key, e in extractions.items()}
    own = {case.claim: case.source[0] for case in cases if case.kind != "unrelated"}
    for case in [case for case in cases if case.kind == "unrelated" and case.claim in own][::SOME]:
        vector = embedder.encode([case.claim[0]])[0]
        foreign = [key for key in vectors if key[0] != own[case.claim] and (key[0] in kept) == case.kept]
        if foreign:
            yield replace(case, kind="near", source=max(foreign, key=lambda k: (float((vectors[k] @ vector).max()), k)))


def made_up(
    cases: Sequence[Case], extractions: dict[Key, Extraction], options: Options, kept: set[str]
) -> Iterator[Case]:
    """Passages of another story with the names of the source put in place of theirs."""
    chosen = [case for case in cases if case.kind == "unrelated" and (case.source[0] in kept) == case.kept]
    units = units_of([case.claim for case in chosen], [], options)
    for case, unit in zip(chosen, units, strict=True):
        text = renamed(unit.extraction, extractions[case.source])
        if text:
            yield replace(case, kind="made up", claim=(text, case.claim[1]))


def renamed(claim: Extraction, source: Extraction) -> str | None:
    """The claim with names of the source, kind by kind, the most mentioned first; None where no actor is named."""
    pools: dict[EntityType, list[str]] = defaultdict(list)
    for entity in sorted(source.entities, key=lambda e: -len(e.mentions)):
        if entity.named:
            pools[entity.type].append(entity.name)
    edits = []
    for entity in claim.entities:
        if entity.named and entity.type in {EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE}:
            name = pools[entity.type].pop(0) if pools[entity.type] else None
            places = [(m.start, m.end) for m in entity.mentions if m.kind is MentionKind.NAME]
            edits += [(start, end, name, entity.type) for start, end in places if name]
    if all(kind is EntityType.PLACE for *_, kind in edits):
        return None
    text = claim.article.text
    for start, end, name, _ in sorted(edits, reverse=True):
        text = text[:start] + name + text[end:]
    return text


def report(cases: Sequence[Case], read: dict[Case, tuple[Unit, Reading]], *, verbose: bool) -> None:
    """The tables."""
    verdicts = {case: verdict_of(unit, [row], {row.source: row.source}) for case, (unit, row) in read.items()}
    for title, kept in (("fitting stories", False), ("stories kept for checking", True)):
        mine = [case for case in cases if case.kept is kept]
        table = np.zeros((3, 3), dtype=int)
        for case in mine:
            if case.kind in SCORED:
                table[WANTED[case.kind], CLASS_OF[verdicts[case].verdict]] += 1
        print_table(title, table)
        for kind in ("unrelated", "near", "made up"):
            print_false(kind, [verdicts[case] for case in mine if case.kind == kind])
        print_types([(case, verdicts[case]) for case in mine])
        print_calibration([(case, verdicts[case]) for case in mine if case.kind in SCORED])
    if verbose:
        print_wrong([(case, verdicts[case]) for case in cases if not case.kept and case.kind in SCORED])


def print_table(title: str, table: npt.NDArray[np.int_]) -> None:
    """Confusion, F1 of each class and their mean."""
    hits = np.diag(table)
    f1 = 2 * hits / np.maximum(table.sum(axis=0) + table.sum(axis=1), 1)
    print(f"\n{title}: macro F1 {f1.mean():.3f}")
    print(f"  {'':<24}{'called:':>10} {' | '.join(CLASSES)}")
    for name, row, score in zip(CLASSES, table, f1, strict=True):
        print(
            f"  {name:<24}{'':>10} {' | '.join(f'{n:>{len(c)}}' for n, c in zip(row, CLASSES, strict=True))}   F1 {score:.3f}"
        )


def print_false(kind: str, verdicts: Sequence[Verdict]) -> None:
    """What claims that no source speaks of were called."""
    count = Counter(v.verdict for v in verdicts)
    total = max(len(verdicts), 1)
    said = ", ".join(
        f"{verdict.value} {count[verdict] / total:.1%}"
        for verdict in (VerdictKind.CONTRADICTED, VerdictKind.PARTLY, VerdictKind.SUPPORTED, VerdictKind.NOT_CHECKABLE)
    )
    print(f"  {kind} ({len(verdicts)}): {said}")


def print_types(pairs: Sequence[tuple[Case, Verdict]]) -> None:
    """Share of conflicts seen, by type."""
    seen: dict[str, list[bool]] = defaultdict(list)
    for case, verdict in pairs:
        if case.kind == "conflict":
            seen[case.type].append(CLASS_OF[verdict.verdict] == CONTRADICTED)
    print("  conflicts seen: " + ", ".join(f"{name} {sum(v)}/{len(v)}" for name, v in sorted(seen.items())))


def print_calibration(pairs: Sequence[tuple[Case, Verdict]]) -> None:
    """Expected calibration error over ten bins of confidence (Guo et al. 2017)."""
    rows = [(v.confidence, CLASS_OF[v.verdict] == WANTED[c.kind]) for c, v in pairs]
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for confidence, right in rows:
        bins[min(int(confidence * 10), 9)].append((confidence, right))
    error = sum(abs(sum(c for c, _ in b) - sum(r for _, r in b)) for b in bins.values()) / max(len(rows), 1)
    said = ", ".join(
        f"{low / 10:.1f}: {sum(r for _, r in b) / len(b):.2f} of {len(b)}" for low, b in sorted(bins.items())
    )
    print(f"  right by confidence: {said}; calibration error {error:.3f}")


def print_wrong(pairs: Sequence[tuple[Case, Verdict]]) -> None:
    """Every wrong verdict of the fitting stories."""
    for case, verdict in pairs:
        if CLASS_OF[verdict.verdict] != WANTED[case.kind]:
            print(f"\nWRONG {case.kind} {case.type} {case.source}: {verdict.verdict} {verdict.confidence:.2f}")
            print(f"  claim: {case.claim[0]}\n  {verdict.statement}")
            for evidence in (*verdict.evidence, *verdict.nearest[:1]):
                print(f"    {getattr(evidence, 'bearing', 'near')}: {evidence.text}")


def fit(cases: Sequence[Case], read: dict[Case, tuple[Unit, Reading]]) -> None:
    """Two logistic regressions with signs held, on the fitting stories."""
    mine = [case for case in cases if not case.kept]
    rows = [signals(read[case][1].meeting, read[case][1].points, read[case][1].asked) for case in mine]
    wanted = np.array([WANTED[case.kind] for case in mine])
    weight = np.array([{"conflict": CONFLICTS, "made up": MADE_UP, "near": NEAR}.get(case.kind, 1.0) for case in mine])
    about = regression(
        np.array([[row[n] for n in ABOUT] for row in rows]), wanted != NOT_FOUND, weight, [1] * len(ABOUT)
    )
    told = wanted != NOT_FOUND
    against = regression(
        np.array([[row[n] for n in AGAINST] for row, t in zip(rows, told, strict=True) if t]),
        wanted[told] == CONTRADICTED,
        weight[told],
        [-1 if name in FOR_CLAIM else 1 for name in AGAINST],
    )
    data = {
        "about": dict(zip(ABOUT, about[:-1], strict=True)) | {"event": EVENT},
        "against": dict(zip(AGAINST, against[:-1], strict=True)),
        "about_bias": about[-1],
        "against_bias": against[-1],
        "found": FOUND,
        "differs": DIFFERS,
    }
    WEIGHTS.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    print(f"fitted on {len(mine)} cases, written to {WEIGHTS}")


def regression(
    x: npt.NDArray[np.float64], y: npt.NDArray[np.bool_], weight: npt.NDArray[np.float64], signs: Sequence[int]
) -> list[float]:
    """Weights and bias that are likeliest (L2 penalty 0.5), no weight of another sign than given; projected gradient."""
    x = np.hstack([x, np.ones((len(x), 1))])
    sign = np.array([*signs, 0])
    penalty = np.append(np.ones(len(signs)), 0.0)
    theta = np.zeros(x.shape[1])
    step = 4 / (np.linalg.norm(np.sqrt(weight)[:, None] * x, 2) ** 2 + 4)
    momentum, before = theta.copy(), theta.copy()
    for turn in range(20_000):
        p = 1 / (1 + np.exp(-(x @ momentum)))
        theta = momentum - step * (x.T @ (weight * (p - y)) + penalty * momentum)
        theta = np.where((sign != 0) & (theta * sign < 0), 0.0, theta)
        momentum, before = theta + turn / (turn + 3) * (theta - before), theta
    return [round(float(value), 3) for value in theta]


def timed(folder: Path, options: Options) -> int:
    """Seconds for a draft of 600 words against ten sources of as many, models loaded."""
    articles, _ = read_sources([str(folder)], options.read)
    texts = [article.text for article in articles]
    if not texts:
        print(f"No article lies in {folder}.", file=sys.stderr)
        return 2
    made = [grown(texts, number) for number in range(SOURCES + 1)]
    check_draft(made[0], made[1:2], options)  # loads the models
    started, used = time.perf_counter(), time.process_time()
    done = check_draft(made[0], made[1:], options.model_copy(update={"timing": True}))
    stages = ", ".join(f"{name} {seconds:.1f}" for name, seconds in (done.timing.stages if done.timing else {}).items())
    print(
        f"{len(done.verdicts)} statements against {SOURCES} sources: {time.perf_counter() - started:.1f} s ({stages})"
    )
    print(f"{time.process_time() - used:.1f} s of processor time, over all cores")
    return 0


def grown(texts: Sequence[str], number: int) -> Article:
    """An article of about 600 words, made of the texts from one of them on."""
    words: list[str] = []
    for step in range(len(texts)):
        words += texts[(number + step) % len(texts)].split()
        if len(words) >= WORDS:
            break
    given = GivenClaim(text=" ".join(words[:WORDS]), id=str(number), place="made up")
    return article_of(given).model_copy(update={"id": f"s{number}"})


if __name__ == "__main__":
    sys.exit(main())
