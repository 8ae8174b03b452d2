"""One person or body in two articles: how each spells the name, and what each says the person is."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations, takewhile

from checker.facets import load_facet
from checker.facets.base import Context
from checker.facets.participant import entity_value
from checker.match.values import Published
from checker.records import Answer, Comparison, Entity, Extraction, FacetValue, MentionKind

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
    texts = {extraction.article.id: extraction.article.text for extraction in extractions}
    comparisons = []
    for _, entities in sorted(clusters.items()):
        for left, right in combinations(entities, 2):
            if left.article != right.article:
                context = Context(identities, published.get(left.article), published.get(right.article))
                both = _stands(right.name, texts[left.article]) or _stands(left.name, texts[right.article])
                spelling = () if both else _spelling(left, right, context)
                answers = (*spelling, *_answers(roles[left.id], roles[right.id], context))
                if answers:
                    comparisons.append(
                        Comparison(left=left.id, right=right.id, similarity=0.0, overlap=1.0, answers=answers)
                    )
    return tuple(comparisons)


def _spelling(left: Entity, right: Entity, context: Context) -> tuple[Answer, ...]:
    """The answer of the participant facet, where one name is spelled in two ways."""
    values = [_named(entity) for entity in (left, right)]
    if values[0] is None or values[1] is None:
        return ()
    if _read_on(left, right):
        return ()
    answer = load_facet("participant").compare(values[0], values[1], context)
    spans = {"left_span": (values[0].start, values[0].end), "right_span": (values[1].start, values[1].end)}
    return (answer.model_copy(update=spans),) if answer.level.conflict else ()


def _read_on(left: Entity, right: Entity) -> bool:
    """Whether either article names them by what both names begin with: a headline's verb was read as a part of them."""
    names = left.name.split(), right.name.split()
    begun = list(takewhile(lambda pair: pair[0] == pair[1], zip(*names, strict=False)))
    name = " ".join(word for word, _ in begun)
    return len(begun) > 1 and any(
        m.kind is MentionKind.NAME and m.text == name for e in (left, right) for m in e.mentions
    )


def _stands(name: str, text: str) -> bool:
    """Whether the text writes the name so, as whole words: who has both spellings contradicts nobody."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _named(entity: Entity) -> FacetValue | None:
    """The entity as a value, where its whole name stands."""
    place = next((m for m in entity.mentions if m.kind is MentionKind.NAME and entity.name in m.text), None)
    if place is None:
        return None
    return FacetValue(
        start=place.start, end=place.end, facet="participant", text=place.text, value=entity_value(entity)
    )


def _answers(left: Sequence[FacetValue], right: Sequence[FacetValue], context: Context) -> tuple[Answer, ...]:
    """Every answer that is not silence; a value that agrees with one of the other side is confirmed."""
    compare = load_facet("role").compare
    answers = [
        compare(one, other, context).model_copy(
            update={"left_span": (one.start, one.end), "right_span": (other.start, other.end)}
        )
        for one in left
        for other in right
    ]
    agreeing = {
        span for a in answers if a.level.weight > 0 for span in (("left", a.left_span), ("right", a.right_span))
    }
    return tuple(
        a.model_copy(
            update={
                "confirmed": a.level.conflict
                and (("left", a.left_span) in agreeing or ("right", a.right_span) in agreeing)
            }
        )
        for a in answers
        if a.level.weight != 0
    )
