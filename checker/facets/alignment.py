"""Two quotations laid over each other, word by word.

They meet in their longest common runs of words (Ratcliff and Metzener 1988, as in difflib); runs with little between them are one
stretch. What differs inside a stretch was changed or left out inside the marks; what lies over at an end is a cut. A difference that
the article itself owns up to (brackets, an ellipsis, the split of a quotation) and one of writing only is none.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import Match, SequenceMatcher
from itertools import pairwise, product

from checker.facets.excuses import excused
from checker.facets.quoted_words import NEGATIONS, Word, tells

__all__ = ["Alignment", "Difference", "alignments"]

LEAST = 3  # matched words of a stretch, unless one quotation is shorter
GAP = 5  # words that may differ between two runs of equal ones
DROP = 40  # words that one side may leave out between two long runs
LONG = 4  # words of a long run
EDGE = 3  # words that may differ at an end at which both begin, or end, a sentence
COVERED = 0.5  # matched words over the longer side of a stretch without its dropped sentences

Range = tuple[int, int]  # from the first word to the one behind the last


@dataclass(frozen=True, slots=True)
class Difference:
    """The words `[start, end)` of either side that differ, as indexes of its words; empty where words are missing."""

    left: tuple[int, int]
    right: tuple[int, int]

    @property
    def changed(self) -> bool:
        """Whether words stand on both sides."""
        return self.left[0] < self.left[1] and self.right[0] < self.right[1]

    def turned(self) -> "Difference":
        """The sides exchanged."""
        return Difference(self.right, self.left)


@dataclass(frozen=True, slots=True)
class Alignment:
    """One stretch that both quotations give; `left` and `right` bound it as indexes of words, differing ends included."""

    left: tuple[int, int]
    right: tuple[int, int]
    matched: int  # words
    telling: int  # matched words that are no words of grammar
    run: int  # words of the longest run
    covered: float  # matched words over the longer side of the stretch
    whole: bool  # whether both quotations, or parts of split ones, begin and end with it
    differences: tuple[Difference, ...]

    def turned(self) -> "Alignment":
        """The sides exchanged."""
        return replace(self, left=self.right, right=self.left, differences=tuple(d.turned() for d in self.differences))


def alignments(left: Sequence[Word], right: Sequence[Word]) -> tuple[Alignment, ...]:
    """Every stretch of words that both give, in order of the left; exchanging the sides exchanges those of the answer."""
    if [w.form for w in right] < [w.form for w in left]:
        turned = [a.turned() for a in alignments(right, left)]
        return tuple(sorted(turned, key=lambda a: a.left))
    found: list[Alignment] = []
    barren: set[tuple[Range, Range]] = set()
    while True:
        gaps = _gaps(len(left), [a.left for a in found]), _gaps(len(right), [a.right for a in found])
        # what lies on the same side of all that was found comes first: another order is the exception
        places = sorted(product(range(len(found) + 1), repeat=2), key=lambda place: place[0] != place[1])
        for ours, theirs in ((gaps[0][i], gaps[1][j]) for i, j in places):
            stretch = None if (ours, theirs) in barren else _stretch(left, right, ours, theirs)
            if stretch is not None:
                found.append(stretch)
                break
            barren.add((ours, theirs))
        else:
            return tuple(sorted(found, key=lambda a: a.left))


def _gaps(words: int, taken: Sequence[Range]) -> list[Range]:
    """The ranges before, between and behind those that are taken, empty ones too."""
    edges = [0, *(edge for part in sorted(taken) for edge in part), words]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _stretch(left: Sequence[Word], right: Sequence[Word], ours: Range, theirs: Range) -> Alignment | None:
    """The best stretch within the two ranges."""
    matcher = SequenceMatcher(
        None, [w.form for w in left[slice(*ours)]], [w.form for w in right[slice(*theirs)]], autojunk=False
    )
    blocks = [Match(b.a + ours[0], b.b + theirs[0], b.size) for b in matcher.get_matching_blocks() if b.size]
    laid = (_alignment(left, right, chain) for chain in _chains(left, right, blocks))
    return next((a for a in laid if a is not None), None)


def _chains(left: Sequence[Word], right: Sequence[Word], blocks: Sequence[Match]) -> list[list[Match]]:
    """Runs with little between them, those that match most first."""
    chains: list[list[Match]] = []
    for block in blocks:
        if chains and _joins(chains[-1][-1], block):
            chains[-1].append(block)
        else:
            chains.append([block])
    return sorted((_trimmed(left, right, chain) for chain in chains), key=lambda c: (-_worth(left, c), c))


def _joins(before: Match, after: Match) -> bool:
    gaps = sorted((after.a - before.a - before.size, after.b - before.b - before.size))
    dropped = gaps[0] == 0 and gaps[1] <= DROP and min(before.size, after.size) >= LONG
    return gaps[1] <= GAP or dropped


def _worth(left: Sequence[Word], chain: Sequence[Match]) -> float:
    return sum(1 + tells(left[i].form) for b in chain for i in range(b.a, b.a + b.size))


def _trimmed(left: Sequence[Word], right: Sequence[Word], chain: Sequence[Match]) -> list[Match]:
    """The chain without the runs at its ends that match by chance."""
    kept = list(chain)
    while len(kept) > 1 and not _closes(left, right, kept[-1]) and _by_chance(left, kept[-1], kept[-2]):
        kept.pop()
    while len(kept) > 1 and not _opens(left, right, kept[0]) and _by_chance(left, kept[0], kept[1]):
        kept.pop(0)
    return kept


def _opens(left: Sequence[Word], right: Sequence[Word], run: Match) -> bool:
    """Whether both begin a sentence with the run."""
    return _sentence_start(left, run.a) == run.a and _sentence_start(right, run.b) == run.b


def _closes(left: Sequence[Word], right: Sequence[Word], run: Match) -> bool:
    """Whether both end a sentence with the run."""
    ends = run.a + run.size, run.b + run.size
    return _sentence_end(left, ends[0] - 1) == ends[0] and _sentence_end(right, ends[1] - 1) == ends[1]


def _by_chance(left: Sequence[Word], end: Match, beside: Match) -> bool:
    """Whether a run at an end tells less than what differs between it and the next run."""
    first, last = sorted((end, beside))
    gaps = last.a - first.a - first.size, last.b - first.b - first.size
    if min(gaps) == 0 and max(gaps) < GAP and any(left[i].form in NEGATIONS for i in range(end.a, end.a + end.size)):
        return False  # 'I have never in my life signed', 'never signed'
    gap = max(gaps)
    telling = sum(tells(left[i].form) for i in range(end.a, end.a + end.size))
    return end.size + telling < min(gap, GAP)


def _alignment(left: Sequence[Word], right: Sequence[Word], chain: Sequence[Match]) -> Alignment | None:
    """What the chain of runs says; None where the two are not one quotation."""
    first, last = chain[0], chain[-1]
    matched = sum(b.size for b in chain)
    telling = sum(tells(left[i].form) for b in chain for i in range(b.a, b.a + b.size))
    head, tail = _head(left, right, first), _tail(left, right, last)
    inner = [_slid(left, right, _between(*pair)) for pair in pairwise(chain)]
    differing = [d for d in (head, *inner, tail) if d is not None]
    ours = (head or Difference((first.a, 0), (first.b, 0))).left[0], _end(tail, last).left[1]
    theirs = (head or Difference((first.a, 0), (first.b, 0))).right[0], _end(tail, last).right[1]
    covered = _covered(differing, matched)
    if not telling or covered < COVERED or matched < min(LEAST, len(left), len(right)):
        return None
    return Alignment(
        left=ours,
        right=theirs,
        matched=matched,
        telling=telling,
        run=max(b.size for b in chain),
        covered=covered,
        whole=all(_parts(left, i) for i in ours) and all(_parts(right, i) for i in theirs),
        differences=tuple(
            d
            for d in (_marked(left, right, d) for d in differing)
            if d is not None and not excused(left, right, d.left, d.right)
        ),
    )


def _end(tail: Difference | None, last: Match) -> Difference:
    return tail or Difference((0, last.a + last.size), (0, last.b + last.size))


def _between(before: Match, after: Match) -> Difference:
    return Difference((before.a + before.size, after.a), (before.b + before.size, after.b))


def _slid(left: Sequence[Word], right: Sequence[Word], difference: Difference) -> Difference:
    """A sentence that one side drops, from its own beginning: 'We do [not wait. We do] go' is '[We do not wait.] We do go'."""
    if difference.right[0] < difference.right[1]:
        return difference if difference.changed else _slid(right, left, difference.turned()).turned()
    (start, end), (at, _) = difference.left, difference.right
    for back in range(end - start + 1):
        if start - back < 0 or (back and left[start - back].form != left[end - back].form):
            break
        if _sentence_start(left, start - back) == start - back:
            return Difference((start - back, end - back), (at - back, at - back))
    return difference


def _covered(differing: Sequence[Difference], matched: int) -> float:
    """Matched words over all of the stretch; whole sentences that one side drops are not held against it."""
    sizes = [[d.left[1] - d.left[0] for d in differing], [d.right[1] - d.right[0] for d in differing]]
    return matched / (matched + max(sum(min(size, GAP) for size in side) for side in sizes))


def _head(left: Sequence[Word], right: Sequence[Word], first: Match) -> Difference | None:
    """Other words before the first run where both begin a sentence with them."""
    starts = _sentence_start(left, first.a), _sentence_start(right, first.b)
    ours, theirs = (starts[0], first.a), (starts[1], first.b)
    return Difference(ours, theirs) if _is_edge(ours, theirs) else None


def _tail(left: Sequence[Word], right: Sequence[Word], last: Match) -> Difference | None:
    """Other words behind the last run where both end a sentence with them."""
    starts = last.a + last.size, last.b + last.size
    if _closes(left, right, last) or left[starts[0] - 1].ends or right[starts[1] - 1].ends:
        return None
    if _parts(left, starts[0]) or _parts(right, starts[1]):
        return None
    ours, theirs = (starts[0], _sentence_end(left, starts[0])), (starts[1], _sentence_end(right, starts[1]))
    return Difference(ours, theirs) if _is_edge(ours, theirs) else None


def _is_edge(ours: tuple[int, int], theirs: tuple[int, int]) -> bool:
    return 0 < ours[1] - ours[0] <= EDGE and 0 < theirs[1] - theirs[0] <= EDGE


def _sentence_start(words: Sequence[Word], at: int) -> int:
    """The index of the first word of the sentence that holds or ends before the word `at`; a part of a split begins one."""
    return next((i for i in range(at, 0, -1) if words[i - 1].ends or _parts(words, i)), 0)


def _sentence_end(words: Sequence[Word], at: int) -> int:
    """The index behind the last word of the sentence that holds the word `at`."""
    return next((i + 1 for i in range(at, len(words)) if words[i].ends or _parts(words, i + 1)), len(words))


def _parts(words: Sequence[Word], at: int) -> bool:
    """Whether a part of a split quotation begins or the last one ends at the index."""
    return at in {0, len(words)} or words[at].after_split


def _marked(left: Sequence[Word], right: Sequence[Word], difference: Difference) -> Difference | None:
    """The difference without the writer's own words at its ends; None where nothing differs inside the marks of both."""
    ours, theirs = _without_own(left, *difference.left), _without_own(right, *difference.right)
    trimmed = Difference(ours, theirs)
    if trimmed.changed != difference.changed:
        return None
    inside = all(w.marked for w in (*left[slice(*ours)], *right[slice(*theirs)]))
    return trimmed if inside and _holds(left, ours, right, theirs) and _holds(right, theirs, left, ours) else None


def _without_own(words: Sequence[Word], start: int, end: int) -> tuple[int, int]:
    while start < end and not words[start].marked:
        start += 1
    while start < end and not words[end - 1].marked:
        end -= 1
    return start, end


def _holds(words: Sequence[Word], place: tuple[int, int], others: Sequence[Word], met: tuple[int, int]) -> bool:
    """Whether the place, empty or not, is inside the marks.

    Before their first word and behind their last nothing is promised, unless the marks of both begin, or end, at one point.
    """
    start, end = place
    if start < end:
        return True
    before, after = _is_marked(words, start - 1), _is_marked(words, start)
    opened = after and not _is_marked(others, met[0] - 1)
    closed = before and not _is_marked(others, met[1])
    return (before and after) or opened or closed


def _is_marked(words: Sequence[Word], at: int) -> bool:
    return 0 <= at < len(words) and words[at].marked
