"""One facet of a claim beside one source."""

from dataclasses import dataclass

from checker.records import Evidence, FacetType, Standing

__all__ = ["Stated"]


@dataclass(frozen=True, slots=True)
class Stated:
    """One facet of the claim and where one source stands on it."""

    facet: FacetType
    claimed: str
    span: tuple[int, int]  # of the claim's value, in the claim's article
    standing: Standing
    value: str = ""  # the source's
    evidence: tuple[Evidence, ...] = ()  # passages of the source
    confidence: float = 0.0  # of the conflict, where there is one
    update: bool = False  # whether the source may have replaced an earlier value
