"""Results: '21-17', 'seven to two', '234-193', told from ranges and from names with a dash."""

import re
from collections.abc import Iterator

from checker.language.numerals import numeral_at
from checker.language.standings import kind_of
from checker.records import Modifier, QuantityMention, QuantityValue

__all__ = ["UNANIMOUS", "find_scores"]

UNANIMOUS = "unanimous"  # in place of 'n-0', where it is not said how many voted
_UNANIMOUS = re.compile(r"(?<!almost )(?<!nearly )(?<!not )(?<!near-)\bunanimous(?:ly)?\b(?! consent)", re.IGNORECASE)

_DIGIT_PAIR = re.compile(r"(?<![\w$£€.,/–-])(\d{1,3})([-–])(\d{1,3})(?![\w%/]|[-–]\w|[.:]\d|,\d{3}(?!\d))")
_SPELLED_PAIR = re.compile(
    r"(?<![\w$£€.,-])(?:[A-Za-z]+(?:-[a-z]+)?(?:-to-|-| to )[a-z]+|\d{1,3}(?: to |-to-)\d{1,3}|\d{1,3} votes to \d{1,3})\b(?![,.]\d|%)"
)
_RESULT = re.compile(
    r"\b(?:vot\w+|pass\w*|won|wins?|winning|victor\w*|beat\w*|defeat\w*|lost|loss|lead\w*|led|rul\w+|decision|carried|approv\w+|reject\w*|score\w*|"
    r"draw\w*|drew|margin|games?|sets?|match|trail\w*|final|verdict|majority|panel|split|series|record|tally)\b",
    re.IGNORECASE,
)
_NOT_SCORE_AFTER = re.compile(
    r"\s?(?:percent|per ?cent|%|million|billion|thousand|bn\b|hundred|[ -](?:year|minute|hour|day|week|month|mile|meter|metre|foot|inch|degree)|years?\b|days?\b|hours?\b|minutes?\b|weeks?\b|months?\b|miles?\b|euros?\b|dollars?\b|pounds?\b)"
)
# 'in Weeks 14-16', 'chapters 9-7'
_NUMBERED_BEFORE = re.compile(
    r"\b(?:weeks|days|chapters|verses|grades|pages|lines|rows|versions|sections|nos\.)\s$", re.IGNORECASE
)
_RANGE_BEFORE = re.compile(
    r"\b(?:between|from|aged?|ages|about|some|every|around|within|at least|pages?)\s$", re.IGNORECASE
)
_PLURAL_AFTER = re.compile(
    r" (?!votes?\b|wins?\b|losses\b|points?\b|against\b|as\b|was\b|is\b|yes\b|this\b|victories\b)[a-z]+s\b"
)
_NAMES = frozenset({"9-11", "24-7", "50-50", "20-20"})


def find_scores(text: str, start: int, end: int) -> Iterator[QuantityMention]:
    """Every result in `text[start:end]`, in order."""
    for match in _DIGIT_PAIR.finditer(text, start, end):
        left, right = int(match[1]), int(match[3])
        if match[0].replace("–", "-") in _NAMES or not _is_score(text, match, start, end):
            continue
        yield _mention(match.start(), match.end(), text, left, right)
    for match in _SPELLED_PAIR.finditer(text, start, end):
        pair = _spelled(text, match)
        if pair and (
            _RESULT.search(text, max(start, match.start() - 80), min(end, match.end() + 40)) or "nil" in match[0]
        ):
            yield _mention(match.start(), match.end(), text, *pair)
    for match in _UNANIMOUS.finditer(text, start, end):
        mention = _mention(match.start(), match.end(), text, 1, 0)
        yield mention.model_copy(update={"value": mention.value.model_copy(update={"unit": UNANIMOUS})})


def _is_score(text: str, match: "re.Match[str]", start: int, end: int) -> bool:
    left, right = int(match[1]), int(match[3])
    numbered = _NUMBERED_BEFORE.search(text, max(start, match.start() - 12), match.start())
    if numbered or _NOT_SCORE_AFTER.match(text, match.end(), end):
        return False
    if left > right:
        return True
    if _RANGE_BEFORE.search(text, max(start, match.start() - 10), match.start()):
        return False
    if _PLURAL_AFTER.match(text, match.end(), end):
        return False
    return (
        left == right
        or bool(_RESULT.search(text, max(start, match.start() - 80), min(end, match.end() + 60)))
        or (text[match.start() - 2 : match.start()] == ", " or text[match.end() : match.end() + 2] == ", ")
    )


def _spelled(text: str, match: "re.Match[str]") -> tuple[int, int] | None:
    if _NOT_SCORE_AFTER.match(text, match.end()):
        return None
    words = re.split(r" (?:votes )?to |-to-|-", match[0])
    if len(words) != 2:  # noqa: PLR2004
        return None
    words = ["zero" if w in {"nil", "nothing", "zero"} else w for w in words]
    numbers = [numeral_at(w, 0, len(w)) for w in words]
    if any(
        n is None or n.end != len(w) or n.kind not in {"words", "digits"} for n, w in zip(numbers, words, strict=True)
    ):
        return None
    left, right = (int(n.value) for n in numbers if n is not None)
    # 'twenty-one' is a number, 'two to three' a range
    return (left, right) if left > right and not (left >= 20 and left % 10 == 0 and "-" in match[0]) else None  # noqa: PLR2004


def _mention(start: int, end: int, text: str, left: int, right: int) -> QuantityMention:
    counted, phrase = kind_of(text, start, end)
    value = QuantityValue(
        low=left, high=left, stated=left, modifier=Modifier.EXACT, dimension="score", unit=f"{left}-{right}",
        counted=counted, counted_phrase=phrase,
    )  # fmt: skip
    return QuantityMention(start=start, end=end, text=text[start:end], value=value)
