"""What a time expression says, word by word, before it is set against a calendar."""

import re
from collections.abc import Callable

from checker.language.caldays import EASTER, HOLIDAYS
from checker.language.timereading import Reading
from checker.language.timewords import (
    DEICTIC_DAYS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    PARTS,
    SEASONS,
    WEEKDAYS,
)

_MON = r"(?P<mon>(?-i:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June|Jun\.?|July|Jul\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?))"
_MONTH = r"(?P<mon>(?-i:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.))"
_WD = r"(?P<wd>(?-i:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon\.|Tues\.|Wed\.|Thurs\.|Fri\.|Sat\.|Sun\.))"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>1[0-9]\d\d|20\d\d)"
_ORD = "|".join(ORDINALS)
_SEASON = "(?P<season>" + "|".join(SEASONS) + ")"
_PART = "(?P<part>" + "|".join(sorted(PARTS, key=len, reverse=True)) + ")"
_WHICH = r"(?P<which>last|this\s+past|this\s+coming|this|next|past|previous|coming|upcoming)"
_NUM = "(?:" + "|".join(sorted(map(re.escape, NUMBERS), key=len, reverse=True)) + r"|\d+)"
_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_HOUR = rf"(?P<hour>{_HOURS}|1[0-2]|0?[1-9])"
_AMPM = r"(?P<ampm>[ap])(?:\.\s?m\b\.?|m\b)"
_ZONE = r"(?:\s*(?-i:GMT|UTC|BST|CET|CEST|[ECMP][SD]?T|Eastern|Pacific|Central|Mountain)\b(?:\s+(?i:standard\s+|daylight\s+)?time)?|\s+local\s+time)?"
_UNIT = r"(?P<unit>days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|century|centuries)"
_HOL = (
    "(?P<hol>"
    + "|".join(sorted((re.escape(h).replace("'", "['’]") for h in (*HOLIDAYS, *EASTER)), key=len, reverse=True))
    + ")"
)

