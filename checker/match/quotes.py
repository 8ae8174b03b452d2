"""Quotations of two articles that give the same words: laid over each other, with what differs inside the marks.

Marked words that are no whole sentence (a phrase, a title, a line on a sign) are laid over each other with the sentences around them
as well: those are long enough to tell that both give one thing, and only what differs inside the marks counts.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from checker.facets.alignment import Alignment, Difference, alignments
from checker.facets.quote import CUT, SAME, level_of
from checker.facets.quoted_words import Word, tells, words_of
from checker.language.marks import find_marks
from checker.records import Answer, Extraction, Quotation, QuoteComparison, SpeechKind

__all__ = ["quote_comparisons"]

NEAR = 400  # code points between two parts of one split quotation
BESIDE = 60  # the same where nobody is named as the speaker: '…,” the advertisement says. “…'
LONG = 4  # letters of a word that is capital in a title
SEVERAL = 2  # titles of a list: which of them an article names is its choice
SHARED = 3  # words in a row that two quotations share before they are laid over each other


@dataclass(frozen=True, slots=True)
class _Utterance:
    """What one speaker says in one go, the parts of a split quotation joined."""

    article: str
    text: str  # of the article
    parts: tuple[tuple[int, Quotation], ...]  # numbers and quotations, by place
    words: tuple[Word, ...]
    spoken: bool = True  # False for a sentence with marked words that are no sentence

    def quotation(self, word: int) -> str | None:
        """The id of the quotation that holds a word."""
        at = self.words[word].start
        return next((f"{self.article}#q{n}" for n, q in reversed(self.parts) if q.start <= at), None)

    def span(self, words: tuple[int, int]) -> tuple[int, int]:
        """Where the words stand, or the empty place where they are missing."""
        first, last = words
        if first < last:
            return self.words[first].start, self.words[last - 1].end
        inside = first > 0 and not self.words[first - 1].ends
        at = self.words[first - 1].end if inside or first == len(self.words) else self.words[first].start
        return at, at

    @property
    def medium(self) -> str:
        """In what the words came; '' where no part of the quotation says."""
        return next((q.medium for _, q in self.parts if q.medium), "")


def quote_comparisons(extractions: Sequence[Extraction]) -> tuple[QuoteComparison, ...]:
    """A comparison for each stretch of the same words in two articles, by place in the left and the right one."""
    spoken = {e.article.id: _Indexed(_utterances(e)) for e in extractions}
    marked = {e.article.id: _Indexed(_sentences(e)) for e in extractions}
    found = [
        _comparison(left, right, alignment)
        for one, other in combinations([e.article.id for e in extractions], 2)
        for left, right in [*_candidates(spoken[one], spoken[other]), *_both(marked[one], marked[other])]
        for alignment in alignments(left.words, right.words)
        if left.parts or alignment.differences
    ]
    order = [(c.left_article, c.right_article, c.left_span, c.right_span, c.left or "") for c in found]
    return tuple(c for _, c in sorted(zip(order, found, strict=True), key=lambda pair: pair[0]))


class _Indexed:
    """The utterances of one article, and by each run of up to three words those that hold it."""

    def __init__(self, utterances: Sequence[_Utterance]) -> None:
        self.utterances = utterances
        self.runs: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for number, utterance in enumerate(utterances):
            for length in range(1, SHARED + 1):
                for run in _runs(utterance, length):
                    self.runs[run].append(number)


def _both(left: _Indexed, right: _Indexed) -> Iterator[tuple[_Utterance, _Utterance]]:
    """Candidates among sentences with marked words, of which one at least has no more than a phrase inside the marks."""
    for one, other in _candidates(left, right):
        if not (one.spoken and other.spoken):
            yield one, other


def _sentences(extraction: Extraction) -> list[_Utterance]:
    """Sentences with marked words in them, the writer's own words kept apart."""
    article = extraction.article
    marks = [m for m in find_marks(article) if m.depth == 0]
    whole = [q for q in extraction.quotations if q.kind is SpeechKind.DIRECT]
    found = []
    for claim in extraction.claims:
        inside = [m for m in marks if claim.start <= m.start and m.end <= claim.end]
        titles = [m for m in inside if _is_title(article.text[m.start : m.end])]
        if inside and len(titles) < SEVERAL:
            words = tuple(
                replace(w, marked=any(m.start <= w.start < m.end for m in inside))
                for w in words_of(claim.text, claim.start)
            )
            spoken = all(any(q.start < m.end and m.start < q.end for q in whole) for m in inside)
            found.append(_Utterance(article.id, article.text, (), words, spoken=spoken))
    return found


