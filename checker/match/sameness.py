"""How likely two claims state one point: nearness of meaning, shared names and rare words, and agreeing values."""

import math
from collections.abc import Sequence

from checker.records import Answer

__all__ = ["sameness"]

BIAS = -4.0
SIMILARITY = 4.0
OVERLAP = 2.0
NEAREST = 0.8
VALUES = 0.5
MOST_VALUES = 3.0
CONFLICT = -1.0


def sameness(similarity: float, overlap: float, nearest: int, answers: Sequence[Answer]) -> float:
    """Probability, 0 to 1, that two claims say the same of the same thing; what it reads is as in `Comparison`."""
    agreeing = min(sum(a.level.weight for a in answers if a.level.weight > 0), MOST_VALUES)
    differing = sum(1 for a in answers if a.level.conflict and not a.confirmed)
    score = (
        BIAS
        + SIMILARITY * similarity
        + OVERLAP * overlap
        + NEAREST * nearest
        + VALUES * agreeing
        + CONFLICT * differing
    )
    return round(1 / (1 + math.exp(-score)), 4)
