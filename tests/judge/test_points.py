"""Points that several articles make."""

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.judge.casefile import CaseFile
from checker.judge.differing import Differing
from checker.judge.finding import Draft, confidence
from checker.judge.points import points
from tests.making import case_file, report

TEXTS = (
    "Anna Berg opened the harbour of Oslo on Friday, and a brass band played for an hour.",
    "The Oslo harbour was opened by Anna Berg on Friday. Herring was served to the guests.",
    "On Friday Anna Berg opened the harbour in Oslo; the old pier stays closed.",
)


def made(case: CaseFile) -> list[Draft]:
    """The points of the case."""
    return list(points(case, Differing(case)))


def test_three_articles_make_one_point() -> None:
    """Each with the part of its sentence that says it."""
    (found,) = made(case_file(*TEXTS))
    assert set(found.values) == {"a", "b", "c"}
    assert [e.text for e in found.evidence][:1] == ["Anna Berg opened the harbour of Oslo on Friday"]


def test_a_point_is_told_in_words_that_stand_for_themselves() -> None:
    """The shorter sentence leaves open who she is."""
    case = case_file(
        "Anna Berg is the mayor. She opened the harbour of Oslo on Friday.",
        "Mayor Anna Berg opened the harbour of Oslo on Friday before guests.",
    )
    assert [d.statement for d in made(case) if "harbour" in d.statement] == [
        "Mayor Anna Berg opened the harbour of Oslo on Friday before guests."
    ]


def test_strangers_make_no_point() -> None:
    """Nothing in common."""
    assert not list(made(case_file("Anna Berg opened the harbour.", "Guests of a museum ate herring.")))


def test_a_shared_name_is_no_point() -> None:
    """'We fly with Nordair.' bears out nothing that is told of Nordair."""
    found = made(case_file("We fly with Nordair.", "Nordair and Westwing share their lounges in Oslo."))
    assert [d for d in found if confidence(d.witnesses, d.bias) >= 0.5] == []


def test_that_somebody_spoke_is_no_point() -> None:
    """The same attribution behind two statements that differ."""
    case = case_file(
        "The ferry sank in calm water, the harbour office said.", "A tug was sent from Bergen, the harbour office said."
    )
    assert not [d for d in made(case) if "harbour office" in d.statement]


def test_a_persons_age_is_a_point_however_short() -> None:
    """In two ways of putting it."""
    case = case_file(
        "It had been spotted by a 9-year-old girl, Nora Whelan, who called the zoo.",
        '"He was asleep on a bag," said Nora Whelan, 9, of Lund.',
    )
    (found,) = (d for d in made(case) if all("9" in e.text for e in d.evidence))
    assert {"short", "fragment"}.isdisjoint(w.witness for w in found.witnesses)


def test_a_further_article_has_to_say_it() -> None:
    """What only shares its place does not make it a point of three."""
    case = case_file(*TEXTS[:2], "The weather stayed fair, and the people of Oslo went to the harbour to swim.")
    (found,) = (d for d in made(case) if "harbour" in d.statement)
    assert set(found.values) == {"a", "b"}


def test_two_points_are_told_in_two_ways() -> None:
    """One sentence says what two others say apart: the second point is told in the other's words."""
    case = case_file(
        "Anna Berg opened the harbour of Oslo on Friday and closed the old pier of Oslo on Saturday.",
        "Anna Berg opened the harbour of Oslo on Friday. Anna Berg closed the old pier of Oslo on Saturday.",
    )
    told = [d.statement for d in made(case)]
    assert len(told) == len(set(told)) == 2


def test_a_suspected_conflict_leaves_no_agreement_on_its_value() -> None:
    """The numbers differ: that the lorries were turned away is reported as a conflict or not at all."""
    made = report(
        "Officials said that 40 lorries were turned away at the Elm Street bridge on Friday.",
        "Officials said that 65 lorries were turned away at the Elm Street bridge on Friday.",
    )
    assert not [f for f in made.findings if f.kind == "agreement" and any("lorries" in e.text for e in f.evidence)]


@settings(max_examples=6, deadline=None)
@given(st.permutations([0, 1, 2]))
def test_names_and_order_change_nothing(order: list[int]) -> None:
    """The same points on the same words."""
    usual = report(*TEXTS, names="abc")
    turned = report(*(TEXTS[i] for i in order), names="".join("abc"[i] for i in order))
    assert usual.findings == turned.findings
