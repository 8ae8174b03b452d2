"""One finding for one question."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from checker.judge.finding import Draft
from checker.judge.joining import distinct, joined, undisputed
from checker.records import Evidence, FacetType, FindingKind, Witness


def passage(article: str, start: int = 0, end: int = 40) -> Evidence:
    """A passage of this place."""
    return Evidence(article=article, start=start, end=end, text="x" * (end - start))


def draft(*passages: Evidence, weight: float = 1.0, **fields: Any) -> Draft:
    """A draft on these passages."""
    made: dict[str, Any] = {
        "kind": FindingKind.CONFLICT,
        "type": FacetType.NUMBER,
        "statement": f"At {[(p.article, p.start) for p in passages]}.",
        "values": {p.article: str(p.start) for p in passages},
        "witnesses": [Witness(witness="made", says="By hand.", weight=weight)],
    }
    return Draft(evidence=passages, **{**made, **fields})


A, B, C = passage("a"), passage("b"), passage("c")


def test_of_two_on_the_same_passages_the_surer_stands() -> None:
    """Half of the shorter passage must be shared in two articles."""
    sure, unsure = draft(A, B, weight=2.0), draft(passage("a", 20, 60), B, weight=1.0)
    assert joined([unsure, sure]) == [sure]


def test_a_fallback_gives_way_to_any_that_stands() -> None:
    """Unless the other does not stand by itself."""
    told, sure = draft(A, B, weight=1.0), draft(A, B, weight=2.0, fallback=True)
    assert joined([sure, told]) == [told]
    assert joined([sure, told], stands=lambda d: d is sure) == [sure]


def test_passages_that_hardly_touch_are_two_findings() -> None:
    """Five of forty characters shared."""
    assert len(joined([draft(A, B), draft(passage("a", 35, 75), passage("b", 35, 75))])) == 2


def test_one_shared_passage_is_not_enough() -> None:
    """A sentence may differ from two others."""
    assert len(joined([draft(A, B), draft(A, passage("b", 100, 140))])) == 2


def test_types_and_kinds_are_kept_apart() -> None:
    """A date and a number in one pair of sentences are two questions."""
    assert len(joined([draft(A, B), draft(A, B, type=FacetType.DATE), draft(A, B, kind=FindingKind.AGREEMENT)])) == 3


def test_a_third_article_joins_the_same_question() -> None:
    """Conflicts of one relation on one subject: the surest stands, the third adds its value and passage."""
    same = {"relation": "counterpart", "subject": "counterpart:anna berg:encounter"}
    (found,) = joined([draft(A, B, weight=2.0, **same), draft(A, C, weight=1.0, **same)])
    assert set(found.values) == {"a", "b", "c"}
    assert [e.article for e in found.evidence] == ["a", "b", "c"]


def test_what_does_not_stand_by_itself_may_add_its_article() -> None:
    """To a conflict that stands; alone it is left out."""
    same = {"relation": "counterpart", "subject": "counterpart:anna berg:encounter"}
    sure, weak, other = draft(A, B, weight=2.0, **same), draft(A, C, weight=1.0, **same), draft(passage("a", 90, 99), C)
    (found,) = joined([sure, weak, other], stands=lambda d: d.witnesses[0].weight > 1)
    assert set(found.values) == {"a", "b", "c"}


def test_the_same_answers_elsewhere_add_their_passage() -> None:
    """Of a conflict that stands by itself; other answers to the same question add nothing."""
    same = {"subject": "date:1", "type": FacetType.DATE, "values": {"a": "Friday", "b": "Monday"}}
    further = passage("b", 100, 140)
    sure, again = draft(A, B, weight=2.0, **same), draft(A, further, weight=1.0, **same)
    (found,) = joined([sure, again])
    assert found.evidence == [A, B, further]
    (found,) = joined([sure, again], stands=lambda d: d.witnesses[0].weight > 1)
    assert further not in found.evidence
    (found,) = joined([sure, draft(A, further, weight=1.0, **{**same, "values": {"a": "Friday", "b": "Sunday"}})])
    assert further not in found.evidence


STARTS = st.integers(0, 99)
DRAFTS = st.lists(
    st.builds(
        lambda pair, one, other, weight: draft(
            passage(pair[0], one, one + 40), passage(pair[1], other, other + 40), weight=weight
        ),
        st.sampled_from(["ab", "ac", "bc"]),
        STARTS,
        STARTS,
        st.integers(-3, 3),
    ),
    max_size=8,
)


@given(DRAFTS)
def test_joining_is_stable(drafts: list[Draft]) -> None:
    """It adds none, joins what it kept no further, and always keeps something."""
    kept = joined(drafts)
    assert len(kept) <= len(drafts)
    assert bool(kept) is bool(drafts)
    assert len(joined(kept)) == len(kept)


def test_conflicts_that_share_a_number_are_one_question() -> None:
    """Two dead in the one, four in the next, six in the third: one finding with three values."""
    marked = {name: passage(name).model_copy(update={"highlights": ((3, 5),)}) for name in "abc"}
    (found,) = joined([draft(marked["a"], marked["b"], weight=2.0), draft(marked["b"], marked["c"])])
    assert set(found.values) == {"a", "b", "c"}
    dated = [draft(marked["a"], marked["b"], type=FacetType.DATE), draft(marked["b"], marked["c"], type=FacetType.DATE)]
    assert len(joined(dated)) == 2


def test_conflicts_that_grow_until_they_share_a_number_are_one() -> None:
    """The surest two share nothing; what joins the first brings a number of the second."""
    marked = {name: passage(name).model_copy(update={"highlights": ((3, 5),)}) for name in "abcd"}
    pairs = [("ab", 3.0), ("cd", 2.0), ("ac", 1.0)]
    (found,) = joined([draft(*(marked[name] for name in pair), weight=weight) for pair, weight in pairs])
    assert set(found.values) == {"a", "b", "c", "d"}


def test_agreements_on_the_same_passages_are_one_whatever_their_types() -> None:
    """An editor reads a point once."""
    sure, unsure = draft(A, B, weight=2.0), draft(A, B, weight=1.0, type=FacetType.DATE)
    assert distinct([unsure, sure]) == [sure]


def test_a_third_article_that_quotes_the_same_words_joins() -> None:
    """It shares one passage with them; another quotation of that passage is another point, and an unsure one too."""

    def quoting(*places: tuple[Evidence, int], **fields: Any) -> Draft:
        words = {e.article: (e.start + at, e.start + at + 10) for e, at in places}
        kind = {"kind": FindingKind.AGREEMENT, "type": FacetType.QUOTE}
        return draft(*(e for e, _ in places), quoted=words, **{"weight": 2.0, **kind, **fields})

    two = quoting((A, 0), (B, 0))
    (joint,) = distinct([two, quoting((B, 3), (C, 0))])
    assert set(joint.values) == {e.article for e in joint.evidence} == {"a", "b", "c"}
    assert len(distinct([two, quoting((B, 20), (C, 0))])) == 2
    assert len(distinct([two, quoting((B, 0), (C, 0), weight=0.5)])) == 2


def test_a_value_in_dispute_is_no_agreement() -> None:
    """Where it stands in the passage of one article; a value outside leaves the agreement."""
    at = [e.model_copy(update={"highlights": ((5, 8),)}) for e in (A, B)]
    assert undisputed([draft(A, C)], [draft(*at)]) == []
    elsewhere = draft(passage("a", 10, 40), passage("b", 10, 40))
    assert undisputed([elsewhere], [draft(*at)]) == [elsewhere]


def test_quoted_words_agree_whoever_they_were_said_to() -> None:
    """Only another wording inside the marks disputes them."""
    quoted = draft(A, B, type=FacetType.QUOTE, kind=FindingKind.AGREEMENT)
    assert undisputed([quoted], [draft(A, C, type=FacetType.PARTICIPANT)]) == [quoted]
    assert undisputed([quoted], [draft(A, C, type=FacetType.QUOTE)]) == []


def test_one_question_with_the_same_answers_is_asked_once() -> None:
    """What a headline and the text tell alike is one finding, with the passages of both."""
    told = {"a": "four", "b": "two"}
    sure = draft(A, B, weight=2.0, statement="How many killed", values={**told, "c": "six"})
    unsure = draft(passage("a", 100, 140), passage("b", 100, 140), statement="How many killed", values=told)
    (found,) = joined([unsure, sure])
    assert found.values == sure.values
    assert len(found.evidence) == 4


def test_the_same_answers_to_another_question_are_another_finding() -> None:
    """Four and two killed, four and two arrested."""
    told = {"a": "four", "b": "two"}
    killed = draft(A, B, statement="How many killed", values=told)
    arrested = draft(passage("a", 100, 140), passage("b", 100, 140), statement="How many arrested", values=told)
    assert len(joined([killed, arrested])) == 2
