"""Guards of numbers: results of two matches, each told with an opponent of its own."""

import re

from checker.judge.numbered import Side, one_named
from checker.judge.parts import part_around
from checker.language.standings import RECORD
from checker.records import Entity, EntityType, Span

__all__ = ["two_matches", "two_records"]

SIDES = frozenset({EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE})
# 'beat Lund 3-1', and behind the score 'over Lund', 'against a qualifier from Canada'
AGAINST = re.compile(r"(?: (?:win|victory|loss|defeat|draw))? (?:against|over|past|versus|to|with) ")
PLACED = re.compile(r"\b(?:in|at|on|from|near|of|for|by) (?:the )?$")  # 'won in Lund 3-1'
BESIDE = re.compile(r",? \(?")
SOMEBODY = re.compile(r"(?:an?|another) [a-z]", re.IGNORECASE)


def two_matches(one: Side, other: Side) -> str:
    """Two results, each beside an opponent whom the other's part of the sentence does not name."""
    if not one.quantity.dimension == other.quantity.dimension == "score":
        return ""
    left, right = _met(one), _met(other)
    if _tells_of(one, right) or _tells_of(other, left):
        return ""
    if left and right:
        return f"One is against {left[0].name}, one against {right[0].name}."
    for named, side in ((left, other), (right, one)):
        if named and _is_unnamed(side) and one_named(side.case, named, side.named()):
            return f"One is against {named[0].name}, whom the other tells of apart from its own."
    return ""


def two_records(one: Side, other: Side) -> str:
    """The wins and losses of two teams."""
    if not one.quantity.counted == other.quantity.counted == RECORD:
        return ""
    left, right = _team(one), _team(other)
    if not left or not right or one_named(one.case, left, right):
        return ""
    return f"One is of {left[0].name}, one of {right[0].name}."


def _team(side: Side) -> list[Entity]:
    """Whose name stands right before the number, else who is named as the subject of its verb."""
    text, start = side.claim.text, side.claim.start
    for entity in side.named(side.number.start):
        if any(BESIDE.fullmatch(text[m.end - start : side.number.start - start]) for m in entity.mentions):
            return [entity]
    return [side.owner] if side.owner else []


def _met(side: Side) -> list[Entity]:
    """Who is named right before the score, or behind it as the one against whom it was."""
    against = AGAINST.match(side.after)
    behind = side.number.end + against.end() if against else -1
    return [e for e in side.named() if e.type in SIDES and any(_is_beside(side, m, behind) for m in e.mentions)]


def _is_beside(side: Side, mention: Span, behind: int) -> bool:
    if mention.end == side.number.start - 1:
        return not PLACED.search(side.before[: mention.start - side.claim.start])
    return mention.start == behind


def _is_unnamed(side: Side) -> bool:
    against = AGAINST.match(side.after)
    return bool(against and SOMEBODY.match(side.after, against.end()))


def _tells_of(side: Side, opponents: list[Entity]) -> bool:
    """Whether the part of the sentence that holds the score names one of them."""
    start, end = part_around(side.claim, (side.number.start, side.number.end))
    named = [e for e in side.named() if any(start <= m.start < end for m in e.mentions)]
    return bool(opponents) and one_named(side.case, named, opponents)
