"""What is a clause's content, and what only stands beside it."""

import pytest

from checker.language.parataxis import is_content
from tests.language.quoted import document


def content(text: str, word: str) -> bool:
    """Whether the word with these letters is what the verb above it is about."""
    parsed = document(text)
    token = next(t for t in parsed.tokens if t.text == word)
    return is_content(parsed, token, parsed.tokens[token.head])


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("It appears that the ship sank.", "sank"),
        ("The storm is over, it seems.", "is"),
        ("The ship appears to have sunk.", "sunk"),
        ("The ship sank – police said.", "sank"),
        ("The ship sank: the owners believe.", "sank"),
    ],
)
def test_what_is_said_or_seems_is_content(text: str, word: str) -> None:
    """Verbs of saying govern across any stop, those of seeming with 'to', 'that' or 'it'."""
    assert content(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Lund praised Novak – they appeared together on the stage – and left.", "praised"),
        ("Marlow absorbed Penfold; a change could be likely.", "absorbed"),
        ("The mayor lied: he may resign.", "resign"),
    ],
)
def test_what_a_stop_parts_stands_beside(text: str, word: str) -> None:
    """Two statements of one sentence, parted by a dash, a colon or a semicolon."""
    assert not content(text, word)
