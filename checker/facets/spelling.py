"""One word in two English spellings: 'honour' and 'honor'."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

__all__ = ["spellings"]


@cache
def spellings() -> Mapping[str, tuple[str, ...]]:
    """A word with the word, or words, that stand for it in every spelling; most are British words with the American."""
    lines = files("checker.facets").joinpath("data/spellings.txt").read_text("utf-8").splitlines()
    rows = [line.split() for line in lines if line.strip() and not line.startswith("#")]
    return {word: tuple(forms) for word, *forms in rows}
