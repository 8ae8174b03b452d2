"""Guards of numbers: sums that two named bidders offer, and the time that two named people worked or served."""

import re
from functools import cache

from checker.judge.numbered import Side, one_named
from checker.judge.parts import words_listed
from checker.records import Entity, EntityType

__all__ = ["two_bidders", "two_terms"]

# 'offered', 'a pledge': what each of several may do with a sum of his own
BIDDING = re.compile(r"\b(?:(?:offer|propos|pledg|donat|tender)\w*|bids?|bidding)\b", re.IGNORECASE)
BID = re.compile(r"(?:,? [\w-]+){0,2} (?:offer|bid|proposal|pledge|donation)\b", re.IGNORECASE)
TERMS = frozenset({"season", "year", "term", "month", "decade", "week"})


def two_bidders(one: Side, other: Side) -> str:
    """Two who offer (pledge, bid) each a sum of their own."""
    found = [_bidding(side) for side in (one, other)]
    types = [{e.type for e in side} - {EntityType.PLACE} for side in found]
    if one.quantity.dimension != "money" or not types[0] & types[1] or one_named(one.case, *found):
        return ""
    return f"One is bid by {_listed(found[0])}, one by {_listed(found[1])}."


def _bidding(side: Side) -> list[Entity]:
    """Whom the claim names before the word for the bid that stands before the number, or right behind it."""
    words = list(BIDDING.finditer(side.before))
    if words:
        return side.named(side.claim.start + words[-1].start())
    return side.named(side.number.start) if BID.match(side.after) else []


def two_terms(one: Side, other: Side) -> str:
    """How long each of two people worked or served."""
    if not all(s.quantity.dimension == "duration" or s.quantity.counted in TERMS for s in (one, other)):
        return ""
    verbs = {side.number.verb for side in (one, other)}
    left, right = one.owner, other.owner
    if left is None or right is None or not verbs <= _tenures() or one_named(one.case, [left], [right]):
        return ""
    people = left.type is right.type is EntityType.PERSON
    return f"One is of {left.name}, one of {right.name}." if people else ""


@cache
def _tenures() -> frozenset[str]:
    return frozenset(words_listed("tenures.txt"))


def _listed(entities: list[Entity]) -> str:
    return ", ".join(sorted(e.name for e in entities))
