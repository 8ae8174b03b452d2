"""Ages without a unit."""

from dataclasses import replace

import pytest

from checker.language.ages import is_age, person_aged
from tests.language.reading import parsed, read


def aged(text: str, number: str) -> bool:
    """Whether the number is an age."""
    document = parsed(text)
    start = text.index(number)
    core = document.tokens_in(start, start + len(number))
    return is_age(document, core, float(number), 0, len(text))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Renate Fuhs, 71, owned the barge.", "71"),
        ("Renate Fuhs (71) owned the barge.", "71"),
        ("The barge was owned by Renate Fuhs, 71.", "71"),
        ("A boy aged 12 was on board.", "12"),
        ("He left school at the age of 14.", "14"),
        ("She had just turned 30.", "30"),
        ("Actress Renate Fuhs dies at 91", "91"),
        ("Renate Fuhs died on Thursday at 91.", "91"),
        ("Renate Fuhs, now 71, owned the barge.", "71"),
        ("Two boys, ages 6 and 16, were on board.", "16"),
        ("An accountant of 54, he liked boats.", "54"),
        ("A girl of 16 who lost an eye liked boats.", "16"),
    ],
)
def test_ages_are_seen(text: str, number: str) -> None:
    """Behind a name, behind 'aged', and behind a noun of persons with 'of'."""
    assert aged(text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The father of 5 owned the barge.", "5"),
        ("A staff of 54, they liked boats.", "54"),
        ("Renate Fuhs, 300, owned the barge.", "300"),
        ("In the lock, 71, they said, were lost.", "71"),
        ("Renate Fuhs (71 barges) owned the yard.", "71"),
        ("She owned 71 barges.", "71"),
        ("She had turned 30 people away.", "30"),
        ("Renate Fuhs died on Thursday at 9.", "9"),
        ("Renate Fuhs died at 71 Mill Lane.", "71"),
        ("The barges, now 71 in all, were sold.", "71"),
    ],
)
def test_other_numbers_are_none(text: str, number: str) -> None:
    """Children, staffs, impossible years and what follows no name."""
    assert not aged(text, number)


def of_whom(text: str, words: str) -> str:
    """Whose age the words state."""
    document, entities, tokens = read(text)
    document = replace(document, entities=entities, token_entities=tokens)
    start = text.index(words)
    found = person_aged(document, start, start + len(words))
    return document.entity(found).name if found else ""


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Moira Cargill, 71, sold a barge to Jonas Tveit.", "71", "Moira Cargill"),
        ("The barge went to 71-year-old Renate Fuhs.", "71-year-old", "Renate Fuhs"),
        ("Jonas Tveit sold 71 barges.", "barges", "Jonas Tveit"),
        (
            "Moira Cargill, who grew up on a barge and wrote songs of the sea, died on Friday at the age of 94.",
            "94",
            "Moira Cargill",
        ),
        ("Jonas Tveit left. At 71, that was wise.", "71", ""),
        ("The barge is 71 years old.", "71 years old", ""),
        ("Moira Cargill is the first judge under age 45.", "45", ""),
        ("Moira Cargill was the youngest judge below the age of 40.", "40", ""),
        ("The barge went to the then 12-year-old Renate Fuhs.", "12-year-old", ""),
        ("Moira Cargill, 71, told a paper in 2009 that she sold it.", "71", ""),
        ("Moira Cargill, 71, said that the barge sank in 2009.", "71", "Moira Cargill"),
    ],
)
def test_an_age_belongs_to_the_person_beside_it(text: str, words: str, name: str) -> None:
    """Before it, or behind '-year-old'; never in another sentence, and never a thing."""
    assert of_whom(text, words) == name
