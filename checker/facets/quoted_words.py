"""The words of a quotation in the form in which they are compared: case, spelling, contractions and marks put aside."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from checker.facets.spelling import spellings

__all__ = ["NEGATIONS", "Word", "is_filler", "tells", "words_of"]

# of the clock, in twelve hours or in twenty-four
CLOCK = re.compile(
    r"(?<![\w:.,])(?P<hour>\d{1,2})(?:(?:[:.](?P<minute>\d\d))?\s?(?P<half>[AaPp])\.?\s?[Mm]|:(?P<past>\d\d))(?![\w:])"
)
WORD = re.compile(
    rf"\[[^\]]*\]|\([^)]*\)|{CLOCK.pattern}"
    r"|…|\.\s?\.\s?\.|[^\W_]+(?:[*_–—-]{2,}[^\W_]*)+|[^\W_]*\*+[^\W_]*"  # brackets, ellipsis, f--k
    r"|['’][^\W_]+|[^\W_]+(?:['’.,][^\W_]+)*|[%&@#$£€]"
)
ENDS = re.compile(r"[.!?]+[\"'”’)\]]*\s|[.!?…]+[\"'”’)\]]*$")
CONTRACTED = re.compile(r"(.+?)(n't|'ve|'re|'ll|'m|'d|'s)$")
PARTS = {"n't": "not", "'ve": "have", "'re": "are", "'ll": "will", "'m": "am"}
SIGNS = {"&": "and", "%": "percent"}
NEGATIONS = frozenset({"not", "no", "never", "nor", "none", "nobody", "nothing", "without", "neither"})
FILLERS = frozenset({"uh", "um", "er", "erm", "ah", "oh", "hmm", "mm"})


@dataclass(frozen=True, slots=True)
class Word:
    """One word with its place in the article; the two words of a contraction share one place."""

    form: str  # as compared
    start: int
    end: int
    after_break: bool = False  # brackets or an ellipsis before it own up that words may be missing
    after_split: bool = False  # the first word of a later part of a split quotation
    ends: bool = False  # whether a sentence ends behind it
    marked: bool = True  # False for the writer's own words around the marks


@cache
def _function_words() -> frozenset[str]:
    lines = files("checker.facets").joinpath("data/function_words.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def tells(form: str) -> bool:
    """Whether a word says something of its own: no article, pronoun, preposition or auxiliary."""
    return form not in _function_words()


def is_filler(word: Word) -> bool:
    """Whether it is a sound of hesitation."""
    return word.form in FILLERS


def words_of(text: str, start: int = 0, *, split: bool = False) -> tuple[Word, ...]:
    """The words of a quotation that stands at `start` of its article; `split` says that a part of it stands before."""
    words: list[Word] = []
    broken = False
    for match in WORD.finditer(text):
        if match[0][0] in "[(….":
            broken = True
            continue
        span = start + match.start(), start + match.end()
        ends = bool(ENDS.match(text, match.end()))
        forms = _forms(match[0])
        for number, form in enumerate(forms):
            first, last = number == 0, number == len(forms) - 1
            words.append(Word(form, *span, broken and first, split and not words, ends and last))
        broken = False
    return tuple(words)


def _hour(clock: re.Match[str]) -> str:
    """'18:00' for '6 p.m.'."""
    half = (clock["half"] or "").lower()
    hour = int(clock["hour"]) % 12 + 12 * (half == "p") if half else int(clock["hour"])
    return f"{hour:02}:{clock['minute'] or clock['past'] or '00'}"


def _forms(printed: str) -> tuple[str, ...]:
    """The word in lower case without accents, points and commas; two words where it is contracted."""
    if printed in SIGNS:
        return (SIGNS[printed],)
    if clock := CLOCK.fullmatch(printed):
        return (_hour(clock),)
    bare = "".join(c for c in unicodedata.normalize("NFKD", printed.lower()) if not unicodedata.combining(c))
    plain = bare.replace("’", "'").replace(",", "")
    if not any(c.isdigit() for c in plain):
        plain = plain.replace(".", "")
    return tuple(_expanded(plain if plain in spellings() else plain.lstrip("'")))


def _expanded(word: str) -> Iterator[str]:
    spelled = spellings().get(word)
    if spelled is not None:
        yield from spelled
        return
    if word.endswith("s's"):  # "the bus's" and "the bus'" are two houses' style
        word = word.removesuffix("'s")
    contracted = CONTRACTED.fullmatch(word)
    if contracted is None:
        yield word
        return
    if contracted[2] not in PARTS:  # "the dyke's" is "the dike's"
        yield " ".join(spellings().get(contracted[1], (contracted[1],))) + contracted[2]
        return
    yield from _expanded(contracted[1])
    yield PARTS[contracted[2]]
