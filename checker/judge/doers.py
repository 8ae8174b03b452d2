"""Guards of numbers: sums that two named bidders offer, and the time that two named people worked or served."""

import re
from functools import cache

from checker.judge.numbered import Side, one_named
from checker.judge.parts import words_listed
from checker.records import Entity, EntityType

__all__ = ["two_bidders", "two_penalties", "two_people", "two_terms"]

# 'offered', 'a pledge': what each of several may do with a sum of his own
BIDDING = re.compile(r"\b(?:(?:offer|propos|pledg|donat|tender)\w*|bids?|bidding)\b", re.IGNORECASE)
BID = re.compile(r"(?:,? [\w-]+){0,2} (?:offer|bid|proposal|pledge|donation)\b", re.IGNORECASE)
SERVED = frozenset({"serve", "spend"})
IMPOSED = frozenset({"sentence", "suspend", "condemn", "impose", "face", "receive"})
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


def two_people(one: Side, other: Side) -> str:
    """What each of two people did or has, both of whom both articles know."""
    left, right = _sole_person(one), _sole_person(other)
    if left is None or right is None or one_named(one.case, [left], [right]):
        return ""
    if _tells_of(one, right) or _tells_of(other, left):
        return ""
    known = _knows(one, right) and _knows(other, left)
    return f"One is of {left.name}, one of {right.name}, and both articles know both." if known else ""


def _sole_person(side: Side) -> Entity | None:
    """Whose the number is by name, else the one person that its claim tells of."""
    people = [e for e in side.named() if e.type is EntityType.PERSON]
    if side.owner is not None:
        return side.owner if side.owner in people and side.named_here(side.owner) else None
    return people[0] if len(people) == 1 and side.named_here(people[0]) else None


def _tells_of(side: Side, person: Entity) -> bool:
    return one_named(side.case, [side.case.entities[e] for e in side.claim.entities], [person])


def _knows(side: Side, person: Entity) -> bool:
    """Whether the article of the number names the person anywhere."""
    return one_named(side.case, side.case.named_entities[side.claim.article], [person])


def two_penalties(one: Side, other: Side) -> str:
    """How long somebody served, and to how much he was sentenced."""
    if not one.quantity.dimension == other.quantity.dimension == "duration":
        return ""
    served, imposed = ([side.number.verb in verbs for side in (one, other)] for verbs in (SERVED, IMPOSED))
    apart = (served[0] and imposed[1]) or (served[1] and imposed[0])
    return "One was served, one imposed." if apart else ""


@cache
def _tenures() -> frozenset[str]:
    return frozenset(words_listed("tenures.txt"))


def _listed(entities: list[Entity]) -> str:
    return ", ".join(sorted(e.name for e in entities))
