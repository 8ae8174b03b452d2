"""Conflicts between frames: another one in the same role."""

from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft, confidence
from checker.judge.participants import participant_conflicts
from checker.records import Strength
from tests.making import case_file, extractions, matching

MET = "Anna Berg met {} in {} on {}."
HALE = MET.format("Tom Hale", "Oslo", "Friday")
REED = MET.format("Paul Reed", "Oslo", "Friday")
SUMMED_UP = (
    "French minister Claire Dumas rejected the claim in Geneva on Friday.\n\n"
    "British minister Tom Hale defended it and warned of delays.\n\n"
    "The exchange highlighted tensions between France and Britain."
)
FACED = "French minister Claire Dumas clashed with British envoy {} in Geneva on Friday."


def drafts(*texts: str) -> list[Draft]:
    """The drafts between the articles."""
    return list(participant_conflicts(case_file(*texts)))


def surest(*texts: str) -> float:
    """The confidence of the surest draft."""
    return max(confidence(d.witnesses, d.bias) for d in drafts(*texts))


def test_the_one_opposite_is_asked_for() -> None:
    """A discrepancy between the two who differ, with the sentences that put them there."""
    (found,) = drafts(HALE, REED)
    assert found.relation == "counterpart"
    assert found.strength is Strength.DISCREPANCY
    assert found.values == {"a": "Tom Hale", "b": "Paul Reed"}
    assert [e.text for e in found.evidence] == [HALE, REED]
    assert [HALE[slice(*h)] for h in found.evidence[0].highlights] == ["Tom Hale"]
    assert found.statement == "Who stood opposite Anna Berg"
    assert {v.partition(" (")[0] for v in found.values.values()} == {"Tom Hale", "Paul Reed"}


def test_who_tells_of_both_contradicts_nobody() -> None:
    """An article with both pairs tells of two meetings."""
    assert drafts(HALE, REED + " Anna Berg met Tom Hale on Saturday.") == []


def test_the_same_two_are_no_conflict() -> None:
    """Whoever stands first."""
    assert drafts(HALE, "Tom Hale met Anna Berg in Oslo on Friday.") == []


def test_one_day_outscores_another_day() -> None:
    """Meetings on two days in two towns may both have been."""
    assert surest(HALE, REED) > surest(HALE, MET.format("Paul Reed", "Oslo", "Saturday"))
    assert surest(HALE, REED) > surest(HALE, MET.format("Paul Reed", "Bergen", "Friday"))


def test_someone_unheard_of_outscores_someone_known() -> None:
    """Where the other article names him too, he may simply have been left out."""
    assert surest(HALE, REED) > surest(HALE, REED + " Tom Hale was at home all day.")


def test_a_pieced_frame_shows_every_sentence_and_how_it_follows() -> None:
    """Nobody says 'Dumas faced Hale'; three sentences together do."""
    (found,) = drafts(SUMMED_UP, FACED.format("Paul Reed"))
    pieces = [e for e in found.evidence if e.article == "a"]
    assert len(pieces) == 3
    assert all("exchange" in e.note for e in pieces)
    assert found.values["a"].startswith("Tom Hale (")
    assert {"frame", "side"} <= {w.witness for w in found.witnesses}


def test_a_stated_frame_outscores_a_pieced_one() -> None:
    """The witness of piecing together speaks against."""
    (found,) = drafts(SUMMED_UP, FACED.format("Paul Reed"))
    assert all(w.weight < 0 for w in found.witnesses if w.witness == "frame")
    (stated,) = drafts(FACED.format("Tom Hale"), FACED.format("Paul Reed"))
    assert all(w.witness != "frame" for w in stated.witnesses)


def test_the_question_fits_the_event() -> None:
    """A match has an opponent, words have a hearer."""
    (lost,) = drafts("Maria Lund beat Joan Peck in the final.", "Maria Lund beat Ruth Stein in the final.")
    assert "opponent" in lost.statement
    told = 'Anna Berg told {}: "The fleet will stay in port until May."'
    (spoken,) = drafts(told.format("Tom Hale"), told.format("Paul Reed"))
    assert "these words" in spoken.statement


def test_two_kinds_of_event_need_one_who_is_unheard_of() -> None:
    """Beaten one day, met another: where both articles know both, each has a part of his own."""
    beaten = "Anna Berg beat Tom Hale in Oslo on Friday."
    opposite = "Opposite Anna Berg sat Paul Reed in Oslo on Friday."
    assert surest(beaten, opposite) < surest(beaten, "Anna Berg beat Paul Reed in Oslo on Friday.")
    assert drafts(beaten + " Paul Reed watched.", opposite + " Tom Hale watched.") == []


