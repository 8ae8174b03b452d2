"""Time expressions that place an event on the calendar or the clock."""

import re
from dataclasses import replace
from datetime import date

from checker.language.document import Document, Token
from checker.language.tense import governor, is_loose, sense
from checker.language.timebeside import beside
from checker.language.timephrases import Phrase, phrases
from checker.language.timereading import Reading, joined
from checker.language.timeresolve import resolve
from checker.language.timezones import offset_of
from checker.records import TimeMention, TimeValue

__all__ = ["find_times", "publication_day"]

_SAYING = frozenset("say tell announce report add declare explain warn state write tweet confirm".split())
_BEATING = frozenset("win lose beat lead trail cut rise fall increase reduce outnumber grow drop shrink ahead".split())
_VOTING = frozenset(
    "vote pass carry defeat reject approve rule adopt decide back ballot majority jury justice panel margin score".split()
)
_APPOSITION = re.compile(r",?\s+(?:on|in|at)?\s*(?:the\s+)?|,\s*")
_RANK = re.compile(
    r"\b(?:first|second|third|fourth|fifth|only|most|least|best|worst|(?!protest|arrest|request|interest)\w{3,}est)\b[^.;]*$"
)
_OWNING = ("'s", "’s")
JUST_GONE = 2  # days
# before a month that is also a verb or a first name
_MONTH_LEADS = frozenset(
    "in until till by since next last early late mid of through this before after from to during between and or -".split()
)


def publication_day(document: Document) -> date | None:
    """The day on which the article was published, where it is known."""
    try:
        return date.fromisoformat((document.article.published or "")[:10])
    except ValueError:
        return None


def find_times(document: Document) -> tuple[TimeMention, ...]:
    """Every time expression of the article, resolved against its date of publication."""
    published = publication_day(document)
    found: list[tuple[Phrase, Token]] = []
    year: int | None = None
    for block in document.article.blocks:
        if block.repeats is not None:
            continue
        for phrase in phrases(document.article.text[block.start : block.end]):
            moved = replace(
                phrase, start=phrase.start + block.start, end=phrase.end + block.start, core=phrase.core + block.start
            )
            token = _head(document, moved)
            if _is_that_one(document, moved):
                moved = replace(moved, reading=replace(moved.reading, unit="year of", which="same"))
            if moved.reading.which == "same":  # "in September of that year"
                moved = replace(moved, reading=replace(moved.reading, year=year))
            year = phrase.reading.year or year
            if token and _is_time(document, moved, token):
                found.append((moved, token))
    mentions: list[TimeMention] = []
    for phrase, token in _with_days(document, found):
        mention = beside(document, _mention(document, phrase, token, published), mentions)
        if mentions and (both := _apposed(document, mentions[-1], mention)):
            mentions[-1] = both
        else:
            mentions.append(mention)
    return tuple(mentions)


def _is_that_one(document: Document, phrase: Phrase) -> bool:
    """Whether a month is pointed at and belongs to the year told of last: "that December", but not "said that May …"."""
    reading = phrase.reading
    if not reading.month or reading.year or reading.unit or reading.which:
        return False
    pointing = document.tokens_in(max(0, phrase.start - len("that ")), phrase.start)
    return any(t.text.lower() == "that" and t.pos == "DET" for t in pointing)


def _apposed(document: Document, left: TimeMention, right: TimeMention) -> TimeMention | None:
    """'Three weeks from now, on Thursday, April 17' is one time, as exact as its more exact half."""
    if not _APPOSITION.fullmatch(document.article.text, left.end, right.start):
        return None
    for inner, outer in ((left.value, right.value), (right.value, left.value)):
        if inner.modifier == outer.modifier == "" and _within(inner, outer):
            return TimeMention(
                start=left.start, end=right.end, text=document.article.text[left.start : right.end], value=inner
            )
    return None


def _within(inner: TimeValue, outer: TimeValue) -> bool:
    if not (inner.start and inner.end and outer.start and outer.end):
        return False
    return outer.start <= inner.start and inner.end <= outer.end


def _head(document: Document, phrase: Phrase) -> Token | None:
    inside = document.tokens_in(phrase.core, phrase.end) or document.tokens_in(phrase.core - 1, phrase.end + 1)
    indexes = {t.index for t in inside}
    return next((t for t in inside if t.head not in indexes), inside[0] if inside else None)


def _mention(document: Document, phrase: Phrase, token: Token, published: date | None) -> TimeMention:
    text = document.article.text[phrase.start : phrase.end]
    value = resolve(phrase.reading, published, _leaning(document, phrase, token, published))
    value = value.model_copy(update={"offset": offset_of(text, value.clock)})
    return TimeMention(start=phrase.start, end=phrase.end, text=text, value=value)


def _leaning(document: Document, phrase: Phrase, token: Token, published: date | None) -> int:
    """Past or future by the grammar; a plain present beside a weekday just gone tells of that day."""
    lean = sense(document, token)
    weekday = phrase.reading.weekday
    if lean > 0 and weekday is not None and published and is_loose(document, token):
        return -1 if (published.weekday() - weekday) % 7 <= JUST_GONE else lean
    return lean


