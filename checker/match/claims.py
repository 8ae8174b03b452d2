"""Candidate claim pairs to comparisons; a value that has its equal elsewhere in the other article is confirmed."""

from collections.abc import Mapping, Sequence

from checker.match.anchors import Anchors
from checker.match.candidates import Candidate
from checker.match.contexts import Contexts
from checker.match.sameness import sameness
from checker.match.values import Published, answers_of
from checker.records import Answer, Comparison

__all__ = ["claim_comparisons"]

CONFIRMING_CONTEXT = 0.3  # two equal values in contexts less alike than this are equal by chance
UNCONFIRMING = frozenset({"within the modifier", "part of a whole"})  # room for another number is not its equal

Place = tuple[str, str, str, tuple[int, int] | None]  # article, other article, facet, span


def claim_comparisons(
    pairs: Sequence[Candidate],
    anchors: Anchors,
    contexts: Contexts,
    identities: Mapping[str, str],
    published: Published,
) -> tuple[Comparison, ...]:
    """One comparison for each candidate pair, in the order given."""
    comparisons = [
        Comparison(
            left=pair.left.id,
            right=pair.right.id,
            similarity=pair.similarity,
            nearest=pair.nearest,
            overlap=anchors.overlap(pair.left.id, pair.right.id),
            shared=tuple(sorted(anchors.shared(pair.left.id, pair.right.id))),
            answers=answers_of(pair.left, pair.right, contexts, identities, published),
        )
        for pair in pairs
    ]
    articles = [(pair.left.article, pair.right.article) for pair in pairs]
    confirmed = _confirmed(comparisons, articles)
    return tuple(_marked(c, pair, confirmed) for c, pair in zip(comparisons, articles, strict=True))


def _places(answer: Answer, articles: tuple[str, str]) -> tuple[Place, Place]:
    left, right = articles
    return (left, right, answer.facet, answer.left_span), (right, left, answer.facet, answer.right_span)


def _confirmed(comparisons: Sequence[Comparison], articles: Sequence[tuple[str, str]]) -> set[Place]:
    return {
        place
        for comparison, pair in zip(comparisons, articles, strict=True)
        for answer in comparison.answers
        if answer.level.weight > 0 and answer.context >= CONFIRMING_CONTEXT and answer.level.name not in UNCONFIRMING
        for place in _places(answer, pair)
    }


def _marked(comparison: Comparison, articles: tuple[str, str], confirmed: set[Place]) -> Comparison:
    answers = tuple(
        answer.model_copy(update={"confirmed": True})
        if answer.level.conflict and any(p in confirmed for p in _places(answer, articles))
        else answer
        for answer in comparison.answers
    )
    marked = comparison.model_copy(update={"answers": answers})
    return marked.model_copy(update={"sameness": sameness(marked)})
