"""Anchors: the names and rare words that tell whether two passages are about one thing."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from checker.records import Claim, Extraction

__all__ = ["Anchors", "anchors_of"]


class Anchors:
    """The anchors of each claim with their weights; rarer ones weigh more."""

    def __init__(self, terms: Mapping[str, frozenset[str]], weights: Mapping[str, float]) -> None:
        """Keep `terms` (claim id to anchors) and `weights` (anchor to weight)."""
        self.terms = terms
        self.weights = weights
        self._whole = {claim: self.weight(anchors) for claim, anchors in terms.items()}

    def weight(self, terms: frozenset[str]) -> float:
        """Sum of the weights of these anchors."""
        return math.fsum(self.weights[t] for t in terms)  # exact, so that the order of a set is nothing to it

    def shared(self, left: str, right: str) -> frozenset[str]:
        """Anchors that both claims have."""
        return self.terms[left] & self.terms[right]

    def overlap(self, left: str, right: str) -> float:
        """Weight of the shared anchors over that of the claim that has less, 0 to 1."""
        least = min(self._whole[left], self._whole[right])
        return round(self.weight(self.shared(left, right)) / least, 4) if least else 0.0


def anchors_of(extractions: Sequence[Extraction], identities: Mapping[str, str]) -> Anchors:
    """Anchors of all claims; a name is anchored by who it is, not by how it is spelled."""
    terms = {claim.id: _terms(claim, identities) for extraction in extractions for claim in extraction.claims}
    counts = Counter(term for claim_terms in terms.values() for term in claim_terms)
    total = max(len(terms), 1)
    weights = {term: math.log(1 + total / count) for term, count in counts.items()}
    return Anchors(terms, weights)


def _terms(claim: Claim, identities: Mapping[str, str]) -> frozenset[str]:
    names = {f"@{identities.get(entity, entity)}" for entity in claim.entities}
    return frozenset(names | set(claim.lemmas))
