"""Numbers that are no quantities: years, clock times, names with a number, list numbering."""

import re
from typing import TYPE_CHECKING

from checker.language.units import words

if TYPE_CHECKING:
    from checker.language.document import Document, Token
    from checker.language.measures import Measure

__all__ = ["excluded", "glued"]

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|June|Jul|July|Aug|Sep|Sept|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.?"
_DATE_BEFORE = re.compile(rf"\b{_MONTH} (?:\d{{1,2}}(?:st|nd|rd|th)?(?:,| and| to|-|–) ?)?(?:the )?$")
_MONTH_ONLY = re.compile(rf"\b{_MONTH} $")
_DAYS = 31  # of the longest month
_DATE_AFTER = re.compile(
    rf"(?:st|nd|rd|th)?(?: of)?(?: (?:to|and|or) \d{{1,2}}(?:st|nd|rd|th)?|[-–]\d{{1,2}})? {_MONTH}(?!\w)"
)
_CLOCK_AFTER = re.compile(
    r"[:.]\d\d|[:.] \d\d ?[ap]\.? ?m\b|\s?[ap]\.?m\b|\s?o['’]clock|[ap]m\b|\s?(?:hours )?(?:GMT|BST|EST|EDT|ET|PT|PST|PDT|CET|UTC)\b",
    re.IGNORECASE,
)
_ERA = re.compile(r" ?(?:AD|BC|CE|BCE)\b|th century|st century|th-century|st-century")
_YEAR_RANGE = re.compile(r"[-–/](?:\d{2}|\d{4})\b")
_NAME_AFTER = re.compile(
    r"[ ](?:bus|tram|train|route|line|shirt|jersey|iron|Squadron|Avenue|Ave|Street|St|Road|Boulevard|Rue)\b"
)
_ORDINAL_NAME = re.compile(
    r" (?:half|quarter|thirds?|time|place|hand|party|Avenue|Ave|Street|St|Amendment|Congress|Circuit|District|Republic|Century|century|Division|Floor|Lady|lady|Reich|World|Army|Regiment|Battalion|anniversary|Minister|Secretary)\b"
)
_FRACTION_NAME = re.compile(
    r"[ -](?:time|brother|sister|hour's|back|term|way|board|hearted|mast|marathon)\b|-(?!an|a|dozen|million|hour|mile)\w"
)
_HALF_OF_GAME = re.compile(
    r"\b(?:first|second|other|better|latter|opening|each|either|same|top|bottom|northern|southern|eastern|western)[ -]$",
    re.IGNORECASE,
)
_IDIOMS = re.compile(
    r"(?:five|six|seven|eight|nine)[- ]figures?\b|one another|(?<=no )one\b|(?<=every )one\b|(?<=each )one\b|one by one|one of those things|once (?:again|and for all|he|she|it|they|the|a|you|we|I|there|in a|upon|this|that|all)\b|at once|one thing|one-\w+|one['’]s|one (?:can|could|should|may|might|must|would|has|is|was)\b|both (?:the )?\w+ and\b",
    re.IGNORECASE,
)
_YEARS = re.compile(r"\d{4}(?:\D+\d{4}|\s?[-–/]\s?\d{2})")
_ADDRESS = re.compile(
    r"(?: [A-Z]\w+){1,3} (?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Place|Drive|Boulevard|Terrace|Gardens)\b"
)
_DIGIT_GROUPS = re.compile(r"(?:\+?\d{2,5}[ -]){2,}\d{2,}")
_GROUP_OF = re.compile(r"\bGroup of $")
_ONE_ON_ONE = re.compile(r"\b\w+-(?:on|by|to|for|in)-$")
_LIST_MARK = re.compile(r"\d{1,3}[.)](?:\s|$)")
_IDENTIFIER = re.compile(r"\d{10,}")  # what is counted so high is printed in groups or in words
_PHONE = re.compile(r"\d{3}[-.]\d{3,4}(?:[-.]\d{4})?\b|\d{4} \d{3}")
_COMPOUND_NAMES = re.compile(
    r"-(?:time|way|sided|hand|handed|party|fold|off|faced|on|to|piece|thirds?|in|and|as|quarters?|by|like)\b",
    re.IGNORECASE,
)
# 'North By West 4': two words in capitals before the number
_CAPITALS = re.compile(r"(?:\b[A-Z][\w.]*[ -]){2,}$")
# 'for versions 6, 7, 8 and 9': of so many numbers in a row that count nothing each is a name
_ROW = re.compile(
    r"(?<![\w.,$£€-])\d{1,3}(?:\.\d)?(?:(?:, ?(?:and |or )?| and | or )\d{1,3}(?:\.\d)?){2,}(?![\w%,]|[.-]\w| [a-z]\w+s\b)"
)
_ROW_OF = re.compile(r"\b(?P<named>[A-Za-z]+) (?:\d{1,3}, ?)*\d{1,3},? (?:and |or )?$")
_BEFORE_ROW = 48  # code points
_BEFORE_NUMBER = 24
_NAMES = frozenset({"ORG", "PRODUCT", "WORK_OF_ART", "FAC", "LAW", "EVENT"})
_SUPERLATIVES = frozenset({"JJS", "RBS"})
_WHOLE = 100
_FIRST_YEAR, _LAST_YEAR = 1500, 2100


