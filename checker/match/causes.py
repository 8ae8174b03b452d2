"""Causes that two articles give for one thing that happened."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from checker.facets import load_facet
from checker.facets.base import Context
from checker.match.anchors import Anchors
from checker.match.reach import Vectors
from checker.records import Answer, Claim, Comparison, Extraction, FacetValue

__all__ = ["cause_comparisons"]

Place = tuple[int, Claim, FacetValue]  # row of the claim, the claim, the cause


def cause_comparisons(
    extractions: Sequence[Extraction], vectors: Sequence[Vectors], anchors: Anchors, identities: Mapping[str, str]
) -> tuple[Comparison, ...]:
    """A comparison of claims for each pair of causes of one thing; what agrees elsewhere is confirmed."""
    causes = [_causes(e) for e in extractions]
    context = Context(identities)
    found = []
    for i, j in combinations(range(len(extractions)), 2):
        pairs = [(a, b, _answer(a[2], b[2], context)) for a in causes[i] for b in causes[j]]
        agreeing = {id(value) for a, b, answer in pairs if answer.level.weight > 0 for value in (a[2], b[2])}
        for (row, left, one), (column, right, other), answer in pairs:
            if answer.level.weight:
                confirmed = answer.level.conflict and not agreeing.isdisjoint({id(one), id(other)})
                found.append(
                    Comparison(
                        left=left.id,
                        right=right.id,
                        similarity=round(float(vectors[i][row] @ vectors[j][column]), 4),
                        overlap=anchors.overlap(left.id, right.id),
                        shared=tuple(sorted(anchors.shared(left.id, right.id))),
                        answers=(answer.model_copy(update={"confirmed": confirmed}),),
                    )
                )
    return tuple(sorted(found, key=lambda c: (c.left, c.right, c.answers[0].left_span, c.answers[0].right_span)))


def _causes(extraction: Extraction) -> list[Place]:
    return [
        (row, claim, value)
        for row, claim in enumerate(extraction.claims)
        for value in claim.facets
        if value.facet == "cause"
    ]


def _answer(one: FacetValue, other: FacetValue, context: Context) -> Answer:
    spans = {"left_span": (one.start, one.end), "right_span": (other.start, other.end)}
    return load_facet("cause").compare(one, other, context).model_copy(update=spans)
