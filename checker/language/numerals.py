"""Numbers as they are written: digits, spelled cardinals, fractions, ordinals and vague numerals."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

__all__ = ["ORDINAL_SUFFIX", "SCALES", "Numeral", "numeral_at", "scan", "step_of"]

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_TENTHS = ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"]
SCALES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12,
}  # fmt: skip
ORDINAL_SUFFIX = ("st", "nd", "rd", "th")

_CARDINAL = {w: float(i) for i, w in enumerate(_ONES)} | {w: 20.0 + 10 * i for i, w in enumerate(_TENS)}
_CARDINAL |= {"dozen": 12.0}
_ORDINAL = {w: float(i) for i, w in enumerate(_ORDINALS)} | {w: 20.0 + 10 * i for i, w in enumerate(_TENTHS)}
_ORDINAL |= {"hundredth": 100.0, "thousandth": 1000.0}
_PARTS = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "twentieth": 20,
}  # fmt: skip
_VAGUE = {
    "dozens": (24, 199, 12), "scores": (40, 199, 20), "hundreds": (200, 1999, 100), "thousands": (2e3, 99999.0, 1e3),
    "millions": (2e6, 2e7, 1e6), "billions": (2e9, 2e10, 1e9),
    "tens": (20, 199, 10), "several": (3, 12, 1), "few": (2, 9, 1), "handful": (2, 9, 1),
}  # fmt: skip
_HUNDRED = 100
_GLYPHS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125}

_ONE = "|".join(sorted(_ONES, key=len, reverse=True))
_TEN = "|".join(_TENS)
_SMALL = rf"(?:(?:{_TEN})(?:[- ](?:{_ONE}))?|{_ONE})"
_SCALE = "hundred|thousand|million|billion|trillion|dozen"
_SPELLED = rf"(?:{_SMALL}|an?)(?:[- ](?:{_SCALE})\b(?:[ ,-]+(?:and )?{_SMALL}\b)?)+|{_SMALL}|(?:{_SCALE})(?!s)"
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+"
_ORDINAL_WORD = rf"(?:(?:{_TEN})-)?(?:{'|'.join([*_ORDINALS[1:], *_TENTHS])})"
_PART = "|".join(_PARTS)
_VAGUE_WORDS = r"(?:tens|hundreds|dozens|scores) of (?:thousands|millions|billions)|(?:dozens|scores|hundreds|thousands|millions|billions)"


def _verbose(pattern: str) -> str:
    """The pattern with its blanks escaped, for use inside a verbose one."""
    return re.sub(r"(?<!\[) (?![,-])", r"\\ ", pattern)


_NUMERAL = re.compile(
    rf"""
    (?P<glyph>(?P<whole>\d+)?\s?[½¼¾⅓⅔⅛])
  | (?P<slash>(?:(?P<before>\d+)\s)?\b(?P<top>[1-9])/(?P<bottom>[2-9])(?![\d/]))
  | (?P<outof>\b(?P<hit>{_SMALL}|\d+)\ (?:in|out\ of)\ (?:every\ )?(?P<base>{_SMALL}|\d{{1,3}}(?![,.]?\d)|a\ hundred)\b)
  | (?P<digits>(?:{_DIGITS}))
  | (?P<few>\b(?:several|(?:a|the\ last|the\ past)\ few|a\ couple\ of)\ (?P<fewscale>hundred|thousand|million|billion|dozen)s?\b)
  | (?P<vague>\b(?:{_verbose(_VAGUE_WORDS)})\b)
  | (?P<some>\b(?:several|an?\ (?:few|handful))\b(?!\ (?:more|of\ (?:the|his|her|its|their|those|these|them))\b))
  | (?P<single>\ba\ single(?=\ [a-z]))
  | (?P<oneof>\bone\ [a-z]+\ in\ (?:every\ )?(?P<among>{_SMALL})\b(?!\ [a-z]+s\b))
  | (?P<parts>\b(?:half|(?:an?|one|two|three|four|five|seven|nine)[- ](?:{_PART})s?)\b)
  | (?P<pair>\b(?:a\ pair|a\ couple|both|once|twice|thrice)\b)
  | (?P<ordinal>\b{_ORDINAL_WORD}\b)
  | (?P<spelled>\b(?:{_verbose(_SPELLED)})\b)
    """,
    re.VERBOSE | re.IGNORECASE,
)
# 'a third man' is one man more; 'a third more', 'a third in cash' and 'a third of it' are shares
_RANKED = re.compile(
    r" (?!(?:of|more|less|fewer|as|in|on|at|to|by|for|from|than|lower|higher|larger|smaller|the|and|or|were|was|are|is|have|has|had|said|say|each)\b)[a-z]+\b"
)
_PAIRS = {"a pair": 2.0, "a couple": 2.0, "both": 2.0, "once": 1.0, "twice": 2.0, "thrice": 3.0}


@dataclass(frozen=True, slots=True)
class Numeral:
    """One number as written; `low` and `high` differ from `value` only for vague numerals."""

    start: int
    end: int
    value: float
    step: float
    low: float
    high: float
    kind: Literal["digits", "words", "vague", "fraction", "ordinal", "multiple"]


def scan(text: str, start: int, end: int) -> Iterator[Numeral]:
    """Every numeral in `text[start:end]`, in order, none overlapping another."""
    while match := _NUMERAL.search(text, start, end):
        numeral = _read(match)
        if numeral is not None:
            yield numeral
        start = numeral.end if numeral is not None else match.end()


def numeral_at(text: str, start: int, end: int) -> Numeral | None:
    """The numeral that begins exactly at `start`, if any."""
    match = _NUMERAL.match(text, start, end)
    return _read(match) if match else None


def step_of(digits: str) -> float:
    """The worth of the last digit that is not a trailing zero: 100 for '1,400', 0.1 for '4.3'."""
    plain = digits.replace(",", "")
    if "." in plain:
        return float(Decimal(1).scaleb(-len(plain.split(".")[1])))
    stripped = plain.rstrip("0")
    return 10.0 ** (len(plain) - len(stripped)) if stripped else 1.0


def _read(match: "re.Match[str]") -> Numeral | None:
    kind = match.lastgroup or ""
    for name in (
        "glyph",
        "slash",
        "digits",
        "few",
        "vague",
        "some",
        "single",
        "outof",
        "oneof",
        "parts",
        "pair",
        "ordinal",
        "spelled",
    ):
        if match.group(name) is not None:
            kind = name
            break
    return _READERS[kind](match)


def _exact(match: "re.Match[str]", value: float, step: float, kind: str) -> Numeral:
    return Numeral(match.start(), match.end(), value, step, value, value, kind)  # type: ignore[arg-type]


def _glyph(match: "re.Match[str]") -> Numeral:
    whole = float(match["whole"] or 0)
    part = _GLYPHS[match["glyph"][-1]]
    return _exact(match, whole + part, part, "digits" if whole else "fraction")


def _slash(match: "re.Match[str]") -> Numeral | None:
    top, bottom = int(match["top"]), int(match["bottom"])
    if top >= bottom:
        return None
    whole = float(match["before"] or 0)
    return _exact(match, whole + top / bottom, 1 / bottom, "digits" if whole else "fraction")


def _digits(match: "re.Match[str]") -> Numeral:
    return _exact(match, float(match[0].replace(",", "")), step_of(match[0]), "digits")


def _few(match: "re.Match[str]") -> Numeral:
    scale = _scale(match["fewscale"].lower())
    return Numeral(match.start(), match.end(), 3 * scale, scale, 2 * scale, 9 * scale, "vague")


def _vague(match: "re.Match[str]") -> Numeral:
    words = match[0].lower().split(" of ")
    low, high, step = _VAGUE[words[0]]
    if len(words) > 1:
        scale = _scale(words[1].rstrip("s"))
        low, high, step = low * scale, high * scale, step * scale
    return Numeral(match.start(), match.end(), float(low), float(step), float(low), float(high), "vague")


def _some(match: "re.Match[str]") -> Numeral:
    """'several' and 'a few', as far as they reach in use."""
    low, high, step = _VAGUE[match[0].lower().split()[-1]]
    return Numeral(match.start(), match.end(), float(low), float(step), float(low), float(high), "vague")


def _single(match: "re.Match[str]") -> Numeral:
    return _exact(match, 1.0, 1.0, "words")


def _outof(match: "re.Match[str]") -> Numeral | None:
    hit = float(match["hit"]) if match["hit"].isdigit() else _cardinal(match["hit"])
    base = float(match["base"]) if match["base"].isdigit() else _cardinal(match["base"])
    return _exact(match, hit / base, 1 / base, "fraction") if 0 < hit < base else _fallback(match)


def _oneof(match: "re.Match[str]") -> Numeral:
    return _exact(match, 1 / _cardinal(match["among"]), 1.0, "fraction")


def _fallback(match: "re.Match[str]") -> Numeral | None:
    """The first numeral of 'six in two' alone."""
    inner = re.compile(rf"(?:{_SMALL}|\d+)", re.IGNORECASE).match(match.string, match.start())
    if inner is None:
        return None
    value = float(inner[0]) if inner[0].isdigit() else _cardinal(inner[0])
    return _exact(inner, value, 1.0, "words")


def _parts(match: "re.Match[str]") -> Numeral:
    words = re.split(r"[- ]", match[0].lower())
    if words[0] == "a" and words[-1] in _ORDINAL and _RANKED.match(match.string, match.end()):
        rank = _ORDINAL[words[-1]]
        return Numeral(match.start() + 2, match.end(), rank, 1.0, rank, rank, "ordinal")
    if len(words) == 1:
        return _exact(match, 0.5, 0.5, "fraction")
    top = 1.0 if words[0] in {"a", "an"} else _CARDINAL[words[0]]
    bottom = _PARTS.get(words[1]) or _PARTS[words[1].rstrip("s")]
    return _exact(match, top / bottom, 1 / bottom, "fraction")


def _pair(match: "re.Match[str]") -> Numeral:
    words = match[0].lower()
    return _exact(match, _PAIRS[words], 1.0, "multiple" if words.endswith("ce") else "words")


def _ordinal(match: "re.Match[str]") -> Numeral:
    words = match[0].lower().split("-")
    value = _ORDINAL[words[-1]] + (_CARDINAL[words[0]] if len(words) > 1 else 0.0)
    return _exact(match, value, 1.0, "ordinal")


def _spelled(match: "re.Match[str]") -> Numeral:
    value = _cardinal(match[0])
    step = 12.0 if match[0].lower().endswith("dozen") else step_of(f"{value:.0f}") if value >= _HUNDRED else 1.0
    return _exact(match, value, step, "words")


def _cardinal(words: str) -> float:
    total = current = 0.0
    for word in re.split(r"[ ,-]+", words.lower()):
        if word in {"a", "an"}:
            current = 1.0
        elif word in {"hundred", "dozen"}:
            current = (current or 1.0) * _scale(word)
        elif word in SCALES:
            total += (current or 1.0) * SCALES[word]
            current = 0.0
        elif word in _CARDINAL:
            current += _CARDINAL[word]
    return total + current


def _scale(word: str) -> float:
    return 12.0 if word == "dozen" else SCALES[word]


_READERS = {
    "glyph": _glyph, "slash": _slash, "digits": _digits, "few": _few, "vague": _vague, "some": _some, "single": _single, "outof": _outof, "oneof": _oneof,
    "parts": _parts, "pair": _pair, "ordinal": _ordinal, "spelled": _spelled,
}  # fmt: skip
