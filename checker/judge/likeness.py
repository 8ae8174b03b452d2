"""What every finder may say of two passages: how near they are in meaning, and which names and rare words they share."""

from checker.records import Comparison, Witness

__all__ = ["likeness"]


def likeness(comparison: Comparison, *, similarity: float, overlap: float) -> list[Witness]:
    """Two witnesses, weighed by the finder that asks."""
    shared = ", ".join(w.lstrip("@") for w in comparison.shared) or "none"
    return [
        Witness(
            witness="meaning",
            says=f"The sentences are {comparison.similarity:.2f} alike.",
            weight=round(similarity * comparison.similarity, 3),
        ),
        Witness(
            witness="names and rare words",
            says=f"They share {shared}.",
            weight=round(overlap * comparison.overlap, 3),
        ),
    ]
