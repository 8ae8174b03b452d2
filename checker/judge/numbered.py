"""A number with its claim and whom the claim names: what guards of numbers look at."""

from dataclasses import dataclass

from checker.judge.casefile import CaseFile
from checker.records import Answer, Claim, Entity, FacetValue, MentionKind, QuantityValue

__all__ = ["Side", "named_in", "one_named", "sides_of"]

MERE = frozenset({"the", "of", "and", "for", "de"})


@dataclass(frozen=True, slots=True)
class Side:
    """A number, its claim, and what the case file knows of both."""

    case: CaseFile
    claim: Claim
    number: FacetValue
    quantity: QuantityValue

    @property
    def before(self) -> str:
        """The claim up to the number."""
        return self.claim.text[: self.number.start - self.claim.start]

    @property
    def after(self) -> str:
        """The claim from the number on."""
        return self.claim.text[self.number.end - self.claim.start :]

    @property
    def owner(self) -> Entity | None:
        """Who is named as the subject of the number's verb."""
        owner = self.case.entities.get(self.number.holder or "")
        return owner if owner and owner.named else None

    def named(self, until: int | None = None) -> list[Entity]:
        """Whom the claim names before a place of the article, in order of their ids; not whose words it reports."""
        start, stop = self.claim.start, self.claim.end if until is None else until
        known = [self.case.entities[entity] for entity in self.claim.entities if entity != self.claim.speaker]
        return [e for e in known if e.named and any(start <= m.start < stop for m in e.mentions)]

    def named_here(self, entity: Entity) -> bool:
        """Whether the claim gives its name: whom a pronoun stands for may be mistaken."""
        return named_in(self.claim, entity)


def named_in(claim: Claim, entity: Entity) -> bool:
    """Whether the claim gives the name of the entity."""
    return any(m.kind is MentionKind.NAME and claim.start <= m.start < claim.end for m in entity.mentions)


def one_named(case: CaseFile, ones: list[Entity], others: list[Entity]) -> bool:
    """Whether one and the same is among both, as far as identities and words of the names tell."""
    same = {case.identity(e.id) for e in ones} & {case.identity(e.id) for e in others}
    words = [{word for e in side for word in e.name.lower().split()} - MERE for side in (ones, others)]
    return bool(same or words[0] & words[1])


def sides_of(case: CaseFile, left: Claim, right: Claim, answer: Answer) -> tuple[Side, Side] | None:
    """The two numbers of an answer; None for another facet."""
    one = _side(case, left, answer.left_span, answer.facet)
    other = _side(case, right, answer.right_span, answer.facet)
    return (one, other) if one and other else None


def _side(case: CaseFile, claim: Claim, span: tuple[int, int] | None, facet: str) -> Side | None:
    number = case.value(claim.id, span, facet)
    if facet != "number" or number is None or not isinstance(number.value, QuantityValue):
        return None
    return Side(case, claim, number, number.value)
