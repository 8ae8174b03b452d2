"""Disjoint sets whose representative is their smallest member, whatever the order of joining."""

from collections.abc import Iterable

__all__ = ["UnionFind"]


class UnionFind:
    """Disjoint sets of strings (Tarjan 1975, with path halving)."""

    def __init__(self, members: Iterable[str]) -> None:
        """Start with each member alone."""
        self._parent = {member: member for member in members}

    def find(self, member: str) -> str:
        """The smallest member of the set that holds `member`."""
        while self._parent[member] != member:
            self._parent[member] = self._parent[self._parent[member]]
            member = self._parent[member]
        return member

    def join(self, one: str, other: str) -> None:
        """Make the sets of the two members one."""
        first, second = sorted((self.find(one), self.find(other)))
        self._parent[second] = first
