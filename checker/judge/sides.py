"""Opposite sides of one thing: one article knows only its northern shore, the other only its southern end."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from checker.facets import load_facet
from checker.facets.base import Context
from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft
from checker.records import Claim, FacetType, FacetValue, FindingKind, PlaceValue, Strength, Witness

__all__ = ["side_conflicts"]

BIAS = -0.4
SOLE = 0.8
SHARED = 0.3  # for each other word that both sentences use, two at most
MOST = 2

Told = tuple[Claim, FacetValue]


def side_conflicts(case: CaseFile) -> Iterator[Draft]:
    """A draft for each thing of which either article names but one side, and these are opposite."""
    sides: dict[tuple[str, str], list[Told]] = defaultdict(list)
    for claim in case.claims.values():
        for value in claim.facets:
            if isinstance(value.value, PlaceValue) and value.value.direction and value.value.whole:
                sides[value.value.whole, claim.article].append((claim, value))
    for (thing, article), (other_thing, other) in combinations(sorted(sides), 2):
        if thing == other_thing:
            yield from _compared(case, sides[thing, article], sides[thing, other])


def _compared(case: CaseFile, left: list[Told], right: list[Told]) -> Iterator[Draft]:
    if any(len({told[1].value.direction for told in side}) > 1 for side in (left, right)):  # type: ignore[union-attr]
        return
    answer = load_facet("place").compare(left[0][1], right[0][1], Context(case.matching.identities))
    if not answer.level.conflict:
        return
    (one, ours), (other, theirs) = left[0], right[0]
    shared = sorted(set(one.lemmas) & set(other.lemmas))
    yield Draft(
        kind=FindingKind.CONFLICT,
        type=FacetType.PLACE,
        strength=Strength.CONTRADICTION,
        statement="Where",
        values={one.article: ours.text, other.article: theirs.text},
        evidence=[
            case.evidence(one, [(ours.start, ours.end)]),
            case.evidence(other, [(theirs.start, theirs.end)]),
        ],
        witnesses=[
            Witness(witness="place", level=answer.level.name, says=f"{answer.note}: {answer.level.label}."),
            Witness(witness="sole", says="Neither article names another side of it.", weight=SOLE),
            Witness(
                witness="words",
                says=f"Both speak of {', '.join(shared) or 'nothing else'}.",
                weight=round(SHARED * min(len(shared), MOST), 3),
            ),
        ],
        bias=BIAS,
        subject=f"place:{one.id}:{ours.start}",
    )