def test_a_year_says_less_than_a_day() -> None:
    """Both in 2014 may be months apart."""
    met = "Anna Berg met {} in Oslo {}."
    years = surest(met.format("Tom Hale", "in 2014"), met.format("Paul Reed", "in 2014"))
    days = surest(met.format("Tom Hale", "on 3 May 2014"), met.format("Paul Reed", "on 3 May 2014"))
    assert years < days


def test_who_gives_a_year_tells_of_another_year() -> None:
    """Where the article has no date, so that the year is not a day's of its own; it counts against one event."""
    left, right = "Anna Berg beat Tom Hale in Oslo in April 2014.", "Anna Berg beat Paul Reed in Oslo."
    undated = CaseFile(
        [
            e.model_copy(update={"article": e.article.model_copy(update={"published": None})})
            for e in extractions(left, right)
        ],
        matching(left, right),
    )
    (found,) = participant_conflicts(undated)
    assert [w.weight < 0 for w in found.witnesses if w.level == "another year"] == [True]
    assert not any(w.level == "another year" for d in drafts(left, right) for w in d.witnesses)


def test_who_also_meets_one_meets_several() -> None:
    """The word counts against one meeting, where it stands before the verb."""
    for words in ("Anna Berg also met", "Anna Berg also plans to meet"):
        also = HALE.replace("Anna Berg met", words)
        assert surest(also, REED) < surest(HALE, REED)
        assert any(w.level == "one of several" for d in drafts(also, REED) for w in d.witnesses)
    assert not any(w.level == "one of several" for d in drafts(HALE, REED) for w in d.witnesses)


def test_many_may_back_one() -> None:
    """Who is endorsed by two is no conflict; who endorses two is."""
    assert drafts(*(f"{name} endorsed Anna Berg on Friday." for name in ("Tom Hale", "Paul Reed"))) == []
    assert drafts(*(f"Anna Berg endorsed {name} on Friday." for name in ("Tom Hale", "Paul Reed"))) != []


def test_meetings_with_nothing_in_common_say_so() -> None:
    """Neither day nor place nor matter."""
    bare = drafts("Anna Berg met Tom Hale.", "Anna Berg debated Paul Reed.")
    assert any(w.witness == "circumstances" for d in bare for w in d.witnesses)
    assert not any(w.witness == "circumstances" for d in drafts(HALE, REED) for w in d.witnesses)


def test_an_election_has_several_candidates() -> None:
    """Where both articles know both, one may have lost to either; a match has one opponent."""
    lost = "Anna Berg lost to {} in the {} on Friday."
    known = " Tom Hale and Paul Reed were there."
    election = [lost.format(name, "primary election") for name in ("Tom Hale", "Paul Reed")]
    assert drafts(*(text + known for text in election)) == []
    assert drafts(*election) != []
    assert drafts(*(lost.format(name, "final") + known for name in ("Tom Hale", "Paul Reed"))) != []


def test_one_count_has_one_loser() -> None:
    """Where both give the same two numbers, it is one ballot, though both know both candidates."""
    count = "Anna Berg had 42 percent of the vote to {}'s {} in the primary election."
    known = " Tom Hale and Paul Reed were there."
    hale, reed = (count.format(name, 37) + known for name in ("Tom Hale", "Paul Reed"))
    (found,) = drafts(hale, reed)
    assert any(w.witness == "number" and w.weight > 0 for w in found.witnesses)
    assert drafts(hale, count.format("Paul Reed", 31) + known) == []


def test_words_show_who_heard_them() -> None:
    """Where the hearer is a pronoun, the sentences of the meeting say who it is."""
    text = 'Anna Berg met {0} in Oslo.\n\n"The fleet will stay in port until May," she told him.'
    told = next(d for d in drafts(text.format("Tom Hale"), text.format("Paul Reed")) if "words" in d.statement)
    assert {"Anna Berg met Tom Hale in Oslo.", "Anna Berg met Paul Reed in Oslo."} <= {e.text for e in told.evidence}


def test_who_sues_one_may_sue_another() -> None:
    """Two suits of one plaintiff are likelier than two successors whom one appointed."""
    sued, appointed = (
        surest(*(f"Anna Berg {verb} {name} in Oslo on Friday." for name in ("Tom Hale", "Paul Reed")))
        for verb in ("sued", "appointed")
    )
    assert sued < appointed
