"""Fixture sets on disk."""

from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.records import Options
from checker.regress.sets import find_sets, load_set

OPTIONS = Options(timing=False)


def test_a_set_carries_its_articles_with_their_dates(folder: Path) -> None:
    """Dates in `set.yaml` are those of publication."""
    fixture = load_set(folder, OPTIONS)
    assert [(article.id, article.published) for article in fixture.articles] == [
        ("a", "2026-03-03"),
        ("b", "2026-03-04"),
    ]


def test_passages_are_found_in_the_text(folder: Path) -> None:
    """An expectation's spans hold its words; one passage or several may be named."""
    fixture = load_set(folder, OPTIONS)
    texts = {article.id: article.text for article in fixture.articles}
    spans = fixture.spans(fixture.expected.known_gaps[0])
    assert [texts["b"][start:end] for start, end in spans["b"]] == ["The blaze", "broke out on Monday."]


def test_sets_are_found_in_folders_of_them(folder: Path) -> None:
    """A folder of sets and a set itself both do."""
    assert find_sets([folder.parent]) == [folder] == find_sets([folder])


def test_where_no_set_is_none_is_found(tmp_path: Path) -> None:
    """The command says so where it finds no set of claims either."""
    assert find_sets([tmp_path]) == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Twelve people were hurt", "Twenty people were hurt", "stands 0 times in 'a'"),
        (
            "{a: The fire began on Monday.,",
            "{c: The fire began on Monday.,",
            "the article 'c', which the set does not hold",
        ),
        ("type: number", "type: numbers", "found.0.type"),
        ("about: the day\n", "abuot: the day\n", "not_found.0"),
        ("found:", "found: [", "is not YAML"),
        (", b: Fifteen people were hurt", "", "at least two articles"),
    ],
)
def test_a_wrong_expectation_is_named_with_its_place(folder: Path, old: str, new: str, said: str) -> None:
    """The sentence names the file and what in it is wrong."""
    path = folder / "expected.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        load_set(folder, OPTIONS)
    assert said in caught.value.message
    assert str(path) in caught.value.message


def test_a_missing_file_is_named(folder: Path) -> None:
    """`expected.yaml` must be there."""
    (folder / "expected.yaml").unlink()
    with pytest.raises(UsageError, match=r"expected\.yaml is missing"):
        load_set(folder, OPTIONS)
