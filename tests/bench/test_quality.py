"""The tables of docs/quality.md."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bench.quality import END, START, kept_apart, replaced, tables
from checker.records import Evidence, FacetType, Finding, FindingKind, Strength
from checker.regress.gold import GoldFinding

QUALITY = Path(__file__).parents[2] / "bench" / "quality.py"
TEXTS = {"a": "The ferry sank with 12 people.\n", "b": "The ferry sank with 15 people.\n"}


def gold(kind: str, of: str, start: int) -> GoldFinding:
    """An annotated finding on ten characters of both articles."""
    spans = dict.fromkeys("ab", ((start, start + 10),))
    return GoldFinding(id=f"{kind}{start}", kind=kind, type=of, hardness="hard", spans=spans)


def finding(kind: FindingKind, of: FacetType, start: int) -> Finding:
    """A finding on ten characters of both articles."""
    return Finding(
        kind=kind,
        type=of,
        strength=Strength.CONTRADICTION if kind is FindingKind.CONFLICT else None,
        confidence=0.9,
        statement="Made by hand",
        values={"a": "1", "b": "2"},
        evidence=tuple(Evidence(article=a, start=start, end=start + 10, text="x" * 10) for a in "ab"),
        origins=2,
        why=(),
        fingerprint=f"{start:08x}",
    )


def row(told: str, *head: str) -> list[str]:
    """The cells of the row that begins with these."""
    cells = [[c.strip() for c in line.strip("|").split("|")] for line in told.splitlines() if line.startswith("|")]
    (found,) = [c for c in cells if c[: len(head)] == list(head)]
    return found[len(head) :]


def test_the_tables_say_what_was_found_and_what_was_true() -> None:
    """A number found, a date called agreement and laid side by side, a false place, a place with the type of a number, a role missed."""
    conflict, agreement = FindingKind.CONFLICT, FindingKind.AGREEMENT
    story = (
        [
            *(gold("conflict", of, at) for of, at in (("number", 0), ("date", 20), ("place", 40))),
            gold("conflict", "role", 60),
        ],
        [
            finding(conflict, FacetType.NUMBER, 0),
            finding(agreement, FacetType.DATE, 20),
            finding(conflict, FacetType.PLACE, 80),
            finding(conflict, FacetType.NUMBER, 40),
            finding(FindingKind.PARALLEL, FacetType.OTHER, 20),
        ],
    )
    told = tables({Path("gold/story-1"): story})
    assert row(told, "overall", "all") == ["1", "0.667", "0.500", "0.500", "-", "0.500", "-", "1 of 4", "0.750"]
    assert row(told, "number") == ["1/1", "2/2"]
    assert row(told, "date") == ["0/1", "0/0"]
    assert row(told, "place") == ["1/1", "0/1"]


def test_every_third_story_of_a_family_is_kept() -> None:
    """By name within the family; pairs are told by the folder above."""
    names = ["pairs/x-1", "pairs/a-1", "pairs/b-1", "story-02", "story-01", "story-03", "event-1"]
    placed = kept_apart([Path("gold") / name for name in names])
    assert {str(f.name) for f, (_, kept) in placed.items() if kept} == {"x-1", "story-03"}
    assert {family for family, _ in placed.values()} == {"pairs", "story-*", "event-*"}


def test_writing_replaces_the_tables_alone() -> None:
    """What stands around the markers stays; writing again changes nothing."""
    page = f"# Quality\n\n{START}\nold\n{END}\n\nCauses.\n"
    new = replaced(page, "| new |")
    assert new == f"# Quality\n\n{START}\n\n| new |\n\n{END}\n\nCauses.\n"
    assert replaced(new, "| new |") == new


@pytest.mark.parametrize("text", ["no markers", f"{END} the wrong way round {START}"])
def test_a_page_without_markers_is_refused(tmp_path: Path, text: str) -> None:
    """Nothing is compared, nothing is written."""
    folder, page = story(tmp_path), tmp_path / "page.md"
    page.write_text(text)
    done = run(folder, "--write", page)
    assert done.returncode == 2
    assert str(page) in done.stderr
    assert page.read_text() == text


def test_the_page_gets_the_tables_of_a_story(tmp_path: Path) -> None:
    """The script as it is called, on an annotated story whose findings are there already."""
    folder, page, found = story(tmp_path), tmp_path / "page.md", tmp_path / "found"
    page.write_text(f"Before.\n{START}\n{END}\nAfter.\n")
    found.mkdir()
    rows = [finding(FindingKind.CONFLICT, FacetType.NUMBER, 5).model_dump(mode="json")]
    (found / "story-1.json").write_text(json.dumps({"findings": rows}))
    done = run(folder, "--found", found, "--write", page)
    assert done.returncode == 0, done.stderr
    assert row(page.read_text(), "number") == ["1/1", "1/1"]
    assert page.read_text().startswith("Before.")
    assert page.read_text().endswith("After.\n")


def story(folder: Path) -> Path:
    """An annotated story of two articles with one conflict."""
    made = folder / "gold" / "story-1"
    made.mkdir(parents=True)
    for name, text in TEXTS.items():
        (made / f"{name}.txt").write_text(text)
    evidence = [{"article": name, "text": text.strip()} for name, text in TEXTS.items()]
    annotated = {"id": "c1", "kind": "conflict", "type": "number", "hardness": "hard", "evidence": evidence}
    (made / "gold.json").write_text(json.dumps({"story": "story-1", "findings": [annotated]}))
    return made.parent


def run(*arguments: Path | str) -> subprocess.CompletedProcess[str]:
    """The script on these arguments."""
    command = [sys.executable, str(QUALITY), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)
