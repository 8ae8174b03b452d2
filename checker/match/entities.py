"""One person in two articles: what each says the person is."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from checker.facets import load_facet
from checker.facets.base import Context
from checker.match.values import Published
from checker.records import Answer, Comparison, Entity, Extraction, FacetValue

__all__ = ["entity_comparisons"]


def entity_comparisons(
    extractions: Sequence[Extraction], identities: Mapping[str, str], published: Published
) -> tuple[Comparison, ...]:
    """A comparison for each person of two articles whose office, age or the like both state."""
    clusters: dict[str, list[Entity]] = defaultdict(list)
    roles: dict[str, list[FacetValue]] = defaultdict(list)
    for extraction in extractions:
        for entity in extraction.entities:
            clusters[identities.get(entity.id, entity.id)].append(entity)
        for claim in extraction.claims:
            for value in claim.facets:
                if value.facet == "role" and value.value.kind == "office":
                    roles[value.value.entity].append(value)
    comparisons = []
    for _, entities in sorted(clusters.items()):
        for left, right in combinations(entities, 2):
            if left.article != right.article:
                context = Context(identities, published.get(left.article), published.get(right.article))
                answers = _answers(roles[left.id], roles[right.id], context)
                if answers:
                    comparisons.append(Comparison(left=left.id, right=right.id, similarity=0.0, overlap=1.0, answers=answers))
    return tuple(comparisons)


def _answers(left: Sequence[FacetValue], right: Sequence[FacetValue], context: Context) -> tuple[Answer, ...]:
    """Every answer that is not silence; a value that agrees with one of the other side is confirmed."""
    compare = load_facet("role").compare
    answers = [
        compare(one, other, context).model_copy(update={"left_span": (one.start, one.end), "right_span": (other.start, other.end)})
        for one in left
        for other in right
    ]
    agreeing = {span for a in answers if a.level.weight > 0 for span in (("left", a.left_span), ("right", a.right_span))}
    return tuple(
        a.model_copy(update={"confirmed": a.level.conflict and (("left", a.left_span) in agreeing or ("right", a.right_span) in agreeing)})
        for a in answers
        if a.level.weight != 0
    )
