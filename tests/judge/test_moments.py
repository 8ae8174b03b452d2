"""What speaks for and against two times being answers to one question."""

import pytest

from checker.extract import extraction_of
from checker.judge.casefile import CaseFile
from checker.judge.moments import MOMENTS, OF_ONE_ACT, moment_witnesses
from checker.judge.values import value_conflicts
from checker.language.annotate import annotate
from checker.match import match
from checker.models import load_embedder
from checker.records import LanguageOptions, MatchOptions, Witness
from tests.making import article, case_file


def witnesses(*texts: str) -> list[Witness]:
    """What is said of the first pair of times that differ."""
    return said_in(case_file(*texts))


def undated(*texts: str) -> CaseFile:
    """The case of articles without a day of publication."""
    articles = [article(text, name, None) for text, name in zip(texts, "ab", strict=True)]
    extractions = tuple(extraction_of(document) for document in annotate(articles, LanguageOptions()))
    return CaseFile(extractions, match(extractions, load_embedder(), MatchOptions()))


def said_in(case: CaseFile) -> list[Witness]:
    """What is said of the first pair of times that differ."""
    comparison, answer = next(
        (c, a) for c in case.matching.claims for a in c.answers if a.facet == "date" and a.level.conflict
    )
    return moment_witnesses(case, comparison, answer)


JUMPED = "Hale of Bergen jumped into the race on June {}."
FURTHER = (
    " The mayor of Oslo resigned on April {}. The harbour of Stavanger froze on January {}."  # times to choose from
)
CASES = {
    "kind of act": ("The ferry left Bergen on June 3.", "The ferry sailed from Bergen on June 9."),
    "tense": (JUMPED.format(3), JUMPED.format(9)),
    "step apart": (JUMPED.format(3), JUMPED.format(4)),
    "nearest time": (JUMPED.format(3), JUMPED.format(9) + FURTHER.format(20, 7)),
    "nearest times": (JUMPED.format(3) + FURTHER.format(20, 7), JUMPED.format(9) + FURTHER.format(20, 7)),
    "equal": (JUMPED.format(3), JUMPED.format(9) + " Hale of Bergen jumped into the race on June 3, he says."),
    "owner": ("Bergen fears Monday's rain.", "Bergen lost the match against Oslo on Friday."),
    "bound": ("The bridge of Bergen was mended by June 3.", "The bridge of Bergen was mended on June 9."),
    "hearsay": ("The bridge of Bergen burned, a guard said on June 3.", "The bridge of Bergen burned on June 1."),
    "stretch": ("Bergen will vote on May 2-4 on the bridge.", "Bergen will vote on June 9 on the bridge."),
    "no act": ("Bergen, June 3, a photograph of the bridge.", "The bridge of Bergen was opened on June 9."),
    "far apart": ("The bridge of Bergen burned on June 3, 2014.", "The bridge of Bergen burned on May 9, 2016."),
    "numbers": (
        "Shares of Bergen Bank fell 3 percent on Monday.",
        "Shares of Bergen Bank fell 9 percent on Friday.",
    ),
    "moving": (
        "Shares of Bergen Bank fell to $65 on Monday.",
        "Shares of Bergen Bank fell to $58 on Friday.",
    ),
    "habit": ("Bergen Bank typically mends its programs on Monday.", "Bergen Bank mended its programs on Friday."),
    "little shared": (
        "The ferry that had left the old quay at dawn with forty tourists sank near Bergen on Monday.",
        "The minister in charge of roads, railways and harbours flew up to Bergen on Tuesday to comfort widows.",
    ),
    "deeds": ("The ferry sank off Bergen on Monday.", "The captain of the ferry resigned in Bergen on Friday."),
    "doers": (
        "Mayor Tom Hale announced a ban on trips to Oslo on Monday.",
        "Governor Ann Berg announced a ban on trips to Oslo on Friday.",
    ),
    "names of doers": (
        "Nordline announced a ban on trips to Oslo on Monday.",
        "Governor Ann Berg announced a ban on trips to Oslo on Friday.",
    ),
    "speeches": (
        "Mayor Tom Hale said on Monday that the bridge of Bergen was safe.",
        "Mayor Tom Hale said on Friday that the bridge of Bergen was old.",
    ),
    "other values": ("Thirty guests of Bergen left on June 3.", "Thirty guests of Bergen left on June 9."),
    "nearest passage": (
        JUMPED.format(3),
        "Hale jumped into the race on June 9. Hale of Bergen jumped into the race in June, he says.",
    ),
    "nearest passages": (JUMPED.format(3), JUMPED.format(9)),
    "telling": (
        "Mayor Tom Hale said on Monday that the bridge burned.",
        "The bridge of Mayor Tom Hale burned on Friday.",
    ),
}


