"""The tables of docs/quality.md: `python bench/quality.py GOLD_DIR [--found DIR] [--write docs/quality.md]`.

Every annotated story below GOLD_DIR is compared as in bench/gold.py and scored as there: overall, by family, with and without the
third that is kept for checking (every third story of a family by name), and type by type. The tables are printed as Markdown;
--write puts them between the two marker comments of a page instead. --found DIR takes the findings that `bench/gold.py --out
DIR` wrote and compares nothing.
"""

import argparse
import json
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

if __package__ in {None, ""}:  # run as a script: the folder above holds `bench`
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.gold import compared, refused
from checker.errors import CheckerError
from checker.records import FacetType, Finding, FindingKind, Options
from checker.regress.gold import GoldFinding, find_stories, load_story
from checker.regress.overlap import meets
from checker.regress.score import score

START, END = "<!-- tables of bench/quality.py -->", "<!-- end of tables -->"
KEPT = 2  # the index, of every three, of the stories kept for checking

Scored = tuple[Sequence[GoldFinding], Sequence[Finding]]

FIGURES = {  # heading: name in what `score` gives
    "precision": "conflict_precision",
    "recall": "conflict_recall",
    "hard recall": "hard_recall",
    "traps": "trap_false_alarm",
    "type right": "type_accuracy",
    "agreements": "agreement_recall",
}


def main() -> int:
    """Score, then print the tables or write them into the page; the exit code."""
    arguments = parsed()
    try:
        folders = find_stories([arguments.gold])
    except CheckerError as error:
        return refused(error.message)
    if arguments.write and not has_markers(arguments.write):
        return refused(f"{arguments.write} is no page with the comments {START} and {END}.")
    missing = [f for f in folders if arguments.found and not (arguments.found / f"{f.name}.json").is_file()]
    if missing:
        return refused(f"There is no {arguments.found / missing[0].name}.json.")
    told = tables({folder: scored(folder, arguments.found) for folder in folders})
    if arguments.write:
        page = arguments.write.read_text(encoding="utf-8")
        arguments.write.write_text(replaced(page, told), encoding="utf-8")
    else:
        print(told)
    return 0


def parsed() -> argparse.Namespace:
    """The arguments."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, metavar="GOLD_DIR")
    parser.add_argument("--found", type=Path, metavar="DIR", help="findings that bench/gold.py --out wrote")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="a page whose tables are replaced")
    return parser.parse_args()


def has_markers(path: Path) -> bool:
    """Whether the page is there and holds both markers, in their order."""
    page = path.read_text(encoding="utf-8") if path.is_file() else ""
    return -1 < page.find(START) < page.find(END)


def replaced(page: str, told: str) -> str:
    """The page with what stands between its markers replaced."""
    before, _, rest = page.partition(START)
    _, _, after = rest.partition(END)
    return f"{before}{START}\n\n{told}\n\n{END}{after}"


def scored(folder: Path, found: Path | None) -> Scored:
    """The annotation and the findings of one story."""
    if found is None:
        with tempfile.TemporaryDirectory() as scratch:
            return compared(folder, Path(scratch))
    rows = json.loads((found / f"{folder.name}.json").read_text(encoding="utf-8"))["findings"]
    return load_story(folder, Options()).findings, [Finding.model_validate(row) for row in rows]


def kept_apart(folders: Sequence[Path]) -> dict[Path, tuple[str, bool]]:
    """Each story's family and whether it is kept for checking."""
    families: dict[str, list[Path]] = defaultdict(list)
    for folder in folders:
        families["pairs" if folder.parent.name == "pairs" else f"{folder.name.split('-')[0]}-*"].append(folder)
    return {
        folder: (family, number % 3 == KEPT)
        for family, members in sorted(families.items())
        for number, folder in enumerate(sorted(members, key=lambda f: f.name))
    }


def tables(stories: Mapping[Path, Scored]) -> str:
    """Both tables as Markdown."""
    return f"{families_table(stories)}\n\n{types_table(list(stories.values()))}"


def families_table(stories: Mapping[Path, Scored]) -> str:
    """A row a family and set: the figures and the conflicts called agreement."""
    placed = kept_apart(list(stories))
    rows = []
    for family in ("overall", *dict.fromkeys(family for family, _ in placed.values())):
        for name, kept in (("all", (False, True)), ("developed on", (False,)), ("kept for checking", (True,))):
            members = [f for f, (of, check) in placed.items() if family in {"overall", of} and check in kept]
            if members:
                rows.append([family, name, str(len(members)), *figures([stories[f] for f in members])])
    head = ["stories", "set", "number", *FIGURES, "conflicts called agreement", "found or side by side"]
    return markdown(head, rows)


def figures(members: Sequence[Scored]) -> list[str]:
    """The cells of a row of the first table."""
    result = score(members)
    shares = [result[name] for name in FIGURES.values()]
    told = ["-" if s is None else f"{s:.3f}" for s in shares]
    return [*told, called_agreement(result), found_or_beside(members)]


def found_or_beside(members: Sequence[Scored]) -> str:
    """The share of annotated conflicts on whose passages a conflict, or a pair to read side by side, is reported."""
    before_one = [
        any(f.kind in {FindingKind.CONFLICT, FindingKind.PARALLEL} and meets(f, row.spans) for f in findings)
        for gold, findings in members
        for row in gold
        if row.kind == "conflict"
    ]
    return f"{sum(before_one) / len(before_one):.3f}" if before_one else "-"


def called_agreement(result: Mapping[str, Any]) -> str:
    """How many annotated conflicts were shown as agreement and not found, of how many."""
    counts = Counter(result["counts"])
    return f"{counts['conflict_called_agreement']} of {counts['gold_conflict']}"


def types_table(stories: Sequence[Scored]) -> str:
    """A row a type: annotated conflicts found, and reported conflicts that meet an annotated one (of whatever type)."""
    found = score(stories)["by_type"]
    rows = []
    for kind in FacetType:
        counts = Counter(score((gold, of_type(findings, kind)) for gold, findings in stories)["counts"])
        true, reported = counts["true_conflict"], counts["pred_conflict"]
        if kind.value in found or reported:
            rows.append([kind.value, found.get(kind.value, "0/0"), f"{true}/{reported}"])
    return markdown(["type", "found / annotated", "true / reported"], rows)


def of_type(findings: Sequence[Finding], kind: FacetType) -> list[Finding]:
    """The conflicts of one type."""
    return [f for f in findings if f.kind is FindingKind.CONFLICT and f.type is kind]


def markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table; cells hold no bar."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


if __name__ == "__main__":
    sys.exit(main())
