"""Ages of one whom at most one of two articles names: a victim, a suspect, 'a girl', to whom each gives an age that the other lacks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from checker.facets.kinship import set_apart
from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft
from checker.judge.likeness import likeness
from checker.judge.verdicts import LONGEST, long_after
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
RIVALS = -0.6
SIMILARITY, OVERLAP = 0.8, 0.8
OF = re.compile(r" of (?:an?|the) ")
BIRTHDAY = 1  # years by which two ages of one person may differ
VICTIM, SUSPECT = "victim", "suspect"
# classes of act: whom they are done to, and who does them
DONE_TO = {
    VICTIM: frozenset({"kill", "shoot", "stab", "attack", "crash", "bomb", "injure", "burn", "kidnap"}),
    SUSPECT: frozenset({"arrest", "charge", "arraign", "convict", "sentence", "acquit"}),
}
DONE_BY = {
    VICTIM: frozenset({"die"}),
    SUSPECT: frozenset({"plead", "surrender", "escape", "steal", "shoot", "stab", "kill", "attack"}),
}


@dataclass(frozen=True, slots=True)
class _Aged:
    """An age, whose it is, and which parts that person has in what the article tells."""

    claim: Claim
    value: FacetValue
    years: float
    person: Entity
    parts: frozenset[str]

    @property
    def noun(self) -> str:
        """What one who is not named is called: 'girl'."""
        return "" if self.person.named else self.person.name.lower().split()[-1]


def age_conflicts(case: CaseFile) -> Iterator[Draft]:
    """A draft for each two ages that may be of one person, whom both articles do not name."""
    aged = {e.article.id: list(_ages(e.claims, case)) for e in case.extractions}
    for one, other in combinations(sorted(aged), 2):
        left, right = _unequalled(case, aged[one], other), _unequalled(case, aged[other], one)
        grown = _years_between(case, one, other) + BIRTHDAY
        pairs = [
            (a, b)
            for a in left
            for b in right
            if abs(a.years - b.years) > grown and not _grown(case, a, b) and _may_be_one(case, a, b)
        ]
        for a, b in pairs:
            near = {p.person.id for pair in pairs if a in pair or b in pair for p in pair}
            yield _draft(case, a, b, len(near - {a.person.id, b.person.id}))


def _years_between(case: CaseFile, one: str, other: str) -> int:
    """By how many years people have grown older from one article to the other; 0 where a date is unknown."""
    first, second = (int((case.articles[article].published or "0")[:4]) for article in (one, other))
    return abs(first - second) if first and second else 0


def _grown(case: CaseFile, left: _Aged, right: _Aged) -> bool:
    """Whether the elder may only have been tried years after."""
    young, old = sorted((left, right), key=lambda aged: aged.years)
    return old.years - young.years <= LONGEST and long_after(case, young.claim.article, old.claim.article)


def _ages(claims: Sequence[Claim], case: CaseFile) -> Iterator[_Aged]:
    """Every exact age of a person of the article."""
    acts = [act for claim in claims for act in claim.acts if not act.negated]
    for claim in claims:
        for value in claim.facets:
            person = case.entities.get(value.slot) if value.facet == "number" else None
            if person is None or person.type is not EntityType.PERSON or not isinstance(value.value, QuantityValue):
                continue
            if value.value.dimension == "age" and value.value.modifier is Modifier.EXACT:
                parts = {*_parts(person, acts), *_named_act(claim, value)}
                yield _Aged(claim, value, value.value.stated, person, frozenset(parts))


def _parts(person: Entity, acts: Sequence[Act]) -> Iterator[str]:
    for act in acts:
        kinds = set(act.kinds)
        for part in (VICTIM, SUSPECT):
            if (person.id in act.objects and kinds & DONE_TO[part]) or (
                person.id in act.agents and kinds & DONE_BY[part]
            ):
                yield part


def _named_act(claim: Claim, value: FacetValue) -> Iterator[str]:
    """'The shooting of a 15-year-old': a noun with 'of' tells what befell somebody."""
    for act in claim.acts:
        if OF.fullmatch(claim.text[act.end - claim.start : value.start - claim.start]):
            yield from (part for part in (VICTIM, SUSPECT) if DONE_TO[part] & set(act.kinds))


def _unequalled(case: CaseFile, own: Sequence[_Aged], other: str) -> list[_Aged]:
    """Ages that the other article gives nobody, and no other number of it equals."""
    numbers = [v.value for v in case.numbers[other] if isinstance(v.value, QuantityValue)]
    return [a for a in own if all(abs(a.years - n.stated) > (BIRTHDAY if n.dimension == "age" else 0) for n in numbers)]


def _may_be_one(case: CaseFile, left: _Aged, right: _Aged) -> bool:
    """Whether both have one part or are called by one noun, and nothing tells them apart."""
    one, other = left.person, right.person
    if (one.named and other.named) or case.identity(one.id) == case.identity(other.id):
        return False
    if {one.gender, other.gender} >= {"female", "male"} or set_apart(left.noun, right.noun):
        return False
    if left.parts and right.parts:
        return bool(left.parts & right.parts)
    return _one_noun(left, right)


def _shared_part(left: _Aged, right: _Aged) -> str:
    return min(left.parts & right.parts, default="")


def _one_noun(left: _Aged, right: _Aged) -> bool:
    return bool(left.noun) and left.noun == right.noun


def _draft(case: CaseFile, left: _Aged, right: _Aged, rivals: int) -> Draft:
    part = _shared_part(left, right)
    return Draft(
        kind=FindingKind.CONFLICT,
        type=FacetType.ROLE,
        strength=Strength.DISCREPANCY,
        statement=f"How old the {part or left.noun} is",
        values={left.claim.article: left.value.text, right.claim.article: right.value.text},
        evidence=[case.evidence(a.claim, [(a.value.start, a.value.end)]) for a in (left, right)],
        witnesses=list(_witnesses(case, left, right, rivals)),
        bias=BIAS,
        subject=f"age:{left.person.id}:{right.person.id}",
    )


def _witnesses(case: CaseFile, left: _Aged, right: _Aged, rivals: int) -> Iterator[Witness]:
    yield Witness(witness="role", level="ages differ", says=f"{left.value.text} against {right.value.text}.")
    if part := _shared_part(left, right):
        yield Witness(witness="part", says=f"Both are told of as the {part}.", weight=PART)
    if _one_noun(left, right):
        yield Witness(witness="noun", says=f"Both are called {left.noun}.", weight=NOUN)
    if rivals:
        yield Witness(witness="rivals", says="It may as well be another of the same part.", weight=RIVALS)
    compared = case.compared(left.claim.id, right.claim.id)
    if compared is not None:
        yield from likeness(compared, similarity=SIMILARITY, overlap=OVERLAP)
