"""Two numbers in one slot, and two days of the week, months or years."""

import re
from collections.abc import Sequence
from functools import lru_cache

from checker.judge.casefile import CaseFile
from checker.judge.differing.parts import Differences, Part, Token, at, slots, tokens, tokens_of
from checker.language.numerals import Numeral, scan
from checker.language.timewords import MONTHS, WEEKDAYS
from checker.language.units import unit_after
from checker.records import Claim, Comparison

__all__ = ["Values"]

CALENDAR = (re.compile("|".join(WEEKDAYS)), re.compile("|".join(MONTHS)), re.compile(r"(?:19|20)\d\d"))
REMEMBERED = 4096  # sentences whose numbers are kept
BOTH = 2  # telling words behind a measure


class Values:
    """Finds numbers and days that the other part gives otherwise, neither sentence both of them."""

    def __init__(self, case: CaseFile) -> None:
        """Nothing is looked up before it is asked for."""
        self._case = case

    def differing(self, left: Part, right: Part) -> Differences:
        """Where two numbers of one slot stand, and the days, months and years where the parts have none in common."""
        for kind in range(len(CALENDAR)):
            yield from _dates(left, right, kind)
        ones, others = _numbers(left), _numbers(right)
        if ones and others:
            comparison = self._case.compared(left.claim.id, right.claim.id)
            settled = [_settled(comparison, part.claim) for part in (left, right)]
            ones = _unlike(ones, _scanned(right.claim.text), left.claim, settled[0])
            others = _unlike(others, _scanned(left.claim.text), right.claim, settled[1])
        for one in ones:
            for other in others:
                if _one_slot(left.claim, one, right.claim, other):
                    yield left.claim.start + one.start, right.claim.start + other.start


def _dates(left: Part, right: Part, kind: int) -> Differences:
    ones, others = (
        [word for word in _calendar(part.claim.text, part.claim.start)[kind] if part.holds(word.start)]
        for part in (left, right)
    )
    if {word.form for word in ones}.isdisjoint(word.form for word in others):
        for one in ones:
            for other in others:
                yield one.start, other.start


@lru_cache(maxsize=REMEMBERED)
def _calendar(text: str, start: int) -> tuple[tuple[Token, ...], ...]:
    """The days, months and years that a claim names."""
    words = [word for word in tokens_of(text, start) if word.capital or word.form.isdigit()]
    return tuple(tuple(word for word in words if names.fullmatch(word.form)) for names in CALENDAR)


@lru_cache(maxsize=REMEMBERED)
def _scanned(text: str) -> tuple[Numeral, ...]:
    return tuple(scan(text, 0, len(text)))


def _numbers(part: Part) -> list[Numeral]:
    return [number for number in _scanned(part.claim.text) if part.holds(part.claim.start + number.start)]


def _settled(comparison: Comparison | None, claim: Claim) -> list[tuple[int, int]]:
    """The spans of the claim's values that agree with one of the other claim, rounded ones too."""
    if comparison is None:
        return []
    spans = (
        a.left_span if claim.id == comparison.left else a.right_span for a in comparison.answers if a.level.weight > 0
    )
    return [span for span in spans if span]


def _unlike(
    numbers: Sequence[Numeral], others: Sequence[Numeral], claim: Claim, settled: Sequence[tuple[int, int]]
) -> list[Numeral]:
    """The numbers that no number of the other sentence may be."""
    return [
        number
        for number in numbers
        if not any(number.low <= other.high and other.low <= number.high for other in others)
        and not any(start <= claim.start + number.start < end for start, end in settled)
    ]


def _one_slot(claim: Claim, one: Numeral, beside: Claim, other: Numeral) -> bool:
    """Whether both count one thing, or stand between the same words; a measure tells nothing by its unit alone."""
    if (one.kind == "ordinal") != (other.kind == "ordinal"):
        return False
    words, others = tokens(claim), tokens(beside)
    ours = at(words, claim.start + one.start, claim.start + one.end)
    theirs = at(others, beside.start + other.start, beside.start + other.end)
    slot, met = slots(words, *ours), slots(others, *theirs)
    if slot.same(met) or (len(slot.behind) >= BOTH and slot.behind[:BOTH] == met.behind[:BOTH]):
        return True
    measured = unit_after(claim.text, one.end, len(claim.text)) is not None
    return not measured and _next(words, ours[1]) == _next(others, theirs[1]) != ""


def _next(words: Sequence[Token], place: int) -> str:
    """The very next word, '' where it is one of grammar."""
    return words[place].stem if place < len(words) and words[place].tells else ""
