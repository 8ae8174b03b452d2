"""One word in two English spellings: 'honour' and 'honor'."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

__all__ = ["spellings"]

_DATA = files("checker.facets").joinpath("data")


@cache
def spellings() -> Mapping[str, tuple[str, ...]]:
    """A word with the word, or words, that stand for it in every spelling; most are British words with the American."""
    lines = _DATA.joinpath("spellings.txt").read_text("utf-8").splitlines()
    rows = [line.split() for line in lines if line.strip() and not line.startswith("#")]
    return dict(_families()) | {word: tuple(forms) for word, *forms in rows}


def _families() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each stem with the endings of its family."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    for family in yaml.load(_DATA.joinpath("spelling_families.yaml").read_text("utf-8"), Loader=loader):  # noqa: S506
        for stem in family["stems"].split():
            yield from ((stem + british, (stem + american,)) for british, american in family["endings"].items())
