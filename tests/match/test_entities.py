"""One person in two articles: spelling and office."""

import pytest

from checker.match.entities import entity_comparisons
from checker.records import Answer, Entity, EntityType, Mention, MentionKind
from tests.making import extraction, matching


def answers(*texts: str) -> list[Answer]:
    """All answers on people."""
    return [a for c in matching(*texts).entities for a in c.answers]


def test_one_name_in_two_spellings_is_answered() -> None:
    """With the places where the whole names stand."""
    left, right = "Lena Hansen opened the hall on Friday.", "Lena Hanson opened the hall on Friday."
    (found,) = answers(left, right)
    assert (found.facet, found.level.name) == ("participant", "spelling")
    assert [left[slice(*found.left_span or ())], right[slice(*found.right_span or ())]] == [
        "Lena Hansen",
        "Lena Hanson",
    ]


def test_who_writes_both_spellings_is_not_asked() -> None:
    """Where one article has the other's spelling as well, as whole words."""
    left, right = "Lena Marlowe opened the hall on Friday.", "Lena Marlow opened the hall on Friday."
    assert [a.level.name for a in answers(left, right)] == ["spelling"]
    assert answers(left, right + " Later Lena Marlowe left.") == []


def test_a_spelling_counts_whatever_the_kind() -> None:
    """Of a ship as well; not of the members of a party."""
    found = answers("The boats were towed by the Salamandra.", "The boats were towed by the Salemandra.")
    assert [a.level.name for a in found] == ["spelling"]
    assert answers("The Republicans won in Oslo.", "The Republican won in Oslo.") == []


def test_one_spelling_is_no_answer() -> None:
    """Nothing to say of a name that both spell alike."""
    assert answers("Lena Hansen opened the hall.", "Lena Hansen closed the hall.") == []


def test_the_same_office_agrees() -> None:
    """In other words, too."""
    found = answers(
        "Norwegian fisheries minister Anna Berg spoke in Oslo.",
        "Anna Berg, the fisheries minister of Norway, spoke in Oslo.",
    )
    assert [a.level.weight > 0 for a in found if a.facet == "role"] == [True]


def test_an_office_that_agrees_elsewhere_is_confirmed() -> None:
    """Who is called governor in both is not in conflict for being called senator once."""
    left = "Governor Tom Hale of Ohio spoke in Columbus."
    right = "Senator Tom Hale of Ohio spoke in Columbus."
    assert [a.confirmed for a in answers(left, right) if a.level.conflict] == [False]
    more = right + " Governor Hale left early."
    assert [a.confirmed for a in answers(left, more) if a.level.conflict] == [True]


def test_two_people_are_not_compared() -> None:
    """Different names, no answers."""
    assert answers("Mayor Anna Berg spoke in Oslo.", "Governor Tom Hale spoke in Oslo.") == []


@pytest.mark.parametrize(("also", "count"), [("Jana Novak", 0), ("Novak", 1)])
def test_a_verb_of_a_headline_is_no_part_of_a_name(also: str, count: int) -> None:
    """Where the article names the person without it."""

    def named(article: str, *names: str) -> Entity:
        mentions = tuple(Mention(start=0, end=len(n), text=n, kind=MentionKind.NAME) for n in names)
        return Entity(id=f"{article}#e0", article=article, name=names[0], type=EntityType.PERSON, mentions=mentions)

    pairs = (named("a", "Jana Novak Chekov", also), named("b", "Jana Novak Chekhov"))
    told = [extraction("It rained.", e.article).model_copy(update={"entities": (e,), "claims": ()}) for e in pairs]
    found = entity_comparisons(told, {e.id: "one" for e in pairs}, {})
    assert len(found) == count
