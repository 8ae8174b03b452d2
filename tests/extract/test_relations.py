"""The lexicon of relations, proved whole."""

import pytest

from checker.extract.relations import load_relations, nouns_of_events

RELATIONS = {relation.name: relation for relation in load_relations()}


@pytest.mark.parametrize("name", sorted(RELATIONS))
def test_every_relation_can_be_stated(name: str) -> None:
    """Each has a family and at least one verb, and its joint verbs begin with a lemma."""
    relation = RELATIONS[name]
    assert relation.family
    assert relation.patterns
    assert all(words and words[0].islower() for words in relation.joint)


@pytest.mark.parametrize("name", sorted(RELATIONS))
def test_no_pattern_stands_twice(name: str) -> None:
    """A verb with its words and slot has one row."""
    patterns = RELATIONS[name].patterns
    assert len(patterns) == len(set(patterns))


def test_a_longer_pattern_is_tried_before_a_shorter_one() -> None:
    """'Edge out' must not be read as 'edge'."""
    for relation in RELATIONS.values():
        lengths = [len(pattern.words) for pattern in relation.patterns]
        assert lengths == sorted(lengths, reverse=True)


def test_a_mark_turns_the_roles_round() -> None:
    """'Lose to' makes the object the agent, 'beat' does not."""
    patterns = {(p.lemma, *p.words, p.slot): p for p in RELATIONS["contest"].patterns}
    assert patterns["lose", "to"].inverted
    assert not patterns["beat", "obj"].inverted


def test_verbs_that_need_a_noun_are_verbs_of_the_relation() -> None:
    """A condition on a verb that no row has would be dead."""
    for relation in RELATIONS.values():
        verbs = {p.lemma for p in relation.patterns} | {words[0] for words in relation.joint}
        assert relation.needs_noun <= verbs
        assert not relation.needs_noun or relation.nouns or relation.things


def test_event_nouns_lead_to_the_first_relation_that_has_them() -> None:
    """'Meeting' is a meeting, 'exchange' an exchange; order in the file decides ties."""
    nouns = nouns_of_events()
    assert nouns["meeting"].name == "meeting"
    assert nouns["exchange"].name == "exchange"
    assert set(nouns) == {noun for relation in RELATIONS.values() for noun in relation.nouns}


def test_who_may_change_places() -> None:
    """Two who meet are alike; a winner and a loser are not."""
    assert {name for name, relation in RELATIONS.items() if relation.symmetric} == {
        "exchange",
        "meeting",
        "contract",
        "marriage",
        "rivalry",
    }
