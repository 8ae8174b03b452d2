"""Who stands behind a statement, and whether it can be checked."""

from dataclasses import replace

import pytest

from checker.language.document import Document
from checker.language.quotations import find_quotations
from checker.language.stance import is_checkable, stance_of
from checker.records import Stance
from tests.language.quoted import document

PEOPLE = {"Tveit": "Tveit", "Lund": "Lund", "council": "the council"}


def quoted(text: str) -> Document:
    """The document with its quotations."""
    parsed = document(text, PEOPLE)
    return replace(parsed, quotations=find_quotations(parsed))


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The council closed the bridge.", Stance.ASSERTED),
        ("The bridge, which may close, was built by Lund.", Stance.ASSERTED),
        ("Tveit said the bridge had closed.", Stance.ATTRIBUTED),
        ("According to Tveit, the bridge closed.", Stance.ATTRIBUTED),
        ("The bridge closed, according to Tveit.", Stance.ATTRIBUTED),
        ("“The bridge has closed,” Tveit said.", Stance.QUOTED),
        ("Lund denied that he had lied.", Stance.DENIED),
        ("Lund denied lying.", Stance.DENIED),
        ("The bridge may close.", Stance.HEDGED),
        ("The bridge reportedly closed.", Stance.HEDGED),
        ("Lund is thought to have left.", Stance.HEDGED),
        ("The bridge will close.", Stance.PLANNED),
        ("The council plans to close the bridge.", Stance.PLANNED),
        ("Will the bridge close?", Stance.ASKED),
        ("Lund asked whether the bridge was open.", Stance.ASKED),
    ],
)
def test_stance_of_a_sentence(text: str, stance: Stance) -> None:
    """Questions first, then whose words they are, then how sure the article is."""
    assert stance_of(quoted(text), 0, len(text)) is stance


def test_stance_of_a_clause_inside_speech() -> None:
    """A part of the words is given to the speaker as well."""
    text = "“The bridge has closed and the ferry will sail,” Tveit said. The council met."
    parsed = quoted(text)
    assert stance_of(parsed, text.index("the ferry"), text.index(",”")) is Stance.QUOTED
    assert stance_of(parsed, text.index("The council"), len(text)) is Stance.ASSERTED


@pytest.mark.parametrize(
    "text",
    [
        "She resigned.",
        "They lost the match.",
        "The council met on Friday.",
        "You have treated this committee as a nuisance.",
        "The coach was sacked!",
        "It was the best result since 1998.",
    ],
)
def test_facts_can_be_checked(text: str) -> None:
    """Events, names, numbers and times."""
    parsed = quoted(text)
    assert is_checkable(parsed, parsed.sentences[0])


@pytest.mark.parametrize(
    "text",
    [
        "Will the bridge close?",
        "It was a wonderful evening.",
        "We are thrilled.",
        "I love this place.",
        "That is outrageous.",
        "Jonas Tveit is a brilliant man.",
        "What a night!",
        "Read the rest here.",
    ],
)
def test_opinions_questions_and_orders_cannot(text: str) -> None:
    """A judgement of a person is an opinion even with a name in it."""
    parsed = quoted(text)
    assert not is_checkable(parsed, parsed.sentences[0])
