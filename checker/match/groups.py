"""Comparisons to groups: everything that the articles say on one point."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence

from checker.match.unionfind import UnionFind
from checker.records import Claim, Comparison, Group, MatchOptions

__all__ = ["groups_of"]


def groups_of(
    comparisons: Sequence[Comparison],
    claims: Mapping[str, Claim],
    origins: Mapping[str, str],
    options: MatchOptions,
) -> tuple[Group, ...]:
    """Groups of claims of at least two articles, likeliest pairs joined first, in order of their ids."""
    joined = UnionFind(claims)
    members = {claim: [claim] for claim in claims}
    used: dict[str, list[Comparison]] = {}
    for comparison in sorted(comparisons, key=lambda c: (-c.sameness, c.left, c.right)):
        if comparison.sameness < options.same_point:
            break
        if any(claims[c].heading and not claims[c].checkable for c in (comparison.left, comparison.right)):
            continue
        one, other = joined.find(comparison.left), joined.find(comparison.right)
        if one == other:
            used[one].append(comparison)
            continue
        together = members[one] + members[other]
        if max(Counter(claims[c].article for c in together).values()) > options.most_per_article:
            continue
        joined.join(one, other)
        root = joined.find(one)
        members[root] = together
        used[root] = [*used.get(one, ()), *used.get(other, ()), comparison]
    return tuple(
        sorted(
            (
                _group(members[root], found, claims, origins)
                for root, found in used.items()
                if joined.find(root) == root
            ),
            key=lambda g: g.id,
        )
    )


def _group(
    members: Sequence[str], comparisons: Sequence[Comparison], claims: Mapping[str, Claim], origins: Mapping[str, str]
) -> Group:
    ids = tuple(sorted(members))
    return Group(
        id=hashlib.sha256(" ".join(ids).encode()).hexdigest()[:16],
        claims=ids,
        comparisons=tuple(sorted(comparisons, key=lambda c: (c.left, c.right))),
        origins=tuple(sorted({origins[claims[c].article] for c in ids})),
    )