def _with_days(document: Document, found: list[tuple[Phrase, Token]]) -> list[tuple[Phrase, Token]]:
    """Give a clock or part of day the day that another expression of its sentence names."""
    result = []
    for phrase, token in found:
        if phrase.reading.has_day:
            result.append((phrase, token))
            continue
        near = [f for f in found if f[1].sentence == token.sentence and _lends(document, f, token)]
        near.sort(key=lambda f: abs(f[0].start - phrase.start))
        both = ((joined(phrase.reading, _day_of(other.reading)), theirs) for other, theirs in near)
        reading, dated = next(((r, t) for r, t in both if r), (phrase.reading, token))
        result.append((replace(phrase, reading=reading), dated))
    return result


def _lends(document: Document, lender: tuple[Phrase, Token], borrower: Token) -> bool:
    reading = lender[0].reading
    if not (reading.has_day and reading.fine) or reading.modifier in {"since", "until", "before", "after", "by"}:
        return False
    if document.article.text.startswith(_OWNING, lender[0].end):  # "a rematch at 2 p.m. of Friday's game"
        return False
    ours, theirs = governor(document, borrower), governor(document, lender[1])
    return ours == theirs or theirs is None or theirs.lemma not in _SAYING


def _day_of(reading: Reading) -> Reading:
    return replace(reading, hour=None, minute=None, ambiguous=None, part=None, modifier=None, night_to=None)


def _is_time(document: Document, phrase: Phrase, token: Token) -> bool:  # noqa: PLR0911  one line a kind of expression
    reading, words = phrase.reading, document.article.text[phrase.core : phrase.end]
    before = document.article.text[max(0, phrase.core - 30) : phrase.core].lower().split()
    lead = before[-1] if before else ""
    after = document.article.text[phrase.end : phrase.end + 12].lower()
    named = [slot for slot, value in reading.slots() if slot != "modifier"]
    if named == ["month"]:
        return _is_month(token, words, lead)
    if named == ["year"]:
        return _is_year(document, token, lead, after)
    if named == ["day"]:
        counted = document.tokens[token.head].index > token.index and token.dep in {"amod", "nummod", "det"}
        led = lead in {"on", "by", "until", "before", "since", "of"} or phrase.start < phrase.core
        return led and not counted  # "on the ninth day of the strike"
    if named in (["half"], ["count", "unit"]) and words.lower().startswith("in "):
        return sense(document, token) > 0 and not _ranked(document, phrase)
    if named == ["half"]:
        return False
    if named == ["hour", "minute"] and ":" in words and "m" not in words.lower():
        return lead in {
            "at",
            "by",
            "from",
            "to",
            "until",
            "since",
            "before",
            "after",
            "about",
            "around",
            "between",
            "and",
        }
    if reading.ambiguous and lead == "by":
        return not _is_score(document, token, words)
    if "weekday" in named:
        return _is_weekday(lead, after)
    paper = token.entity == "ORG" or (token.index > 0 and document.tokens[token.index - 1].text == "USA")
    return not (words in {"Today", "TODAY"} and paper)  # "USA Today"


def _is_score(document: Document, token: Token, words: str) -> bool:
    """Whether 'by ten to five' tells votes or points: something is won, or voted on in its sentence."""
    verb = governor(document, token)
    if verb is not None and verb.lemma in _BEATING:
        return True
    near = document.sentence_tokens(document.sentences[token.sentence])
    return " to " in words and any(t.lemma in _VOTING for t in near)


def _ranked(document: Document, phrase: Phrase) -> bool:
    """Whether a rank makes it a stretch looked back on: "the second fire in seven years"."""
    return bool(_RANK.search(document.article.text, max(0, phrase.core - 50), phrase.core))


def _is_month(token: Token, words: str, lead: str) -> bool:
    if lead in _MONTH_LEADS:
        return True
    if words in {"May", "March"}:
        return token.entity == "DATE" and token.pos == "PROPN"
    return token.entity in {"DATE", ""} and token.pos != "VERB"


def _is_year(document: Document, token: Token, lead: str, after: str) -> bool:
    if lead in _MONTH_LEADS or lead in {"'s", "of", "the", "year"}:
        follower = document.tokens[token.index + 1] if token.index + 1 < len(document.tokens) else token
        return not (follower.tag == "NNS" and lead not in {"the", "of"}) and not after.startswith(
            ("%", " percent", " per cent")
        )
    return token.entity == "DATE" and token.dep != "nummod"


def _is_weekday(lead: str, after: str) -> bool:
    if lead in {"every", "each", "most", "alternate", "bloody", "super", "black", "cyber", "giving", "ruby"}:
        return False
    return not after.startswith(
        (" times", " telegraph", " mirror", " express", " mail", " herald", " school", " night foot", " night live")
    )
