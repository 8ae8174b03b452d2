"""Sums and remainders: 32 of 118 shops close and 95 remain, which makes nine too many."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.facets.kinship import kin
from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft
from checker.language.numerals import scan
from checker.records import (
    Claim,
    FacetType,
    FacetValue,
    FindingKind,
    Modifier,
    QuantityValue,
    Strength,
    Witness,
)

__all__ = ["remainder_slips"]

BIAS = 0.4
NEAR = 3  # sentences within which a bare '95 remain' goes with '32 of 118'
STAYING = frozenset({"remain", "leave", "keep", "retain", "survive"})
REST = re.compile(r"\b(?:remaining|leaving|other) (?:just |only )?$", re.IGNORECASE)
LEFT = re.compile(r"(?:[ -][\w-]+){0,2} (?:remain|left|will remain|would remain|are left)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a stated whole: 32 of its 118 shops."""

    claim: Claim
    value: FacetValue
    part: float
    whole: float

    @property
    def rest(self) -> float:
        """What is left of the whole."""
        return self.whole - self.part


def remainder_slips(case: CaseFile) -> Iterator[Draft]:
    """A draft for each article whose part and rest do not make its whole."""
    for extraction in case.extractions:
        rests = list(_rests(extraction.claims))
        for part in _parts(extraction.claims):
            for claim, value in rests:
                if _disagree(part, value) and abs(claim.sentence - part.claim.sentence) <= NEAR:
                    yield _draft(case, part, claim, value)


def _parts(claims: tuple[Claim, ...]) -> Iterator[Part]:
    for claim in claims:
        for value in claim.facets:
            quantity = _count(value)
            if quantity and _whole(quantity) > quantity.stated:
                yield Part(claim, value, quantity.stated, _whole(quantity))


def _whole(quantity: QuantityValue) -> float:
    """The number of the whole that a part is said to be of, 0 where there is none."""
    return next((n.value for n in scan(quantity.of_whole, 0, len(quantity.of_whole))), 0.0)


def _rests(claims: tuple[Claim, ...]) -> Iterator[tuple[Claim, FacetValue]]:
    for claim in claims:
        for value in claim.facets:
            quantity = _count(value)
            # 'the remaining 95 shops' are held to be a part of themselves
            if quantity and _whole(quantity) in {0.0, quantity.stated} and _stays(claim, value):
                yield claim, value


def _stays(claim: Claim, value: FacetValue) -> bool:
    """'95 remain', 'leaving 95', 'the remaining 95', '95 shops left'."""
    before, after = claim.text[: value.start - claim.start], claim.text[value.end - claim.start :]
    return value.verb in STAYING or bool(REST.search(before)) or bool(LEFT.match(after))


def _disagree(part: Part, rest: FacetValue) -> bool:
    """Whether the rest is of the same things, smaller than their whole, and not what the part leaves."""
    quantity = _quantity(rest)
    if rest == part.value or not kin(_quantity(part.value), quantity):
        return False
    return quantity.stated < part.whole and quantity.stated not in {part.rest, part.part}


def _draft(case: CaseFile, part: Part, claim: Claim, rest: FacetValue) -> Draft:
    sum_up = f"{part.whole:g} less {part.part:g} is {part.rest:g}"
    return Draft(
        kind=FindingKind.SELF,
        type=FacetType.NUMBER,
        strength=Strength.DISCREPANCY,
        statement=f"How many are left of {_quantity(part.value).of_whole}",
        values={claim.article: f"{part.rest:g} and “{rest.text}”"},
        evidence=[
            case.evidence(part.claim, [(part.value.start, part.value.end)], note=sum_up),
            case.evidence(claim, [(rest.start, rest.end)]),
        ],
        witnesses=[
            Witness(witness="remainder", level="does not follow", says=f"{sum_up}, not {rest.text}.", weight=0.5)
        ],
        bias=BIAS,
        subject=f"rest:{part.claim.id}:{claim.id}",
    )


def _count(value: FacetValue) -> QuantityValue | None:
    quantity = value.value
    if not isinstance(quantity, QuantityValue) or quantity.dimension != "count" or quantity.rate:
        return None
    return quantity if quantity.modifier is Modifier.EXACT else None


def _quantity(value: FacetValue) -> QuantityValue:
    if not isinstance(value.value, QuantityValue):
        raise TypeError(f"a number facet holds a quantity, not {value.value.kind}")
    return value.value
