"""The bench of words changed in other wording."""

import random
from typing import Final

from bench.marked import Mark, Marked, reported
from bench.paraphrased import (
    Change,
    Outcome,
    changed,
    changes_of,
    conflicts,
    difference,
    outcome_of,
    table,
    tried,
    with_next,
)
from checker.language.annotate import annotate
from checker.records import Options
from tests.making import article
from training.slots import Pools

POOLS: Final = Pools(("Edda Lund", "Karel Mohn"), ("Malmö", "Turku"), ("ladder", "wagon"))
STORY: Final = Marked(
    "mill",
    (
        ["The fire at the mill in Castlebrook killed 12 people on Tuesday.", "Nobody knows how it began."],
        ["Castlebrook mourns.", "On Tuesday 12 people were killed when the mill in Castlebrook burned."],
    ),
    {(0, 1): Mark("a", ""), (1, 0): Mark("t", "cause")},
    None,
)


def made() -> list[Change]:
    """Every change of the story."""
    document = annotate([article("\n\n".join(STORY.reports[1]), "b")], Options().language)[0]
    return list(changes_of(STORY, document, POOLS, random.Random(1)))  # noqa: S311 -- nothing secret


def test_the_difference_of_two_sentences_is_whole_words() -> None:
    """Without the marks around them, and without the ending of a genitive."""
    assert difference("He paid “12,000” for it.", "He paid “15,000” for it.") == ("12,000", "15,000")
    assert difference("It is Lund’s boat.", "It is Mohn’s boat.") == ("Lund", "Mohn")
    assert difference("Six left.", "Seven left.") == ("Six", "Seven")


def test_what_is_denied_is_named_with_its_denial() -> None:
    """A word of grammar alone would stand in any two sentences."""
    assert with_next("She was arrested here.", "She was not arrested here.") == ("arrested", "not arrested")
    assert with_next("It has been sold.", "It has not been sold.") == ("been sold", "not been sold")
    assert with_next("He did not find it.", "He did find it.") == ("did not find", "did find")


def test_a_word_is_changed_only_where_both_sentences_have_it() -> None:
    """And only in sentences that agree."""
    assert {change.old for change in made() if change.slot in {"number", "weekday"}} == {"12", "Tuesday"}
    assert {change.places for change in made()} == {(0, 1)}
    assert all(change.old in STORY.reports[0][0] for change in made())


def test_values_change_everywhere_and_other_words_in_their_sentence() -> None:
    """A name with its surname alone."""
    number = next(c for c in made() if c.slot == "number")
    name = number._replace(slot="person", old="Edda Lund", new="Karel Mohn")
    assert changed(["Edda Lund spoke.", "Lund sang."], name) == ["Karel Mohn spoke.", "Mohn sang."]
    verb = number._replace(slot="polarity", old="was", new="was not")
    assert changed(["It was late.", "He was there."], verb) == ["It was late.", "He was not there."]


def test_a_change_is_found_by_a_conflict_that_was_not_there_before() -> None:
    """Each of other sentences than the last: one story of one agreement makes one change."""
    found = [(change.slot, outcome) for _, change, outcome in tried([STORY], seed=3)]
    assert len(found) == 1
    assert not conflicts(*reported(STORY))
    other = ["Castlebrook mourns.", "On Tuesday 15 people were killed when it burned."]
    altered = STORY._replace(reports=(STORY.reports[0], other))
    assert conflicts(*reported(altered))
    change = Change("number", (0, 1), "12", "15", copied=False)
    assert outcome_of(altered, change, before=0) is Outcome.FOUND


def test_a_change_inside_an_agreement_is_called_one() -> None:
    """Where its passages hold both words; put in place of itself, the town stands in such passages and the mood does not."""
    town = Change("place", (0, 1), "Castlebrook", "Castlebrook", copied=False)
    told = STORY.reports[0][0]
    same = STORY._replace(reports=(STORY.reports[0], ["Castlebrook mourns.", told]))
    assert outcome_of(same, town, before=0) is Outcome.AGREED
    assert outcome_of(same, town._replace(new="mourns"), before=0) is Outcome.MISSED
    assert outcome_of(same, town._replace(places=(1, 1), old="Nobody"), before=0) is Outcome.MISSED


def test_the_table_counts_each_slot_and_all() -> None:
    """What is missed alone is counted among what was changed."""
    counts = {
        ("number", Outcome.FOUND): 3,
        ("number", Outcome.MISSED): 2,
        ("place", Outcome.AGREED): 1,
        ("place", Outcome.MISSED): 2,
    }
    head, *rows = table("copied", counts)
    assert head == "copied: 8 changed, 0.375 found, 0.125 (1) called agreement"
    assert [row.split() for row in rows] == [
        ["number", "3", "of", "5,", "0", "called", "agreement"],
        ["place", "0", "of", "3,", "1", "called", "agreement"],
    ]
    assert list(table("copied", {})) == ["copied: 0 changed, 0.000 found, 0.000 (0) called agreement"]
