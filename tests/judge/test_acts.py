"""Two times for one act."""

import pytest

from checker.judge.acts import act_conflicts
from checker.judge.finding import Draft, confidence
from checker.records import FacetType, Strength
from tests.making import case_file

RESIGNED = "Anna Berg, the mayor of Lund, resigned on Friday."


def sure(*texts: str) -> list[Draft]:
    """Conflicts that are likelier than not."""
    return [d for d in act_conflicts(case_file(*texts)) if confidence(d.witnesses, d.bias) >= 0.5]


def test_two_days_of_one_act_conflict() -> None:
    """In whatever words, with both days marked."""
    (found,) = sure(RESIGNED, "The resignation of Anna Berg on Thursday left Lund without a mayor.")
    assert found.type is FacetType.DATE
    assert found.strength is Strength.CONTRADICTION
    assert found.values == {"a": "Friday (13 February)", "b": "Thursday (12 February)"}
    assert [e.text[slice(*(h - e.start for h in e.highlights[0]))] for e in found.evidence] == ["Friday", "Thursday"]


@pytest.mark.parametrize(
    "other",
    [
        "The resignation of Anna Berg on 13 February left Lund without a mayor.",
        "Carl Holm, her deputy in Lund, resigned on Thursday.",
        "Anna Berg spoke in Lund on Thursday.",
        "Anna Berg has been mayor of Lund since 2019.",
        "Lund's inquiry into Anna Berg ended on Thursday.",
    ],
    ids=["the same day", "another's", "another act", "a stretch", "another matter"],
)
def test_other_acts_and_other_names_of_a_day_are_no_conflict(other: str) -> None:
    """Only one act with two days is."""
    assert sure(RESIGNED, other) == []


def test_a_day_that_the_other_article_gives_as_well_is_no_conflict() -> None:
    """It tells of two such acts and dates one of them alike."""
    other = "The resignation of Anna Berg on Friday shook Lund. Her resignation from the party came on Thursday."
    assert sure(RESIGNED, other) == []


def test_beginning_and_end_of_one_act_have_two_days() -> None:
    """An inquiry begins on one day and ends on another."""
    left = "Lund's inquiry into the fire at Nordline began on Monday."
    assert sure(left, "Lund's inquiry into the fire at Nordline ended on Friday.") == []
    assert len(sure(left, "Lund's inquiry into the fire at Nordline began on Tuesday.")) == 1


def test_years_apart_it_is_hardly_one_event() -> None:
    """The distance speaks against it."""
    (near,) = (d for d in act_conflicts(case_file("Berg visited Lund on Friday.", "Berg visited Lund on Thursday.")))
    (far,) = (d for d in act_conflicts(case_file("Berg visited Lund on Friday.", "Berg visited Lund in 2019.")))
    assert confidence(far.witnesses, far.bias) < confidence(near.witnesses, near.bias)


def test_contests_of_two_places_are_two() -> None:
    """A state has its own vote; one victory at one place keeps its two days."""
    won = "Anna Berg won the primary in {} on {}."
    assert FacetType.DATE not in {d.type for d in sure(won.format("Texas", "Sunday"), won.format("Ohio", "Tuesday"))}
    assert [d.type for d in sure(won.format("Ohio", "Sunday"), won.format("Ohio", "Tuesday"))] == [FacetType.DATE]


def test_a_number_that_differs_as_well_speaks_against_one_act() -> None:
    """Two thefts differ in what was taken."""
    stolen = "The thieves stole {} watches from Anna Berg in Lund on {}."
    (draft,) = act_conflicts(case_file(stolen.format(40, "Sunday"), stolen.format(90, "Tuesday")))
    assert "numbers" in {w.witness for w in draft.witnesses}


def test_one_clock_in_two_zones_is_a_conflict() -> None:
    """One of the two has misread its zone."""
    left = "The plane to Oslo took off at 8:40 a.m. (0040 GMT)."
    (found,) = sure(left, "The plane to Oslo took off at 8:40 a.m. PST.")
    assert "clock" in {w.witness for w in found.witnesses}
    assert sure(left, "The plane to Oslo took off at 12:40 a.m. GMT.") == []


def test_what_was_told_as_done_was_done_by_then() -> None:
    """A debt that a lawyer called repaid in 2024 was not repaid in 2025."""
    left = "Carl Holm repaid the loan of Nordline last year."
    (found,) = sure(left, "The lawyer said in 2024 that Carl Holm repaid the loan of Nordline.")
    assert found.values == {"a": "last year (2025)", "b": "2024 at the latest"}
    assert sure(left, "The lawyer said on Friday that Carl Holm repaid the loan of Nordline.") == []


def test_a_court_announces_a_sentence() -> None:
    """Two days for which it is set."""
    left = "A jury convicted Carl Holm. Sentencing was set for March 14."
    (found,) = sure(left, "Judge Anna Berg is to announce on March 17 how many years Carl Holm will get.")
    assert found.type is FacetType.DATE


def test_what_is_under_way_is_not_still_to_begin() -> None:
    """Unless the other article came out after the day on which it was to begin."""
    going = "The police in Lund are investigating the fire at Nordline."
    (found,) = sure(going, "The police in Lund will begin an investigation of the fire at Nordline on Friday.")
    assert found.values == {"a": "under way", "b": "Friday"}
    assert sure(going, "The police in Lund began an investigation of the fire at Nordline on Friday.") == []


