"""The figures, against numbers worked out by hand."""

from collections.abc import Callable

from checker.records import Finding
from checker.regress.gold import GoldFinding
from checker.regress.score import score

HURT = ("Twelve people were hurt in Anderby.", "Fifteen people were hurt in Anderby.")
BEGAN = ("The fire began on Monday.", "The blaze broke out on Monday.")
HURT_SPANS: "Spans" = {"a": ((0, 35),), "b": ((0, 36),)}
BEGAN_SPANS: "Spans" = {"a": ((37, 62),), "b": ((38, 68),)}


Spans = dict[str, tuple[tuple[int, int], ...]]


def row(kind: str, facet: str, spans: Spans, hardness: str = "") -> GoldFinding:
    """One annotated finding."""
    return GoldFinding(id=f"{kind}-{facet}", kind=kind, type=facet, hardness=hardness, spans=spans)


def test_the_figures_of_two_stories(find: Callable[..., Finding]) -> None:
    """One conflict hit under another type, one missed and called agreement, one trap called conflict."""
    first = [row("conflict", "number", HURT_SPANS, "hard"), row("trap", "date", BEGAN_SPANS)]
    second = [row("conflict", "date", BEGAN_SPANS, "soft"), row("agreement", "place", HURT_SPANS)]
    answers = [
        [find("conflict", "place", *HURT), find("conflict", "date", *BEGAN)],
        [find("agreement", "date", *BEGAN), find("agreement", "place", *HURT), find("single-source", "other", *HURT)],
    ]
    figures = score(zip((first, second), answers, strict=True))
    assert {key: figures[key] for key in figures if key not in {"counts", "by_type"}} == {
        "conflict_precision": 0.5,
        "conflict_recall": 0.5,
        "conflict_f1": 0.5,
        "hard_recall": 1.0,
        "trap_false_alarm": 1.0,
        "agreement_recall": 1.0,
        "type_accuracy": 0.0,
    }
    assert figures["by_type"] == {"date": "0/1", "number": "1/1"}
    counts = figures["counts"]
    assert (counts["stories"], counts["pred_conflict"], counts["pred_agreement"]) == (2, 2, 2)
    assert (counts["conflict_called_agreement"], counts["true_agreement"]) == (1, 1)


def test_nothing_annotated_gives_no_figure() -> None:
    """A share of nothing is not 0 but nothing."""
    figures = score([((), ())])
    assert figures["conflict_precision"] is None
    assert figures["conflict_f1"] == 0.0
