"""Sentences of two articles laid over each other word by word: those that are the same but for a few words, and what these are of."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from checker.facets.alignment import Alignment, alignments
from checker.facets.base import Context
from checker.facets.quoted_words import Word, words_of
from checker.facets.variants import Wording, variants_of
from checker.match.values import Published
from checker.records import (
    Answer,
    Claim,
    Clause,
    Collation,
    Comparison,
    Extraction,
    MentionKind,
    SpeechKind,
)

__all__ = ["collations"]

BOTH = 2  # each the nearest of the other
ALIKE = 0.7  # least cosine of two sentences that may be copies of one
WORDS = 5  # least words that are the same
COVERED = 0.8  # least share of the words that are the same
WHOLE = 0.6  # least share of the shorter sentence that is laid over the other
MOST = 2  # variants; sentences with more are made alike and tell of two things


def collations(
    comparisons: Sequence[Comparison],
    extractions: Sequence[Extraction],
    identities: Mapping[str, str],
    published: Published,
) -> tuple[Collation, ...]:
    """The pairs of claims that are one sentence with variants, in the order of the comparisons."""
    told = {e.article.id: _Told(e) for e in extractions}
    claims = {claim.id: claim for e in extractions for claim in e.claims}
    found = []
    for comparison in comparisons:
        left, right = claims[comparison.left], claims[comparison.right]
        if comparison.nearest < BOTH or comparison.similarity < ALIKE or left.text == right.text:
            continue
        if left.heading != right.heading or not (left.checkable and right.checkable):
            continue
        context = Context(identities, published.get(left.article), published.get(right.article))
        collation = _collation(left, told[left.article], right, told[right.article], context)
        if collation is not None:
            found.append(collation)
    return tuple(found)


class _Told:
    """What stands where in one article: names, clauses and quotations."""

    def __init__(self, extraction: Extraction) -> None:
        self._names = sorted(
            (m.start, m.end, entity.id)
            for entity in extraction.entities
            if entity.named
            for m in entity.mentions
            if m.kind is MentionKind.NAME
        )
        self.text = extraction.article.text
        self._entities = {entity.id: entity for entity in extraction.entities}
        self._clauses: dict[int, list[Clause]] = defaultdict(list)
        for clause in extraction.clauses:
            self._clauses[clause.sentence].append(clause)
        self._quoted = [(q.start, q.end) for q in extraction.quotations if q.kind is not SpeechKind.INDIRECT]

    def wording(self, claim: Claim, words: Sequence[Word], place: tuple[int, int], beside: "_Told") -> Wording:
        """The words of a claim at a place among them; `beside` is the other article."""
        first, last = place
        said = words[first:last]
        following = words[min(first, len(words) - 1)].start
        span = (said[0].start, said[-1].end) if said else (following, following)
        named = {entity: (start, end) for start, end, entity in self._names if start < span[1] and span[0] < end}
        return Wording(
            claim=claim,
            words=said,
            span=span,
            behind=words[last].form if last < len(words) else "",
            named=tuple((self._entities[entity], at) for entity, at in named.items()),
            predicates=tuple(
                c.predicate for c in self._clauses[claim.sentence] if span[0] <= c.at.start and c.at.end <= span[1]
            ),
            unheard=not any(self.text[start:end] in beside.text for start, end in named.values()),
        )

    def quotes(self, span: tuple[int, int]) -> bool:
        """Whether the words stand inside marks: quotations are laid over each other by themselves."""
        return any(start <= span[0] and span[1] <= end for start, end in self._quoted)


def _collation(left: Claim, ours: _Told, right: Claim, theirs: _Told, context: Context) -> Collation | None:
    words = words_of(left.text, left.start), words_of(right.text, right.start)
    laid = max(alignments(*words), key=lambda a: a.matched, default=None)
    if laid is None or laid.matched < WORDS or laid.covered < COVERED:
        return None
    if _span(laid) < WHOLE * min(map(len, words)):
        return None
    sides = [
        (ours.wording(left, words[0], d.left, theirs), theirs.wording(right, words[1], d.right, ours))
        for d in laid.differences
    ]
    answers = tuple(_answers(sides, ours, theirs, context))
    conflicts = sum(answer.level.conflict for answer in answers)
    if not 0 < conflicts <= MOST:
        return None
    return Collation(
        left=left.id, right=right.id, matched=laid.matched, covered=round(laid.covered, 4), answers=answers
    )


def _span(laid: Alignment) -> int:
    return min(laid.left[1] - laid.left[0], laid.right[1] - laid.right[0])


def _answers(
    sides: Sequence[tuple[Wording, Wording]], ours: _Told, theirs: _Told, context: Context
) -> Iterator[Answer]:
    for one, other in sides:
        if not (ours.quotes(one.span) and theirs.quotes(other.span)):
            yield from variants_of(one, other, context)