# tried in this order; where two overlap the longer wins, then the earlier one
PATTERNS = tuple(
    re.compile(rf"(?<![\w$€£#])(?:{p})(?![\w])", re.IGNORECASE)
    for p in (
        r"(?P<year>1\d{3}|2\d{3})-(?P<monnum>0\d|1[0-2])-(?P<day>[0-3]\d)",
        rf"(?:(?P<which>last|next|this\s+past|this\s+coming)\s+)?{_MON}\s+{_DAY}(?:\s*,?\s*{_YEAR}|,?\s+(?:of\s+)?(?P<whichyear>last|this|next)\s+year)?(?![:.]?\d)",
        rf"(?:the\s+)?{_DAY}(?:\s+of)?\s+{_MON}(?:,?\s+{_YEAR})?",
        rf"(?:the\s+)?(?P<dayord>last|{_ORD})(?:\s+day)?\s+of\s+(?:{_MONTH}(?:,?\s+{_YEAR})?|(?P<dayof>(?:the|this|last|next)\s+month))",
        r"the\s+(?P<dayth>[0-3]?\d(?:st|nd|rd|th))(?!\s+(?:century|anniversary|district|floor|birthday|time|congressional|amendment|hole|minute|circuit|congress|street|avenue|place|edition|annual|largest|most))",
        rf"{_MONTH}(?:,?\s+(?:of\s+)?(?:{_YEAR}|(?P<whichyear>last|this|next)\s+year))",
        rf"{_MONTH}\s+of\s+(?:that|the\s+same)\s+(?P<sameyear>year)",
        rf"{_WHICH}\s+{_MONTH}",
        _MONTH,
        r"(?:the\s+)?(?P<decade>(?:1[0-9]|20)\d0)['’]?s",
        r"(?:the\s+)?['’](?P<decade2>\d0)s",
        _YEAR,
        rf"(?:the\s+)?(?P<q>first|second|third|fourth|1st|2nd|3rd|4th)[\s-]+(?P<qunit>quarter|half)(?:\s+of\s+(?:{_YEAR}|(?P<whichyear>last|this|next|the)\s+year))?",
        rf"Q(?P<q>[1-4])(?:\s+(?:of\s+)?{_YEAR})?",
        rf"(?:{_WHICH}\s+)?{_SEASON}(?:\s+of)?\s+(?:{_YEAR}|(?P<whichyear>last|this|next)\s+year)",
        rf"{_WHICH}\s+{_SEASON}",
        r"(?P<lead>(?:in|since|until|till|by|over|during|before|after|of)\s+)(?:the\s+)?(?:(?P<earlylate>early|late)\s+)?(?P<season>spring|summer|autumn|winter)",
        r"(?P<lead>(?:in|since|until|by|over|during)\s+)the\s+(?P<season>fall)",
        rf"(?:the\s+)?night\s+(?:from|of)\s+{_WD}\s+(?:to|into)\s+(?P<nightto>\w+day)",
        rf"(?:{_WHICH}\s+|(?P<weekago>a\s+week\s+(?:ago\s+)?)(?:on\s+)?)?{_WD}(?:\s+(?P<wdwhich>last|next|this)(?:\s+week)?(?!\s+(?:month|year)))?",
        "(?P<deictic>" + "|".join(sorted(DEICTIC_DAYS, key=len, reverse=True)) + ")",
        r"this\s+(?P<thispart>morning|afternoon|evening|lunchtime)",
        r"(?P<part>overnight)",
        r"(?P<earlier>earlier|later|sometime)\s+(?P<which>this|last|next)\s+(?P<unit>week|month|year|decade)",
        rf"(?:the\s+)?{_WHICH}\s+(?P<unit>week|weekend|fortnight|month|quarter|year|decade|century)",
        r"(?:the\s+)?(?P<edge>start|beginning|end|middle|close)\s+of\s+(?P<which>the|this|next|last)\s+(?P<unit>week|month|year)",
        r"(?P<edge>year)(?:['’]s[\s-]|-)end",
        r"(?P<lead>(?:over|at|during|on|by|since|until)\s+)the\s+(?P<unit>weekend)",
        r"(?P<lead>before\s+)the\s+(?P<unitout>month|year|week)\s+is\s+(?:out|over)",
        r"(?P<earlier>earlier|later)\s+in\s+the\s+(?P<unit>week|month|year)",
        rf"(?P<n>{_NUM}(?:\s+and\s+a\s+half)?|several|a\s+few|many|some)\s+(?:(?:long|full|short)\s+)?{_UNIT}\s+(?P<dir>ago|from\s+(?:now|today)|hence|off|away)(?!\s+(?:from|by|limits))",
        rf"in\s+(?P<n>{_NUM})\s+{_UNIT}['’]\s+(?P<dir>time)",
        rf"(?P<dir>in)\s+(?P<n>{_NUM})\s+(?P<unit>days|weeks|months|years)",
        rf"(?:(?P<n>{_NUM}|several|a\s+few)\s+{_UNIT}\s+(?P<ana>earlier|later|before|afterwards?|after|previously))",
        r"(?:the|that)\s+(?P<anaday>(?:same|next|following|previous)\s+(?:day|morning|afternoon|evening|night|week|month|year))|that\s+(?P<anapart>morning|afternoon|evening|night|day|week|month|year)|the\s+(?P<dayrel>day|night)\s+before(?=[,.;]|$)",
        rf"(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?\s?{_AMPM}{_ZONE}(?:\s*\([^()]{{2,24}}\))?",
        rf"(?P<hour24>[01]?\d|2[0-3])[:h](?P<minute>[0-5]\d)(?::[0-5]\d)?(?:\s*(?:hours|hrs))?{_ZONE}",
        r"(?P<hour24>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s+(?:GMT|UTC|hours|hrs|local\s+time)",
        rf"{_HOUR}\s+o['’]clock(?:\s*{_AMPM})?",
        rf"(?P<mins>{_NUM})(?:\s+(?:(?P<minspelt>minutes?)|(?P<hoursoff>hours?|an\s+hour)))?\s+(?P<pastto>past|to|before|after|till)\s+(?P<hour>{_HOURS}|noon|midnight)",
        rf"(?P<lead>(?:at|by|around|about|before|after|until)\s+)(?P<barehour>{_HOURS})(?:[\s-](?P<baremin>fifteen|thirty|forty-five))?(?=\s*[.,;:!?)”\"]|\s+(?:on|in\s+the|yesterday|today|tomorrow|that|and|when|to|this)\b|$)(?!\s+to\s+(?:{_HOURS}|\w+\s+(?:years|days|weeks))\b)",
        r"(?P<named>noon|midday|midnight|noontime)",
        rf"(?P<lead>(?:at|in|by|before|after|until|since)\s+)(?:the\s+)?(?:(?P<earlylate>early|late|mid)[\s-])?{_PART}(?:\s+of(?=\s))?",
        r"(?:the\s+)?(?P<part>early\s+hours|small\s+hours|wee\s+hours)(?:\s+of(?=\s))?",
        rf"(?P<earlylate>early|late|mid)[\s-]{_PART}",
        rf"(?P<weak>{_PART})",
        _HOL,
    )
)  # fmt: skip


