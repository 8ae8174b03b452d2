"""Frames stated in one clause, by verb, noun, compound or phrase."""

import pytest

from checker.extract.explicit import explicit_frames
from tests.making import document


def found(text: str) -> list[tuple[str, str, str]]:
    """Relation, agent and counterpart of each frame."""
    read = document(text)
    return [
        (d.relation.name, read.entity(d.agent.entity).name, read.entity(d.counterpart.entity).name)
        for d in explicit_frames(read)
    ]


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("Anna Berg went toe to toe with Tom Hale.", ("exchange", "Anna Berg", "Tom Hale")),
        ("Talks between Anna Berg and Tom Hale opened in Oslo.", ("meeting", "Anna Berg", "Tom Hale")),
        ("The showdown between Anna Berg and Tom Hale goes on.", ("rivalry", "Anna Berg", "Tom Hale")),
        ("Anna Berg's meeting with Tom Hale lasted an hour.", ("meeting", "Anna Berg", "Tom Hale")),
        ("Anna Berg's victory over Tom Hale surprised Oslo.", ("contest", "Anna Berg", "Tom Hale")),
        ("The deal was signed by Nordline and Baltex on Monday.", ("contract", "Nordline", "Baltex")),
        ("Carl Dorn took Ruth Stein's seat on the council.", ("succession", "Carl Dorn", "Ruth Stein")),
        ("Maria Lund, whose seat Carl Dorn took in May, left.", ("succession", "Carl Dorn", "Maria Lund")),
        ("Maria Lund thanked Carl Dorn for the rescue.", ("praise", "Maria Lund", "Carl Dorn")),
        ("Maria Lund accused Carl Dorn of theft.", ("rebuke", "Maria Lund", "Carl Dorn")),
        ("Opposite Maria Lund in the back room sat Carl Dorn.", ("exchange", "Carl Dorn", "Maria Lund")),
        ("Maria Lund rose. At her side was Carl Dorn.", ("exchange", "Carl Dorn", "Maria Lund")),
        ("Maria Lund's guest on Sunday was Carl Dorn.", ("meeting", "Maria Lund", "Carl Dorn")),
        ("Nordline will buy Baltex Shipping in May.", ("acquisition", "Nordline", "Baltex Shipping")),
        ("Nordline will buy the ships of Baltex Shipping.", ("acquisition", "Nordline", "Baltex Shipping")),
        ("Maria Lund and Carl Dorn put their signatures to it.", ("contract", "Maria Lund", "Carl Dorn")),
        ("Maria Lund was pitted against Carl Dorn in the final.", ("rivalry", "Maria Lund", "Carl Dorn")),
        ("Maria Lund got married to Carl Dorn on Saturday.", ("marriage", "Maria Lund", "Carl Dorn")),
        ("Maria Lund's wedding to Carl Dorn is on Saturday.", ("marriage", "Maria Lund", "Carl Dorn")),
        ("Maria Lund filed a lawsuit against Carl Dorn.", ("lawsuit", "Maria Lund", "Carl Dorn")),
        ("Maria Lund brought a case against Carl Dorn.", ("lawsuit", "Maria Lund", "Carl Dorn")),
        ("Maria Lund apologised to Carl Dorn.", ("apology", "Maria Lund", "Carl Dorn")),
        ("Maria Lund rose. Her interlocutor was Carl Dorn.", ("exchange", "Maria Lund", "Carl Dorn")),
        ("Maria Lund walked over to Carl Dorn.", ("meeting", "Maria Lund", "Carl Dorn")),
        ("Maria Lund and Carl Dorn emerged from the room.", ("meeting", "Maria Lund", "Carl Dorn")),
        ("A party of nine, led by Maria Lund, met Carl Dorn.", ("meeting", "Maria Lund", "Carl Dorn")),
        (
            "The hospital has appointed Maria Lund as its director, replacing Carl Dorn.",
            ("succession", "Maria Lund", "Carl Dorn"),
        ),
    ],
)
def test_each_way_of_stating_fills_both_slots(text: str, frame: tuple[str, str, str]) -> None:
    """Verb and idiom, event noun, possession, passive."""
    assert frame in found(text)


