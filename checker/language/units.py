"""Units of measure and currencies, read from tables."""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

__all__ = ["Unit", "currency_after", "currency_before", "rate_units", "unit_after", "words"]

# first letters of all words of a term, and of all but the last one
_WORDS = r"(^|_)([a-z])"
_ADJECTIVES = r"(^|_)([a-z])(?=[a-z]*_)"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: its dimension, the base unit, and how many of those it is worth."""

    dimension: str
    base: str
    factor: float


@cache
def words(name: str) -> frozenset[str]:
    """The terms of one of our word lists."""
    lines = files("checker.language").joinpath("data", f"{name}.txt").read_text("utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def unit_after(text: str, pos: int, end: int) -> tuple[Unit, int, str] | None:
    """The unit that follows a number at `pos`, where it ends, and its term."""
    table, pattern = _units()
    match = pattern.match(text, pos, end)
    return (_row(table, match[1]), match.end(1), match[1]) if match else None


def currency_before(text: str, start: int) -> tuple[Unit, int] | None:
    """The currency sign or code that ends right before `start`, and where it begins."""
    match = _currencies()[1].search(text, max(0, start - 5), start)
    return (_row(_currencies()[0], match[1]), match.start()) if match else None


def currency_after(text: str, pos: int, end: int) -> tuple[Unit, int, str] | None:
    """The currency word, sign or code that follows a number, where it ends, and its term."""
    table, _, after = _currencies()
    match = after.match(text, pos, end)
    return (_row(table, match[1]), match.end(1), match[1]) if match else None


@cache
def rate_units() -> "re.Pattern[str]":
    """'a week', 'per share', 'an hour': what an amount is stated per."""
    listed = "|".join(sorted(words("rate_units"), key=len, reverse=True))
    return re.compile(
        rf"[ -](?:per[ -]|(?:each|every|an?)[ -](?:[A-Z]\w+ )?(?=(?:{listed})s?\b))(\w+)|\s?/\s?(hour|day|week|month|year)\b"
    )


def _row(table: "dict[str, Unit]", term: str) -> "Unit":
    """The row of a term, whose words a text joins with spaces or hyphens."""
    return table[term] if term in table else table[re.sub(r"[ -]+", "_", term)]


def _rows(name: str) -> list[list[str]]:
    lines = files("checker.language").joinpath("data", f"{name}.txt").read_text("utf-8").splitlines()
    return [line.split() for line in lines if line.strip() and not line.startswith("#")]


def _alternatives(terms: list[str]) -> str:
    return "|".join(re.escape(t).replace("_", "[ -]") for t in sorted(terms, key=len, reverse=True))


@cache
def _units() -> "tuple[dict[str, Unit], re.Pattern[str]]":
    table: dict[str, Unit] = {}
    symbols: list[str] = []
    names: list[str] = []
    for dimension, base, factor, *terms in _rows("units"):
        unit = Unit(dimension, base, float(factor))
        for term in terms:
            if term.startswith("*"):
                table[term[1:]] = unit
                symbols.append(term[1:])
            else:
                table |= {f: unit for t in (term, term.capitalize()) for f in (t, f"{t}s", f"{t}S".upper())}
                names += [term, f"{term}s"]
    for name in names:
        table.setdefault(name.upper(), table[name])
        table.setdefault(re.sub("_([a-z])", lambda m: "_" + m[1].upper(), name), table[name])
    cased = [n for n in table if n not in symbols]
    pattern = rf"[\s-]?(?:((?:{_alternatives(cased)})(?=\W|$)|(?:{_alternatives(symbols)})(?![\w°])))"
    return table, re.compile(pattern)


@cache
def _currencies() -> "tuple[dict[str, Unit], re.Pattern[str], re.Pattern[str]]":
    table: dict[str, Unit] = {}
    signs: list[str] = []
    names: list[str] = []
    for code, factor, *terms in _rows("currencies"):
        unit = Unit("money", code, float(factor))
        for term in terms:
            if term.isupper() or not term.isascii() or "$" in term:
                table[term] = unit
                signs.append(term)
            else:
                forms = [term, f"{term}s"]
                # 'Swiss Francs' in headlines, 'Swiss francs' in text
                forms += [re.sub(p, lambda m: m[1] + m[2].upper(), f) for p in (_WORDS, _ADJECTIVES) for f in forms]
                forms += [re.sub("^[Uu]s_", "US_", f) for f in forms if f.lower().startswith("us_")]
                table |= dict.fromkeys(forms, unit)
                names += forms
    before = re.compile(rf"(?<![A-Za-z])({_alternatives(signs)})\s?$")
    after = re.compile(rf"[\s-]?((?:{_alternatives(names)})\b|(?:{_alternatives(signs)})(?!\w))")
    return table, before, after
