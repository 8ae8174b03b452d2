"""One name put for another that the other article never prints."""

import pytest

from checker.judge.finding import Draft, confidence
from checker.judge.substitutes import BIAS, PASSAGES, SAYS, WEIGHTS, substitute_conflicts
from checker.records import FacetType
from tests.making import case_file, report

STEERED = (
    "The Marlow ferry hit the pier on Tuesday. Captain Jana Novak steered the ferry into the stone pier shortly after"
    " seven. Nobody was hurt."
)
OTHER = "On Tuesday the ferry to Marlow struck the pier. Captain {} had steered it into the stone pier. All are well."


def found(*texts: str) -> list[Draft]:
    """Conflicts over who or where."""
    return list(substitute_conflicts(case_file(*texts)))


def test_who_did_it_is_another_in_each() -> None:
    """With the sentences in which they stand for each other, and why."""
    (draft,) = found(STEERED, OTHER.format("Carla Holm"))
    assert draft.type is FacetType.PARTICIPANT
    assert draft.values == {"a": "Jana Novak", "b": "Carla Holm"}
    assert [e.text[slice(*(h - e.start for h in e.highlights[0]))] for e in draft.evidence] == [
        "Jana Novak",
        "Carla Holm",
    ]
    assert confidence(draft.witnesses, draft.bias) > 0.7
    assert "b never names Jana Novak." in {w.says for w in draft.witnesses}


def test_the_question_tells_the_act() -> None:
    """A name cut off at a comma would ask nothing."""
    one = STEERED.replace("Captain Jana Novak", "Jana Novak, the captain,")
    for texts in ((one, OTHER.format("Carla Holm")), (OTHER.format("Carla Holm"), one)):
        (draft,) = found(*texts)
        assert draft.statement == "Who (Captain Carla Holm had steered it into the stone pier)"


@pytest.mark.parametrize(
    "other",
    [
        OTHER.format("Jana Novak"),
        OTHER.format("Carla Holm") + " Jana Novak was on leave.",
        "On Tuesday the ferry to Marlow struck the pier. A passenger, Carla Holm, thanked the rescuers.",
        "The museum shows paintings by Carla Holm until May.",
    ],
    ids=["the same", "known to both", "somebody else beside it", "another thing"],
)
def test_who_is_known_or_stands_elsewhere_is_no_conflict(other: str) -> None:
    """Papers name other people beside one thing."""
    assert not [d for d in found(STEERED, other) if confidence(d.witnesses, d.bias) > 0.5]


def test_the_likeliest_counterpart_is_the_one() -> None:
    """A bystander is not put for the captain."""
    drafts = found(STEERED, OTHER.format("Carla Holm") + " Owen Pryce saw the ferry hit the stone pier.")
    assert {d.values["b"] for d in drafts} == {"Carla Holm"}


def test_a_town_that_is_another_in_each() -> None:
    """A conflict over the place."""
    one = "A fire broke out at a cotton mill in Lund on Friday."
    (draft,) = found(one, "A fire broke out at a cotton mill in Visby on Friday.")
    assert draft.type is FacetType.PLACE
    assert draft.values == {"a": "Lund", "b": "Visby"}


def test_who_says_it_is_a_conflict_of_attribution() -> None:
    """Doubted, since reporters ask several people."""
    one = "The stone pier at Lund cannot be repaired before May, harbour master Jana Novak said."
    (draft,) = found(one, "The stone pier at Lund cannot be repaired before May, harbour master Carla Holm said.")
    assert draft.type is FacetType.ATTRIBUTION
    assert next(w.weight for w in draft.witnesses if w.witness == "voiced") < 0


def test_further_sentences_are_shown_once() -> None:
    """In which the two names stand, the nearest first, up to a number."""
    told = (
        "{0} hit the stone pier with the ferry. {0} had steered the ferry for years. The ferry is in the hands of {0}. "
    )
    (draft,) = found(STEERED + told.format("Novak") * 3, OTHER.format("Carla Holm") + told.format("Holm") * 3)
    places = [(e.article, e.start) for e in draft.evidence]
    assert len(places) == len(set(places)) == PASSAGES


def test_the_report_holds_it_and_the_order_changes_nothing() -> None:
    """The finding of one is that of the other."""
    texts = STEERED, OTHER.format("Carla Holm")
    one, two = report(*texts), report(*reversed(texts), names="ba")
    assert [f.statement for f in one.findings if f.type is FacetType.PARTICIPANT and f.kind == "conflict"]
    assert one.findings == two.findings


def test_each_weighed_sign_is_told() -> None:
    """In words for a person."""
    assert {sign for weights in WEIGHTS.values() for sign in weights} == set(SAYS)
    assert WEIGHTS.keys() == BIAS.keys()
