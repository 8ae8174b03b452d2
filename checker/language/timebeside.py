"""Days that are counted from another of their sentence: 'on Monday and again the next day'."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from checker.language.document import Document
from checker.language.timereading import Reading
from checker.language.timeresolve import resolve
from checker.records import Precision, TimeMention, TimeValue

__all__ = ["beside"]

# 'the following morning', 'the day before'
_NEIGHBOUR = re.compile(
    r"the\s+(?:(same|next|following|previous)\s+(?:day|morning|afternoon|evening|night)|(?:day|night)\s+(before))",
    re.IGNORECASE,
)
_STEPS = {"same": 0, "next": 1, "following": 1, "previous": -1, "before": -1}
_WITHIN_A_DAY = frozenset({Precision.DAY, Precision.PART_OF_DAY, Precision.MINUTE})


def beside(document: Document, mention: TimeMention, earlier: Sequence[TimeMention]) -> TimeMention:
    """'The next day' set on the calendar by the day that its sentence names before it."""
    match = _NEIGHBOUR.fullmatch(mention.text)
    if match is None or mention.value.resolved:
        return mention
    sentence = document.sentence_at(mention.start)
    days = [m.value for m in earlier if sentence is not None and m.start >= sentence.start and _is_one_day(m.value)]
    if not days:
        return mention
    day = date.fromisoformat((days[-1].start or "")[:10]) + timedelta(_STEPS[(match[1] or match[2]).lower()])
    reading = Reading(year=day.year, month=day.month, day=day.day, part=mention.value.part_of_day)
    counted = {"month": None, "month_day": None, "relative": True}
    return mention.model_copy(update={"value": resolve(reading, None, 0).model_copy(update=counted)})


def _is_one_day(value: TimeValue) -> bool:
    return bool(value.start) and not value.modifier and value.precision in _WITHIN_A_DAY
