"""Acts of two articles that may be one."""

from checker.match import match
from checker.models import load_embedder
from checker.records import ActMatch, MatchOptions
from tests.making import extractions


def matches(*texts: str) -> list[ActMatch]:
    """The matches of acts of some articles."""
    return list(match(extractions(*texts), load_embedder(), MatchOptions()).acts)


def test_a_verb_meets_the_noun_of_its_act() -> None:
    """With the person of both and the two days."""
    (found,) = matches("Anna Berg resigned on Friday.", "The resignation of Anna Berg came on Thursday.")
    assert found.kinds == ("resign",)
    assert found.who == ("anna berg",)
    assert [a.level.name for a in found.answers] == ["different"]


def test_acts_of_two_kinds_or_people_are_two() -> None:
    """A speech is no resignation; two people's remarks are two, their resignations are marked as two."""
    assert matches("Anna Berg resigned on Friday.", "Anna Berg sang on Thursday.") == []
    assert matches("Anna Berg spoke on Friday.", "Carl Holm spoke on Thursday.") == []
    (found,) = matches("Anna Berg resigned on Friday.", "Carl Holm resigned on Thursday.")
    assert found.clash


def test_what_happened_and_what_did_not_do_not_meet() -> None:
    """A denied act has no time."""
    assert matches("Anna Berg resigned on Friday.", "Anna Berg did not resign on Thursday.") == []


def test_other_people_are_noted() -> None:
    """Two arrests by one officer are of two men."""
    (found,) = matches("Anna Berg arrested Carl Holm on Friday.", "Anna Berg arrested Erik Lund on Thursday.")
    assert found.clash
    assert found.principals == ("anna berg",)


def test_somebody_named_beside_an_act_is_not_in_its_opposite_part() -> None:
    """Who is only mentioned when another is dismissed was not dismissed; who met whom may be told from either side."""
    (found,) = matches(
        "Anna Berg was dismissed as coach on Saturday.",
        "On Monday the club dismissed Carl Holm, who had trained Anna Berg.",
    )
    assert found.clash
    assert not any(m.clash for m in matches("Anna Berg met Carl Holm on Friday.", "Carl Holm met Anna Berg on Monday."))


def test_who_beat_another_and_was_beaten_played_twice() -> None:
    """A winner and a loser do not change places in one match."""
    (found,) = matches("Lund defeated Malmo on Thursday.", "Orebro defeated Lund on Friday.")
    assert found.clash
    assert found.principals == ()


def test_an_act_of_a_different_thing_is_another() -> None:
    """Two falls from two masts, unless both articles tell of the other mast."""
    left, right = "In June a beam fell from {} mast.", "A beam fell from {} mast on Tuesday."
    assert matches(left.format("the"), right.format("the"))
    assert matches(left.format("another"), right.format("the")) == []
    assert matches(left.format("another"), right.format("a second"))


def test_other_times_of_such_acts_are_counted() -> None:
    """An article that dates two votes has one more than one."""
    (plain,) = matches("Lund voted on Friday.", "Lund voted on Thursday.")
    assert plain.rivals == 0
    told = matches("Lund voted on Friday. Lund also voted on Monday.", "Lund voted on Thursday.")
    assert {m.rivals for m in told} == {1}


def test_an_announcement_is_known_by_what_it_announces() -> None:
    """A retirement announced is no resignation announced."""
    told = "Berg announced her resignation on Friday."
    same = matches(told, "Berg announced on Monday that she would resign.")
    assert {m.content for m in same if m.kinds == ("announce",)} == {True}
    (other,) = matches(told, "Berg announced her wedding on Monday.")
    assert other.content is False


def test_the_order_of_the_articles_changes_only_the_sides() -> None:
    """Left becomes right."""
    texts = ("Anna Berg resigned in Lund on Friday.", "The resignation of Anna Berg came on Thursday.")
    (one,) = matches(*texts)
    (other,) = matches(*reversed(texts))
    turned = {"left", "right", "left_act", "right_act", "answers"}
    assert one.model_dump(exclude=turned) == other.model_dump(exclude=turned)
    assert {one.answers[0].left, one.answers[0].right} == {other.answers[0].left, other.answers[0].right}


def test_a_bound_counted_from_an_occasion_gives_its_day() -> None:
    """Who campaigns ahead of Saturday's primary tells when the primary is."""
    (found,) = matches(
        "Anna Berg leads before Tuesday's Lund primary.", "Anna Berg campaigned ahead of Saturday's Lund primary."
    )
    assert found.kinds == ("primary",)
    assert [a.level.name for a in found.answers] == ["different"]
