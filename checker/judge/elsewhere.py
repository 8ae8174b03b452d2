"""Guards of numbers: what holds in other countries, towns or houses than the one that the other article tells of."""

import re

from checker.facets.kinship import befallen
from checker.judge.numbered import Side
from checker.judge.parts import part_around

__all__ = ["elsewhere"]

COUNT = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|\d+"
OTHERS = "other|another|neighbou?ring|nearby|several|some|many|most|few|rival|comparable|similar"
PLACES = (
    "countr(?:y|ies)|nations?|states?|provinces?|regions?|count(?:y|ies)|districts?|cantons?|capitals?|cit(?:y|ies)|towns?|villages?"
    "|municipalit(?:y|ies)|neighbou?rs|rivals|competitors|compan(?:y|ies)|firms?|banks?|airlines?|clubs?|teams?|leagues?|schools?"
    "|universit(?:y|ies)|hospitals?|airports?|museums?"
)
# as the subject with which the sentence begins, or as where it holds: 'Four countries have …', 'In other towns …'
LEADING = re.compile(
    rf"(?:(?:at least |only |about |some )?(?:{COUNT}|{OTHERS})|(?:in|at) (?:(?:{COUNT}) )?(?:{OTHERS})) (?:other )?(?:[\w-]+ )?({PLACES})\b(?!['’])",
    re.IGNORECASE,
)


def elsewhere(one: Side, other: Side) -> str:
    """A number that others have, whom the other sentence does not name."""
    found = [_others(side) for side in (one, other)]
    if all(found) or not any(found) or befallen(one.number) or befallen(other.number):
        return ""
    noun = found[0] or found[1]
    told = (other if found[0] else one).claim.text.lower()
    return "" if noun in told else f"One is so in other {noun}."


def _others(side: Side) -> str:
    """The noun for those others, where the part of the sentence that holds the number begins with them."""
    start, _ = part_around(side.claim, (side.number.start, side.number.end))
    match = LEADING.match(side.claim.text, start - side.claim.start)
    return match[1].lower() if match and match.end() <= side.number.start - side.claim.start else ""