def glued(text: str, start: int, end: int, stop: int) -> bool:
    """Whether the digits are part of a longer sign: 'G7', '5G', 'F-16', '737-800', 'H1N1', '1970s', '9/11'."""
    before, after = text[max(0, start - 2) : start], text[end : min(stop, end + 2)]
    if before and (before[-1].isalpha() or before[-1] in "/@#_&" or (before[-1] in ".," and before[:-1].isdigit())):
        return not re.search(r"(?:[A-Z]{3}|\$[A-Z]{1,2})$", text[max(0, start - 3) : start])
    if before[-1:] in {"-", "–"} and before[:1].isalnum():
        return True
    if after[:1].isalpha():
        return not re.match(
            r"(?:bn|bln|mn|mln|tn|[mkMBK]|km|kg|cm|mm|[CFp]|kW|MW|GW|mph|kph|lbs?|oz|ft|pc|hrs?|mins?|ml|TWh|[MGk]Wh|st|nd|rd|th)\b",
            text[end:stop],
        )
    return (after[:1] in {"/", "@", "×"} and after[1:].isdigit()) or (before[-1:] == "×" and before[:1].isdigit())


def excluded(document: "Document", found: "Measure", core: "tuple[Token, ...]", begin: int, stop: int) -> bool:
    """Whether this number is no quantity."""
    text = document.article.text
    if found.kind == "ordinal":
        return _ordinal_name(document, found, core, stop)
    if found.kind == "fraction":
        return found.unit.dimension == "percent" and _fraction_name(document, found, begin, stop)
    if found.unit.dimension != "count" or found.rate:
        if _some_day(document, found) or _is_wholly(document, found):
            return True
        dated = _DATE_BEFORE.search(text[max(begin, found.start - 24) : found.start])
        return bool(dated) and found.unit.dimension != "percent" and not found.term
    if _ONE_ON_ONE.search(text[max(begin, found.start - 16) : found.start]):
        return True
    return (
        _date_or_clock(text, found, begin, stop)
        or _part_of_name(document, found, core, begin, stop)
        or bool(_IDIOMS.match(text, found.start, stop))
        or _one_among(document, core)
    )


def _is_wholly(document: "Document", found: "Measure") -> bool:
    """'100 percent sure' says how sure; '100 percent renewable power' is a share of the power."""
    whole = found.unit.dimension == "percent" and found.low == found.high == _WHOLE
    last = document.tokens_in(found.start, found.end)[-1:]
    following = document.tokens[last[0].index + 1 : last[0].index + 3] if whole and last else ()
    return bool(following) and following[0].pos == "ADJ" and following[-1].pos not in {"NOUN", "PROPN", "ADJ"}


def _one_among(document: "Document", core: "tuple[Token, ...]") -> bool:
    """'is one of the largest yards', 'Penfold, one of the largest yards': what something is, and no count."""
    after = document.tokens[core[-1].index + 1 : core[-1].index + 4]
    if core[0].text.lower() != "one" or not after or after[0].text != "of":
        return False
    return core[0].dep in {"attr", "appos"} or any(t.tag in _SUPERLATIVES for t in after)


def _some_day(document: "Document", found: "Measure") -> bool:
    """'One day it will float', 'hopes one day to return': a time unnamed; in 'lasted one day' the verb goes before."""
    day = document.tokens_in(found.start, found.end)[-1:]
    if document.article.text[found.start : found.end].lower() != "one day" or not day or day[0].dep != "npadvmod":
        return False
    head, after = document.tokens[day[0].head], document.tokens[day[0].index + 1 : day[0].index + 2]
    return (head.pos in {"VERB", "AUX"} and head.index > day[0].index) or any(t.tag == "TO" for t in after)


def _date_or_clock(text: str, found: "Measure", begin: int, stop: int) -> bool:
    before = text[max(begin, found.start - 24) : found.start]
    if (_DATE_BEFORE.search(before) and not _no_day(found, before)) or (
        found.kind == "digits" and _DATE_AFTER.match(text, found.end, stop)
    ):
        return True
    if _CLOCK_AFTER.match(text, found.end, stop) or _ERA.match(text, found.end, stop) or before.endswith(":"):
        return True
    if found.kind != "digits":
        return False
    if _is_year(text, found, before) or _IDENTIFIER.fullmatch(text, found.start, found.core_end):
        return True
    listed = found.start == begin and _LIST_MARK.match(text, found.start, stop)
    return bool(listed or _PHONE.match(text, found.start, stop)) or _in_groups(text, found, begin, stop)


def _no_day(found: "Measure", before: str) -> bool:
    """Whether a number of two or three digits after a bare month is too high for a day: 'since January 44 boats'."""
    return _DAYS < found.low < _FIRST_YEAR and _MONTH_ONLY.search(before) is not None