def test_two_towns_for_one_act_conflict() -> None:
    """Unless one article knows both."""
    left = "Nordline will build its new factory at Lund."
    (found,) = sure(left, "Nordline will build its new factory at Visby.")
    assert found.type is FacetType.PLACE
    assert found.statement == "Where (build)"
    assert sure(f"{left} It had looked at Visby as well.", "Nordline will build its new factory at Visby.") == []


def test_the_place_of_the_dateline_is_not_told_of() -> None:
    """A report sent from a town says nothing of that town."""
    left = "LUND — Nordline will be based in Visby."
    (found,) = sure(left, "Nordline will be headquartered in Lund.")
    assert found.values == {"a": "Visby", "b": "Lund"}


def test_two_towns_for_one_meeting_of_one_day_conflict() -> None:
    """'Here' is where the report is sent from."""
    left = "LUND, Sweden — Anna Berg was booed at a town hall meeting here on Friday."
    (found,) = sure(left, "Anna Berg was shouted down at a campaign stop in Visby on Friday.")
    assert found.values == {"a": "here", "b": "Visby"}
    assert sure(left, "Anna Berg was shouted down at a campaign stop in Visby on Monday.") == []
    assert sure(left, "Carl Holm was shouted down at a campaign stop in Visby on Friday.") == []


def test_two_towns_of_one_court_conflict() -> None:
    """It is named for its town."""
    (found,) = sure("Anna Berg spoke outside the courthouse in Lund.", "Anna Berg left the court in Visby.")
    assert found.type is FacetType.PLACE


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        ("Anna Berg took office in 2011.", "Anna Berg has been mayor since 2010.", {"2011", "since 2010"}),
        ("Nordline was founded in 1987 in Lund.", "Nordline was started in Lund in 1978.", {"1987", "1978"}),
        ("Anna Berg was elected in 2018.", "Anna Berg won office in 2016.", {"2018", "2016"}),
        (
            "The council voted on Friday to approve the plan of Nordline.",
            "The council backed the plan of Nordline late on Thursday.",
            {"Friday (13 February)", "late on Thursday (12 February)"},
        ),
    ],
    ids=["office", "founding", "election", "vote"],
)
def test_an_act_is_known_in_other_words(left: str, right: str, values: set[str]) -> None:
    """Of a holder of an office, of what a house has voted, of a founding that two sources put years apart."""
    (found,) = sure(left, right)
    assert set(found.values.values()) == values


def test_two_sorts_of_place_for_one_act_conflict() -> None:
    """Unless one article puts something at both."""
    left, right = "Anna Berg died in a hotel in Lund.", "Anna Berg died in a motel in Lund."
    (found,) = sure(left, right)
    assert found.type is FacetType.PLACE
    assert found.values == {"a": "a hotel", "b": "a motel"}
    assert sure(f"{left} She had slept in a motel before.", right) == []


def test_two_sums_of_money_speak_against_one_act() -> None:
    """Of two thefts each has its loot."""
    left, right = (
        "Thieves stole rings worth $900,000 from Nordline in May.",
        "Thieves stole rings from Nordline in July.",
    )
    dear = right.replace("rings", "rings worth $88 million")
    (plain,), (apart,) = (list(act_conflicts(case_file(left, other))) for other in (right, dear))
    assert "sums" not in {w.witness for w in plain.witnesses}
    assert "sums" in {w.witness for w in apart.witnesses}


FILLER = " Trains run again. Schools are open. Shops sell bread. The harbour is calm."


def test_what_both_articles_lead_with_is_likelier_one() -> None:
    """Where there is enough of each to have a lead."""
    other = "The resignation of Anna Berg on Tuesday left Lund without a mayor."
    (short,) = act_conflicts(case_file(RESIGNED, other))
    (long,) = act_conflicts(case_file(RESIGNED + FILLER, other + FILLER))
    (late,) = act_conflicts(case_file(RESIGNED + FILLER, FILLER.strip() + " " + other))
    assert [any(w.witness == "lead" for w in d.witnesses) for d in (short, long, late)] == [False, True, False]


def test_two_people_of_a_name_clash_more_than_a_description_does() -> None:
    """A nickname may be of the same person."""
    weights = []
    for who in ("Carl Holm", "The Iron Duchess"):
        (draft,) = act_conflicts(case_file("Anna Berg died on Friday.", f"{who} died on Tuesday."))
        weights.append(min(w.weight for w in draft.witnesses if w.witness == "participants"))
    assert weights[0] < weights[1] < 0


def test_one_announcement_is_no_speech_among_many() -> None:
    """Where what is announced is one thing, that people speak on many days is nothing to it."""
    (draft,) = act_conflicts(
        case_file("Anna Berg announced her resignation on Friday.", "Anna Berg announced on Tuesday that she resigns.")
    )
    assert "speeches" not in {w.witness for w in draft.witnesses}


def test_nothing_makes_two_speeches_one() -> None:
    """However near their sentences are."""
    (draft,) = act_conflicts(
        case_file("Anna Berg's statement on Nordline came on Friday.", "Anna Berg's statement on Lund came on Monday.")
    )
    assert {"nearest times", "nearest passages"}.isdisjoint(w.witness for w in draft.witnesses)
