"""Guards of numbers: two figures that the words around them set apart, of two people, places, stretches or instances.

One function and one row each; what is so set apart is no conflict, however alike the sentences are.
"""

import re
from collections.abc import Callable, Iterator

from checker.facets import load_facet
from checker.facets.base import Context
from checker.facets.kinship import befallen
from checker.judge.casefile import CaseFile
from checker.judge.doers import two_bidders, two_penalties, two_people, two_terms
from checker.judge.elsewhere import elsewhere
from checker.judge.generic import one_general
from checker.judge.growing import joined, still_running
from checker.judge.matches import two_matches, two_records
from checker.judge.numbered import Side, sides_of
from checker.judge.plays import two_plays
from checker.judge.samples import part_and_base, two_bases, two_hours, two_margins, two_signs, two_spans, within_run
from checker.judge.thresholds import capacity, difference, gap, record_passed, two_offsets
from checker.language.entity_lists import demonym_of, party_of
from checker.records import Answer, Claim, FacetValue, Witness

__all__ = ["OCCASIONS", "occasions"]

APART = -6.0
NEAR = 30  # code points in which the words stand that say which way a share went
CROWD = re.compile(
    r"\b(?:crowds?|rall(?:y|ies)|drew|draw|attend\w*|turnout|audience|gather\w*|spectators)\b", re.IGNORECASE
)
BESIDE = re.compile(r"[^.;:—–]{0,60}")  # from a number to the place that it is told of
UP = re.compile(
    r"\b(?:up|rose|risen|rises?|rising|increas\w+|gr[eo]w\w*|jump\w*|climb\w*|gain\w*|surg\w+|soar\w*|higher)\b",
    re.IGNORECASE,
)
DOWN = re.compile(
    r"\b(?:down|fell|fallen|falls?|falling|declin\w+|drop\w*|decreas\w+|slump\w*|plung\w+|s[aiu]nk|shr[aiu]nk|lower)\b",
    re.IGNORECASE,
)
STRETCHES = {
    "since": re.compile(r"\bsince (?!January|then|the (?:start|beginning|season|year))", re.IGNORECASE),
    "the last few": re.compile(
        r"\b(?:his|her|its|their|the) (?:last|past|previous|first|final) (?:[\w-]+ )?(?:games|starts|matches|outings|races|meetings|weeks|months)\b",
        re.IGNORECASE,
    ),
    "this season": re.compile(r"\b(?:(?:this|last) season|on the season)\b", re.IGNORECASE),
    "a career": re.compile(r"\b(?:career|all-time|lifetime)\b", re.IGNORECASE),
}


def _crowds(one: Side, other: Side) -> str:
    """Two gatherings, each in a town of its own."""
    if not all(s.quantity.dimension == "count" and CROWD.search(s.claim.text) for s in (one, other)):
        return ""
    left, right = _town(one), _town(other)
    if left is None or right is None or _tells_of(one, right) or _tells_of(other, left):
        return ""
    met = load_facet("place").compare(left, right, Context(one.case.matching.identities))
    return f"One is of {left.text}, one of {right.text}." if met.level.conflict else ""


def _town(side: Side) -> FacetValue | None:
    """The named place in which what is counted was, told right behind the number."""
    reach = BESIDE.match(side.after)
    end = side.number.end + (reach.end() if reach else 0)
    return next(
        (
            v
            for v in side.claim.facets
            if v.facet == "place" and v.slot == "where" and side.number.end <= v.start < end and v.value.kind == "place"
        ),
        None,
    )


def _tells_of(side: Side, place: FacetValue) -> bool:
    entity = place.value.entity if place.value.kind == "place" else None
    return entity is None or side.case.identity(entity) in {side.case.identity(e) for e in side.claim.entities}


def _directions(one: Side, other: Side) -> str:
    """Shares that rose for one group and fell for another."""
    ways = [{w for w, pattern in (("up", UP), ("down", DOWN)) if pattern.search(_beside(s))} for s in (one, other)]
    groups = [set(_groups(side)) for side in (one, other)]
    if one.quantity.dimension != "percent" or {*ways[0], *ways[1]} != {"up", "down"} or ways[0] & ways[1]:
        return ""
    return "One went up and one down, each of another group." if all(groups) and not groups[0] & groups[1] else ""


def _beside(side: Side) -> str:
    return side.before[-NEAR:] + side.after[:NEAR]


def _groups(side: Side) -> Iterator[str]:
    """Parties and peoples that the words of a claim name."""
    for word in re.findall(r"[A-Z]\w+", side.claim.text):
        if group := party_of(word) or demonym_of(word):
            yield group


def _stretches(one: Side, other: Side) -> str:
    """Statistics of two stretches of time."""
    kinds = [{name for name, told in STRETCHES.items() if told.search(side.claim.text)} for side in (one, other)]
    if one.quantity.dimension != "count" or befallen(one.number) or not all(kinds) or kinds[0] & kinds[1]:
        return ""
    return f"One is of {' and '.join(sorted(kinds[0]))}, one of {' and '.join(sorted(kinds[1]))}."


OCCASIONS: dict[str, Callable[[Side, Side], str]] = {
    "bidders": two_bidders,
    "terms": two_terms,
    "gap": gap,
    "record": record_passed,
    "capacity": capacity,
    "difference": difference,
    "offsets": two_offsets,
    "crowds": _crowds,
    "directions": _directions,
    "stretches": _stretches,
    "plays": two_plays,
    "matches": two_matches,
    "records": two_records,
    "elsewhere": elsewhere,
    "bases": two_bases,
    "part of base": part_and_base,
    "spans": two_spans,
    "hours": two_hours,
    "margins": two_margins,
    "signs": two_signs,
    "run": within_run,
    "general": one_general,
    "growing": still_running,
    "joined": joined,
    "people": two_people,
    "penalties": two_penalties,
}


def occasions(case: CaseFile, left: Claim, right: Claim, answer: Answer) -> list[Witness]:
    """What sets two numbers apart, in the order of the table."""
    sides = sides_of(case, left, right, answer)
    if sides is None:
        return []
    found = ((name, says(*sides)) for name, says in OCCASIONS.items())
    return [Witness(witness=name, level="apart", says=words, weight=APART) for name, words in found if words]