def _is_title(marked: str) -> bool:
    """Whether all but the small words are capital: 'Meet Me at the Weir'."""
    words = [w for w in re.findall(r"[^\W\d_]+", marked) if len(w) >= LONG]
    return len(words) > 1 and all(w[0].isupper() for w in words)


def _utterances(extraction: Extraction) -> list[_Utterance]:
    article = extraction.article
    groups: list[list[tuple[int, Quotation]]] = []
    for number, quotation in enumerate(extraction.quotations):
        if quotation.kind is SpeechKind.INDIRECT:
            continue
        if groups and _goes_on(groups[-1][-1][1], quotation):
            groups[-1].append((number, quotation))
        else:
            groups.append([(number, quotation)])
    return [
        _Utterance(
            article.id,
            article.text,
            tuple(group),
            tuple(w for i, (_, q) in enumerate(group) for w in words_of(q.text, q.start, split=i > 0)),
        )
        for group in groups
    ]


def _goes_on(last: Quotation, quotation: Quotation) -> bool:
    """Whether a quotation is a later part of the one before: one speaker, near, in no other medium."""
    between = quotation.start - last.end
    if quotation.medium and last.medium and quotation.medium != last.medium:
        return False
    if last.speaker and last.speaker == quotation.speaker:
        return 0 <= between <= NEAR
    return (last.speaker is None or quotation.speaker is None) and 0 <= between <= BESIDE


def _candidates(left: _Indexed, right: _Indexed) -> Iterator[tuple[_Utterance, _Utterance]]:
    """Pairs that share a run of words, or of which one is shorter than that and stands in the other."""
    found: set[tuple[int, int]] = set()
    for ours, theirs, turned in ((left, right, False), (right, left, True)):
        for number, utterance in enumerate(ours.utterances):
            for run in _runs(utterance, min(SHARED, len(utterance.words))):
                found.update((other, number) if turned else (number, other) for other in theirs.runs.get(run, ()))
    return ((left.utterances[one], right.utterances[other]) for one, other in sorted(found))


def _runs(utterance: _Utterance, length: int) -> set[tuple[str, ...]]:
    """The runs of this many words that tell something."""
    forms = [w.form for w in utterance.words]
    runs = set(zip(*(forms[i:] for i in range(length)), strict=False))
    return runs if length == SHARED else {run for run in runs if any(map(tells, run))}


def _comparison(left: _Utterance, right: _Utterance, alignment: Alignment) -> QuoteComparison:
    return QuoteComparison(
        left_article=left.article,
        right_article=right.article,
        left=left.quotation(alignment.left[0]),
        right=right.quotation(alignment.right[0]),
        left_span=left.span(alignment.left),
        right_span=right.span(alignment.right),
        matched=alignment.matched,
        telling=alignment.telling,
        run=alignment.run,
        covered=round(alignment.covered, 4),
        whole=alignment.whole,
        left_medium=left.medium,
        right_medium=right.medium,
        answers=tuple(_answer(left, right, d) for d in alignment.differences) or (_agreement(left, right, alignment),),
    )


def _answer(left: _Utterance, right: _Utterance, difference: Difference) -> Answer:
    spans = left.span(difference.left), right.span(difference.right)
    said = left.text[slice(*spans[0])], right.text[slice(*spans[1])]
    level = level_of(left.words, right.words, difference)
    return Answer(
        facet="quote",
        level=level,
        left=said[0],
        right=said[1],
        note=" against ".join(f"“{words}”" if words else "nothing" for words in said),
        left_span=spans[0],
        right_span=spans[1],
    )


def _agreement(left: _Utterance, right: _Utterance, alignment: Alignment) -> Answer:
    return Answer(
        facet="quote",
        level=SAME if alignment.whole else CUT,
        left_span=left.span(alignment.left),
        right_span=right.span(alignment.right),
    )
