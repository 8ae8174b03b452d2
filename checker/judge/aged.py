"""Ages that two articles give one who plays the same part in what happened, though not both name him: a victim, a suspect."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from checker.facets.kinship import set_apart
from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft
from checker.judge.likeness import likeness
from checker.records import (
    Act,
    Claim,
    Entity,
    EntityType,
    FacetType,
    FacetValue,
    FindingKind,
    Modifier,
    QuantityValue,
    Strength,
    Witness,
)

__all__ = ["age_conflicts"]

BIAS = -0.9
PART, NOUN = 0.9, 0.9
RIVAL = -0.6
SIMILARITY, OVERLAP = 0.8, 0.8
SUFFERED = frozenset({"kill", "shoot", "stab", "attack", "crash", "bomb", "injure", "burn", "kidnap"})
DIED = frozenset({"die"})
HELD = frozenset({"arrest", "charge", "arraign", "convict", "sentence", "acquit"})
ANSWERED = frozenset({"plead", "surrender", "escape", "steal", "shoot", "stab", "kill", "attack"})
BIRTHDAY = 1  # years by which two ages of one person may differ


@dataclass(frozen=True, slots=True)
class _Aged:
    """An age with the one whose it is, and the parts that one plays in the article."""

    claim: Claim
    value: FacetValue
    years: float
    person: Entity
    parts: frozenset[str]


def age_conflicts(case: CaseFile) -> Iterator[Draft]:
    """A draft for each part in the event whose one player two articles give two ages, where not both name him."""
    aged = {e.article.id: _ages(case, e.article.id) for e in case.extractions}
    for one, other in combinations(sorted(aged), 2):
        for left, right, rivals in _met(
            case, _unequalled(case, aged[one], other), _unequalled(case, aged[other], one)
        ):
            yield _draft(case, left, right, rivals)


def _ages(case: CaseFile, article: str) -> list[_Aged]:
    """Every exact age of a person of the article."""
    claims = [c for e in case.extractions if e.article.id == article for c in e.claims]
    acts = [act for claim in claims for act in claim.acts if not act.negated]
    found = []
    for claim in claims:
        for value in claim.facets:
            person = case.entities.get(value.slot) if value.facet == "number" else None
            years = value.value
            if person is None or person.type is not EntityType.PERSON or not isinstance(years, QuantityValue):
                continue
            if years.dimension == "age" and years.modifier is Modifier.EXACT:
                found.append(_Aged(claim, value, years.stated, person, _parts(person, acts)))
    return found


def _parts(person: Entity, acts: list[Act]) -> frozenset[str]:
    """What befell the person, and what the person is held for or did: 'victim', 'suspect'."""
    parts = set()
    for act in acts:
        kinds = set(act.kinds)
        befell = person.id in act.objects or (person.id in act.others and person.id not in act.agents and not act.agents)
        if (befell and kinds & SUFFERED) or (person.id in act.agents and kinds & DIED):
            parts.add("victim")
        if (person.id in act.objects and kinds & HELD) or (person.id in act.agents and kinds & ANSWERED):
            parts.add("suspect")
    return frozenset(parts)


def _unequalled(case: CaseFile, own: list[_Aged], other: str) -> list[_Aged]:
    """Ages that the other article does not give, of anybody or anything; an age may be given before or after a birthday."""
    numbers = [v.value for v in case.numbers[other] if isinstance(v.value, QuantityValue)]
    return [
        a for a in own if all(abs(a.years - n.stated) > (BIRTHDAY if n.dimension == "age" else 0) for n in numbers)
    ]


def _met(case: CaseFile, ones: list[_Aged], others: list[_Aged]) -> Iterator[tuple[_Aged, _Aged, int]]:
    """Two ages that may be of one, and of how many others either may be instead."""
    pairs = [(left, right) for left in ones for right in others if _may_be_one(case, left, right)]
    for left, right in pairs:
        rivals = {r.person.id for o, r in pairs if o.person.id == left.person.id} | {
            o.person.id for o, r in pairs if r.person.id == right.person.id
        }
        yield left, right, len(rivals - {left.person.id, right.person.id})


def _may_be_one(case: CaseFile, left: _Aged, right: _Aged) -> bool:
    one, other = left.person, right.person
    if case.identity(one.id) == case.identity(other.id) or (one.named and other.named):
        return False
    if {one.gender, other.gender} >= {"female", "male"} or set_apart(_noun(one), _noun(other)):
        return False
    apart = left.parts and right.parts and not left.parts & right.parts
    return not apart and bool(left.parts & right.parts or _one_noun(left, right))


def _one_noun(left: _Aged, right: _Aged) -> bool:
    """Whether neither is named, and both are called by one plain word: 'girl'."""
    return bool(_noun(left.person)) and _noun(left.person) == _noun(right.person)


def _noun(person: Entity) -> str:
    return "" if person.named else person.name.lower().split()[-1]


def _draft(case: CaseFile, left: _Aged, right: _Aged, rivals: int) -> Draft:
    shared = sorted(left.parts & right.parts)
    compared = case.compared(left.claim.id, right.claim.id)
    witnesses = [Witness(witness="role", level="ages differ", says=f"{left.value.text} against {right.value.text}.")]
    if shared:
        witnesses.append(Witness(witness="part", says=f"Both are the {shared[0]}.", weight=PART))
    if _one_noun(left, right):
        witnesses.append(Witness(witness="noun", says=f"Both are called {_noun(left.person)}.", weight=NOUN))
    if rivals:
        witnesses.append(Witness(witness="rivals", says=f"It may be of {rivals} others.", weight=RIVAL))
    if compared:
        witnesses.extend(likeness(compared, similarity=SIMILARITY, overlap=OVERLAP))
    return Draft(
        kind=FindingKind.CONFLICT,
        type=FacetType.ROLE,
        strength=Strength.DISCREPANCY,
        statement=f"How old the {shared[0] if shared else _noun(left.person)} is",
        values={left.claim.article: left.value.text, right.claim.article: right.value.text},
        evidence=[case.evidence(a.claim, [(a.value.start, a.value.end)]) for a in (left, right)],
        witnesses=witnesses,
        bias=BIAS,
        subject=f"age:{left.person.id}:{right.person.id}",
    )
