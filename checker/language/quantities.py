"""Every count, amount, measure, share, age, score and rank in an article."""

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.language.ages import is_age
from checker.language.counted import Counted, counted_by, lemma_of, measured_by, touching
from checker.language.document import Document, Token
from checker.language.exclusions import excluded, glued
from checker.language.measures import AGE, EXCEPTION, MAGNITUDE, ORDINAL, Measure, in_pounds_of_mass, measure
from checker.language.modifiers import bounds, modifier_after, modifier_before
from checker.language.numerals import Numeral, scan
from checker.language.prepositions import is_preposition
from checker.language.scores import find_scores
from checker.language.singles import find_singles
from checker.language.stamps import is_stamp
from checker.language.units import Unit, rate_units, unit_after
from checker.language.zeros import find_zeros
from checker.records import Modifier, QuantityMention, QuantityValue

__all__ = ["find_quantities"]

_ARTICLE = re.compile(
    r"\b(an?) (?=(?:hour|minute|second|day|week|fortnight|month|year|decade|century|mile|kilomet(?:er|re)|met(?:er|re)|foot)s?\b)"
    r"|\b(the) (?=(?:hour|day|week|month|year|mile) and (?:a half|a quarter|three quarters))",
    re.IGNORECASE,
)
_ARTICLE_AFTER = re.compile(
    r"\b(?:for|within|lasted|lasts|took|takes|spent|of|every|after|in|waited|by) $", re.IGNORECASE
)
_RANK = re.compile(r"(?:\b(?:[Nn]umbers?|[Nn]os?\.|No|[Rr]anked) |#)$")
_ORDINAL_TAIL = re.compile(r"(?:st|nd|rd|th)\b")
_INTRODUCED = re.compile(r"(?: [\w-]+){1,3}, (?:[A-Z][\w.'’-]*|who(?:se)?\b|an?\b|the\b)")
_TURNING = re.compile(r"\b(?:turns|turning|(?:will|would|to) turn) $")  # who turns 33 in June may be 32 yet
_INTO = re.compile(r"\s+into\b")
_EVERY = re.compile(r"\b(?:every|each) $", re.IGNORECASE)
_OF_THE = re.compile(r"(?:^|[.,;:—–] ?|\b[Oo]ut )[Oo]f (?:the|a|its|this|that) $")
_ALL_BUT = re.compile(
    r"\ball but $|\b(?:all|every\w*|each)\b(?: [\w'’-]+){1,6} (?P<after>but|bar|save|except(?:ing)?|apart from|other than)(?: for)? $",
    re.IGNORECASE,
)
_EXTRAS = re.compile(
    r"\b(?:including|with|plus|inclusive of) (?:\w+ )?(debt|tax|taxes|interest|fees)\b|\b(debt|tax|taxes|interest|fees) included\b"
)
_STERLING = re.compile(r"£|\bGBP\b|\bsterling\b|\bBritish pounds?\b")
_WEIGHT = re.compile(r"\b(?:weigh\w*|weight|heav\w+|lost|gained|tons?)\b[^.;]*$")
_PAYMENT = re.compile(
    r"\b(?:cost\w*|pa(?:y|id|ys|ying)|price\w*|worth|fine\w*|earn\w*|spen[dt]\w*|sold|sell\w*|budget|fund\w*|rais\w+|fees?|bill|grants?|loans?|save\w*)\b[^.;]*$"
)
_HYPHENED = re.compile(r"-(?!strong\b)([a-z]+)\b")
_OBJECTS = frozenset({"dobj", "attr"})
_HAVING = frozenset({"have", "get", "add"})
_ELIDED_END = re.compile(r"\s*(?:[.,;:)—–]|$|\b(?:and|but|while|as|including)\b)")
_DAY = 86400.0
_UNKNOWN_CURRENCY = "XXX"  # in ISO 4217: no currency
_PER = {"annual": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour"}
_STRONGEST = 10.0
_QUAKE = re.compile(r"\b(?:earth)?quake|\btremor|\btemblor|\baftershock", re.IGNORECASE)
_MEASURING = re.compile(r"\b(?:measur|register|record)\w*(?: [\w-]+){0,3} $|\bRichter\b[^.;]*$", re.IGNORECASE)
_EXCEPTED = 60  # code points in which stands of what a number is the exception
_DESCRIBED = 40  # code points in which the noun behind '48-page' is looked for


def find_quantities(document: Document) -> tuple[QuantityMention, ...]:
    """Every quantity in the article, in order; none overlaps another or a time expression."""
    found: list[QuantityMention] = []
    for block in document.article.blocks:
        if block.repeats is None and not is_stamp(document.article.text[block.start : block.end]):
            found.extend(_in_block(document, block.start, block.end))
    return tuple(sorted(found, key=lambda m: (m.start, m.end)))


def _in_block(document: Document, begin: int, end: int) -> Iterator[QuantityMention]:
    text = document.article.text
    taken = [(t.start, t.end) for t in document.times if t.start < end and t.end > begin]
    named_ones = (
        *find_scores(text, begin, end),
        *find_zeros(document, begin, end),
        *find_singles(document, begin, end),
    )
    for named in named_ones:
        if _free(taken, named.start, named.end):
            taken.append((named.start, named.end))
            yield named
    parent: Measure | None = None
    paid: QuantityMention | None = None
    told: QuantityMention | None = None
    for numeral in _numerals(text, begin, end):
        if not _free(taken, numeral.start, numeral.end):
            continue
        measured = _measure(document, numeral, begin, end)
        if measured is None or not _free(taken, measured.start, measured.end):
            continue
        measured = _inherited(text, measured, parent, begin)
        parent = measured if _OF_THE.search(text, max(begin, measured.start - 12), measured.start) else parent
        mention = _mention(document, measured, begin, end)
        if mention is not None and _free(taken, mention.start, mention.end):
            taken.append((mention.start, mention.end))
            mention = _elided(document, mention, told)
            told = mention if mention.value.counted else told
            paid, mention = _exchanged(text, paid, mention)
            yield mention


def _exchanged(
    text: str, paid: QuantityMention | None, found: QuantityMention
) -> tuple[QuantityMention | None, QuantityMention]:
    """The sum of money met last, and the number: 'US$2 million ($2.6 million)' is a sum and what it is worth elsewhere.

    Where the sign in brackets is the same, nobody says what currency it stands for.
    """
    if found.value.dimension != "money":
        return paid, found
    bracketed = paid and text[paid.end : found.start].strip() == "(" and text[found.end : found.end + 1] == ")"
    if paid and bracketed and paid.value.unit == found.value.unit and paid.value.stated != found.value.stated:
        found = found.model_copy(update={"value": found.value.model_copy(update={"unit": _UNKNOWN_CURRENCY})})
    return found, found


def _elided(document: Document, found: QuantityMention, before: QuantityMention | None) -> QuantityMention:
    """'Hale has 503 seats and Berg has 70': the noun of the one object is understood with the next."""
    if before is None or before.value.dimension != "count" or found.value.dimension != "count":
        return found
    if found.value.counted or found.value.of_whole or found.value.rate or before.value.rate:
        return found
    object_, noun = document.tokens_in(found.start, found.end)[-1:], document.tokens_in(before.start, before.end)[-1:]
    if not object_ or not noun or object_[0].sentence != noun[0].sentence or object_[0].dep not in _OBJECTS:
        return found
    verb, told = document.tokens[object_[0].head], document.tokens[noun[0].head]
    if told.dep not in _OBJECTS or document.tokens[told.head].index >= verb.index:
        return found
    alike = verb.lemma in _HAVING or verb.lemma == document.tokens[told.head].lemma
    if not alike or not _ELIDED_END.match(document.article.text, found.end):
        return found
    lent = {"counted": before.value.counted, "counted_phrase": before.value.counted_phrase}
    return found.model_copy(update={"value": found.value.model_copy(update=lent)})


def _free(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    return all(end <= s or e <= start for s, e in taken)


def _numerals(text: str, begin: int, end: int) -> list[Numeral]:
    found = list(scan(text, begin, end))
    for match in _ARTICLE.finditer(text, begin, end):
        start, stop = match.start(), match.end() - 1
        if all(stop <= n.start or n.end <= start for n in found):
            found.append(Numeral(start, stop, 1.0, 1.0, 1.0, 1.0, "words"))
    return sorted(found, key=lambda n: n.start)


def _measure(document: Document, numeral: Numeral, begin: int, end: int) -> Measure | None:
    text = document.article.text
    if numeral.kind == "digits":
        if tail := _ORDINAL_TAIL.match(text, numeral.end, end):
            numeral = replace(numeral, end=tail.end(), kind="ordinal", step=1.0)
        elif glued(text, numeral.start, numeral.end, end):
            return None
    if numeral.kind == "ordinal" and text[numeral.end : numeral.end + 1] == "s":
        return None
    measured = measure(text, _signed(text, numeral, end), begin, end)
    if text[numeral.start : numeral.end].lower() in {"a", "an"} and not _article_counts(text, measured, begin, end):
        return None
    core = document.tokens_in(numeral.start, numeral.end) or touching(document, numeral.start, numeral.end)
    if not core or excluded(document, measured, core, begin, end):
        return None
    return measured


def _signed(text: str, numeral: Numeral, end: int) -> Numeral:
    """'-40°' and 'minus 40 degrees': below zero only where a unit of temperature follows."""
    match = re.search(r"(?:(?<!\w)[-−]|\bminus )$", text[max(0, numeral.start - 6) : numeral.start])
    unit = unit_after(text, numeral.end, end) if match else None
    if match is None or unit is None or unit[0].dimension != "temperature":
        return numeral
    start = numeral.start - len(match[0])
    return replace(numeral, start=start, value=-numeral.value, low=-numeral.low, high=-numeral.high)


def _article_counts(text: str, measured: Measure, begin: int, end: int) -> bool:
    """Whether 'an hour' is an amount: bounded, in a span of time, or with parts ('an hour and a half')."""
    if re.match(r" (?:ago|earlier|before|later)\b", text[measured.end : end]):
        return False
    if measured.value != measured.unit.factor:
        return True
    modifier, _ = modifier_before(text, begin, measured.start)
    return modifier is not Modifier.EXACT or bool(
        _ARTICLE_AFTER.search(text, max(begin, measured.start - 10), measured.start)
    )


def _inherited(text: str, measured: Measure, parent: Measure | None, begin: int) -> Measure:
    """'Of the €430m it would cost, Tallinn has put by 210': the bare number takes currency and scale."""
    if (
        parent is None
        or parent.unit.dimension != "money"
        or measured.unit.dimension != "count"
        or measured.kind != "digits"
    ):
        return measured
    between = text[parent.end : measured.start]
    scale = parent.step
    if (
        re.search(r"[.!?] ", between)
        or re.match(r"[ -][a-z]+s\b", text[measured.end :])
        or measured.rate
        or measured.start <= begin
    ):
        return measured
    while scale > 1 and measured.value * scale > parent.value:
        scale /= 10
    if re.search(r"(?:bn|billion)", text[parent.start : parent.end]):
        scale = 1e9
    elif re.search(r"(?:m|million)\b", text[parent.start : parent.end]):
        scale = 1e6
    if measured.value * scale > parent.value:
        return measured
    return replace(
        measured, value=measured.value * scale, low=measured.low * scale, high=measured.high * scale,
        step=measured.step * scale, unit=parent.unit,
    )  # fmt: skip


def _mention(document: Document, found: Measure, begin: int, end: int) -> QuantityMention | None:
    text = document.article.text
    core = _core(document, found)
    if not core:
        return None
    found = _frequency(text, _retyped(document, found, core, begin, end), begin)
    modifier, start = modifier_before(text, begin, found.start)
    if modifier is not Modifier.EXACT and is_preposition(document, start, found.start, found.unit.dimension):
        modifier, start = Modifier.EXACT, found.start
    stop = found.end
    if modifier is Modifier.EXACT:
        modifier, stop = modifier_after(text, found.end if found.infix < 0 else found.infix, end)
    counted = _counted(document, found, core)
    found = _all_but(text, found, counted, begin)
    if found.kind == "ordinal" and not counted.lemma and found.term != "rank":
        counted = Counted(token=core[-1].index)
    found = _rate_behind(document, found, counted, end)
    if _says_nothing(document, found, counted, modifier, core):
        return None
    start, stop = min(start, found.start), max(stop, found.end)
    if found.unit.dimension == "money" and (extra := _EXTRAS.search(_clause(text, start, stop, begin, end))):
        counted = replace(counted, phrase=f"{counted.phrase} including {extra[1] or extra[2]}".strip())
    return QuantityMention(start=start, end=stop, text=text[start:stop], value=_value(found, modifier, counted))


def _rate_behind(document: Document, found: Measure, counted: Counted, end: int) -> Measure:
    """'60,000 visitors a year', '$98,000 annual pension'."""
    if found.rate or not counted.lemma:
        return found
    if found.unit.dimension == "money" and (named := _PER.keys() & set(counted.phrase.split())):
        return replace(found, rate=_PER[min(named)])
    if found.unit.dimension not in {"count", "mass", "energy", "volume"}:
        return found
    match = rate_units().match(document.article.text, document.tokens[counted.token].end, end)
    return replace(found, rate=(match[1] or match[2]).lower()) if match and match[0][1:3] != "ea" else found


def _all_but(text: str, found: Measure, counted: Counted, begin: int) -> Measure:
    """'All but one of the six pumps' are five; of a whole that is not told only the exceptions are numbered."""
    match = _ALL_BUT.search(text, max(begin, found.start - _EXCEPTED), found.start)
    if match is None or found.unit.dimension != "count":
        return found
    start = match.start("after") if match["after"] else match.start()
    whole = next(scan(counted.whole, 0, len(counted.whole)), None)
    if whole is None or whole.value <= found.value:
        return replace(found, start=start, unit=EXCEPTION)
    value = whole.value - found.value
    return replace(found, start=start, value=value, low=value, high=value)


def _clause(text: str, start: int, stop: int, begin: int, end: int) -> str:
    """The words around an amount that may say what it includes."""
    before = re.split(r"[.;!?] ", text[max(begin, start - 70) : start])[-1]
    return before + re.split(r"[.;!?] ", text[stop : min(end, stop + 30)])[0]


def _core(document: Document, found: Measure) -> tuple[Token, ...]:
    end = max(found.end, found.core_end)
    return document.tokens_in(found.start, found.end) or touching(document, found.start, end)


def _retyped(document: Document, found: Measure, core: tuple[Token, ...], begin: int, end: int) -> Measure:
    text = document.article.text
    if found.unit.dimension == "count" and found.kind in {"digits", "words"} and not found.rate:
        if match := _RANK.search(text, max(begin, found.start - 9), found.start):
            return replace(found, unit=ORDINAL, start=match.start(), kind="ordinal", term="rank")
        if is_age(document, core, found.value, begin, end):
            turning = _TURNING.search(text, max(begin, found.start - 12), found.start)
            return replace(found, unit=AGE, low=found.value - 1 if turning else found.low)
        if (
            found.step < 1
            and found.value < _STRONGEST
            and _QUAKE.search(text, begin, end)
            and _MEASURING.search(text, begin, found.start)
        ):
            return replace(found, unit=MAGNITUDE)
    if found.term.lower().startswith("pound") and _is_mass(text, found, begin):
        return in_pounds_of_mass(found)
    return found


def _is_mass(text: str, found: Measure, begin: int) -> bool:
    """Whether 'pounds' are weighed: said so, or in a text without sterling that says nothing of money."""
    before = text[max(begin, found.start - 60) : found.start]
    if _WEIGHT.search(before):
        return True
    return not found.rate and not _STERLING.search(text) and not _PAYMENT.search(before)


def _frequency(text: str, found: Measure, begin: int) -> Measure:
    """'every 20 minutes' is 72 times a day."""
    if found.unit.dimension != "duration" or found.value <= 0:
        return found
    match = _EVERY.search(text, max(begin, found.start - 6), found.start)
    if match is None:
        return found
    return replace(
        found, start=match.start(), value=_DAY / found.value, low=_DAY / found.high, high=_DAY / found.low,
        step=1.0, unit=Unit("frequency", "per day", 1.0), rate="day",
    )  # fmt: skip


def _counted(document: Document, found: Measure, core: tuple[Token, ...]) -> Counted:
    if found.term == "times":
        return Counted("time", "times", token=core[0].index)
    if found.unit.dimension in {"count", "ordinal"}:
        hyphen = _HYPHENED.match(document.article.text, found.end)
        if hyphen and found.unit.dimension == "count":
            return Counted(hyphen[1], f"{hyphen[1]} {_described(document, hyphen.end())}".strip(), token=core[-1].index)
        return counted_by(document, core)
    if found.unit.dimension == "age":
        return Counted(token=core[0].index)
    measured = measured_by(document, core)
    lent = found.term and measured.phrase.endswith(
        found.term.lower()
    )  # of '22' in '22 and 18 years' the noun is the unit
    return Counted(token=core[0].index) if lent else measured


def _described(document: Document, start: int) -> str:
    """The lemma of the noun that a hyphenated number describes: 'report' for '48-page report'."""
    described = ""
    for token in document.tokens_in(start, start + _DESCRIBED):
        if token.pos not in {"NOUN", "PROPN", "ADJ"}:
            break
        described = lemma_of(token) if token.pos != "ADJ" else described
    return described.lower()


def _says_nothing(
    document: Document, found: Measure, counted: Counted, modifier: Modifier, core: tuple[Token, ...]
) -> bool:
    """'one' that stands for somebody, 'both' and ordinals that count nothing, the number of a name ('Explorer 8')."""
    word = document.article.text[found.start : found.end].lower()
    if (
        found.kind == "digits"
        and found.unit.dimension == "count"
        and not (counted.lemma or counted.whole or found.rate)
    ):
        before = document.tokens[core[0].index - 1] if core[0].index else None
        if before and before.pos == "PROPN" and before.end + 1 == found.start and modifier is Modifier.EXACT:
            return True
    moment = found.unit.dimension == "duration" and _INTO.match(document.article.text, found.end)
    if moment or (word == "both" and not counted.lemma):
        return True  # 'nine minutes into the debate' is no length of time
    if word == "once":
        return not found.rate and modifier is Modifier.EXACT
    if word == "scores" and (core[0].pos == "VERB" or not counted.lemma):
        return True
    if word == "one" and found.unit.dimension == "count":
        introduced = _INTRODUCED.match(document.article.text, found.end)  # 'One deputy, Cpl. Jason Landry, wrote'
        return not counted.whole and (not counted.lemma or introduced is not None)
    return found.unit.dimension == "ordinal" and not counted.lemma and found.value < 4  # noqa: PLR2004


def _value(found: Measure, modifier: Modifier, counted: Counted) -> QuantityValue:
    coarse = found.unit.dimension in {"duration", "percent"} and found.step >= found.value
    low, high = bounds(modifier, found.value, found.step, coarse=coarse)
    if found.low != found.high:
        modifier = Modifier.RANGE if modifier in {Modifier.EXACT, Modifier.ABOUT} else modifier
        low, high = found.low, found.high
    return QuantityValue(
        low=low, high=high, stated=found.value, step=found.step, modifier=modifier, dimension=found.unit.dimension,
        unit=found.unit.base, counted=counted.lemma, counted_phrase=counted.phrase, of_whole=counted.whole,
        rate=found.rate,
    )  # fmt: skip
