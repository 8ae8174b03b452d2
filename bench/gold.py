"""Score the tool on annotated stories: `python bench/gold.py GOLD_DIR [--scorer score.py] [--out DIR] [--only PATTERN] [-v]`.

Every story and pair is compared in one process (the models are loaded once), the findings are written to DIR/<story>.json,
and the scorer is run over all of them and over each family apart. Without --scorer the tool's own figures are printed. --judge-model and
--min-confidence are those of `check-claims compare`.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from checker.errors import CheckerError
from checker.pipeline import compare
from checker.records import Finding, JudgeOptions, Options
from checker.regress.gold import GoldFinding, find_stories, load_story
from checker.regress.score import score

PLAIN = Options(timing=False)

FAMILIES = {  # pattern of "<folder above>/<story>", and what is left out of it
    "overall": ("*", ""),
    "story-*": ("*/story-*", ""),
    "event-*": ("*/event-*", ""),
    "pairs": ("pairs/*", ""),
    "pairs cp-*": ("pairs/cp-*", ""),
    "pairs cpn-*": ("pairs/cpn-*", ""),
    "other pairs": ("pairs/*", "pairs/cp*-*"),
}


def main() -> int:
    """Say what the stories give, or why nothing was measured; the exit code."""
    arguments = parsed()
    try:
        return measured(arguments)
    except CheckerError as error:
        return refused(error.message)


def measured(arguments: argparse.Namespace) -> int:
    """Compare, write, score; the exit code. CheckerError where there is no such folder or model."""
    folders = [path for path in find_stories([arguments.gold]) if fnmatch(path.name, arguments.only)]
    if not folders:
        return refused(f"No story in {arguments.gold} has a name like '{arguments.only}'.")
    if arguments.scorer and not arguments.scorer.is_file():
        return refused(f"There is no scorer {arguments.scorer}; without --scorer the tool's own figures are printed.")
    if arguments.out and arguments.out.exists() and not arguments.out.is_dir():
        return refused(f"{arguments.out} is no folder.")
    with tempfile.TemporaryDirectory() as scratch:
        out = arguments.out or Path(scratch)
        out.mkdir(parents=True, exist_ok=True)
        run(folders, out, arguments)
    return 0


def refused(sentence: str) -> int:
    """Say why nothing was scored; the exit code."""
    print(sentence, file=sys.stderr)
    return 2


def parsed() -> argparse.Namespace:
    """The arguments."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, metavar="GOLD_DIR")
    parser.add_argument("--scorer", type=Path, help="a program that is called with --pred DIR STORY...")
    parser.add_argument("--out", type=Path, help="where the findings are written; nowhere lasting without it")
    parser.add_argument(
        "--only", default="*", metavar="PATTERN", help="names of the stories, as in a shell: 'cp-0[1-3]'"
    )
    add_judging(parser)
    parser.add_argument("-v", dest="verbose", action="store_true", help="print what was missed and what was false")
    return parser.parse_args()


def add_judging(parser: argparse.ArgumentParser) -> None:
    """The arguments, named as those of `check-claims compare`."""
    parser.add_argument(
        "--judge-model", default="", metavar="NAME", help="a language model, or a .jsonl file of answers"
    )
    parser.add_argument("--min-confidence", type=float, default=PLAIN.judge.min_confidence, metavar="X")


def options_of(arguments: argparse.Namespace) -> Options:
    """The options of `check-claims` that the arguments stand for."""
    judged = JudgeOptions(min_confidence=arguments.min_confidence)
    return Options(timing=False, judge=judged, judge_model=arguments.judge_model)


def run(folders: Sequence[Path], out: Path, arguments: argparse.Namespace) -> None:
    """Compare every story, then print the figures of each family that has any."""
    scorer, verbose = arguments.scorer, arguments.verbose
    started = time.perf_counter()
    scored = {folder: compared(folder, out, options_of(arguments)) for folder in folders}
    seconds = time.perf_counter() - started
    for family, (within, without) in FAMILIES.items():
        members = [folder for folder in folders if belongs(folder, within) and not belongs(folder, without)]
        if members and (family == "overall" or len(members) < len(folders)):
            figures = ask(scorer, out, members, verbose=verbose) if scorer else score(scored[m] for m in members)
            print_figures(family, len(members), figures, whole=family == "overall")
            verbose = False  # said once, over all
    print(f"\n{len(folders)} stories compared in {seconds:.1f} s, models loaded once")


def belongs(folder: Path, pattern: str) -> bool:
    """Whether the story and the folder above it are named as in the pattern."""
    return fnmatch(f"{folder.parent.name}/{folder.name}", pattern)


def compared(folder: Path, out: Path, options: Options = PLAIN) -> tuple[Sequence[GoldFinding], Sequence[Finding]]:
    """The annotation and the findings of one story; the findings are written as well."""
    story = load_story(folder, options)
    findings = compare(story.articles, options).findings
    rows = [finding.model_dump(mode="json") for finding in findings]
    text = json.dumps({"findings": rows}, indent=1, ensure_ascii=False)
    (out / f"{story.name}.json").write_text(text, encoding="utf-8")
    return story.findings, findings


def ask(scorer: Path, out: Path, folders: Sequence[Path], *, verbose: bool) -> dict[str, Any]:
    """What the scorer makes of the stories; what it prints before its figures is passed on."""
    command = [
        sys.executable,
        str(scorer),
        "--json",
        "--pred",
        str(out),
        *(["-v"] if verbose else []),
        *map(str, folders),
    ]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    *said, figures = done.stdout.strip().splitlines()
    if said:
        print("\n".join(said))
    answer: dict[str, Any] = json.loads(figures)
    return answer


def print_figures(family: str, stories: int, figures: dict[str, Any], *, whole: bool) -> None:
    """One line a family; over all, the counts and types as well."""
    names = {
        "conflict_precision": "precision",
        "conflict_recall": "recall",
        "conflict_f1": "F1",
        "hard_recall": "hard recall",
        "trap_false_alarm": "trap alarms",
        "agreement_recall": "agreements",
        "type_accuracy": "types right",
    }
    said = "  ".join(
        f"{label} {'-' if figures[name] is None else format(figures[name], '.3f')}" for name, label in names.items()
    )
    print(f"{family:<12} {stories:>3}  {said}")
    if whole:
        print("  " + ", ".join(f"{name} {count}" for name, count in sorted(figures["counts"].items())))
        print("  " + ", ".join(f"{name} {share}" for name, share in figures["by_type"].items()))


if __name__ == "__main__":
    sys.exit(main())
