"""Conflicts and agreements of quoted words."""

import pytest

from checker.judge.casefile import CaseFile
from checker.judge.differing import Differing
from checker.judge.finding import Draft, confidence
from checker.judge.quotes import quote_agreements, quote_conflicts
from checker.records import FacetType, FindingKind, Strength
from tests.making import case_file, extractions, matching

SAID = "“We are asking the council to open {} road at once,” Anna Berg said on Monday."
OTHER = "Anna Berg, the mayor, said: “We are asking the council to open {} road at once.”"
THIRD = "Mayor Anna Berg told reporters: “We are asking the council to open {} road at once.”"


def conflicts(*texts: str) -> list[Draft]:
    """Conflicts that would be reported."""
    return [d for d in quote_conflicts(case_file(*texts)) if confidence(d.witnesses, d.bias) >= 0.5]


def agreements(*texts: str) -> list[Draft]:
    """Agreements of quotations."""
    case = case_file(*texts)
    return list(quote_agreements(case, Differing(case)))


def test_a_changed_word_is_a_conflict_with_its_words_marked() -> None:
    """The values show the words around it."""
    (found,) = conflicts(SAID.format("the coastal"), OTHER.format("the northern"))
    assert found.type is FacetType.QUOTE
    assert found.strength is Strength.CONTRADICTION
    assert found.values == {
        "a": "“to open the coastal road at once”",
        "b": "“to open the northern road at once”",
    }
    marked = [e.text[slice(*(h - e.start for h in e.highlights[0]))] for e in found.evidence]
    assert marked == ["coastal", "northern"]
    assert any("“coastal” against “northern”" in w.says for w in found.witnesses)


def test_a_word_of_grammar_is_a_discrepancy() -> None:
    """It may be a slip of the pen."""
    (found,) = conflicts(SAID.format("the"), OTHER.format("that"))
    assert found.strength is Strength.DISCREPANCY


def test_three_articles_are_one_finding() -> None:
    """With the value of each."""
    (found,) = conflicts(SAID.format("the"), OTHER.format("that"), THIRD.format("the"))
    assert sorted(found.values) == ["a", "b", "c"]
    assert found.values["a"] == found.values["c"]
    assert len(found.evidence) == 3


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (SAID.format("the"), "Anna Berg asked the council to open that road at once."),
        (SAID.format("the"), OTHER.format("…")),
        (SAID.format("the"), "“We are asking the council,” Anna Berg said. “Nobody pays.”"),
        (
            "“This is a very bad night for the crew,” said Anna Berg.",
            "“It was a bad year for the town,” said Oscar Lind.",
        ),
        (
            "“It was a joy and comfort to sing here,” Anna Berg wrote in a letter.",
            "“It was a joy and a comfort to sing here again,” Anna Berg said in a video.",
        ),
    ],
    ids=["a paraphrase", "an ellipsis", "cut", "two speakers", "two occasions"],
)
def test_what_is_no_misquotation_is_no_conflict(left: str, right: str) -> None:
    """Marks promise the words only of one utterance, as far as they reach."""
    assert conflicts(left, right) == []


def test_the_same_words_agree_though_one_is_cut() -> None:
    """Both sentences stand as evidence."""
    (found,) = agreements(SAID.format("the"), "Berg said the council must “open the road at once”.")
    assert found.kind is FindingKind.AGREEMENT
    assert [e.article for e in found.evidence] == ["a", "b"]
    assert agreements(SAID.format("the"), OTHER.format("that")) == []


def test_stronger_evidence_of_one_utterance_is_surer() -> None:
    """More words in common, and the same speaker, count for more."""
    long = quote_conflicts(case_file(SAID.format("the coastal"), OTHER.format("the northern")))
    short = quote_conflicts(case_file("“Open the coastal road,” she said.", "“Open the northern road,” he said."))
    assert max(confidence(d.witnesses, d.bias) for d in long) > max(
        (confidence(d.witnesses, d.bias) for d in short), default=0.0
    )


def test_one_word_of_one_speaker_is_enough_of_a_short_phrase() -> None:
    """Of two speakers the same few words tell less."""
    left = 'Anna Berg said that she had left with "a pocket full of unpaid bills."'
    assert len(conflicts(left, 'Anna Berg said she had gone with "a pocket full of bills."')) == 1
    assert conflicts(left, 'Carl Holm said he had gone with "a pocket full of bills."') == []


def test_a_short_sentence_before_it_in_the_marks_is_shown_too() -> None:
    """Half a quotation reads badly; a long one is not shown whole."""
    other = '"We ask the council to close the mill road at once," Anna Berg said.'
    (found,) = conflicts('"It is late. We ask the council to open the mill road at once," Anna Berg said.', other)
    assert found.evidence[0].text.startswith('"It is late. We ask')
    long = "It is late, and later than the oldest of us in this valley remembers, for all the promises that were made to us then and since."
    (found,) = conflicts(f'"{long} We ask the council to open the mill road at once," Anna Berg said.', other)
    assert found.evidence[0].text.startswith("We ask")


def test_words_quoted_and_words_marked_may_clash_alike() -> None:
    """A comparison of marked sentences has no quotation to be ordered by: its place in the text decides."""
    sign = "A notice on the gate read: “We are asking the council to open the {} road at once.”"
    texts = sign.format("coastal"), sign.format("northern")
    read, found = extractions(*texts), matching(*texts)
    marked = tuple(c.model_copy(update={"left": None, "right": None}) for c in found.quotes)
    case = CaseFile(read, found.model_copy(update={"quotes": (*found.quotes, *marked)}))
    assert [d.values for d in quote_conflicts(case)] == [d.values for d in quote_conflicts(case_file(*texts))]


def test_where_the_sentences_differ_beside_the_words_these_alone_agree() -> None:
    """The words agree, and not the day on which they were said."""
    (found,) = agreements(SAID.format("the"), SAID.format("the").replace("Monday", "Tuesday"))
    assert {e.text for e in found.evidence} == {"We are asking the council to open the road at once"}


def test_words_that_one_article_denies_were_never_said() -> None:
    """They are quoted on both sides, and agree on nothing."""
    said = "Anna Berg said, “We are asking the council to open the road at once.”"
    assert agreements(said, OTHER.format("the"))
    assert agreements(said.replace("said", "never said"), OTHER.format("the")) == []
