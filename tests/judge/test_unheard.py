"""Names that only one of two articles prints."""

import pytest

from checker.judge.unheard import meetings
from tests.making import case_file

STEERED = "Captain Jana Novak steered the Marlow ferry into the stone pier."


def met(*texts: str) -> set[tuple[str, str]]:
    """The names that meet in two sentences."""
    return {(m.left.entity.name, m.right.entity.name) for m in meetings(case_file(*texts))}


def test_names_that_each_article_has_alone_meet() -> None:
    """Where each claim names them."""
    (found,) = meetings(case_file(STEERED, "The Marlow ferry was steered into the stone pier by Captain Carla Holm."))
    assert [side.claim.text[slice(*(n - side.claim.start for n in side.span))] for side in found.sides] == [
        "Jana Novak",
        "Carla Holm",
    ]
    assert found.rivals == 0


@pytest.mark.parametrize(
    "other",
    [
        "Captain Carla Holm steered the Marlow ferry into the stone pier. Jana Novak was on leave.",
        "Captain Carla Holm steered the Marlow ferry into the stone pier. The Novak family mourns.",
        "Captain Jana Nowak steered the Marlow ferry into the stone pier.",
        "Captain Peter Novak steered the Marlow ferry into the stone pier.",
        "The captain steered the Marlow ferry into the stone pier.",
    ],
    ids=["named elsewhere", "a word of the name elsewhere", "another spelling", "another of the family", "no name"],
)
def test_who_is_known_to_both_or_may_be_one_meets_nobody(other: str) -> None:
    """Then the other is one more, or the same."""
    assert met(STEERED, other) == set()


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        ("Jana Maria Novak", "Jana Maria Holm", True),
        ("Jana Bohm Novak", "Jana Bohm Holm", False),
        ("Jana Bohm Novak", "Carla Bohm", False),
        ("Tony Weeks", "Carla Holm", True),
        ("Weeks", "Carla Holm", False),
    ],
    ids=[
        "two first names",
        "two surnames",
        "one of the surnames",
        "a full name printed small",
        "a lone name printed small",
    ],
)
def test_surnames_tell_who_it_is(one: str, other: str, meet: bool) -> None:  # noqa: FBT001 -- a parameter of the test
    """What two people are called besides says nothing against two; a surname that is a word as well is told by the first name."""
    texts = STEERED.replace("Jana Novak", one), STEERED.replace("Jana Novak", other) + " The pier had stood for weeks."
    assert (met(*texts) != set()) is meet


def test_words_before_a_first_name_tell_nobody() -> None:
    """Where they are taken for a part of the name, two of one team are two."""
    one, other = (
        f"Herons RB {name} steered the Marlow ferry into the stone pier." for name in ("Jana Novak", "Carla Holm")
    )
    assert met(one, other) == {("Herons RB Jana Novak", "Herons RB Carla Holm")}


def test_two_whom_a_third_article_names_are_two() -> None:
    """It shows that both are of the story."""
    other = "Captain Carla Holm steered the Marlow ferry into the stone pier."
    both = "Jana Novak and Carla Holm share the command of the Marlow ferry."
    assert met(STEERED, other) == {("Jana Novak", "Carla Holm")}
    assert met(STEERED, other, both) == set()


@pytest.mark.parametrize(
    ("other", "meets"),
    [
        ("The ferry ran aground near Visby on Friday.", True),
        ("The ferry ran aground near Sweden on Friday.", False),
        ("The ferry ran aground near Lund Harbour on Friday.", False),
        ("The ferry ran aground near Crane Bridge on Friday.", False),
        ("The ferry ran aground near Lundy on Friday.", False),
    ],
    ids=["another town", "a country", "a part of it", "a place of another sort", "a longer form"],
)
def test_places_of_one_size_meet(other: str, meets: bool) -> None:  # noqa: FBT001 -- a parameter of the test
    """Of others one may lie in the other."""
    assert (met("The ferry ran aground near Lund on Friday.", other) != set()) is meets


def test_another_form_of_a_place_is_heard() -> None:
    """Who lives there, and what it is called for short."""
    assert met("The ferry ran aground off Norway on Friday.", "A Norwegian ferry ran aground off Iceland.") == set()
    assert met("The plant in Ohio closed on Friday.", "The plant in Calif. closed on Friday, in California.") != set()
    assert met("The plant in California closed on Friday.", "The plant in Calif. closed on Friday.") == set()


def test_a_demonym_is_no_place() -> None:
    """'An American' is a person."""
    assert met("The ferry hit the pier in Switzerland.", "The ferry of an American hit the pier.") == set()


def test_a_title_in_marks_and_a_word_printed_small_are_no_names() -> None:
    """What a show or a misread word is called names nobody."""
    assert met(STEERED, "The Marlow ferry was steered into the pier, “Carla Holm” showed.") == set()
    small = "Captain Dairy steered the Marlow ferry into the stone pier. It carried milk of the dairy."
    assert met(STEERED, small) == set()
