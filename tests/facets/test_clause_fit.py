"""How arguments of two clauses fit."""

import pytest

from checker.facets.base import Context
from checker.facets.clause_fit import Fit, fit, fitting
from checker.language.clauses import find_clauses
from checker.records import Argument, Clause
from tests.facets.told import annotated


def argument(  # noqa: PLR0913 -- the parts of an argument
    head: str,
    *words: str,
    entity: str | None = None,
    inside: tuple[str, ...] = (),
    persons: tuple[str, ...] = (),
    several: bool = False,
    person: bool = False,
) -> Argument:
    """An argument made of its words."""
    return Argument(
        role="patient",
        start=0,
        end=1,
        head=head,
        words=(*words, head),
        entity=entity,
        named=entity is not None,
        inside=inside,
        persons=persons,
        several=several,
        person=person,
    )


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (argument("plan", "stadium"), argument("plan", "stadium"), Fit.ALIKE),
        (argument("plan", "stadium"), argument("proposal"), Fit.ALIKE),
        (argument("plan", "stadium"), argument("plan", "school"), Fit.NEAR),
        (argument("plan"), argument("boat"), Fit.UNLIKE),
        (argument("it"), argument("boat"), Fit.SILENT),
        (argument("novak", entity="a#e1"), argument("lund", entity="b#e2"), Fit.CLASH),
        (argument("novak", entity="a#e1"), argument("she", entity="b#e1"), Fit.ONE),
        (argument("resignation", inside=("a#e1",)), argument("resignation", inside=("b#e1",)), Fit.ONE),
        (argument("resignation", inside=("a#e1",)), argument("resignation", inside=("b#e2",)), Fit.UNLIKE),
        (None, argument("boat"), Fit.SILENT),
        (argument("woman"), argument("boat"), Fit.CLASH),
        (argument("woman"), argument("sailor"), Fit.SILENT),
        (argument("robbery", "similar"), argument("robbery"), Fit.UNLIKE),
        (argument("robbery", "9", several=True), argument("robbery"), Fit.UNLIKE),
        (argument("robbery", "9", several=True), argument("robbery", several=True), Fit.ALIKE),
        (argument("corp.", "halden", entity="a#e1"), argument("halden", entity="b#e2"), Fit.NEAR),
        (argument("novak", "jana", entity="a#e1"), argument("novak", "eva", entity="b#e2"), Fit.CLASH),
        (argument("he", entity="a#e1"), argument("lund", entity="b#e2"), Fit.UNSURE),
        (argument("they", entity="a#e1"), argument("lund", entity="b#e2", person=True), Fit.CLASH),
        (argument("novak", entity="a#e1", person=True), argument("driver"), Fit.UNSURE),
        (argument("novak", entity="a#e1", person=True), argument("driver", several=True), Fit.UNLIKE),
        (argument("halden", entity="a#e1"), argument("driver"), Fit.UNLIKE),
        (argument("bid", "another"), argument("bid"), Fit.UNLIKE),
        (argument("path", "novak", persons=("novak",)), argument("lead", "novak", persons=("novak",)), Fit.UNLIKE),
    ],
)
def test_arguments_fit_by_who_they_are_then_by_their_words(
    one: Argument | None, other: Argument | None, expected: Fit
) -> None:
    """An identity decides; then the noun with what stands before it; a pronoun says nothing."""
    context = Context({"a#e1": "x", "b#e1": "x", "b#e2": "y"})
    assert fit(one, other, context) is expected
    assert fit(other, one, context) is expected


def clause(text: str) -> Clause:
    """The first clause of a sentence."""
    return find_clauses(annotated(text))[0]


def test_the_thing_acted_upon_makes_one_act() -> None:
    """Who does it may be left out; what is done to another thing is another act."""
    active, passive = clause("The senate passed the harbour bill."), clause("The harbour bill was passed.")
    assert fitting(active, passive, Context()).is_one()
    assert not fitting(active, clause("The senate passed the school budget."), Context()).is_one()


def test_a_thing_and_a_clause_say_nothing_of_each_other() -> None:
    """'saw the boat' and 'saw the boat sink' may be one act."""
    seen, sank = clause("The pilot watched the boat."), clause("The pilot watched the crew leave.")
    assert fitting(seen, sank, Context()).patient is Fit.SILENT
    assert fitting(seen, clause("The pilot watched the parade."), Context()).patient is Fit.UNLIKE
