"""How likely two claims state one point: nearness of meaning, shared names and rare words, and agreeing values."""

import math

from checker.records import Comparison

__all__ = ["sameness"]

BIAS = -4.0
SIMILARITY = 4.0
OVERLAP = 2.0
NEAREST = 0.8
VALUES = 0.5
MOST_VALUES = 3.0
CONFLICT = -1.0


def sameness(comparison: Comparison) -> float:
    """Probability, 0 to 1, that the two claims say the same of the same thing."""
    agreeing = min(sum(a.level.weight for a in comparison.answers if a.level.weight > 0), MOST_VALUES)
    differing = sum(1 for a in comparison.answers if a.level.conflict and not a.confirmed)
    score = (
        BIAS
        + SIMILARITY * comparison.similarity
        + OVERLAP * comparison.overlap
        + NEAREST * comparison.nearest
        + VALUES * agreeing
        + CONFLICT * differing
    )
    return round(1 / (1 + math.exp(-score)), 4)
