"""Guards of numbers: what grows from day to day, and people counted with others."""

import re

from checker.facets.kinship import general, is_person
from checker.judge.numbered import Side

__all__ = ["joined", "still_running"]

CREWS = frozenset({"crew", "crews"})
# 'the sixth straight day', 'a third day of strikes'; 'four days of riots'
RUNNING = re.compile(
    r"(?:[ -](?:straight|consecutive|successive|running))?[ -](?:day|night|week|month|year)s?"
    r"(?P<of> of (?:(?:the|its|their) )?(?:[\w-]+ ){0,2}?[a-z]\w+)?(?P<row> (?:in a row|running|on end))?\b",
    re.IGNORECASE,
)
IN_A_ROW = re.compile(r"\b(?:straight|consecutive|successive|running|in a row|on end)\b", re.IGNORECASE)
UNIT = re.compile(r"^\D*?[\w.,]+[ -]?(?=(?:days?|nights?|weeks?|months?|years?)\b)", re.IGNORECASE)


def still_running(one: Side, other: Side) -> str:
    """'after four days of riots' and 'after eight days of riots': each is right on its own day."""
    days = [(side.case.articles[side.claim.article].published or "")[:10] for side in (one, other)]
    if days[0] and days[0] == days[1]:
        return ""
    return "Both number what went on from day to day." if _runs(one) and _runs(other) else ""


def _runs(side: Side) -> bool:
    """Whether it is told as a course of days: a rank in a row of them, or days of something."""
    quantity = side.quantity
    if quantity.dimension not in {"ordinal", "duration"}:
        return False
    number = UNIT.match(side.number.text)
    told = (" " + side.number.text[number.end() :] if number else "") + side.after
    course = RUNNING.match(told)
    if course is None:
        return False
    return bool(course["of"] or course["row"] or IN_A_ROW.search(course[0]))


def joined(one: Side, other: Side) -> str:
    """'420 passengers and crew' and '246 passengers': those counted with others are fewer alone."""
    with_others = [_with(side) for side in (one, other)]
    plain = [is_person(side.quantity.counted) and not general(side.quantity.counted) for side in (one, other)]
    if not all(plain) or bool(with_others[0]) == bool(with_others[1]):
        return ""
    return f"One counts {with_others[0] or with_others[1]} as well."


def _with(side: Side) -> str:
    """The other people that are counted in one number with those who are named first."""
    noun = side.quantity.counted_phrase.rsplit(maxsplit=1)[-1:]
    found = (
        re.match(rf"[\w\s'’-]{{0,40}}?\b{re.escape(noun[0])} and (?P<others>[a-z]+)\b", side.after) if noun else None
    )
    others = found["others"] if found else ""
    return others if others in CREWS or is_person(others.removesuffix("s")) else ""