def read(match: re.Match[str]) -> Reading | None:
    """The slots that one match fills; None where its numbers are no date."""
    got = {name: " ".join(text.lower().replace("’", "'").split()) for name, text in match.groupdict().items() if text}
    slots: dict[str, object] = {}
    if _odd_minutes(got):
        return None
    for name, text in got.items():
        slots |= _SLOTS[name](text, got) if name in _SLOTS else {}
    reading = Reading(**slots)  # type: ignore[arg-type]
    return None if reading == Reading() or reading.day == 0 or (reading.day or 1) > 31 else reading  # noqa: PLR2004


def number(text: str) -> int | None:
    """A small number in figures or words, None for 'several'."""
    text = text.removesuffix(" and a half")
    return int(text) if text.isdigit() else NUMBERS.get(text)


def _month(text: str, _: dict[str, str]) -> dict[str, object]:
    return {"month": next(i for i, name in enumerate(MONTHS, start=1) if name.startswith(text.rstrip(".")[:3]))}


def _weekday(text: str) -> int | None:
    return next((i for i, name in enumerate(WEEKDAYS) if name.startswith(text.rstrip(".")[:3])), None)


def _counted(text: str, got: dict[str, str]) -> dict[str, object]:
    count, direction = number(text), got.get("dir")
    if "ana" in got:
        return {"anaphoric": True}
    if count is None:
        return {"anaphoric": True, "modifier": "about"}
    half = {"modifier": "about"} if "half" in text else {}
    return {"count": -count if direction == "ago" else count, **half}


def _odd_minutes(got: dict[str, str]) -> bool:
    """Whether 'seven to two' is a score: only round numbers of minutes go without the word."""
    words = got.get("mins", "")
    bare = words and "minspelt" not in got and "hoursoff" not in got
    return bool(bare) and (number(words) or 0) % 5 != 0


def _hour(text: str, got: dict[str, str]) -> dict[str, object]:
    hour = {"noon": 12, "midnight": 24}.get(text) or number(text) or 0
    if "ampm" in got:
        hour = hour % 12 + (12 if got["ampm"] == "p" else 0)
    minute = int(got.get("minute", "0"))
    if "mins" in got:
        away = _away(got)
        hour, minute = divmod(60 * hour + (-away if got["pastto"] in {"to", "before", "till"} else away), 60)
    ambiguous = "ampm" not in got and text not in {"noon", "midnight"}
    return {"hour": hour, "minute": minute, **({"ambiguous": True} if ambiguous else {})}


def _away(got: dict[str, str]) -> int:
    count = number(got["mins"]) or 0
    if "hoursoff" not in got:
        return count
    return 30 if got["mins"] == "half" else 60 * count


