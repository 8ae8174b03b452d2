"""What the match stage found: who is who, which passages are about one thing, and how their facets compare."""

from pydantic import Field

from checker.records.act import ActMatch
from checker.records.base import Record
from checker.records.comparison import Collation, Comparison
from checker.records.group import Group
from checker.records.quotes import QuoteComparison


class Related(Record):
    """How far two articles tell of one thing."""

    left: str = Field(description="Article id.")
    right: str = Field(description="Article id, the later of the two in order.")
    share: float = Field(
        ge=0,
        le=1,
        description="Share of the one's statements that have their like in the other, of the two the larger.",
    )


class Matching(Record):
    """Comparisons between articles, and the groups that they make."""

    identities: dict[str, str] = Field(description="Entity id to the id of the same entity across articles.")
    origins: dict[str, str] = Field(description="Article id to its independent origin; copies share one.")
    claims: tuple[Comparison, ...] = Field(default=(), description="Claim pairs, by left and right id.")
    within: tuple[Comparison, ...] = Field(
        default=(), description="Claim pairs of one article, its own body on the right, where these were asked for."
    )
    frames: tuple[Comparison, ...] = Field(default=(), description="Frame pairs, by left and right id.")
    entities: tuple[Comparison, ...] = Field(
        default=(), description="One person in two articles: the offices, by entity id."
    )
    quotes: tuple[QuoteComparison, ...] = Field(
        default=(), description="Stretches of quoted words in two articles, by left and right id and place."
    )
    acts: tuple[ActMatch, ...] = Field(
        default=(), description="Acts of two articles that may be one, by claim and place."
    )
    causes: tuple[Comparison, ...] = Field(
        default=(), description="Claims of two articles that give a cause for one thing, by left and right id."
    )
    clauses: tuple[Comparison, ...] = Field(
        default=(), description="Clauses of two articles on one act, by left and right id ('<article>#s<number>')."
    )
    collations: tuple[Collation, ...] = Field(
        default=(), description="Sentences that are the same in two articles but for a few words, by left and right id."
    )
    groups: tuple[Group, ...] = ()
    related: tuple[Related, ...] = Field(default=(), description="A pair for each two articles.")
