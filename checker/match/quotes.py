"""Quotations of two articles that give the same words: laid over each other, with what differs inside the marks."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from checker.facets.quote import CHANGED, CUT, DROPPED, SAME, Alignment, Difference, Word, alignments, words_of
from checker.records import Answer, Comparison, Extraction, Quotation, SpeechKind

__all__ = ["quote_comparisons"]

NEAR = 400  # code points between two parts of one split quotation
SHARED = 3  # words in a row that two quotations share before they are laid over each other


@dataclass(frozen=True, slots=True)
class _Utterance:
    """What one speaker says in one go, the parts of a split quotation joined."""

    first: str  # id of its first quotation
    words: tuple[Word, ...]


def quote_comparisons(extractions: Sequence[Extraction]) -> tuple[Comparison, ...]:
    """A comparison for each stretch of the same words in two articles, one answer a difference, by left and right id."""
    spoken = {e.article.id: _utterances(e) for e in extractions}
    found = [
        comparison
        for one, other in combinations(extractions, 2)
        for left, right in _candidates(spoken[one.article.id], spoken[other.article.id])
        for comparison in _comparisons(left, right)
    ]
    return tuple(sorted(found, key=lambda c: (c.left, c.right, c.answers[0].left_span, c.answers[0].right_span)))


def _utterances(extraction: Extraction) -> list[_Utterance]:
    groups: list[list[tuple[int, Quotation]]] = []
    marked = [(n, q) for n, q in enumerate(extraction.quotations) if q.kind is not SpeechKind.INDIRECT]
    for number, quotation in marked:
        last = groups[-1][-1][1] if groups else None
        if last and last.speaker == quotation.speaker and 0 <= quotation.start - last.end <= NEAR:
            groups[-1].append((number, quotation))
        else:
            groups.append([(number, quotation)])
    article = extraction.article.id
    return [
        _Utterance(
            f"{article}#q{group[0][0]}",
            tuple(w for i, (_, q) in enumerate(group) for w in words_of(q.text, q.start, broken=i > 0)),
        )
        for group in groups
    ]


def _candidates(left: list[_Utterance], right: list[_Utterance]) -> Iterator[tuple[_Utterance, _Utterance]]:
    """Pairs that share a run of words, or of which the shorter is one or two words long and stands in the other."""
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, utterance in enumerate(right):
        for run in set(_runs(utterance)):
            index[run].append(number)
    for utterance in left:
        for number in sorted({n for run in set(_runs(utterance)) for n in index.get(run, ())}):
            yield utterance, right[number]


def _runs(utterance: _Utterance) -> list[tuple[str, ...]]:
    forms = [w.form for w in utterance.words]
    return list(zip(*(forms[i:] for i in range(SHARED)), strict=False))


def _comparisons(left: _Utterance, right: _Utterance) -> Iterator[Comparison]:
    for alignment in alignments(left.words, right.words):
        answers = tuple(_answer(d) for d in alignment.differences) or (_agreement(alignment),)
        yield Comparison(
            left=left.first,
            right=right.first,
            similarity=1.0,
            overlap=alignment.covered,
            nearest=alignment.matched,
            answers=answers,
        )


def _answer(difference: Difference) -> Answer:
    ours, theirs = difference.left, difference.right
    return Answer(
        facet="quote",
        level=CHANGED if ours and theirs else DROPPED,
        left=_said(difference.at_left, ours),
        right=_said(difference.at_right, theirs),
        left_span=_span(difference.at_left, ours),
        right_span=_span(difference.at_right, theirs),
    )


def _said(before: Word, words: Sequence[Word]) -> str:
    """The words with the one before them, so that a reader finds the place."""
    return " ".join(w.text for w in (before, *words))


def _span(before: Word, words: Sequence[Word]) -> tuple[int, int]:
    """Where the words stand, or where they are missing."""
    marked = words or (before,)
    return marked[0].start, marked[-1].end


def _agreement(alignment: Alignment) -> Answer:
    left, right = alignment.left, alignment.right
    return Answer(
        facet="quote",
        level=SAME if alignment.whole else CUT,
        left_span=(left[0].start, left[1].end),
        right_span=(right[0].start, right[1].end),
    )
