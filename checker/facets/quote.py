"""The words inside quotation marks: the same words in two articles, word by word."""

from collections.abc import Sequence

from checker.facets.alignment import Alignment, Difference, alignments
from checker.facets.base import ABSENT, Context, Example, Facet
from checker.facets.quoted_words import NEGATIONS, Word, tells, words_of
from checker.language.document import Document
from checker.records import Answer, FacetValue, Level, SpeechKind, WordsValue

__all__ = ["CHANGED", "CUT", "DROPPED", "FACET", "SAME", "SMALL", "level_of"]

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
SMALL = Level(
    name="small word",
    label="only a word of grammar differs inside the marks",
    weight=-0.5,
    conflict=True,
    strength="discrepancy",
)
OTHER = Level(name="other words", label="other words", weight=0.0)

TURNING = 6  # words of a difference in which a negation turns the sense; more are a sentence left out


def level_of(left: Sequence[Word], right: Sequence[Word], difference: Difference) -> Level:
    """The rung of one difference inside the marks; a negation never counts as a word of grammar."""
    words = [*left[slice(*difference.left)], *right[slice(*difference.right)]]
    if any(w.form in NEGATIONS for w in words) and len(words) <= TURNING:
        return CHANGED
    if not any(tells(w.form) for w in words):
        return SMALL
    return CHANGED if difference.changed else DROPPED


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
    """The gravest rung that holds, with the words that differ; only the sides of the answer depend on the order."""
    if not isinstance(left.value, WordsValue) or not isinstance(right.value, WordsValue):
        return Answer(facet="quote", level=ABSENT)
    texts = left.value.words, right.value.words
    words = words_of(texts[0]), words_of(texts[1])
    found = alignments(*words)
    differences = [d for a in found for d in a.differences]
    if not differences:
        return Answer(facet="quote", level=_agreeing(found), left=left.text, right=right.text)
    level = min((level_of(*words, d) for d in differences), key=lambda one: one.weight)
    ours = ", ".join(_said(texts[0], words[0], d.left) for d in differences)
    theirs = ", ".join(_said(texts[1], words[1], d.right) for d in differences)
    return Answer(facet="quote", level=level, left=ours, right=theirs, note=f"{ours} against {theirs}")


def _agreeing(found: Sequence[Alignment]) -> Level:
    if not found:
        return OTHER
    return SAME if all(a.whole for a in found) else CUT


def _said(text: str, words: Sequence[Word], differing: tuple[int, int]) -> str:
    """The differing words as printed, 'nothing' where they are missing."""
    first, last = differing
    return f"\u201c{text[words[first].start : words[last - 1].end]}\u201d" if first < last else "nothing"


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
    ladder=(CHANGED, DROPPED, SMALL, SAME, CUT, OTHER, ABSENT),
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
            level="small word",
        ),
        Example(
            left='"We are asking the council to open the road at once," he said.',
            right='"We are asking the council to close the road at once," he said.',
            level="changed",
        ),
        Example(
            left='"It was a very long and bitter night," he said.',
            right='"It was a very long night," he said.',
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
