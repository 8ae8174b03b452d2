"""Conflicts of number and date, of office and spelling."""

import pytest

from checker.facets.kinship import CASUALTIES
from checker.judge.finding import Draft, confidence
from checker.judge.values import BEFALLEN, entity_conflicts, value_conflicts
from checker.records import FacetType, Strength
from tests.making import case_file

KILLED = "The storm in Bergen killed {} people on Monday."


def values(*texts: str) -> list[Draft]:
    """Conflicts of values."""
    return list(value_conflicts(case_file(*texts)))


def people(*texts: str) -> list[Draft]:
    """Conflicts on people."""
    return list(entity_conflicts(case_file(*texts)))


def surest(*texts: str) -> float:
    """The confidence of the surest conflict of values."""
    return max(confidence(d.witnesses, d.bias) for d in values(*texts))


def test_two_numbers_in_one_slot_conflict() -> None:
    """With both values, both sentences, and the numbers marked in them."""
    (found,) = values(KILLED.format(12), KILLED.format(15))
    assert found.type is FacetType.NUMBER
    assert found.strength is Strength.CONTRADICTION
    assert found.values == {"a": "12", "b": "15"}
    assert [e.text[slice(*(h - e.start for h in e.highlights[0]))] for e in found.evidence] == ["12", "15"]
    assert found.statement == "How many killed"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (KILLED.format(12), KILLED.format("twelve")),
        (KILLED.format("about 1,000"), KILLED.format("1,012")),
        (KILLED.format(12), "The storm in Bergen sank 15 boats on Monday."),
        ("Anna Berg spoke on Friday.", "Anna Berg spoke on 13 February."),
    ],
    ids=["in words", "rounded", "other things", "the same day"],
)
def test_what_may_be_one_value_is_no_conflict(left: str, right: str) -> None:
    """Wording, rounding, another count, another name of a day."""
    assert values(left, right) == []


def verbs(*texts: str) -> set[float]:
    """The weights of what the verbs of differing numbers say."""
    return {w.weight for d in values(*texts) for w in d.witnesses if w.witness == "verb"}


def test_verbs_of_one_sense_speak_for_one_question_and_opposed_ones_against() -> None:
    """'fell' and 'slid', 'fell' and 'rose'."""
    fell = "Shares of Hale Foods fell 12 percent on Monday."
    assert verbs(fell, "Shares of Hale Foods slid 15 percent on Monday.") == {0.5}
    assert verbs(fell, "Shares of Hale Foods rose 15 percent on Monday.") == {-1.5}


def test_two_days_of_one_event_conflict() -> None:
    """A date like a number."""
    found = values("Anna Berg opened the harbour on Friday.", "Anna Berg opened the harbour on Saturday.")
    assert [d.type for d in found] == [FacetType.DATE]


def test_a_confirmed_value_is_left_out() -> None:
    """Both articles have 12; one of them also has an earlier 15."""
    assert values(KILLED.format(12), KILLED.format(15) + " The storm in Bergen killed 12 people, police said.") == []


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (
            (KILLED.format(12), KILLED.format(15)),
            (KILLED.format(12), "Storms killed 15 people in Spain in the spring."),
        ),
        (
            (KILLED.format(12), KILLED.format(15)),
            (KILLED.format(12), "The storm in Bergen may kill 15 people on Monday."),
        ),
        ((KILLED.format(12), KILLED.format(15)), (KILLED.format(12), "The storm in Bergen left 15 people dead.")),
    ],
    ids=["one event", "two facts", "the same words"],
)
def test_better_outscores_worse(better: tuple[str, str], worse: tuple[str, str]) -> None:
    """What speaks for one slot makes the conflict surer."""
    assert surest(*better) > surest(*worse)


def test_every_witness_speaks_in_a_sentence() -> None:
    """And the weights lead to the confidence that is shown."""
    (found,) = values(KILLED.format(12), KILLED.format(15))
    assert all(w.says.endswith(".") for w in found.witnesses)
    assert confidence(found.witnesses, found.bias) > 0.5


def test_a_name_in_two_spellings_is_a_discrepancy() -> None:
    """Of the relation 'spelling'."""
    (found,) = people("Lena Hansen opened the hall on Friday.", "Lena Hanson opened the hall on Friday.")
    assert (found.type, found.relation, found.strength) == (FacetType.PARTICIPANT, "spelling", Strength.DISCREPANCY)
    assert found.values == {"a": "Lena Hansen", "b": "Lena Hanson"}


def test_each_place_of_a_spelling_is_shown() -> None:
    """The first three of each article; not where the word that differs is missing."""
    more = " Hansen thanked the builders. Lena was glad. She wept." + " Hansen sang a song. Hansen left early."
    (found,) = people("Lena Hansen opened the hall on Friday." + more, "Lena Hanson opened the hall on Friday.")
    told = dict.fromkeys(e.text for e in found.evidence if e.article == "a")
    assert list(told) == [
        "Lena Hansen opened the hall on Friday.",
        "Hansen thanked the builders.",
        "Hansen sang a song.",
    ]


def test_who_writes_both_spellings_contradicts_nobody() -> None:
    """A slip of the pen in one article is no conflict with another one."""
    left, right = "Lena LaVerne opened the hall on Friday.", "Lena Laverne opened the hall on Friday."
    assert people(left, right) != []
    assert people(left, right + " Lena LaVerne wept.") == []


def test_two_offices_of_one_person_conflict() -> None:
    """Nobody is governor and senator at once, unless both articles agree on one of them."""
    left, right = "Governor Tom Hale of Ohio spoke in Columbus.", "Senator Tom Hale of Ohio gave a talk in Columbus."
    (found,) = people(left, right)
    assert (found.type, found.relation) == (FacetType.ROLE, None)
    assert found.values == {"a": "governor", "b": "senator"}
    assert people(left, right + " Governor Hale left early.") == []


@pytest.mark.parametrize(
    ("one", "other", "asked"),
    [
        (KILLED.format(12), KILLED.format(15), "How many killed"),
        (
            "The storm in Bergen injured 12 sailors.",
            "The storm in Bergen injured 15 sailors.",
            "How many sailors wounded",
        ),
        ("The storm in Bergen sank 12 boats.", "The storm in Bergen sank 15 boats.", "How many boats"),
    ],
)
def test_the_question_says_what_befell_those_counted(one: str, other: str, asked: str) -> None:
    """'How many people' alone leaves open whether they died."""
    (found,) = values(one, other)
    assert found.statement == asked


def test_every_lot_has_a_word_for_its_question() -> None:
    """Whatever may befall those counted, "How many …" can be asked of it."""
    assert set(BEFALLEN) == CASUALTIES


def test_the_dead_hold_no_office() -> None:
    """Whether one calls the office of one who has died a former one says nothing."""
    held, past = "Police chief Anna Weil built the pier.", "Former police chief Anna Weil built the pier."
    assert people(held, past) != []
    assert people(held, f"{past} Anna Weil died on Friday.") == []
