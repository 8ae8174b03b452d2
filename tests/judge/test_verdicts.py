"""Whether a verdict lies between two articles."""

import pytest

from checker.extract import extraction_of
from checker.judge.casefile import CaseFile
from checker.judge.verdicts import long_after
from checker.language.annotate import annotate
from checker.match import match
from checker.models import load_embedder
from checker.records import LanguageOptions, MatchOptions
from tests.making import PUBLISHED, article

SOUGHT = "Police in Lund searched for Owen Pryce."


def passed(*texts: str, published: str | None = None) -> bool:
    """Whether the second of two articles may be of a much later day."""
    told = [article(text, name, published) for text, name in zip(texts, "ab", strict=True)]
    read = [extraction_of(document) for document in annotate(told, LanguageOptions())]
    return long_after(CaseFile(read, match(read, load_embedder(), MatchOptions())), "a", "b")


@pytest.mark.parametrize(
    "later",
    ["A jury convicted Owen Pryce on Friday.", "Owen Pryce was found guilty.", "A judge sentenced Owen Pryce."],
)
def test_a_verdict_comes_long_after(later: str) -> None:
    """Only the later article tells of it."""
    assert passed(SOUGHT, later)
    assert not passed(later, SOUGHT)
    assert not passed(f"It rained in Lund. {later}", later)


def test_dates_say_how_long_after() -> None:
    """Then nothing is guessed."""
    assert not passed(SOUGHT, "A jury convicted Owen Pryce on Friday.", published=PUBLISHED)


def test_what_is_only_feared_is_no_verdict() -> None:
    """'If convicted' is said at the arrest."""
    assert not passed(SOUGHT, "If convicted, Owen Pryce was told, he faces ten years.")
