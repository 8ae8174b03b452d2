"""Names of articles."""

from checker.read.ids import unique_ids


def test_ids_are_stems() -> None:
    """Without folder and ending; standard input has a name too."""
    assert unique_ids(["a/bbc.txt", "nyt.v2.md", "-"]) == ["bbc", "nyt.v2", "stdin"]


def test_equal_stems_are_numbered() -> None:
    """Around names that are already taken."""
    assert unique_ids(["a/x.txt", "b/x.txt", "c/x-2.txt", "d/x.md"]) == ["x", "x-3", "x-2", "x-4"]


def test_ids_can_be_printed() -> None:
    """Whatever the file is called."""
    assert unique_ids(["\udcff.txt"]) == ["?"]
