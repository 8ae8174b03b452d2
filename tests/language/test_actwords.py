"""Which act a verb or a noun names."""

import pytest

from checker.language.actwords import is_light, noun_kinds, once, phase_of, phrase_kinds, verb_kinds
from tests.making import document


def kinds_of(text: str, word: str) -> tuple[str, ...]:
    """The kinds of act that a word of a text names."""
    parsed = document(text)
    token = next(t for t in parsed.tokens if t.text == word)
    return (verb_kinds if token.pos in {"VERB", "AUX"} else noun_kinds)(parsed, token)


@pytest.mark.parametrize(
    ("verb", "noun"),
    [
        (("Berg resigned on Friday.", "resigned"), ("Berg's resignation came on Friday.", "resignation")),
        (("Berg stepped down on Friday.", "stepped"), ("Her departure came on Friday.", "departure")),
        (("The judge sentenced Tull.", "sentenced"), ("The sentencing of Tull came late.", "sentencing")),
        (("The council approved the plan.", "approved"), ("The approval of the plan came late.", "approval")),
        (("The firm acquired Nordline.", "acquired"), ("The acquisition of Nordline failed.", "acquisition")),
        (("A man stabbed two guards.", "stabbed"), ("The stabbing of two guards shocked them.", "stabbing")),
        (("The plane took off at noon.", "took"), ("The takeoff was late.", "takeoff")),
        (("A man fired a bullet.", "fired"), ("The shooting shocked them.", "shooting")),
    ],
)
def test_a_verb_and_its_noun_name_one_act(verb: tuple[str, str], noun: tuple[str, str]) -> None:
    """By table or by ending."""
    assert set(kinds_of(*verb)) & set(kinds_of(*noun))


def test_who_is_nominated_for_a_prize_is_not_appointed() -> None:
    """A nomination for a prize is a place on a list, one to an office is a choice."""
    assert kinds_of("Lund was nominated for a prize.", "nominated") == ("shortlist",)
    assert kinds_of("The president nominated Lund.", "nominated") == ("appoint",)


def test_a_phrase_is_known_by_the_table() -> None:
    """A verb with a word behind it has classes of its own, or none."""
    parsed = document("Berg stepped down. Berg stepped over.")
    first, second = (t for t in parsed.tokens if t.text == "stepped")
    assert phrase_kinds(parsed, first) == ("resign",)
    assert phrase_kinds(parsed, second) == ()


def test_the_word_before_a_noun_counts() -> None:
    """An air strike is no walkout."""
    assert kinds_of("The air strike hit the town.", "strike") == ("bombard",)
    assert "walk_out" in kinds_of("The strike of the drivers ended.", "strike")


def test_a_verb_outside_the_table_is_its_own_kind() -> None:
    """And one that says nothing has none."""
    assert kinds_of("The mayor dithered.", "dithered") == ("dither",)
    assert kinds_of("The mayor was there.", "was") == ()


@pytest.mark.parametrize("noun", ["station", "animal", "building site", "money"])
def test_a_thing_is_no_act(noun: str) -> None:
    """Its ending alone makes no noun an act."""
    word = noun.rsplit(maxsplit=1)[-1]
    assert kinds_of(f"They saw the {noun} there.", word) == ()


def test_what_befalls_once_is_told_apart_from_what_is_done_again() -> None:
    """A resignation happens once, a remark does not."""
    assert once(("resign",))
    assert not once(("say",))
    assert not once(())


def test_verbs_of_course_and_light_verbs() -> None:
    """They leave the act to another word."""
    assert (phase_of("begin"), phase_of("continue"), phase_of("finish"), phase_of("sing")) == ("begin", "on", "end", "")
    assert is_light("hold")
    assert not is_light("resign")


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Tull was fatally wounded.", "wounded", "injure"),
        ("Tull was stabbed to death.", "stabbed", "stab"),
    ],
)
def test_what_was_deadly_killed(text: str, word: str, kind: str) -> None:
    """It names its own act and a killing."""
    assert set(kinds_of(text, word)) == {kind, "kill"}
    assert "kill" not in kinds_of("Tull was wounded.", "wounded")