# where no article has a day of publication
UNDATED = {"year": ("The bridge of Bergen burned on June 3, 2014.", "The bridge of Bergen burned on Friday.")}


@pytest.mark.parametrize("name", sorted(CASES | UNDATED))
def test_each_witness_speaks_in_its_case(name: str) -> None:
    """One pair for each row of the table, with its weight."""
    found = witnesses(*CASES[name]) if name in CASES else said_in(undated(*UNDATED[name]))
    said = {w.witness: w.weight for w in found}
    assert said.get(name) == MOMENTS[name][1]


@pytest.mark.parametrize(
    "texts",
    [
        (
            "Nordline said on Monday that it had sunk the ferry of Bergen.",
            "Nordline sank the ferry of Bergen on Friday.",
        ),
        ("The mayor of Bergen announced on Monday the end of the ferry.", "The mayor of Bergen resigned on Friday."),
    ],
)
def test_who_tells_of_his_own_deed_is_no_hearsay(texts: tuple[str, str]) -> None:
    """Nor is an announcement: it is what is news."""
    assert "hearsay" not in {w.witness for w in witnesses(*texts)}


def test_a_day_before_a_noun_names_the_other_thing() -> None:
    """The sentence was not passed on the day of the storm; of two days before nouns neither is the likelier name."""
    said = witnesses("A judge of Bergen sentenced Tom Hale for the June 3 theft.", "Tom Hale was sentenced on Friday.")
    assert "owner" in {w.witness for w in said}
    both = witnesses("He skipped the 2012 elections in Bergen.", "He sat out the 2010 and 2014 elections in Bergen.")
    assert "owner" not in {w.witness for w in both}


def test_the_table_is_tested_whole() -> None:
    """Each sign has a case here, and each case a sign."""
    assert set(CASES | UNDATED) == set(MOMENTS)


def test_one_deed_in_two_words_outscores_two_deeds_of_two_people() -> None:
    """No class of act joins 'entered' and 'jumped', and yet the two days are one question."""
    same = list(
        value_conflicts(
            case_file(
                "Hale entered the race for mayor of Bergen on June 3.",
                "Hale jumped into the race for mayor of Bergen on June 4.",
            )
        )
    )
    other = list(value_conflicts(case_file(*CASES["doers"])))
    weight = [sum(w.weight for w in draft.witnesses) for draft in (same[0], other[0])]
    assert weight[0] > weight[1] + 1


def test_that_something_is_said_in_both_is_no_kind_of_act() -> None:
    """Two sentences that name nobody alike tell of two statements; of one person they may tell of one."""
    others = witnesses(
        "Tom Hale said on Monday that the bridge is shut.", "A police chief said on Friday that the bridge is shut."
    )
    assert "kind of act" not in {w.witness for w in others}
    one = witnesses(
        "Tom Hale said on Monday that the bridge is shut.", "Tom Hale said on Friday that the bridge is shut."
    )
    assert "kind of act" in {w.witness for w in one}


def test_two_days_of_one_occasion_are_no_mere_names_of_it() -> None:
    """Whose day it is tells when it is, where the other tells of the same."""
    said = witnesses("Bergen fears Monday's primary in Oslo.", "Bergen lost Friday's primary in Oslo.")
    assert "owner" not in {w.witness for w in said}


def test_signs_for_one_act_are_weighed_by_themselves() -> None:
    """Only those that the match of the acts does not know."""
    case = case_file(*CASES["nearest times"])
    comparison, answer = next((c, a) for c in case.matching.claims for a in c.answers if a.level.conflict)
    said = {w.witness: w.weight for w in moment_witnesses(case, comparison, answer, OF_ONE_ACT)}
    assert said == {name: OF_ONE_ACT[name] for name in ("nearest times", "nearest passages")}