def _bare_hour(text: str, got: dict[str, str]) -> dict[str, object]:
    return {
        "hour": number(text),
        "minute": NUMBERS.get(got.get("baremin", ""), 45 if "baremin" in got else 0),
        "ambiguous": True,
    }


def _edge(text: str, got: dict[str, str]) -> dict[str, object]:
    if "which" not in got:
        return {"unit": "year", "which": "this", "modifier": "late"}
    edge = {"start": "early", "beginning": "early", "middle": "about"}.get(text, "late")
    return {"which": _which(got["which"]), "modifier": edge}


def _which(text: str) -> str:
    if text in {"last", "past", "previous", "this past"}:
        return "last"
    return "next" if text in {"next", "coming", "upcoming", "this coming"} else "this"


def _year_of(text: str, _: dict[str, str]) -> dict[str, object]:
    return {"unit": "year of", "which": _which(text)}


def _ordinal_day(text: str, got: dict[str, str]) -> dict[str, object]:
    day: dict[str, object] = {"day": -1 if text == "last" else ORDINALS[text]}
    if "dayof" in got:
        day |= {"unit": "month", "which": _which(got["dayof"].split()[0])}
    return day


def _anaphoric(text: str, _: dict[str, str]) -> dict[str, object]:
    part = text.rsplit(maxsplit=1)[-1]
    return {"anaphoric": True, **({"part": part} if part in PARTS else {})}


_SLOTS: dict[str, Callable[[str, dict[str, str]], dict[str, object]]] = {
    "year": lambda t, _: {"year": int(t)},
    "mon": _month,
    "monnum": lambda t, _: {"month": int(t)},
    "day": lambda t, _: {"day": int(t)},
    "dayord": _ordinal_day,
    "dayth": lambda t, _: {"day": int(t[:-2])},
    "whichyear": _year_of,
    "sameyear": lambda _, __: {"unit": "year of", "which": "same"},
    "which": lambda t, got: {} if "edge" in got or "earlier" in got else {"which": _which(t)},
    "earlier": lambda t, got: {"which": t if got.get("which", "this") == "this" else _which(got["which"])},
    "decade": lambda t, _: {"decade": int(t)},
    "decade2": lambda t, _: {"decade": (2000 if t in {"00", "10", "20"} else 1900) + int(t)},
    "q": lambda t, got: {
        "half" if got.get("qunit") == "half" else "quarter": int(t[0]) if t[0].isdigit() else ORDINALS[t]
    },
    "season": lambda t, _: {"season": "autumn" if t == "fall" else t},
    "nightto": lambda t, _: {"night_to": _weekday(t), "part": "night"},
    "wd": lambda t, _: {"weekday": _weekday(t)},
    "wdwhich": lambda t, _: {"which": _which(t)},
    "weekago": lambda _, __: {"which": "last", "modifier": "about"},
    "deictic": lambda t, _: {
        "unit": "day",
        "count": DEICTIC_DAYS[t],
        **({"part": "night"} if t in {"tonight", "last night"} else {}),
    },
    "thispart": lambda t, _: {"unit": "day", "count": 0, "part": t},
    "part": lambda t, _: {"part": t} if t != "overnight" else {"part": t, "unit": "night", "count": 0},
    "unit": lambda t, _: {"unit": "century" if t == "centuries" else t.removesuffix("s")},
    "unitout": lambda t, _: {"unit": t, "which": "this", "modifier": "by"},
    "edge": _edge,
    "n": _counted,
    "anaday": _anaphoric,
    "anapart": _anaphoric,
    "dayrel": _anaphoric,
    "hour": _hour,
    "hour24": lambda t, got: {"hour": int(t), "minute": int(got["minute"])},
    "barehour": _bare_hour,
    "named": lambda t, _: {"hour": 24 if t == "midnight" else 12, "minute": 0},
    "earlylate": lambda t, _: {"modifier": "about" if t == "mid" else t},
    "hol": lambda t, _: {"holiday": t},
}  # fmt: skip
