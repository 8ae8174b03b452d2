"""What two sentences and two articles show of two names."""

import pytest

from checker.judge.bearings import Bearings
from checker.judge.unheard import meetings
from tests.making import case_file

STEERED = "Captain Jana Novak steered the Marlow ferry into the stone pier on Friday."


def signs(one: str, other: str) -> dict[str, float]:
    """All signs of the one meeting of two texts."""
    case = case_file(one, other)
    (meeting,) = meetings(case)
    bearings = Bearings(case)
    return {**bearings.in_sentences(meeting), **bearings.in_articles(meeting)}


def test_one_part_of_one_act_amid_the_same_words() -> None:
    """Whatever the voice."""
    found = signs(STEERED, "The Marlow ferry was steered into the stone pier on Friday by Captain Carla Holm.")
    assert found["act"] == 1
    assert found["nearest"] == 1
    assert found["values"] == 1
    assert found["office"] == 1
    assert found["beside"] >= 1
    assert not {"voiced", "also", "listed", "rivals", "once"} & found.keys()


@pytest.mark.parametrize(
    ("sign", "one", "other"),
    [
        ("once", "Police arrested Jana Novak on Friday.", "On Friday Carla Holm was arrested by police."),
        ("voiced", "Jana Novak said the pier broke.", "Carla Holm said that the pier broke."),
        ("one voice", "Jana Novak said the pier broke.", "Carla Holm said that the pier broke."),
        ("also", "Owen Pryce represents Jana Novak.", "Owen Pryce also represents Carla Holm."),
        ("listed", "Owen Pryce thanked Jana Novak.", "Owen Pryce thanked Marlow Shipping and Carla Holm."),
        ("age", "Jana Novak, 34, fell off the pier.", "Carla Holm, 34, fell off the pier."),
        ("other age", "Jana Novak, 34, fell off the pier.", "Carla Holm, 61, fell off the pier."),
        ("first name", "Jana Novak fell off the pier.", "Jana Holm fell off the pier."),
        ("first name", "Ruth Anna Novak fell off the pier.", "Anna Maria Holm fell off the pier."),
        ("in passing", "Jana Novak fell off the pier.", "Ms Holm fell off the pier."),
        ("preposition", "A fire broke out in Lund.", "A fire broke out in Visby."),
    ],
)
def test_each_sign_is_read(sign: str, one: str, other: str) -> None:
    """And does not stand where nothing shows it."""
    assert signs(one, other)[sign] > 0
    assert sign not in signs(STEERED, "The stone pier was hit when Carla Holm lost control.")


def test_further_names_count_as_rivals() -> None:
    """Each of them may be the counterpart."""
    case = case_file(STEERED, "Carla Holm and Owen Pryce watched the Marlow ferry hit the stone pier.")
    assert {m.rivals for m in meetings(case)} == {1}


def test_prominence_is_how_often_each_is_named() -> None:
    """The one of whom an article tells is seldom one whom another names by the way."""
    often = f"{STEERED} Novak wept. Novak was taken home. Novak will be heard."
    other = "The Marlow ferry was steered into the stone pier by Captain Carla Holm."
    assert signs(often, other)["prominence"] > 1
    assert "prominence" not in signs(STEERED, other)
