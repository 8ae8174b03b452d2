"""Parts: a claim cut at its punctuation and joining words, and what its words come down to."""

import re
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from checker.records import Claim

__all__ = ["WORD", "denials", "hedges", "is_empty", "part_around", "parts_of", "stem", "trimmed", "words_listed"]

LEAST_WORDS = 2  # content words of a part
LEAST_STEM = 3  # letters
REMEMBERED = 4096  # sentences whose parts are kept
ENDINGS = ("'s", "ings", "ing", "edly", "ed", "ies", "es", "s", "ly", "e")

WORD = re.compile(r"[^\W_]+(?:[.,'’-][^\W_]+)*|[$€£%]")
CUT_AFTER = re.compile(r"[;:()\[\]—–“”\"]|,(?=\s)|--+|\s-\s")
EDGES = re.compile(r"^[^\w$€£“\"‘'(]+|[^\w%”\"’'.)!?]+$")


def parts_of(claim: Claim) -> list[tuple[int, int]]:
    """The claim cut at its punctuation and joining words, as spans of the article; parts without words are joined."""
    return [(claim.start + first, claim.start + last) for first, last in _parts(claim.text)]


@lru_cache(maxsize=REMEMBERED)
def _parts(text: str) -> tuple[tuple[int, int], ...]:
    """The parts of a sentence, which is asked for once for each claim that it is laid beside."""
    cuts = {0, len(text), *(m.end() for m in CUT_AFTER.finditer(text))}
    cuts |= {m.start() for m in WORD.finditer(text) if m.group().lower() in _joining()}
    places = sorted(cuts)
    found: list[tuple[int, int, int]] = []
    for first, last in pairwise(places):
        words = sum(not is_empty(stem(m.group())) for m in WORD.finditer(text, first, last))
        if found and min(words, found[-1][2]) < LEAST_WORDS:
            found[-1] = found[-1][0], last, found[-1][2] + words
        else:
            found.append((first, last, words))
    return tuple((first, last) for first, last, _ in found)


def part_around(claim: Claim, span: tuple[int, int]) -> tuple[int, int]:
    """The parts that hold a span of the claim, as one span without punctuation at its ends."""
    holding = [p for p in parts_of(claim) if p[0] < span[1] and span[0] < p[1]]
    return trimmed(claim, holding[0][0], holding[-1][1]) if holding else (claim.start, claim.end)


def trimmed(claim: Claim, start: int, end: int) -> tuple[int, int]:
    """Without the punctuation and space at its ends."""
    words = claim.text[start - claim.start : end - claim.start]
    for edge in EDGES.finditer(words):
        if edge.start() == 0:
            start += len(edge.group())
        else:
            end -= len(edge.group())
    return (start, end) if start < end else (claim.start, claim.end)


@cache
def stem(word: str) -> str:
    """A word without the commonest endings."""
    plain = word.lower().replace("’", "'")
    ending = next((e for e in ENDINGS if plain.endswith(e) and len(plain) - len(e) >= LEAST_STEM), "")
    return plain[: len(plain) - len(ending)]


def is_empty(word: str) -> bool:
    """Whether a stem is of a word that says nothing by itself: 'the', 'said'."""
    return word in _empty()


@cache
def _empty() -> frozenset[str]:
    return frozenset(map(stem, words_listed("empty_words.txt")))


@cache
def _joining() -> frozenset[str]:
    return frozenset(words_listed("joining_words.txt"))


def words_listed(name: str) -> list[str]:
    """The words of a list of this layer's data."""
    text = (files("checker.judge") / "data" / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def denials(text: str) -> int:
    """How many words of a text deny."""
    return len(_pattern("denials.txt").findall(text))


def hedges(text: str) -> bool:
    """Whether a word of the text leaves it open whether something is so."""
    return _pattern("open_words.txt").search(text) is not None


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """The words of a list, their beginnings where it ends them with '*'."""
    words = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in words_listed(name))
    return re.compile(rf"\b(?:{words})\b|n['’]t\b" if "denials" in name else rf"\b(?:{words})\b", re.IGNORECASE)
