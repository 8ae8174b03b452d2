"""Changed slots: what is denied is an act that the sentence states."""

import random

from checker.language.annotate import annotate
from checker.records import Options
from tests.making import article
from training.slots import Pools, changes

POOLS = Pools(("Edda Lund", "Karel Mohn"), ("Malmö", "Turku"), ("ladder", "wagon"))


def denied(text: str) -> set[str]:
    """The sentence with what it states denied, in every way."""
    document = annotate([article(text, "a")], Options().language)[0]
    made = changes(document, document.sentences[0], POOLS, random.Random(1))  # noqa: S311 -- nothing secret
    return {words for slot, _, _, words in made if slot == "polarity"}


def test_what_was_done_is_denied() -> None:
    """In a main clause and in what somebody says, with an auxiliary and without one."""
    assert denied("Lund sold the yard.") == {"Lund did not sell the yard."}
    assert denied("The yard was sold, Lund said.") == {"The yard was not sold, Lund said."}
    assert denied("Lund did not sell the yard.") == {"Lund did sell the yard."}


def test_what_makes_no_sense_denied_is_left_alone() -> None:
    """That somebody speaks, an adverb behind its verb, what is quoted, asked, or denied already."""
    assert not denied("“We came home,” Lund said.")
    assert not denied("The yard was quickly sold.")
    assert not denied("Lund sold nothing.")
    assert not denied("Who sold the yard?")


def test_opposites_that_follow_each_other_are_no_denial() -> None:
    """Who was arrested may be released; only what excludes the other turns the sentence round."""
    assert "Lund released it." not in denied("Lund arrested him.")
    assert denied("Lund rejected the plan.") == {"Lund approved the plan.", "Lund did not reject the plan."}
