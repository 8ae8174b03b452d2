"""Frames laid side by side, role by role."""

from checker.records import Answer, Comparison
from tests.making import matching

MET_HALE = "Anna Berg met Tom Hale in Oslo on Friday."
MET_REED = "Anna Berg met Paul Reed in Oslo on Friday."


def only(*texts: str) -> Comparison:
    """The one comparison of frames."""
    (found,) = matching(*texts).frames
    return found


def by_facet(found: Comparison) -> dict[str, Answer]:
    """The answers by their facet."""
    return {a.facet: a for a in found.answers}


def test_another_one_opposite_is_a_conflict_on_the_first_answer() -> None:
    """Same event, same minister; the others differ."""
    first = only(MET_HALE, MET_REED).answers[0]
    assert (first.facet, first.left, first.right, first.level.conflict) == (
        "participant",
        "Tom Hale",
        "Paul Reed",
        True,
    )


def test_day_and_place_speak_for_one_event_or_against_it() -> None:
    """Equal ones weigh more than differing ones."""
    same = by_facet(only(MET_HALE, MET_REED))
    other = by_facet(only(MET_HALE, "Anna Berg met Paul Reed in Bergen on Saturday."))
    assert same["date"].level.weight > 0 > other["date"].level.weight
    assert same["place"].level.weight > 0 > other["place"].level.weight


def test_who_meets_may_change_places_and_who_wins_may_not() -> None:
    """A meeting is found from either side; the loser of one article is not laid beside the winner of the other."""
    assert only(MET_HALE, "Tom Hale met Anna Berg in Oslo on Friday.").answers[0].level.name == "same"
    won = "Maria Lund beat Joan Peck in the final on Sunday."
    assert matching(won, "Ruth Stein beat Maria Lund in the final on Sunday.").frames == ()
    assert only(won, "Maria Lund beat Ruth Stein in the final on Sunday.").answers[0].level.conflict


def test_frames_without_a_shared_participant_do_not_meet() -> None:
    """Two meetings of four people are two events."""
    assert matching(MET_HALE, "Joan Peck met Paul Reed in Oslo on Friday.").frames == ()


def test_frames_of_two_families_do_not_meet() -> None:
    """A meeting is no succession."""
    assert matching(MET_HALE, "Anna Berg succeeded Paul Reed in the post on Friday.").frames == ()


def test_words_are_laid_beside_the_same_words_only() -> None:
    """To whom was it said? Asked only where the quotations are one."""
    told = 'Anna Berg told {}: "{}"'
    fleet = "The fleet will stay in port until May."
    assert only(told.format("Tom Hale", fleet), told.format("Paul Reed", fleet)).answers[0].level.conflict
    other = "Nobody is going to pay for these boats."
    assert matching(told.format("Tom Hale", fleet), told.format("Paul Reed", other)).frames == ()


def test_the_settings_are_compared() -> None:
    """Passages on one matter are more alike than passages on two."""
    tail = " They spoke about {} for an hour."
    fish = MET_HALE + tail.format("fishing quotas in the North Sea")
    cod = MET_REED + tail.format("cod quotas in the North Sea")
    opera = MET_REED + tail.format("a new opera about Mozart")
    assert only(fish, cod).similarity > only(fish, opera).similarity


def test_the_same_two_in_each_others_places() -> None:
    """Lund cannot have beaten Peck, and Peck Lund, in one final."""
    found = matching(
        "Maria Lund beat Joan Peck in the final on Sunday.", "Joan Peck beat Maria Lund in the final on Sunday."
    )
    (comparison,) = found.frames
    assert comparison.answers[0].level.name == "exchanged"
    assert comparison.answers[0].level.conflict


def test_a_match_seen_from_outside_is_an_encounter() -> None:
    """One article says who was beaten, the other who sat opposite; a reprimand and a meeting are two events."""
    beaten = "Anna Berg beat Tom Hale in Oslo on Friday."
    assert only(beaten, "Opposite Anna Berg sat Paul Reed in Oslo on Friday.").answers[0].level.conflict
    assert matching("Anna Berg scolded Tom Hale in Oslo on Friday.", MET_REED).frames == ()


def test_a_quotation_that_is_cut_is_the_same_quotation() -> None:
    """The address at its end is left out by one."""
    whole = 'Anna Berg turned to Tom Hale. "You are not the owner of this city, Mr Hale," she told him.'
    cut = 'Anna Berg turned to Paul Reed. "You are not the owner of this city," she told him.'
    frames = [c for c in matching(whole, cut).frames if c.answers[0].facet == "participant"]
    assert [c.answers[0].level.conflict for c in frames] == [True]


def test_votes_in_two_states_are_two_contests() -> None:
    """Whoever won in Iowa may have lost in Ohio, to another; in one state there is one winner over the loser."""
    lost = "Anna Berg lost to {} in {} on Friday."
    assert matching(lost.format("Tom Hale", "Iowa"), lost.format("Paul Reed", "Ohio")).frames == ()
    assert only(lost.format("Tom Hale", "Iowa"), lost.format("Paul Reed", "Iowa")).answers[0].level.conflict


def test_a_call_is_no_meeting() -> None:
    """Who phones one may meet another the same day."""
    called = "Anna Berg phoned {} in Oslo on Friday."
    assert matching(called.format("Tom Hale"), MET_REED).frames == ()
    assert only(called.format("Tom Hale"), called.format("Paul Reed")).answers[0].level.conflict


def test_whom_one_runs_against_is_not_whom_one_meets() -> None:
    """A rival by description is laid beside a debate, but beside no talks."""
    rival = "Her opponent was Joan Peck. Anna Berg's opponent, Joan Peck, stayed at home on Friday."
    assert matching(rival, "Anna Berg debated Paul Reed in Oslo on Friday.").frames != ()
    assert matching(rival, MET_REED).frames == ()
