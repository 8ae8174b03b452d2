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
    answered = [(pair, answers_of(pair.left, pair.right, contexts, identities, published)) for pair in pairs]
    confirmed = _confirmed(answered)
    return tuple(_comparison(pair, _marked(pair, answers, confirmed), anchors) for pair, answers in answered)


def _comparison(pair: Candidate, answers: tuple[Answer, ...], anchors: Anchors) -> Comparison:
    left, right = pair.left.id, pair.right.id
    overlap = anchors.overlap(left, right)
    return Comparison(
        left=left,
        right=right,
        similarity=pair.similarity,
        nearest=pair.nearest,
        overlap=overlap,
        shared=tuple(sorted(anchors.shared(left, right))),
        sameness=sameness(pair.similarity, overlap, pair.nearest, answers),
        answers=answers,
    )


def _places(answer: Answer, pair: Candidate) -> tuple[Place, Place]:
    left, right = pair.left.article, pair.right.article
    return (left, right, answer.facet, answer.left_span), (right, left, answer.facet, answer.right_span)


def _confirmed(answered: Sequence[tuple[Candidate, tuple[Answer, ...]]]) -> set[Place]:
    return {
        place
        for pair, answers in answered
        for answer in answers
        if answer.level.weight > 0 and answer.context >= CONFIRMING_CONTEXT and answer.level.name not in UNCONFIRMING
        for place in _places(answer, pair)
    }


def _marked(pair: Candidate, answers: tuple[Answer, ...], confirmed: set[Place]) -> tuple[Answer, ...]:
    return tuple(
        answer.model_copy(update={"confirmed": True})
        if answer.level.conflict and any(p in confirmed for p in _places(answer, pair))
        else answer
        for answer in answers
    )
