"""Clauses as the values of facets: what the facets of polarity, certainty and outcome have in common."""

from checker.facets.base import Context
from checker.facets.clause_fit import Fitting, fitting
from checker.language.clauses import find_clauses
from checker.language.document import Document
from checker.records import Certainty, Clause, ClauseValue, FacetValue

__all__ = ["both_settled", "clause_value", "clauses_in", "pair_of", "spoken"]


def clauses_in(document: Document, facet: str) -> tuple[FacetValue, ...]:
    """Every clause of the article as a value of the facet, in order of the text."""
    return tuple(clause_value(clause, facet) for clause in find_clauses(document))


def clause_value(clause: Clause, facet: str) -> FacetValue:
    """The clause as a value; its span is that of the clause."""
    return FacetValue(
        start=clause.start,
        end=clause.end,
        facet=facet,
        slot=clause.predicate,
        text=clause.text,
        verb=clause.predicate,
        value=ClauseValue(clause=clause),
    )


def pair_of(left: FacetValue, right: FacetValue, context: Context) -> tuple[Clause, Clause, Fitting] | None:
    """The two clauses and how they fit; None where they are not of one act."""
    if left.value.kind != "clause" or right.value.kind != "clause":
        return None
    one, other = left.value.clause, right.value.clause
    found = fitting(one, other, context)
    return (one, other, found) if found.is_one() else None


def both_settled(one: Clause, other: Clause) -> bool:
    """Whether both are stated flat, or both as what is going to be."""
    return one.certainty is other.certainty and one.certainty in {Certainty.FACT, Certainty.PLANNED}


def spoken(clause: Clause) -> str:
    """What the clause says, short: 'not accept', 'no call', 'close (may)'."""
    words = clause.predicate.replace("_", " ")
    if clause.state:
        words = clause.text[clause.at.start - clause.start : clause.at.end - clause.start]
    noun = clause.state == "there is" or any(a.head == clause.predicate for a in clause.arguments)
    negation = ("no " if noun else "not ") if clause.negated else ""
    return f"{negation}{words}" if clause.certainty is Certainty.FACT else f"{negation}{words} ({clause.hedge})"
