"""Slots of a verb or noun, filled with the article's entities."""

import pytest

from checker.extract.arguments import actors_of, conjuncts, is_actor, objects_of, prepositional, subjects_of
from checker.language.document import Document, Token
from tests.making import document


def token(read: Document, word: str) -> Token:
    """The first token with these letters."""
    return next(t for t in read.tokens if t.text == word)


def names(read: Document, actors: list[tuple[Token, str]]) -> list[str]:
    """What the actors are called."""
    return [read.entity(entity).name for _, entity in actors]


@pytest.mark.parametrize(
    ("text", "verb", "subjects"),
    [
        ("Anna Berg met Tom Hale.", "met", ["Anna Berg"]),
        ("Anna Berg and Tom Hale met.", "met", ["Anna Berg", "Tom Hale"]),
        ("Anna Berg, who met Tom Hale on Friday, left Oslo.", "met", ["Anna Berg"]),
        ("Anna Berg flew to Oslo and met Tom Hale.", "met", ["Anna Berg"]),
        ("Anna Berg came to Oslo to meet Tom Hale.", "meet", ["Anna Berg"]),
        ("The government of France met Tom Hale.", "met", ["France"]),
        ("Boeing's management met Tom Hale.", "met", ["Boeing"]),
        ("The envoy Tom Hale met Anna Berg.", "met", ["Tom Hale"]),
        ("A delegation led by Tom Hale met Anna Berg.", "met", ["Tom Hale"]),
        ("Boeing, led by Tom Hale, met Anna Berg.", "met", ["Boeing"]),
        ("Tom Hale, facing Anna Berg, smiled.", "facing", ["Tom Hale"]),
        ("Tom Hale joined Boeing after serving two years.", "serving", ["Tom Hale"]),
        ("Tom Hale thanked Anna Berg for serving two years.", "serving", []),
        ("The boats met a storm.", "met", []),
    ],
)
def test_subjects_are_found_beyond_their_own_clause(text: str, verb: str, subjects: list[str]) -> None:
    """By 'who', by a shared subject, an infinitive or a participle, and through a body; a thing is no actor."""
    read = document(text)
    assert names(read, subjects_of(read, token(read, verb).index)) == subjects


@pytest.mark.parametrize(
    ("text", "verb", "objects"),
    [
        ("Anna Berg met Tom Hale.", "met", ["Tom Hale"]),
        ("Anna Berg met Tom Hale and Joan Peck.", "met", ["Tom Hale", "Joan Peck"]),
        ("Tom Hale, whom Anna Berg met, left.", "met", ["Tom Hale"]),
        ("Anna Berg met a storm.", "met", []),
    ],
)
def test_objects_are_actors_only(text: str, verb: str, objects: list[str]) -> None:
    """All that are joined by 'and', and the one that 'whom' stands for."""
    read = document(text)
    assert names(read, objects_of(read, token(read, verb).index)) == objects


def test_a_phrase_is_found_by_its_preposition() -> None:
    """'With' gives the partner, 'against' nobody."""
    read = document("Anna Berg held talks with Tom Hale in Oslo.")
    held = token(read, "held").index
    assert [names(read, actors) for actors in prepositional(read, held, "with")] == [["Tom Hale"]]
    assert list(prepositional(read, held, "against")) == []


def test_conjuncts_run_through_a_whole_list() -> None:
    """'A and B and C' are three."""
    read = document("Anna Berg and Tom Hale and Joan Peck met.")
    assert [read.tokens[i].text for i in conjuncts(read, token(read, "Berg").index)] == ["Berg", "Hale", "Peck"]


def test_what_stands_behind_or_is_another_possibility() -> None:
    """'A win over Oban or a Marlow defeat' is no win over Marlow."""
    read = document("They need Anna Berg or Tom Hale.")
    assert names(read, objects_of(read, token(read, "need").index)) == ["Anna Berg"]


def test_a_side_known_by_a_nickname_is_nobody() -> None:
    """'A stubborn Heron side' may be anybody; 'the Heron side' is theirs."""
    for article, found in (("a", []), ("the", ["Heron"])):
        read = document(f"Anna Berg beat {article} stubborn Heron side on Friday. Heron wept.")
        assert names(read, objects_of(read, token(read, "beat").index)) == found


def test_one_entity_fills_a_slot_once() -> None:
    """A name that stands twice in a list is one actor."""
    read = document("Anna Berg and Berg met.")
    assert names(read, actors_of(read, token(read, "Berg").index)) == ["Anna Berg"]


def test_countries_act_and_works_do_not() -> None:
    """France may sign; a named event may not."""
    read = document("France signed the treaty at the Munich Security Conference.")
    by_name = {entity.name: entity for entity in read.entities}
    assert is_actor(by_name["France"])
    assert not is_actor(next(e for name, e in by_name.items() if "Conference" in name))


def test_a_preposition_of_a_title_leads_to_nobody() -> None:
    """'With' in the name of a show."""
    read = document('Anna Berg will appear on "The Morning Hour With Tom Hale" on Friday.')
    assert list(prepositional(read, token(read, "appear").index, "with")) == []
    read = document("Anna Berg will appear on stage with Tom Hale on Friday.")
    assert [names(read, a) for a in prepositional(read, token(read, "appear").index, "with")] == [["Tom Hale"]]
