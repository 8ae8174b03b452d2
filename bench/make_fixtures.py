"""Turn annotated pairs (gold.json) into fixture sets: `python bench/make_fixtures.py PAIRS_DIR [NAME...] [--out fixtures]`.

Conflicts and agreements that the tool finds go to `found`, those that it does not find yet to `known_gaps`,
traps to `not_found`. A trap that is called a conflict today stays in `not_found`: the run then fails, as it must.
"""

import argparse
import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from checker.pipeline import compare
from checker.records import Options
from checker.regress.run import Outcome, judge_set
from checker.regress.sets import Expectation, FixtureSet, load_set

PAIRS = ("cp-01", "cp-02", "cp-03", "cp-04", "cp-05", "cp-06", "cpn-01", "cpn-02", "cpn-03", "cpn-04")
OTHERS = ("date-01", "num-01", "place-01", "pol-01", "quote-01", "role-01")
AGREEMENTS = 4  # of each pair, those that are found: enough to notice a loss, few enough to read


def main() -> None:
    """Convert the pairs that were named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("names", nargs="*", default=[*PAIRS, *OTHERS])
    parser.add_argument("--out", type=Path, default=Path("fixtures"))
    arguments = parser.parse_args()
    for name in arguments.names:
        convert(arguments.pairs / name, arguments.out / name)


def convert(source: Path, target: Path) -> None:
    """Write one set and sort its expectations by what the tool finds today."""
    gold = json.loads((source / "gold.json").read_text(encoding="utf-8"))
    articles = target / "articles"
    articles.mkdir(parents=True, exist_ok=True)
    for text in sorted(source.glob("*.txt")):
        shutil.copyfile(text, articles / text.name)
    write(target / "set.yaml", head(gold, sorted(path.stem for path in articles.glob("*.txt"))))
    wanted = [expectation(row, gold["story"]) for row in gold["findings"] if row["kind"] != "trap"]
    traps = [expectation(row, gold["story"]) for row in gold["findings"] if row["kind"] == "trap"]
    write(target / "expected.yaml", {"known_gaps": wanted})
    found, gaps = sorted_by_outcome(target)
    agreements = [row for row in found if row["kind"] == "agreement"][:AGREEMENTS]
    conflicts = [row for row in found if row["kind"] == "conflict"]
    gaps = [row for row in gaps if row["kind"] == "conflict"]
    write(
        target / "expected.yaml",
        {"complete": True, "found": conflicts + agreements, "not_found": traps, "known_gaps": gaps},
    )


def head(gold: dict[str, Any], articles: list[str]) -> dict[str, Any]:
    """`set.yaml`, with a title from the conflicts (or, where there is none, saying so)."""
    conflicts = [row for row in gold["findings"] if row["kind"] == "conflict"]
    traps = [row for row in gold["findings"] if row["kind"] == "trap"]
    title = "; ".join(row["about"] for row in conflicts) or "No conflict: " + traps[0]["about"]
    kinds = sorted({row["type"] for row in conflicts})
    tests = f"Conflicts of {', '.join(kinds)}" if kinds else "That nothing is called a conflict"
    tests += f", and silence on {len(traps)} traps."
    day = date.fromisoformat(gold["event_date"])
    return {"title": title, "tests": tests, "published": dict.fromkeys(articles, day)}


def expectation(row: dict[str, Any], story: str) -> dict[str, Any]:
    """One entry of `expected.yaml`; a trap may not be called a conflict of any type."""
    trap = row["kind"] == "trap"
    evidence: dict[str, list[str]] = {}
    for passage in row["evidence"]:
        evidence.setdefault(passage["article"], []).append(passage["text"])
    entry: dict[str, Any] = {"kind": "conflict" if trap else row["kind"]}
    if not trap:
        entry["type"] = row["type"]
    if story.startswith("cp-") and row["id"] == "c1":
        entry["relation"] = "counterpart"  # what these pairs were written for
    entry["about"] = row["about"]
    entry["evidence"] = {key: texts[0] if len(texts) == 1 else texts for key, texts in evidence.items()}
    return entry


def sorted_by_outcome(target: Path) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The known gaps that are found today, and those that are not."""
    options = Options(timing=False)
    fixture: FixtureSet = load_set(target, options)
    results = judge_set(fixture, compare(fixture.articles, options).findings)
    mended = [plain(row.expectation) for row in results if row.outcome is Outcome.MENDED]
    gaps = [plain(row.expectation) for row in results if row.outcome is Outcome.GAP]
    return mended, gaps


def plain(expectation: Expectation) -> dict[str, Any]:
    """The expectation as it stands in the file."""
    row = expectation.model_dump(mode="json", exclude_none=True)
    row["evidence"] = {key: texts[0] if len(texts) == 1 else texts for key, texts in row["evidence"].items()}
    return row


class WithoutAliases(yaml.SafeDumper):
    """Writes a value that stands twice twice."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ANN401, ARG002 -- YAML's signature
        """Never."""
        return True


def write(path: Path, content: dict[str, Any]) -> None:
    """Write YAML, in the order given; what is empty is left out."""
    content = {key: value for key, value in content.items() if value}
    text = yaml.dump(content, Dumper=WithoutAliases, sort_keys=False, allow_unicode=True, width=1000)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