def test_a_compound_of_two_names_is_looked_up() -> None:
    """'The Berg-Hale confrontation' is between the two who are named in full elsewhere."""
    text = "The Berg-Hale confrontation lasted an hour. Anna Berg left first. Tom Hale stayed."
    assert found(text) == [("exchange", "Anna Berg", "Tom Hale")]


@pytest.mark.parametrize(
    "text",
    [
        "Carla Dorn is mayor of Bergen. Dorn praised Ruth Stein, her predecessor.",
        "Ruth Stein was Carla Dorn's predecessor as mayor.",
        "Ruth Stein, Carla Dorn's predecessor, smiled.",
        "The mayor is Carla Dorn, Ruth Stein's successor.",
        "Carla Dorn was named mayor as successor to Ruth Stein.",
    ],
)
def test_kinship_of_office_is_a_succession(text: str) -> None:
    """'Her predecessor' and 'successor to' say who came before whom."""
    assert ("succession", "Carla Dorn", "Ruth Stein") in found(text)


def test_losers_and_winners_keep_their_places() -> None:
    """'Defeat to' and 'victory over' name the same winner."""
    won = found("Maria Lund's victory over Joan Peck came on Sunday.")
    lost = found("Joan Peck's defeat to Maria Lund came on Sunday.")
    assert won == lost == [("contest", "Maria Lund", "Joan Peck")]


def test_nobody_stands_opposite_himself() -> None:
    """A name on both sides makes no frame."""
    assert found("Anna Berg met Berg in Oslo.") == []


def test_one_clause_gives_a_pair_once() -> None:
    """'Clashed in a debate with' holds a verb and a noun of one family; the pair is one frame."""
    text = "Anna Berg clashed with Tom Hale in a debate with Hale on Friday."
    assert found(text) == [("exchange", "Anna Berg", "Tom Hale")]


def test_three_subjects_make_no_pair() -> None:
    """Who met whom of three is not said."""
    assert found("Anna Berg, Tom Hale and Joan Peck met in Oslo.") == []


def test_a_joined_subject_that_the_parse_leaves_alone_is_found() -> None:
    """With an office between the two names, the verb may be given the second only."""
    text = "Maria Lund, president of Guild 12, and Dorn emerged at noon with six pages. Carl Dorn smiled."
    assert ("meeting", "Maria Lund", "Carl Dorn") in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg met the Turkish president in Oslo. Turkish President Mehmet Kaya was pleased.",
        "Anna Berg met her Turkish counterpart in Oslo. Mehmet Kaya, the Turkish energy minister, was pleased.",
        "Anna Berg met the owner of the yard. The owner, Mehmet Kaya, was pleased.",
    ],
)
def test_an_office_is_held_by_who_is_named_further_on(text: str) -> None:
    """The lead gives the office, a later sentence the name."""
    assert ("meeting", "Anna Berg", "Mehmet Kaya") in found(text)


def test_what_is_talked_over_is_nobody_opposite() -> None:
    """'Talks over Norway' name a matter; 'victory over Norway' names a loser."""
    assert found("Anna Berg opened the debate over Norway.") == []
    assert found("Anna Berg celebrated the victory over Norway.") == [("contest", "Anna Berg", "Norway")]


def test_every_counterpart_of_a_list_has_a_frame() -> None:
    """One who met two had two opposite her."""
    assert found("Anna Berg met Tom Hale and Joan Peck on Friday.") == [
        ("meeting", "Anna Berg", "Tom Hale"),
        ("meeting", "Anna Berg", "Joan Peck"),
    ]


def test_companies_are_acquired_and_people_are_not() -> None:
    """'Bought Carl Dorn a coat' is no takeover; words of place in the middle of a sentence seat nobody."""
    assert not [f for f in found("Maria Lund bought Carl Dorn a coat.") if f[0] == "acquisition"]
    assert found("Maria Lund lives opposite a school and Carl Dorn does not.") == []
