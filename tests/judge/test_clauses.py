"""Conflicts between clauses on one act, and the guards against them."""

import re

import pytest

from checker.judge.clauses import GUARDS, clause_conflicts
from checker.judge.finding import Draft, confidence
from checker.records import FacetType, Strength
from tests.making import case_file

ACCEPTED = "The board of Lund accepted the resignation of Jana Novak on Monday."
REFUSED = "The board of Lund turned down the resignation of Jana Novak on Monday."


def sure(*texts: str) -> list[Draft]:
    """Conflicts that are likelier than not."""
    return [d for d in clause_conflicts(case_file(*texts)) if confidence(d.witnesses, d.bias) >= 0.5]


def test_accepted_and_turned_down() -> None:
    """The finding names the act, both values and marks the predicates."""
    (found,) = sure(ACCEPTED, REFUSED)
    assert found.type is FacetType.POLARITY
    assert found.strength is Strength.CONTRADICTION
    assert found.values == {"a": "accept", "b": "turn down"}
    assert [e.text for e in found.evidence] == [ACCEPTED, REFUSED]


def test_will_close_and_is_considering_it() -> None:
    """A settled plan beside one that is weighed is a discrepancy of certainty."""
    (found,) = sure(
        "Halden Foods will close its Tolland plant.", "Halden Foods is considering closing its Tolland plant."
    )
    assert (found.type, found.strength) == (FacetType.CERTAINTY, Strength.DISCREPANCY)


def test_the_thing_that_differs_is_marked() -> None:
    """Not the act, on which both agree."""
    (found,) = sure("The attacker rammed a truck into the gate.", "The attacker rammed a car into the gate.")
    marked = {e.text[start - e.start : end - e.start] for e in found.evidence for start, end in e.highlights}
    assert marked == {"a truck", "a car"}


def test_reasons_say_what_fits_and_what_does_not() -> None:
    """Who does it, and to whom; words beside are named where there are any."""
    (found,) = sure(ACCEPTED, REFUSED)
    says = [w.says for w in found.witnesses]
    assert any(re.fullmatch(r"Who does it: [a-z ]+\.", line) for line in says)
    assert not any(line.startswith("0 ") for line in says)


def test_sentences_of_one_article_that_say_the_same_stand_in_one_finding() -> None:
    """Two sentences of an article with one value are one side of one conflict."""
    twice = f"{REFUSED}\n\nThe resignation of Jana Novak was turned down by the board of Lund after an hour."
    (found,) = [d for d in sure(ACCEPTED, twice) if d.type is FacetType.POLARITY]
    assert len(found.evidence) == 3


@pytest.mark.parametrize(
    ("left", "right", "guard"),
    [
        ("Carl Holm said: “The yard closed.”", "Eva Lind said: “The yard did not close.”", "voice"),
        ("The yard closed in May.", "The yard did not close.", ""),
        ("The crew found the boat.", "The crew has not yet found the boat.", "time"),
        ("The crew found the boat.", "The crew did not find the boat at that time.", "time"),
        ("The crew found the boat.", "The crew did not find the boat earlier this week.", ""),
        (
            "The crew will return to Lund.",
            "Despite reports last week that said the crew would not return to Lund, it packs.",
            "disclaimed",
        ),
        ("The jury did not return the verdict.", "The verdict can be returned by the jury.", "able"),
        ("The council approved the stadium plan in 2019.", "The council rejected the stadium plan.", "years"),
        ("Jana Novak denied the theft over the years.", "Jana Novak admitted the theft.", "time"),
        ("The Tolland club remained unbeaten.", "The Tolland club was beaten by Lund.", "time"),
        ("Jana Novak moved to Tolland.", "Jana Novak never moved to Penfold.", "beside"),
        ("Jana Novak played in the first half.", "Jana Novak did not play in the last minute.", "beside"),
    ],
    ids=[
        "two speakers",
        "none",
        "passing",
        "for a time",
        "dated",
        "disclaimed",
        "possible",
        "a year gone by",
        "over the years",
        "so far",
        "two places",
        "two parts",
    ],
)
def test_guards_speak_against(left: str, right: str, guard: str) -> None:
    """Two voices, and what holds for a time only, weigh against a conflict."""
    drafts = list(clause_conflicts(case_file(left, right)))
    against = {w.witness for d in drafts for w in d.witnesses if w.weight < 0}
    assert drafts
    assert (guard in against) if guard else not against & set(GUARDS)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Carl Holm of Halden Foods said that no bakeries would be closed.",
            "Carl Holm of Halden Foods told the staff that some bakeries would have to close.",
        ),
        (
            "Carl Holm, the head of Halden Foods, will stay on to run the bakery.",
            "Carl Holm will leave after the sale.",
        ),
        ("The footpath to the Tolland fort remains open.", "The trail to the Tolland fort has been closed."),
        (
            "Carl Holm, the mayor, said he would publish his tax returns.",
            "Carl Holm, the mayor, has refused to publish his tax returns.",
        ),
    ],
    ids=["told of what would be", "stays to and leaves", "a state and an act", "refuses what he would do"],
)
def test_what_will_be_and_what_will_not(left: str, right: str) -> None:
    """One future told as coming and as not coming is a contradiction, in whatever form it is told."""
    assert FacetType.POLARITY in {d.type for d in sure(left, right)}


def test_two_people_on_one_fact_in_like_sentences() -> None:
    """What one source is told to be so and another to be not so is shown, though two people say it; it counts less."""
    yes = "A clerk said on Monday that Owen Pryce was a target of the inquiry into the harbour fund."
    no = "Eva Lind, his lawyer, said on Monday that Owen Pryce was not a target of the inquiry into the harbour fund."
    (found,) = sure(yes, no)
    assert found.type is FacetType.POLARITY
    assert any(w.level == "two speakers" and w.weight < 0 for w in found.witnesses)


def test_ends_of_one_person_in_unlike_sentences() -> None:
    """Two ends in sentences that share nothing else are two proceedings as likely as one."""
    far = sure("The jury convicted Owen Pryce of fraud over the harbour fund.", "Pryce was cleared of one.")
    assert FacetType.OUTCOME not in {d.type for d in far}


def test_what_is_denied_in_the_passage_that_tells_of_it_stays_denied() -> None:
    """That the other article says the same elsewhere is a doubt there, and the end of the conflict in other passages."""
    told = "The crew of the ferry launched the life rafts off Tolland on Monday morning."
    denied = "The crew of the ferry did not launch the life rafts off Tolland on Monday."
    again = "In the evening it was said that the crew launched the life rafts."
    (found,) = [d for d in sure(told, f"{denied}\n\n{again}") if d.type is FacetType.POLARITY]
    assert any(w.witness == "elsewhere" and w.weight < 0 for w in found.witnesses)
    apart = f"It took long: the life rafts, the crew did not launch them, the owners said.\n\n{told}"
    assert not [d for d in sure(told, apart) if d.type is FacetType.POLARITY]
