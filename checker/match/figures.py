"""Claims that number one kind of thing in their articles: candidates that no likeness of words brings together."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from checker.facets.kinship import befallen, general, kinds
from checker.records import Claim, FacetValue, QuantityValue

__all__ = ["figure_pairs"]

MOST = 3  # figures of one kind in an article; where there are more, the kind does not tell which belong together
NAMED = frozenset({"count", "money", "percent", "duration", "length", "mass", "area", "volume", "power", "speed"})


def figure_pairs(left: Sequence[Claim], right: Sequence[Claim]) -> set[tuple[int, int]]:
    """Rows of `left` and `right` that give a figure of one kind, of which either article gives few."""
    ones, others = _by_kind(left), _by_kind(right)
    return {
        (row, column)
        for kind in ones.keys() & others.keys()
        if len(ones[kind]) <= MOST and len(others[kind]) <= MOST
        for row in ones[kind]
        for column in others[kind]
    }


def _by_kind(claims: Sequence[Claim]) -> dict[str, list[int]]:
    rows: dict[str, list[int]] = defaultdict(list)
    for row, claim in enumerate(claims):
        for kind in sorted({kind for value in claim.facets for kind in _kinds(value)}):
            rows[kind].append(row)
    return rows


def _kinds(value: FacetValue) -> Iterator[str]:
    """What a figure numbers, in words that another article would share: 'count death', 'money USD fine'."""
    quantity = value.value
    if value.facet != "number" or not isinstance(quantity, QuantityValue) or quantity.dimension not in NAMED:
        return
    if quantity.dimension == "count" and befallen(value):
        yield f"count {befallen(value)}"
    elif quantity.counted and not general(quantity.counted):
        for kind in kinds(quantity.counted):
            yield f"{quantity.dimension} {quantity.unit} {kind}"
