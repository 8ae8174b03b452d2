"""How far two articles tell of one thing: the share of the one's statements that have their like in the other."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from checker.records import Comparison, Extraction, Related

__all__ = ["relatedness"]

# added to the statements with a like and to all of them, so that a few sentences decide little (Laplace's rule of succession)
LIKE, ALL = 1, 2


def relatedness(
    extractions: Sequence[Extraction], claims: Sequence[Comparison], same_point: float
) -> tuple[Related, ...]:
    """For each two articles the larger of both shares; a statement has its like where one point is at least `same_point` likely."""
    article = {claim.id: e.article.id for e in extractions for claim in e.claims}
    stated = {e.article.id: {c.id for c in e.claims if c.checkable and not c.heading} for e in extractions}
    alike: dict[tuple[str, str], set[str]] = defaultdict(set)  # statements of the first that have a like in the second
    for comparison in claims:
        if comparison.sameness >= same_point:
            alike[article[comparison.left], article[comparison.right]].add(comparison.left)
            alike[article[comparison.right], article[comparison.left]].add(comparison.right)
    return tuple(
        Related(
            left=left,
            right=right,
            share=round(
                max(
                    (len(alike[one, other] & stated[one]) + LIKE) / (len(stated[one]) + ALL)
                    for one, other in ((left, right), (right, left))
                ),
                4,
            ),
        )
        for left, right in combinations(sorted(stated), 2)
    )
