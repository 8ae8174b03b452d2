"""Folders, patterns, and files that are named more than once."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.read.places import find_places


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Articles, what describes them, what is neither, and what is hidden."""
    for name in (
        "b.txt", "a.md", "deep/c.TXT", "a.yaml", "gold.json", "meta.json", "set.yaml", "README.md", "picture.png",
        ".hidden.txt", ".git/d.txt",
    ):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("The council voted.", encoding="utf-8")
    return tmp_path


def found(*sources: str) -> list[str]:
    """Names of the files that are meant, where nothing is wrong."""
    places, problems = find_places(sources)
    assert problems == []
    return [Path(p.source).name for p in places]


def codes(*sources: str) -> list[str]:
    """Codes of what is wrong."""
    return [p.code for p in find_places(sources)[1]]


def test_a_folder_stands_for_its_articles(folder: Path) -> None:
    """Sorted, with those below it, without what is hidden or describes."""
    assert found(str(folder)) == ["a.md", "b.txt", "c.TXT"]


def test_patterns_are_expanded(folder: Path) -> None:
    """As a shell would."""
    assert found(f"{folder}/*.txt") == ["b.txt"]
    assert found(f"{folder}/[ab].*") == ["a.md", "b.txt"]
    assert found(f"{folder}/**/*.TXT") == ["c.TXT"]
    assert found(f"{folder}/d*") == ["c.TXT"]


def test_a_file_whose_name_looks_like_a_pattern_is_a_file(tmp_path: Path) -> None:
    """What exists is meant as it is written."""
    (tmp_path / "a[1].txt").write_text("x", encoding="utf-8")
    assert found(str(tmp_path / "a[1].txt")) == ["a[1].txt"]


def test_what_is_not_there_is_said(folder: Path) -> None:
    """Each in its own words."""
    (folder / "empty").mkdir()
    assert codes(str(folder / "nothing.txt")) == ["CC101"]
    assert codes(str(folder / "empty")) == ["CC103"]
    assert codes(f"{folder}/*.doc") == ["CC104"]
    assert codes("https://example.org/1") == ["CC118"]
    assert codes("") == ["CC101"]


def test_descriptions_are_no_articles(folder: Path) -> None:
    """A shell expands '*' to them too: a note, and nothing is left out."""
    places, problems = find_places([str(folder / "a.yaml"), str(folder / "gold.json"), str(folder / "a.md")])
    assert [Path(p.source).name for p in places] == ["a.md"]
    assert [(p.code, p.skipped) for p in problems] == [("CC117", False)] * 2


def test_one_file_by_several_names_is_read_once(folder: Path) -> None:
    """Whatever the names, and the first of them in the alphabet stays."""
    (folder / "link.txt").symlink_to(folder / "b.txt")
    names = [str(folder / "b.txt"), str(folder / "link.txt"), f"{folder}/./b.txt", str(folder / "b.txt")]
    places, problems = find_places(names)
    assert [p.source for p in places] == [f"{folder}/./b.txt"]
    assert [(p.code, p.skipped) for p in problems] == [("CC111", True)] * 3
    assert find_places(names[::-1]) == (places, problems)


def test_a_home_folder_is_known(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A tilde that the shell left alone."""
    monkeypatch.setenv("HOME", str(folder))
    assert found("~/b.txt") == ["b.txt"]


@given(st.text(alphabet=st.sampled_from("*?[]!-/.~ab\0\udcff\n{}"), max_size=12).filter(lambda s: "/" not in s))
def test_no_name_raises(name: str) -> None:
    """Whatever a user or a shell passes on."""
    for source in (name, os.path.join("no-such-folder", name)):  # noqa: PTH118 - Path() refuses some of these
        for problem in find_places([source])[1]:
            problem.model_dump_json()
