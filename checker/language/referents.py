"""Referents: what an article speaks of, gathered mention by mention before it becomes an entity."""

from collections import Counter
from dataclasses import dataclass, field

from checker.records import EntityType, MentionKind, Office

__all__ = ["Occurrence", "Referent"]


@dataclass(frozen=True, slots=True, order=True)
class Occurrence:
    """One mention by tokens: half-open `first`, `last`, and the token that heads it."""

    first: int
    last: int
    head: int
    kind: MentionKind = MentionKind.NAME


@dataclass(slots=True, eq=False)
class Referent:
    """One person, organisation or place under construction."""

    key: int
    type: EntityType
    name: str
    named: bool = True
    country: str | None = None  # for places that are countries
    aliases: set[str] = field(default_factory=set)
    gender: str = "unknown"
    votes: Counter[str] = field(default_factory=Counter)  # genders of the pronouns that refer to it
    age: int | None = None
    plural: bool = False
    offices: list[Office] = field(default_factory=list)
    affiliations: list[str] = field(default_factory=list)
    occurrences: list[Occurrence] = field(default_factory=list)

    @property
    def likely_gender(self) -> str:
        """Its stated gender, else that of most pronouns which refer to it."""
        if self.gender != "unknown" or not self.votes:
            return self.gender
        return max(sorted(self.votes), key=self.votes.__getitem__)

    def affiliate(self, organisation: str) -> None:
        """Note an affiliation once."""
        if organisation and organisation not in self.affiliations and organisation != self.name:
            self.affiliations.append(organisation)

    def hold(self, office: Office) -> None:
        """Note an office; one that adds nothing to the same words is left out."""
        same = [o for o in self.offices if o.title == office.title and o.status == office.status]
        if not any(office.organisation in (None, o.organisation) for o in same):
            self.offices.append(office)
        if office.organisation:
            self.affiliate(office.organisation)
