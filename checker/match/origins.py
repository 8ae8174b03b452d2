"""Independent origins: copies of one text, said or seen to be copies, count once."""

from collections.abc import Sequence

from checker.facets.agencies import report_of
from checker.match.unionfind import UnionFind
from checker.records import Article

__all__ = ["origins_of"]

SHINGLE = 5  # words
SAME_TEXT = 0.5  # share of the shorter text's shingles that the longer one holds


def origins_of(articles: Sequence[Article]) -> dict[str, str]:
    """Article id to the name of its origin: what it is said to be copied from, or its smallest copy's id."""
    joined = UnionFind(article.id for article in articles)
    shingles = {article.id: _shingles(article.text) for article in articles}
    ids = {article.id for article in articles}
    sources = {a.id: a.copy_of or report_of(a.text, a.byline) for a in articles}
    for article in articles:
        if article.copy_of in ids and article.copy_of:
            joined.join(article.id, article.copy_of)
    for i, left in enumerate(articles):
        for right in articles[i + 1 :]:
            named = sources[left.id] is not None and sources[left.id] == sources[right.id]
            if named or _held(shingles[left.id], shingles[right.id]) >= SAME_TEXT:
                joined.join(left.id, right.id)
    return {article.id: joined.find(article.id) for article in articles}


def _shingles(text: str) -> frozenset[tuple[str, ...]]:
    words = [word.strip(".,;:!?\"'“”‘’()") for word in text.lower().split()]
    return frozenset(zip(*(words[i:] for i in range(SHINGLE)), strict=False))


def _held(left: frozenset[tuple[str, ...]], right: frozenset[tuple[str, ...]]) -> float:
    least = min(len(left), len(right))
    return len(left & right) / least if least else 0.0
