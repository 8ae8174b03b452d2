"""The words inside quotation marks: the same words in two articles, word by word.

Two quotations are laid over each other by their longest common runs of words (Ratcliff and Metzener 1988, as in difflib). What differs
between two runs is a change inside the marks; what is left over at an end is a cut. Case, punctuation, spelling of one language, words in
brackets and words behind an ellipsis or between the parts of a split quotation are no difference.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import Match, SequenceMatcher
from functools import cache
from importlib.resources import files
from itertools import pairwise

from checker.facets.base import ABSENT, Context, Example, Facet
from checker.language.document import Document
from checker.records import Answer, FacetValue, Level, SpeechKind, WordsValue

__all__ = ["CHANGED", "CUT", "DROPPED", "FACET", "SAME", "Alignment", "Difference", "Word", "alignments", "words_of"]

SAME = Level(name="same", label="the same words", weight=2.0)
CUT = Level(name="cut", label="the same words, one quotation cut shorter", weight=1.5)
CHANGED = Level(
    name="changed", label="a word changed inside the marks", weight=-1.5, conflict=True, strength="contradiction"
)
DROPPED = Level(
    name="dropped",
    label="words left out inside the marks without a sign",
    weight=-1.0,
    conflict=True,
    strength="discrepancy",
)
OTHER = Level(name="other words", label="other words", weight=0.0)

WORD = re.compile(r"\[[^\]]*\]|…|\.\s?\.\s?\.|[^\W_]+(?:['’.-][^\W_]+)*|[%$£€]")
LEAST = 4  # matched words that make two quotations one
LEAST_SHARE = 0.55  # of the words in the overlapping stretch
GAP = 5  # words that may differ between two runs of equal ones
SHORT = 2  # words of a quotation that stands whole in the other: "bad hombres"
LITTLE = 3  # letters of words that tell nothing
TAIL = 3  # words that may differ at an end where neither quotation was cut


@dataclass(frozen=True, slots=True)
class Word:
    """One word with its place in the article; after a break the article itself shows that words may be missing."""

    form: str  # as compared
    text: str  # as printed
    start: int
    end: int
    after_break: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """Words on the left against words on the right; one side is empty where words were dropped."""

    left: tuple[Word, ...]
    right: tuple[Word, ...]
    at_left: Word  # the word before the difference, to find the place where a side is empty
    at_right: Word


@dataclass(frozen=True, slots=True)
class Alignment:
    """How two quotations lie over each other."""

    matched: int
    covered: float  # matched words over the longer side of the overlapping stretch
    whole: bool  # whether neither goes on beyond the stretch
    differences: tuple[Difference, ...]
    left: tuple[Word, Word]  # first and last matched word
    right: tuple[Word, Word]


@cache
def _spellings() -> dict[str, str]:
    lines = files("checker.facets").joinpath("data/spellings.txt").read_text("utf-8").splitlines()
    return dict(line.split() for line in lines if line.strip() and not line.startswith("#"))


def words_of(text: str, start: int = 0, *, broken: bool = False) -> tuple[Word, ...]:
    """The words of a quotation; `start` is its place in the article, `broken` says that something stands before it."""
    words: list[Word] = []
    pending = broken
    for match in WORD.finditer(text):
        if match[0][0] == "[" or match[0][0] in "….":
            pending = True
            continue
        words.append(Word(_form(match[0]), match[0], start + match.start(), start + match.end(), after_break=pending))
        pending = False
    return tuple(words)


def _form(word: str) -> str:
    plain = word.lower().replace("’", "'").replace("-", "").replace(".", "")
    return _spellings().get(plain, plain)


def alignments(left: Sequence[Word], right: Sequence[Word]) -> Iterator[Alignment]:
    """Every stretch of words that both give, the longest first; what lies before and behind it is laid over again."""
    matcher = SequenceMatcher(None, [w.form for w in left], [w.form for w in right], autojunk=False)
    chain = _best_chain([b for b in matcher.get_matching_blocks() if b.size])
    if not chain:
        return
    first, last = chain[0], chain[-1]
    found = _alignment(left, right, chain)
    if found is None:
        return
    yield found
    yield from alignments(left[: first.a], right[: first.b])
    yield from alignments(left[last.a + last.size :], right[last.b + last.size :])


def _alignment(left: Sequence[Word], right: Sequence[Word], chain: Sequence[Match]) -> Alignment | None:
    """What the chain of runs says; None where the two are not one quotation."""
    matched = sum(b.size for b in chain)
    first, last = chain[0], chain[-1]
    spans = last.a + last.size - first.a, last.b + last.size - first.b
    covered = matched / max(spans)
    shorter = min(len(left), len(right))
    if matched < LEAST and not (matched >= SHORT and matched == shorter):
        return None
    telling = any(len(left[i].form) > LITTLE for b in chain for i in range(b.a, b.a + b.size))
    if covered < LEAST_SHARE or not telling:
        return None
    return Alignment(
        matched=matched,
        covered=covered,
        whole=spans == (len(left), len(right)),
        differences=tuple(_differences(left, right, chain)),
        left=(left[first.a], left[last.a + last.size - 1]),
        right=(right[first.b], right[last.b + last.size - 1]),
    )


def _best_chain(blocks: Sequence[Match]) -> list[Match]:
    """The run of matching blocks with small gaps that matches most words."""
    chains: list[list[Match]] = []
    for block in blocks:
        before = chains[-1][-1] if chains else None
        if before and max(block.a - before.a - before.size, block.b - before.b - before.size) <= GAP:
            chains[-1].append(block)
        else:
            chains.append([block])
    return max(chains, key=lambda c: sum(b.size for b in c), default=[])


def _differences(left: Sequence[Word], right: Sequence[Word], chain: Sequence[Match]) -> Iterator[Difference]:
    for before, after in pairwise(chain):
        ours = tuple(left[before.a + before.size : after.a])
        theirs = tuple(right[before.b + before.size : after.b])
        if not _shown((*ours, *theirs, left[after.a], right[after.b])):
            yield Difference(ours, theirs, left[before.a + before.size - 1], right[before.b + before.size - 1])
    last = chain[-1]
    ours, theirs = tuple(left[last.a + last.size :]), tuple(right[last.b + last.size :])
    # both go on for a word or two, and with other words: a change, no cut
    if 0 < len(ours) <= TAIL and 0 < len(theirs) <= TAIL and not _shown((*ours, *theirs)):
        yield Difference(ours, theirs, left[last.a + last.size - 1], right[last.b + last.size - 1])


def _shown(words: Sequence[Word]) -> bool:
    """Whether brackets, an ellipsis or a split own up to the difference."""
    return any(w.after_break for w in words)


def find(document: Document) -> tuple[FacetValue, ...]:
    """Every stretch of words inside quotation marks; the slot is the verb of saying."""
    return tuple(
        FacetValue(
            facet="quote",
            slot=quotation.cue or "",
            start=quotation.start,
            end=quotation.end,
            text=quotation.text,
            holder=quotation.speaker,
            value=WordsValue(words=quotation.text),
        )
        for quotation in document.quotations
        if quotation.kind is not SpeechKind.INDIRECT
    )


def compare(left: FacetValue, right: FacetValue, _context: Context) -> Answer:
    """The first rung that holds; only the sides of the answer depend on the order."""
    if not isinstance(left.value, WordsValue) or not isinstance(right.value, WordsValue):
        return Answer(facet="quote", level=ABSENT)
    found = list(alignments(words_of(left.value.words), words_of(right.value.words)))
    differences = [d for a in found for d in a.differences]
    if any(d.left and d.right for d in differences):
        level = CHANGED
    elif differences:
        level = DROPPED
    elif found:
        level = SAME if all(a.whole for a in found) else CUT
    else:
        level = OTHER
    return Answer(facet="quote", level=level, left=left.text, right=right.text, note=level.label)


FACET = Facet(
    name="quote",
    title="Words quoted",
    what=(
        "The words inside quotation marks. Two quotations are laid over each other by their longest common runs of words;"
        " what differs between two runs was changed or left out inside the marks."
    ),
    why="Marks promise the very words. Where two sources print others, one of them misquotes, and nobody should copy it unheard.",
    guards=(
        "Silent on words cut at the start or end, on case, punctuation and the spellings of one language, on words in"
        " brackets, and where an ellipsis or the split of a quotation shows that something may be missing."
    ),
    ladder=(CHANGED, DROPPED, SAME, CUT, OTHER, ABSENT),
    examples=(
        Example(
            left='"We will not close the mill," she said.',
            right="“We will not close the mill,” said Berg.",
            level="same",
        ),
        Example(left='"The harbour is full," he said.', right='"The harbor is full," he said.', level="same"),
        Example(
            left='"We will not close the mill before the winter," she said.',
            right='She said that "we will not close the mill" this year.',
            level="cut",
        ),
        Example(
            left='"We are asking the council to open the road at once," he said.',
            right='"We are asking the council to open that road at once," he said.',
            level="changed",
        ),
        Example(
            left='"It was a very long and bitter night," he said.',
            right='"It was a long and bitter night," he said.',
            level="dropped",
        ),
        Example(
            left='"It was a very long and bitter night," he said.',
            right='"It was a ... long and bitter night," he said.',
            level="same",
        ),
        Example(
            left='"The harbour is full," he said.', right='"Nobody warned the crew," he said.', level="other words"
        ),
    ),
    find=find,
    compare=compare,
)
