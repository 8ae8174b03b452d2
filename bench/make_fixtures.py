"""Turn annotated pairs (gold.json) into fixture sets: `python bench/make_fixtures.py PAIRS_DIR [NAME...] [--out fixtures]`.

Conflicts and agreements that the tool finds go to `found`, those that it does not find yet to `known_gaps`,
traps to `not_found`. A trap that is called a conflict today stays in `not_found`: the run then fails, as it must.
"""

import argparse
import json
import shutil
import sys
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from checker.records import FacetType, FindingKind, Options
from checker.regress.mend import write_expected
from checker.regress.run import Outcome, run_set
from checker.regress.sets import Expectation, Expected, load_set

PAIRS = ("cp-01", "cp-02", "cp-03", "cp-04", "cp-05", "cp-06", "cpn-01", "cpn-02", "cpn-03", "cpn-04")
OTHERS = ("date-01", "num-01", "place-01", "pol-01", "quote-01", "role-01")
AGREEMENTS = 4  # of each pair, those that are found: enough to notice a loss, few enough to read


def main() -> int:
    """Convert the pairs that were named; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("names", nargs="*", default=[*PAIRS, *OTHERS])
    parser.add_argument("--out", type=Path, default=Path("fixtures"))
    arguments = parser.parse_args()
    missing = [name for name in arguments.names if not (arguments.pairs / name / "gold.json").is_file()]
    if missing:
        print(f"{arguments.pairs / missing[0]} is missing: it must hold the annotated pair.", file=sys.stderr)
        return 2
    for name in arguments.names:
        convert(arguments.pairs / name, arguments.out / name)
    return 0


def convert(source: Path, target: Path) -> None:
    """Write one set and sort its expectations by what the tool finds today."""
    gold = json.loads((source / "gold.json").read_text(encoding="utf-8"))
    articles = target / "articles"
    articles.mkdir(parents=True, exist_ok=True)
    for text in sorted(source.glob("*.txt")):
        shutil.copyfile(text, articles / text.name)
    names = sorted(path.stem for path in articles.glob("*.txt"))
    (target / "set.yaml").write_text(
        yaml.safe_dump(head(gold, published(source, gold, names)), sort_keys=False, allow_unicode=True),
        encoding="utf-8",
    )
    wanted = tuple(expectation(row, gold["story"]) for row in gold["findings"] if row["kind"] != "trap")
    traps = tuple(expectation(row, gold["story"]) for row in gold["findings"] if row["kind"] == "trap")
    write_expected(target / "expected.yaml", Expected(known_gaps=wanted))
    found, gaps = sorted_by_outcome(target)
    conflicts = [row for row in found if row.kind is FindingKind.CONFLICT]
    agreements = [row for row in found if row.kind is FindingKind.AGREEMENT][:AGREEMENTS]
    gaps = [row for row in gaps if row.kind is FindingKind.CONFLICT]
    expected = Expected(complete=True, found=(*conflicts, *agreements), not_found=traps, known_gaps=tuple(gaps))
    write_expected(target / "expected.yaml", expected)


def published(source: Path, gold: dict[str, Any], articles: list[str]) -> dict[str, date]:
    """The date of each article: its own where `meta.json` says it, else that of the event."""
    if not (source / "meta.json").is_file():
        return {article: date.fromisoformat(gold["event_date"]) for article in articles}
    meta = json.loads((source / "meta.json").read_text(encoding="utf-8"))["articles"]
    return {article: date.fromisoformat(meta[article]["date"][:10]) for article in articles}


def head(gold: dict[str, Any], dates: dict[str, date]) -> dict[str, Any]:
    """`set.yaml`, with a title from the conflicts (or, where there is none, saying so)."""
    conflicts = [row for row in gold["findings"] if row["kind"] == "conflict"]
    traps = [row for row in gold["findings"] if row["kind"] == "trap"]
    title = "; ".join(row["about"] for row in conflicts) or "No conflict: " + traps[0]["about"]
    kinds = sorted({row["type"] for row in conflicts})
    tests = f"Conflicts of {', '.join(kinds)}" if kinds else "That nothing is called a conflict"
    tests += f", and silence on {len(traps)} traps."
    return {
        "title": title,
        "tests": tests,
        "published": dates,
    }


def expectation(row: dict[str, Any], story: str) -> Expectation:
    """One entry of `expected.yaml`; a trap may not be called a conflict of any type."""
    trap = row["kind"] == "trap"
    evidence: dict[str, tuple[str, ...]] = {}
    for passage in row["evidence"]:
        evidence[passage["article"]] = (*evidence.get(passage["article"], ()), passage["text"])
    return Expectation(
        kind=FindingKind("conflict" if trap else row["kind"]),
        type=None if trap else FacetType(row["type"]),
        relation="counterpart" if story.startswith("cp-") and row["id"] == "c1" else None,  # what cp-* were written for
        about=row["about"],
        evidence=evidence,
    )


def sorted_by_outcome(target: Path) -> tuple[list[Expectation], list[Expectation]]:
    """The known gaps that are found today, and those that are not."""
    options = Options(timing=False)
    results = run_set(load_set(target, options), options)
    mended = [row.expectation for row in results if row.outcome is Outcome.MENDED]
    gaps = [row.expectation for row in results if row.outcome is Outcome.GAP]
    return mended, gaps


if __name__ == "__main__":
    sys.exit(main())
