"""One person without a numeral or without a noun."""

import pytest

from checker.language.singles import find_singles
from tests.language.reading import parsed


def singles(text: str) -> list[tuple[str, str]]:
    """The words and the nouns that they count."""
    return [(m.text, m.value.counted) for m in find_singles(parsed(text), 0, len(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The blast killed one and injured three.", [("one", "")]),
        ("One was killed and three were hurt.", [("One", "")]),
        ("He shot three people, killing one.", [("one", "")]),
        ("Two people were killed and another wounded in the blast.", [("another", "")]),
        ("The gunman killed two workers and wounded another.", [("another", "")]),
        ("The crash killed two women and injured another woman.", [("another", "woman")]),
    ],
)
def test_one_to_whom_something_happened(text: str, found: list[tuple[str, str]]) -> None:
    """Object, subject of a passive, or of a participle that shares its auxiliary; with the values of one."""
    assert singles(text) == found
    value = next(find_singles(parsed(text), 0, len(text))).value
    assert (value.stated, value.low, value.high, value.dimension) == (1, 1, 1, "count")


@pytest.mark.parametrize(
    "text",
    [
        "When one is wounded, the others carry him.",  # anybody
        "The crash killed one man.",  # the numeral has a noun, and is read as such
        "The flood hurt two and another three.",
        "Another man was injured.",  # beside whom, is not said
        "He killed two men and later killed another.",  # one more of the dead
        "The storm injured two men and wounded another.",  # one more of the hurt
        "The crash killed two men and wrecked another car.",
        "She read one and wrote another.",
    ],
)
def test_no_count_of_those_who_suffered(text: str) -> None:
    """Nobody in particular, one more of a lot, or nothing that befalls people."""
    assert singles(text) == []
