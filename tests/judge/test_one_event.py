"""Whether two articles tell of one event."""

from dataclasses import replace

from checker.judge.casefile import CaseFile
from checker.judge.finding import Draft
from checker.judge.one_event import doubted, strangers
from checker.records import Evidence, FacetType, FindingKind, Related
from tests.making import article, case_file, report

TEXTS = ("The ferry sank with 12 people.", "The ferry sank with 15 people.", "The council met.")


def draft(kind: FacetType, articles: str) -> Draft:
    """A conflict of these articles."""
    return Draft(
        kind=FindingKind.CONFLICT,
        type=kind,
        statement="",
        values={},
        evidence=[Evidence(article=a, start=0, end=3, text="The") for a in articles],
        witnesses=[],
    )


def case(**shares: float) -> CaseFile:
    """The three articles with these shares: 'ab', 'bc' and so on."""
    made = case_file(*TEXTS)
    related = tuple(Related(left=pair[0], right=pair[1], share=share) for pair, share in shares.items())
    return CaseFile(made.extractions, made.matching.model_copy(update={"related": related}))


def test_what_differs_between_two_events_is_doubted() -> None:
    """One witness against it; the draft is else the same."""
    given = draft(FacetType.NUMBER, "ab")
    (found,) = doubted(case(ab=0.05), [given])
    (witness,) = found.witnesses
    assert (witness.witness, witness.weight < -2) == ("event", True)
    assert replace(found, witnesses=[]) == given
    assert list(doubted(case(ab=0.5), [given])) == [given]


def test_two_articles_on_one_event_are_enough() -> None:
    """A conflict of three stands as long as two of them belong together."""
    given = draft(FacetType.NUMBER, "abc")
    assert list(doubted(case(ab=0.5, ac=0.01, bc=0.01), [given])) == [given]


def test_the_same_words_are_the_same_whatever_else_is_told() -> None:
    """A quotation altered, or given to another speaker."""
    given = [draft(kind, "ab") for kind in (FacetType.QUOTE, FacetType.ATTRIBUTION)]
    assert list(doubted(case(ab=0.05), given)) == given


def test_a_stranger_is_told_of() -> None:
    """Only who is near to nobody; a single article is no stranger."""
    articles = [article(text, name) for text, name in zip(TEXTS, "abc", strict=True)]
    shares = [Related(left=one, right=other, share=s) for one, other, s in (("a", "b", 0.5), ("a", "c", 0.1))]
    (problem,) = strangers(articles, shares)
    assert (problem.code, problem.source, problem.skipped) == ("CC501", "c.txt", False)
    assert "'c'" in problem.message
    assert list(strangers(articles[:1], [])) == []


def test_a_report_tells_of_a_stranger() -> None:
    """Twenty statements of which none has its like."""
    ferry = "The ferry Aurora sank off Bergen. " + " ".join(f"Diver {n} searched the wreck in vain." for n in range(20))
    sale = " ".join(f"The {n}th house of the old street in Ghent was sold to a baker." for n in range(4, 24))
    told = report(ferry, ferry.replace("Aurora", "Boreas"), sale)
    assert [p.source for p in told.problems] == ["c.txt"]