def _is_year(text: str, found: "Measure", before: str) -> bool:
    """'2019', '2014 to 2016', '1989-90'; a modifier makes four digits an amount."""
    whole, digits = text[found.start : found.end], text[found.start : found.core_end]
    if _FIRST_YEAR <= found.low <= _LAST_YEAR and _YEARS.fullmatch(whole):
        return True
    if re.fullmatch(r"\d{4}", digits) and _FIRST_YEAR <= found.value <= _LAST_YEAR:
        return not re.search(r"(?:than|about|some|nearly|almost|over|least|around|roughly) $", before)
    return re.fullmatch(r"0\d+", digits) is not None


def _in_groups(text: str, found: "Measure", begin: int, stop: int) -> bool:
    """Whether the digits stand in a row of groups, as telephone and account numbers do."""
    start = max(begin, found.start - 20)
    return any(
        m.start() <= found.start < m.end() for m in _DIGIT_GROUPS.finditer(text, start, min(stop, found.end + 20))
    )


def _part_of_name(document: "Document", found: "Measure", core: "tuple[Token, ...]", begin: int, stop: int) -> bool:
    text = document.article.text
    if _ADDRESS.match(text, found.end, stop) or _GROUP_OF.search(text[max(begin, found.start - 9) : found.start]):
        return True
    if _NAME_AFTER.match(text, found.end, stop) or _COMPOUND_NAMES.match(text, found.end, stop):
        return True
    first = core[0]
    if first.start == begin:
        return False
    before = document.tokens[first.index - 1] if first.index else None
    if found.kind == "digits" and before is not None and before.sentence == first.sentence:
        return _named_before(document, before, core, begin) or _in_row(text, found, begin, stop)
    word = text[found.start : found.end]
    inside = document.sentence_at(first.start)
    initial = inside is not None and inside.start == first.start
    heading = inside is not None and inside.heading
    return word[:1].isupper() and not initial and not heading and (first.pos == "PROPN" or first.entity in _NAMES)


def _named_before(document: "Document", before: "Token", core: "tuple[Token, ...]", begin: int) -> bool:
    """Whether the word before the number is a name or one for what is numbered: 'Explorer 8', 'North By West 4', 'version 9'."""
    first, counts = core[0], _plural_next(document, core[-1])
    if before.text.lower().rstrip("s") in words("designators") and not counts:
        return True
    if before.end + 1 != first.start:
        return False
    inside = document.sentence_at(first.start)
    if before.pos in {"PRON", "NOUN"} and inside is not None and not inside.heading and before.start > inside.start:
        return (
            _CAPITALS.search(document.article.text[max(begin, first.start - _BEFORE_NUMBER) : first.start]) is not None
        )
    return before.pos == "PROPN" and not counts


def _in_row(text: str, found: "Measure", begin: int, stop: int) -> bool:
    """Whether the number is one of three or more in a row, or stands in a row behind a word for what is numbered so."""
    start = max(begin, found.start - _BEFORE_ROW)
    behind = _ROW_OF.search(text[start : found.start])
    if behind and behind["named"].lower().rstrip("s") in words("designators"):
        return True
    row = (
        m for m in _ROW.finditer(text, start, min(stop, found.end + _BEFORE_ROW)) if m.start() <= found.start < m.end()
    )
    return next(row, None) is not None


def _plural_next(document: "Document", last: "Token") -> bool:
    following = document.tokens[last.index + 1 : last.index + 3]
    return any(t.tag == "NNS" and t.sentence == last.sentence for t in following)


def _ordinal_name(document: "Document", found: "Measure", core: "tuple[Token, ...]", stop: int) -> bool:
    text = document.article.text
    token = core[-1]
    if _ORDINAL_NAME.match(text, found.end, stop) or (text[found.start].isupper() and token.pos == "PROPN"):
        return True
    if text[found.end : found.end + 1] == "-" or _DATE_AFTER.match(text, found.end, stop):
        return True
    head = document.tokens[token.head]
    named = head.pos == "NOUN" and head.index > token.index
    return not named and (token.pos in {"ADV", "VERB"} or token.dep == "advmod" or found.value <= 3)  # noqa: PLR2004


def _fraction_name(document: "Document", found: "Measure", begin: int, stop: int) -> bool:
    """'half-time', 'the second half', 'a third person', 'a quarter' of the year."""
    text = document.article.text
    if _FRACTION_NAME.match(text, found.end, stop) or _HALF_OF_GAME.search(
        text[max(begin, found.start - 12) : found.start]
    ):
        return True
    word = text[found.start : found.end].lower()
    if word.startswith(("a ", "an ", "one ")) and " in " not in word and not word.endswith(("half", "s")):
        return not re.match(
            r"(?: of\b| (?:less|more|higher|lower|fewer|as|since|from|cheaper)\b|\s*[.,;:)])", text[found.end : stop]
        )
    return False
