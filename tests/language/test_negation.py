"""Whether a word stands under a negation."""

import pytest

from checker.language.negation import is_negated
from tests.language.quoted import document


def negated(text: str, word: str) -> bool:
    """Whether the first occurrence of the word is negated."""
    parsed = document(text)
    return is_negated(parsed, next(t.index for t in parsed.tokens if t.text == word))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("She did not leave.", "leave"),
        ("She hasn't paid.", "paid"),
        ("She won’t pay.", "pay"),
        ("She never paid.", "paid"),
        ("She has never paid so much as a cent.", "paid"),
        ("She never visited the older prison.", "visited"),
        ("Nobody left.", "left"),
        ("None of the boats sank.", "sank"),
        ("Neither man spoke.", "spoke"),
        ("There was no deal.", "was"),
        ("He failed to pay.", "pay"),
        ("He refused to go.", "go"),
        ("He declined to comment.", "comment"),
        ("They left without paying.", "paying"),
        ("He denied that he lied.", "lied"),
        ("He does not think it will close.", "close"),
        ("The door was not open.", "open"),
        ("She did not eat or drink.", "drink"),
        ("He has yet to sign the contract.", "sign"),
        ("The treaty is yet to be ratified.", "ratified"),
        ("The winner remains to be chosen.", "chosen"),
        ("The club is not accustomed to paying fees.", "paying"),
        ("The club was not used to paying fees.", "paying"),
        ("The club is not in the habit of paying fees.", "paying"),
        ("The club was reluctant to pay.", "pay"),
        ("The club was unable to pay.", "pay"),
        ("The crew did not manage to close the valve.", "close"),
        ("The guests were not allowed to enter the hall.", "enter"),
        ("The guests were not able to enter the hall.", "enter"),
        ("The mayor has no plans to resign.", "resign"),
        ("The mayor does not have plans to resign.", "resign"),
    ],
)
def test_negations_are_seen(text: str, word: str) -> None:
    """Particles, pronouns, determiners, verbs of failing and prepositions deny."""
    assert negated(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Lund denied suggestions that he paid the fine.", "paid"),
        ("The court dismissed claims that he paid.", "paid"),
        ("Lund was too weak to stand.", "stand"),
        ("Holm was too fond of his boat to pay.", "pay"),
    ],
)
def test_what_is_dismissed_or_too_much_is_denied(text: str, word: str) -> None:
    """A claim that somebody dismisses, and what somebody is too weak for."""
    assert negated(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Lund repeated claims that he paid.", "paid"),
        ("Lund was strong enough to pay.", "pay"),
        ("She paid.", "paid"),
        ("Not only did he pay, he thanked them.", "pay"),
        ("He did not deny that he lied.", "lied"),
        ("They paid nothing but the fees.", "paid"),
        ("The mayor has plans to resign.", "resign"),
        ("She did not eat but drank.", "drank"),
        ("He failed to pay.", "failed"),
        ("They left without paying.", "left"),
        ("The man who did not pay left.", "left"),
        ("They remained to help the crew.", "help"),
        ("The club was not unable to pay.", "pay"),
        ("She was not tired of paying.", "paying"),
        ("The book has never sold so well.", "sold"),
        ("The river had never been higher.", "been"),
        ("Nobody has ever beaten her this way.", "beaten"),
        ("The book has never sold like that.", "sold"),
    ],
)
def test_other_words_stay_as_they_are(text: str, word: str) -> None:
    """Two negations cancel, 'not only' denies nothing, 'never so' is a superlative, and other clauses do not count."""
    assert not negated(text, word)
