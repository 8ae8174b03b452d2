"""What befell those whom a number counts, and who did it to others."""

import pytest

from checker.language.document import Document, Token
from checker.language.fates import fate_by_noun, fate_by_verb, is_agent, may_be_people
from tests.language.reading import parsed


def at(text: str, word: str) -> tuple[Document, Token]:
    """The text and the first token that is spelled so."""
    document = parsed(text)
    return document, next(t for t in document.tokens if t.text == word)


@pytest.mark.parametrize(
    ("text", "verb", "fate"),
    [
        ("Two men were shot dead in Lund.", "shot", "kill"),
        ("He stabbed two men to death.", "stabbed", "kill"),
        ("The storm claimed 17 victims.", "claimed", "kill"),
        ("The wreck cost 12 people their lives.", "cost", "kill"),
        ("Rebels slaughtered 40 villagers.", "slaughtered", "kill"),
        ("Ten people lost their lives.", "lost", "die"),
        ("Eight people suffered injuries.", "suffered", "injure"),
        ("Police rounded up 12 men.", "rounded", "arrest"),
        ("Twelve men were taken into custody.", "taken", "arrest"),
        ("Twelve men are in custody.", "are", "arrest"),
        ("Twelve men are in town.", "are", ""),
        ("Pirates seized 12 sailors.", "seized", ""),
        ("He shot two men.", "shot", ""),
        ("The clerk counted 12 men.", "counted", ""),
    ],
)
def test_what_a_verb_tells_with_the_words_beside_it(text: str, verb: str, fate: str) -> None:
    """Of a verb that leaves it open, or befalls ships as well, nothing."""
    assert fate_by_verb(*at(text, verb)) == fate


@pytest.mark.parametrize(
    ("text", "link", "fate"),
    [
        ("The murder of four students shook Lund.", "of", "kill"),
        ("The deaths of four students shook Lund.", "of", "die"),
        ("The arrest of four men was told.", "of", "arrest"),
        ("The shooting of four men was told.", "of", "shoot"),
        ("Injuries to four men were told.", "to", "injure"),
        ("The choice of four men was told.", "of", ""),
        ("A threat to four men was told.", "to", ""),
        ("He died with four men.", "with", ""),
    ],
)
def test_what_a_noun_of_an_act_tells(text: str, link: str, fate: str) -> None:
    """Whom it befell stands behind 'of', of injuries behind 'to'."""
    assert fate_by_noun(*at(text, link)) == fate


@pytest.mark.parametrize(
    ("text", "counted", "did"),
    [
        ("Two gunmen killed 12 people.", "gunmen", True),
        ("Two gunmen killed 12 people.", "people", False),
        ("Two officers shot and killed the boy.", "officers", True),
        ("The boy was shot by two officers.", "officers", True),
        ("The bill was backed by two officers.", "officers", False),
        ("Two officers suffered injuries.", "officers", False),
        ("Two officers killed in crash", "officers", False),
        ("Two officers backed the bill.", "officers", False),
    ],
)
def test_who_did_it_to_others(text: str, counted: str, did: bool) -> None:  # noqa: FBT001 -- a case of the table
    """The subject of a verb with an object, or whom the passive names."""
    assert is_agent(*at(text, counted)) is did


@pytest.mark.parametrize(
    ("noun", "may"), [("", True), ("other", True), ("student", True), ("life", True), ("crate", False)]
)
def test_nouns_for_people(noun: str, may: bool) -> None:  # noqa: FBT001 -- a case of the table
    """Where there is no noun, people may be meant."""
    assert may_be_people(noun) is may
