"""Each value meets the value of the other claim that fits it best."""

from checker.match.contexts import contexts_of
from checker.match.values import answers_of
from checker.models import load_embedder
from checker.records import Answer
from tests.making import extractions

PUBLISHED = {"a": "2026-02-16", "b": "2026-02-16"}


def answers(left: str, right: str) -> tuple[Answer, ...]:
    """The answers to the first claims of two articles."""
    read = extractions(left, right)
    one, other = (e.claims[0] for e in read)
    return answers_of(one, other, contexts_of(read, load_embedder()), {}, PUBLISHED)


def met(left: str, right: str) -> list[tuple[str, str, str]]:
    """Rung, left and right value of each answer."""
    return [(a.level.name, a.left, a.right) for a in answers(left, right)]


def test_equal_values_find_each_other_in_another_order() -> None:
    """12 meets 12 and 31 meets 31, not their neighbours."""
    pairs = met("The storm killed 12 people and sank 31 boats.", "The storm sank 31 boats and killed 12 people.")
    assert {("12", "12"), ("31", "31")} == {(left, right) for _, left, right in pairs}
    assert {level for level, _, _ in pairs} == {"same"}


def test_a_value_has_one_partner() -> None:
    """Two values on one side and one on the other give one answer."""
    pairs = met("The storm killed 12 people, and 15 people were hurt.", "The storm killed 12 people.")
    assert pairs == [("same", "12", "12")]


def test_what_counts_other_things_is_silence() -> None:
    """Boats do not answer dollars."""
    assert met("The storm sank 31 boats.", "The storm cost 40 million dollars.") == []


def test_numbers_come_before_dates_each_with_its_place() -> None:
    """Ordered by facet, with spans that cut out the values."""
    left = "On Friday the storm killed 12 people."
    found = answers(left, "The storm killed 15 people on Friday.")
    assert [a.facet for a in found] == ["number", "date"]
    assert [left[slice(*a.left_span)] for a in found if a.left_span] == ["12", "Friday"]


def test_turning_the_pair_turns_the_answers() -> None:
    """The same rungs from the other side."""
    one, other = "On Friday the storm killed 12 people.", "The storm killed 15 people on Saturday."
    assert sorted((level, right, left) for level, left, right in met(one, other)) == sorted(met(other, one))


def test_a_part_meets_its_whole_where_nothing_else_differs() -> None:
    """Not while another number of the same things is there to differ from."""
    pairs = met("The guards fired 11 shots.", "The guards fired 6 shots, and three of them hit the door.")
    assert [(left, right) for _, left, right in pairs] == [("11", "6")]


def test_one_verb_goes_before_a_noun() -> None:
    """'now counts 1,402' answers 'now counts 1,401 goals', not 'ended with 30 goals'."""
    pairs = met("Tom Hale now counts 1,401 goals.", "Tom Hale ended with 30 goals and now counts 1,402 in his life.")
    assert [(left, right) for _, left, right in pairs] == [("1,401", "1,402")]


def test_of_two_stretches_of_time_the_one_in_the_same_unit_is_the_partner() -> None:
    """Months and months, not months and days."""
    pairs = met(
        "The rules take effect in about 30 days and took four months to write.", "It took three months of talks."
    )
    assert [(left, right) for _, left, right in pairs] == [("four months", "three months")]


def test_of_two_values_the_one_at_the_same_verb_is_the_partner() -> None:
    """However alike the words around the other are."""
    pairs = met(
        "The bridge was begun in 1931 and finished in 1934.", "The bridge was begun in 1932 and finished in 1936."
    )
    assert {(left, right) for _, left, right in pairs} == {("1931", "1932"), ("1934", "1936")}
