"""Claims: one for each sentence that can carry a fact."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.records import Claim, Stance
from tests.making import extraction

SENTENCES = (
    "Anna Berg met Tom Hale in Oslo on Friday.",
    "The fleet of Nordline lost 31 boats in the storm.",
    "Did the harbour close?",
    "No.",
    'Hale said: "We will not pay the fine."',
    "Peter West, 54, became mayor of Bergen in May.",
)


def claims(text: str) -> tuple[Claim, ...]:
    """The claims of an article."""
    return extraction(text).claims


def test_each_sentence_is_a_claim_in_order() -> None:
    """Those of fewer than three words are left out."""
    assert [c.text for c in claims("The fleet lost 31 boats. No. Two crews were saved.")] == [
        "The fleet lost 31 boats.",
        "Two crews were saved.",
    ]


@pytest.mark.parametrize(
    ("text", "negated", "checkable", "stance"),
    [
        ("The fleet lost 31 boats.", False, True, Stance.ASSERTED),
        ("The fleet did not lose 31 boats.", True, True, Stance.ASSERTED),
        ("Did the fleet lose 31 boats?", False, False, Stance.ASKED),
        ("It was a wonderful evening.", False, False, Stance.ASSERTED),
    ],
)
def test_how_the_article_stands_to_it(text: str, negated: bool, checkable: bool, stance: Stance) -> None:  # noqa: FBT001 -- a table's columns
    """Negation, opinion and question are told apart."""
    (claim,) = claims(text)
    assert (claim.negated, claim.checkable, claim.stance) == (negated, checkable, stance)


def test_a_stamp_is_no_claim() -> None:
    """When a page was made is no statement of its article."""
    found = claims("Last updated at 08:15 GMT, 4 March 2027\n\nThe bridge fell on Monday.")
    assert [c.text for c in found] == ["The bridge fell on Monday."]


def test_quoted_words_have_a_speaker() -> None:
    """At least half of the sentence must be the speaker's."""
    spoken, told = claims(
        'Tom Hale said: "We will not pay the fine at all."\n\nHale, who said "yes", left Oslo by train.'
    )
    assert spoken.speaker is not None
    assert told.speaker is None


def test_facets_and_names_lie_in_their_sentence() -> None:
    """Each value is cut out of the claim that has it."""
    text = " ".join(SENTENCES)
    for claim in claims(text):
        for value in claim.facets:
            assert claim.start <= value.start <= value.end <= claim.end
            assert text[value.start : value.end] == value.text
    assert {v.facet for c in claims(text) for v in c.facets} >= {"number", "date", "participant", "role"}


def test_a_claim_hangs_on_the_frame_that_it_triggers() -> None:
    """The sentence with the verb of the event names the frame."""
    read = extraction("The weather was cold in the north.\n\nAnna Berg met Tom Hale in Oslo on Friday.")
    meeting = next(f for f in read.frames if f.type == "meeting")
    assert read.claims[1].frame == meeting.id


def test_the_id_does_not_depend_on_the_articles_name() -> None:
    """A renamed file has the same claims."""
    text = SENTENCES[0]
    assert [c.id for c in extraction(text, "a").claims] == [c.id for c in extraction(text, "z").claims]


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), max_size=5))
def test_claims_are_verbatim_ordered_and_apart(sentences: list[str]) -> None:
    """Whatever the article, claims cut out their text, do not overlap, and have ids of their own."""
    text = "\n\n".join(sentences)
    found = claims(text)
    assert all(text[c.start : c.end] == c.text for c in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert len({c.id for c in found}) == len(found)
