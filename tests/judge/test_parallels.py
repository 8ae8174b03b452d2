"""Passages that a person should lay side by side."""

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.judge.finding import Draft
from checker.judge.parallels import parallels
from checker.records import FacetType, FindingKind
from tests.making import case_file, report

ONE = "The old bridge over the Aller gave way when a timber lorry crossed it. Nobody lives near the mill."
OTHER = "The bridge across the Aller fell because its piers had been washed out. Children picked plums."


def drafts(*texts: str, conflicts: list[Draft] | None = None, most: int = 20) -> list[Draft]:
    """The pairs of the articles."""
    return list(parallels(case_file(*texts), conflicts or [], most))


def test_what_is_told_in_other_words_is_laid_side_by_side() -> None:
    """The likeliest pair first, with the words that the other lacks."""
    found = drafts(ONE, OTHER)[0]
    assert found.kind is FindingKind.PARALLEL
    assert [e.text for e in found.evidence] == [
        ONE.split(" Nobody", maxsplit=1)[0],
        OTHER.split(" Children", maxsplit=1)[0],
    ]
    marked = [[e.text[a - e.start : b - e.start] for a, b in e.highlights] for e in found.evidence]
    assert marked[0] == ["old", "gave way when a timber lorry crossed"]
    assert marked[1] == ["across", "fell because its piers had been washed"]


def test_a_pair_in_conflict_is_left_out() -> None:
    """It has its verdict; the other pairs stay."""
    first, *rest = drafts(ONE, OTHER)
    assert drafts(ONE, OTHER, conflicts=[first])[: len(rest)] == rest


def test_what_says_nothing_that_the_other_lacks_is_left_out() -> None:
    """There is nothing to compare; nor in what no two passages have in common."""
    said = "Anna Berg opened the harbour of Oslo on Friday."
    assert drafts(said, "On Friday Anna Berg opened the harbour of Oslo.") == []
    assert drafts(said, "Plums are ripe.") == []


def test_values_on_which_both_agree_are_not_marked() -> None:
    """One and a half million is 1.5 million."""
    (found, *_) = drafts(
        "The harbour of Oslo cost $1.5 million to rebuild.", "Oslo's harbour was rebuilt for $1,500,000 in May."
    )
    marked = {e.text[a - e.start : b - e.start] for e in found.evidence for a, b in e.highlights}
    assert not any("1" in words for words in marked)


def test_each_passage_stands_in_one_pair() -> None:
    """A copy of it as well, and no more pairs come than were asked for."""
    found = drafts(ONE, OTHER, ONE.replace("mill.", "mill today."))
    texts = [" ".join(e.text.split()) for d in found for e in d.evidence]
    assert len(texts) == len(set(texts))
    assert drafts(ONE, OTHER, most=1) == drafts(ONE, OTHER)[:1]
    assert drafts(ONE, OTHER, most=0) == []


@settings(max_examples=8, deadline=None)
@given(st.permutations([ONE, OTHER, "A lorry was on the bridge over the Aller when it collapsed at noon."]))
def test_the_order_of_articles_changes_nothing(texts: list[str]) -> None:
    """The same passages in the same order."""

    def told(*given_texts: str) -> list[set[str]]:
        return [{e.text for e in f.evidence} for f in report(*given_texts).findings if f.kind is FindingKind.PARALLEL]

    assert told(*texts) == told(*sorted(texts))


def test_a_report_gives_them_as_no_verdict() -> None:
    """They have no strength, no values, and the confidence that both passages tell one thing."""
    found = [f for f in report(ONE, OTHER).findings if f.kind is FindingKind.PARALLEL]
    assert found
    assert all(f.strength is None and not f.values and f.type is FacetType.OTHER for f in found)
    assert [f.confidence for f in found] == sorted((f.confidence for f in found), reverse=True)
