"""Dates and times: the day, month, part of day or clock at which a claim puts what it tells."""

from checker.facets.base import ABSENT, Context, Example, Facet, silent
from checker.facets.timemeet import meet
from checker.facets.timenames import name
from checker.language.document import Document
from checker.language.tense import governor
from checker.records import Answer, FacetValue, Level, TimeMention, TimeValue

__all__ = ["FACET"]

LEVELS = {
    "same": Level(name="same", label="the same day or time", weight=3.0),
    "alias": Level(name="alias", label="the same day or time in other words", weight=3.0),
    "more precise": Level(name="more precise", label="one lies within the other", weight=1.5),
    "overlapping": Level(name="overlapping", label="close enough to be the same moment", weight=1.0),
    "open": Level(name="open", label="a bound that the other respects", weight=0.5),
    "contradiction": Level(
        name="different", label="different days", weight=-3.0, conflict=True, strength="contradiction"
    ),
    "discrepancy": Level(
        name="different",
        label="different times, perhaps loosely put",
        weight=-1.5,
        conflict=True,
        strength="discrepancy",
    ),
    "unresolved": Level(name="unresolved", label="cannot be set on one calendar", weight=0.0),
}


def find(document: Document) -> tuple[FacetValue, ...]:
    """Every time expression of an annotated article; the slot is the verb that it dates."""
    return tuple(
        FacetValue(
            facet="date",
            slot=_slot(document, mention),
            start=mention.start,
            end=mention.end,
            text=mention.text,
            value=mention.value,
        )
        for mention in document.times
    )


def _slot(document: Document, mention: TimeMention) -> str:
    tokens = document.tokens_in(mention.start, mention.end)
    indexes = {t.index for t in tokens}
    head = next((t for t in tokens if t.head not in indexes), None)
    verb = governor(document, head) if head else None
    return verb.lemma if verb else ""


def compare(left: FacetValue, right: FacetValue, context: Context) -> Answer:
    """The first rung that holds; only the sides of the answer depend on the order."""
    one, other = left.value, right.value
    if not isinstance(one, TimeValue) or not isinstance(other, TimeValue):
        return Answer(facet="date", level=ABSENT)
    rung = "same" if left == right else meet(one, other, context.left_published, context.right_published)
    if rung == "same" and _wording(left.text) != _wording(right.text) and _deictic(one) != _deictic(other):
        rung = "alias"
    level = LEVELS[rung]
    if not level.weight:
        return silent("date", level.name, level.label)
    ours, theirs = name(left.text, one), name(right.text, other)
    return Answer(facet="date", level=level, left=ours, right=theirs, note=f"{ours} against {theirs}")


def _wording(text: str) -> str:
    return " ".join(text.lower().split())


def _deictic(value: TimeValue) -> tuple[bool, bool, bool]:
    return value.weekday is not None, value.month is not None, value.relative


FACET = Facet(
    name="date",
    title="Date and time",
    what=(
        "The day, month, year, part of day or clock time that a source gives. Each expression is set on the calendar"
        " from the date of its own article, with the precision of its wording, and the two stretches of time are compared."
    ),
    why="A wrong day breaks a chronology, and two sources that date one event differently cannot both be copied.",
    guards=(
        "Silent where one side gives no time, where a relative expression has no date of publication to count from, where"
        " one wording is only vaguer than the other, and where 'today' or 'yesterday' in articles of different days"
        " differs by one day (time zones, evening deadlines)."
    ),
    ladder=(*LEVELS.values(), ABSENT),
    examples=(
        Example(left="The pact was signed on February 14.", right="They signed it on 14 February.", level="same"),
        Example(
            left="He sat in the front row yesterday.",
            right="He was there on Monday.",
            level="alias",
            published="2026-05-19",
        ),
        Example(
            left="Checks should reach tenants by the end of August.",
            right="The money should be in the mail before September.",
            level="alias",
            published="2026-04-08",
        ),
        Example(left="The summit opened on February 14.", right="The summit opened in February.", level="more precise"),
        Example(
            left="The flood warning was issued at 11 a.m. on Monday.",
            right="A flood warning was issued on Monday morning.",
            level="more precise",
        ),
        Example(
            left="The board decided on Monday night.",
            right="The board decided in the early hours of Tuesday.",
            level="overlapping",
        ),
        Example(left="The room filled at about 3 p.m.", right="At three o'clock the room filled.", level="overlapping"),
        Example(left="The mill has stood since 1858.", right="The mill burned down in 1912.", level="open"),
        Example(
            left="A barge hit the bridge shortly before midnight on Tuesday.",
            right="The bridge was hit in the night from Wednesday to Thursday.",
            level="different",
            published="2025-12-12",
        ),
        Example(
            left="She resigned on Friday afternoon at 2 p.m.",
            right="She resigned on Friday evening.",
            level="different",
        ),
        Example(left="He sang two days earlier.", right="He sang on Monday.", level="unresolved"),
    ),
    find=find,
    compare=compare,
)
