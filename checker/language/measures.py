"""From a number to a measure: its scale, currency, unit, range, compound and rate."""

import re
from dataclasses import dataclass, replace
from functools import cache

from checker.language.numerals import SCALES, Numeral, numeral_at
from checker.language.units import Unit, currency_after, currency_before, rate_units, unit_after, words

__all__ = ["Measure", "in_pounds_of_mass", "measure"]

COUNT = Unit("count", "", 1.0)
PERCENT = Unit("percent", "%", 1.0)
AGE = Unit("age", "year", 1.0)
ORDINAL = Unit("ordinal", "", 1.0)
RATIO = Unit("ratio", "x", 1.0)
MAGNITUDE = Unit("magnitude", "", 1.0)
EXCEPTION = Unit("exception", "", 1.0)  # how many are left out
_YEAR = 31557600.0
_POUND = 0.45359237

_WORD_SCALE = re.compile(r"[\"”’']?[ -](hundred|thousand|million|billion|trillion|dozen)\b", re.IGNORECASE)
_LETTER_SCALE = re.compile(r" ?(bn|bln|mn|mln|tn|trn|m|k|M|B|K|T)\b")
_METRES = "(?:high|deep|long|wide|tall|thick|away|apart|above|below|from|of|off|up|down|into|in|to|and)"  # behind 'm' for metres
_PERCENT = re.compile(r"\s?(?:%|％)|[ -](?:percent(?:age)?|per[ -]cent|pc)\b(?![ -]points?)", re.IGNORECASE)
_POINTS = re.compile(r"[ -](?:percentage|basis)[ -]points?\b", re.IGNORECASE)
_AND_PART = re.compile(r"[ -](?:and[ -])(a[ -]half|a[ -]quarter|three[ -]quarters)\b", re.IGNORECASE)
_PART_VALUE = {"a half": 0.5, "a quarter": 0.25, "three quarters": 0.75}
_OLD = re.compile(r"[ -]old\b|s old\b| of age\b")
_MOMENT = re.compile(
    r"[ -](?:old|later|earlier|ago|before|after|into|of age)\b"
)  # 'scored 22 and 18 minutes later left'
_AGED = re.compile(r"\bage[ds] $")
_NO_YEAR = 1000
_OF_UNIT = re.compile(r" (?:of )?an? (?=\w)", re.IGNORECASE)
_JOIN = re.compile(r"(?: ?[-–—] ?| (?:to|and|or) )")
_INFIX = re.compile(r"(?:-plus|-odd| odd|-or-so| or so|-some|\+| plus|-ish)(?=[ -]\w| ?%)", re.IGNORECASE)
_PENCE = re.compile(r"p\b(?!\.m)")
_MAGNITUDE = re.compile(r"[ -]magnitude\b")
_MAGNITUDE_OF = re.compile(r"magnitude (?:of )?$")
_MULTIPLE = re.compile(
    r" (?:as|more|higher|larger|bigger|greater|less|faster|the (?:size|number|amount|rate|price|value|average|cost|level|previous|original|usual|normal|national))\b"
)
_OF = re.compile(r" of(?= )")
_COMPOUND = re.compile(r",? (?:and )?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Measure:
    """A number with its unit; `low` and `high` differ from `value` for ranges and vague numerals."""

    start: int
    end: int
    value: float
    step: float
    low: float
    high: float
    unit: Unit
    term: str  # the unit as written
    rate: str
    kind: str  # of the numeral
    core_end: int  # end of the digits or words themselves
    infix: int = -1  # where 'odd' or 'plus' begins between the number and its unit or noun


def measure(text: str, numeral: Numeral, begin: int, end: int) -> Measure:
    """Read what surrounds a numeral: currency, scale, second number of a range, unit, rate."""
    found = Measure(
        numeral.start, numeral.end, numeral.value, numeral.step, numeral.low, numeral.high, COUNT, "", "",
        numeral.kind, numeral.end,
    )  # fmt: skip
    if numeral.kind == "ordinal":
        return replace(found, unit=ORDINAL)
    if numeral.kind == "multiple":
        return _rated(text, replace(found, term="times"), end)
    if currency := currency_before(text, numeral.start):
        found = replace(found, unit=currency[0], start=max(currency[1], begin))
    found = _half_more(text, _scaled(text, found, end), end)
    found = _ranged(text, found, begin, end)
    if infix := _INFIX.match(text, found.end, end):
        found = replace(found, infix=infix.start(), end=infix.end())
    found = _with_unit(text, found, begin, end)
    return _rated(text, found, end)


def _times(found: Measure, factor: float, end: int) -> Measure:
    return replace(
        found,
        value=found.value * factor, step=found.step * factor, low=found.low * factor, high=found.high * factor, end=end,
    )  # fmt: skip


def _scaled(text: str, found: Measure, end: int) -> Measure:
    if found.kind == "fraction":
        if match := re.compile(
            r"(?: of)?(?: an?)? (hundred|thousand|million|billion|trillion|dozen)\b|-(dozen|million)\b"
        ).match(text, found.end, end):
            word = match[1] or match[2]
            return replace(_times(found, _scale_of(word), match.end()), kind="words")
        return found
    if match := _WORD_SCALE.match(text, found.end, end):
        word = match[1].lower()
        found = _times(found, _scale_of(word), match.end())
        return replace(found, core_end=match.end())
    if found.kind == "digits" and (match := _LETTER_SCALE.match(text, found.end, end)):
        letter = match[1]
        money = found.unit.dimension == "money" or currency_after(text, match.end(), end) is not None
        people = letter in {"m", "k", "K"} and _millions().match(text, match.end())
        if (letter.lower() in SCALES and len(letter) > 1) or (
            (money or people) and letter.lower() in {"m", "b", "k", "t"}
        ):
            factor = SCALES.get(letter.lower()) or {"b": 1e9, "t": 1e12}[letter.lower()]
            return _times(found, factor, match.end())
    return found


@cache
def _millions() -> re.Pattern[str]:
    """What may be counted in short, with up to two words before it: ' British users'."""
    return re.compile(rf"(?: (?!{_METRES}\b)[\w'’-]+){{0,2}} (?:{'|'.join(sorted(words('millions')))})\b")


def _half_more(text: str, found: Measure, end: int) -> Measure:
    """'two and a half', before the scale or the unit."""
    match = _AND_PART.match(text, found.end, end)
    if match is None or found.kind != "words":
        return found
    part = _PART_VALUE[match[1].lower().replace("-", " ")]
    found = replace(
        found, value=found.value + part, low=found.low + part, high=found.high + part, step=part, end=match.end()
    )
    return _scaled(text, replace(found, core_end=match.end()), end)


def _ranged(text: str, found: Measure, begin: int, end: int) -> Measure:
    """'10 to 15', '10-15', 'between 3 and 5', '$3 to $5 billion'."""
    percent = _PERCENT.match(text, found.end, end)
    join = _JOIN.match(text, percent.end() if percent else found.end, end)
    if join is None or found.kind not in {"digits", "words"}:
        return found
    if join[0] == " and " and not re.search(
        r"\bbetween\W{1,3}$", text[max(begin, found.start - 12) : found.start], re.IGNORECASE
    ):
        return found
    pos = join.end()
    sign = re.compile(r"[A-Z]{0,2}[$£€¥]").match(text, pos, end)
    second = numeral_at(text, sign.end() if sign else pos, end)
    if second is None or second.kind not in {"digits", "words"}:
        return found
    high = _scaled(text, Measure(
        second.start, second.end, second.value, second.step, second.value, second.value, found.unit, "", "",
        second.kind, second.end,
    ), end)  # fmt: skip
    if percent and not _PERCENT.match(text, high.end, end):
        return found
    factor = _shared_scale(text, found, second, high)
    low = found.value * factor if found.value * factor < high.value else found.value
    if high.value <= low or (join[0] == " or " and found.kind == "digits" and low * 2 < high.value):
        return found
    return replace(
        found,
        value=low,
        low=low,
        high=high.value,
        step=min(found.step * factor, high.step),
        end=high.end,
        core_end=high.core_end,
    )


def _shared_scale(text: str, first: Measure, second: Numeral, high: Measure) -> float:
    """'two to three million': the scale of the second number is the first one's too, where that has none."""
    if first.end > first.core_end or first.value >= SCALES["thousand"] or _scale_word(text, first.start, first.end):
        return 1.0
    if word := _scale_word(text, second.start, high.end):
        return _scale_of(word)
    return high.value / second.value if second.value else 1.0


def _scale_of(word: str) -> float:
    return 12.0 if word == "dozen" else SCALES[word]


def _scale_word(text: str, start: int, end: int) -> str:
    match = re.search(r"(hundred|thousand|million|billion|trillion|dozen)$", text[start:end].lower())
    return match[1] if match else ""


def _with_unit(text: str, found: Measure, begin: int, end: int) -> Measure:
    """The share, magnitude, currency or measure that the number is of, as the words behind it say."""
    if found.unit.dimension == "money":
        return found
    for reader in (_share, _magnitude, _currency, _unit, _lent):
        read = reader(text, found, begin, end)
        if read is not None:
            return read
    return found


def _share(text: str, found: Measure, _begin: int, end: int) -> Measure | None:
    if match := _POINTS.match(text, found.end, end):
        points = _times(found, 1.0 if "percent" in match[0].lower() else 0.01, match.end())
        return replace(points, unit=Unit("percent", "pp", 1.0))
    if match := _PERCENT.match(text, found.end, end):
        return replace(found, unit=PERCENT, end=match.end())
    return _fraction(text, found, end) if found.kind == "fraction" else None


def _magnitude(text: str, found: Measure, begin: int, end: int) -> Measure | None:
    if match := _MAGNITUDE.match(text, found.end, end):
        return replace(found, unit=MAGNITUDE, end=match.end())
    before = _MAGNITUDE_OF.search(text, max(begin, found.start - 14), found.start)
    return replace(found, unit=MAGNITUDE) if before else None


def _currency(text: str, found: Measure, _begin: int, end: int) -> Measure | None:
    if found.kind == "digits" and _PENCE.match(text, found.end, end):
        return replace(_times(found, 0.01, found.end + 1), unit=Unit("money", "GBP", 1.0), term="pence")
    of = _OF.match(text, found.end, end) if found.kind == "vague" else None
    currency = currency_after(text, of.end() if of else found.end, end)
    if currency is None:
        return None
    unit, stop, term = currency
    return replace(_times(found, unit.factor, stop), unit=unit, term=term)


def _unit(text: str, found: Measure, _begin: int, end: int) -> Measure | None:
    of = _OF.match(text, found.end, end) if found.kind == "vague" else None
    match = unit_after(text, of.end() if of else found.end, end)
    if match is None:
        return None
    unit, stop, term = match
    if unit.dimension == "duration" and (old := _OLD.match(text, stop, end)):
        return replace(_times(found, unit.factor / _YEAR, old.end()), unit=AGE, term=term)
    return _compound(text, replace(_in_base(found, unit, stop), term=term), unit, end)


def _lent(text: str, found: Measure, begin: int, end: int) -> Measure | None:
    """'22' in '22 and 18 years' and '3' in '3 and 5 percent': the unit stands behind the last of a row."""
    joined = text.startswith(" and ", found.end) and found.kind in {"digits", "words"} and found.value < _NO_YEAR
    second = numeral_at(text, found.end + len(" and "), end) if joined else None
    if second is None or second.kind != found.kind or _AGED.search(text[max(begin, found.start - 5) : found.start]):
        return None
    if _PERCENT.match(text, second.end, end):
        return replace(found, unit=PERCENT)
    match = unit_after(text, second.end, end)
    if match is None or _MOMENT.match(text, match[1], end):
        return None
    return replace(_in_base(found, match[0], found.end), term=match[2])


def in_pounds_of_mass(found: Measure) -> Measure:
    """The same number of pounds, weighed instead of paid."""
    return replace(_times(found, _POUND, found.end), unit=Unit("mass", "kg", 1.0))


def _in_base(found: Measure, unit: Unit, stop: int) -> Measure:
    if unit.base == "degF":
        celsius = [(v - 32) / 1.8 for v in (found.value, found.low, found.high)]
        return replace(
            found, value=celsius[0], low=celsius[1], high=celsius[2], step=found.step / 1.8, end=stop,
            unit=Unit("temperature", "degC", 1.0),
        )  # fmt: skip
    return replace(_times(found, unit.factor, stop), unit=unit)


def _fraction(text: str, found: Measure, end: int) -> Measure:
    """'half an hour' and 'a quarter of a mile' are measures; 'two fifths' is 40 percent."""
    if match := _OF_UNIT.match(text, found.end, end):
        unit_match = unit_after(text, match.end() - 1, end)
        if unit_match:
            unit, stop, term = unit_match
            return replace(_in_base(found, unit, stop), term=term, kind="words")
    if (unit_match := unit_after(text, found.end, end)) and text[found.end] == "-":
        unit, stop, term = unit_match
        return replace(_in_base(found, unit, stop), term=term, kind="words")
    return replace(_times(found, 100.0, found.end), unit=PERCENT)


def _compound(text: str, found: Measure, unit: Unit, end: int) -> Measure:
    """'an hour and 17 minutes', 'two years and a half', 'five feet 11 inches'."""
    if match := _AND_PART.match(text, found.end, end):
        part = _PART_VALUE[match[1].lower().replace("-", " ")] * unit.factor
        return _plus(found, part, part, match.end())
    join = _COMPOUND.match(text, found.end, end)
    numeral = numeral_at(text, join.end(), end) if join else None
    if numeral is None or numeral.kind not in {"digits", "words"}:
        return found
    nxt = unit_after(text, numeral.end, end)
    if nxt is None or nxt[0].dimension != unit.dimension or nxt[0].factor >= unit.factor or nxt[0].base != unit.base:
        return found
    return _plus(found, numeral.value * nxt[0].factor, numeral.step * nxt[0].factor, nxt[1])


def _plus(found: Measure, part: float, step: float, end: int) -> Measure:
    return replace(found, value=found.value + part, low=found.low + part, high=found.high + part, step=step, end=end)


def _rated(text: str, found: Measure, end: int) -> Measure:
    """'£3,100 a week', 'three times an hour', '$82 per share'."""
    pos = found.end
    term = found.term
    if (match := re.compile(r" times\b").match(text, pos, end)) and found.unit.dimension == "count":
        pos, term = match.end(), "times"
        if _MULTIPLE.match(text, pos, end):
            return replace(found, unit=RATIO, end=pos)
    if found.unit.dimension == "duration":
        return found
    match = rate_units().match(text, pos, end)
    if match is None:
        return replace(found, term=term)
    return replace(found, term=term, rate=(match[1] or match[2]).lower(), end=match.end())
