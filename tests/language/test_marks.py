"""Which stretches stand inside quotation marks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language.marks import find_marks
from tests.language.quoted import article


def inside(text: str, depth: int = 0) -> list[str]:
    """The words inside marks of one depth."""
    return [text[m.start : m.end] for m in find_marks(article(text)) if m.depth == depth]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“We will pay,” he said.", ["We will pay,"]),
        ('"We will pay," he said. "Now."', ["We will pay,", "Now."]),
        ('He told them "he’d pay for years.”', ["he’d pay for years."]),
        ("‘It’s the boys’ problem,’ she said.", ["It’s the boys’ problem,"]),
        ("'It's the boys' problem,' she said.", ["It's the boys' problem,"]),
        ("«We will pay», he said.", ["We will pay"]),
        ("``We will pay,'' he said.", ["We will pay,"]),
        ("The boys' coach and the girls' coach left.", []),
        ("The boys’ coach and the girls’ coach left.", []),
        ("Rock 'n' roll of the '90s and ’80s.", []),
        ('A 6\'2" player and a 12" record.', []),
        ("“We will pay, “said Anna Berg.", ["We will pay, "]),
        ("We will pay, “said Anna Berg.", []),
        ("She said, “asked again, we will pay.”", ["asked again, we will pay."]),
    ],
)
def test_marks_are_told_from_apostrophes(text: str, words: list[str]) -> None:
    """Curly, straight, single, double and angle marks are found; apostrophes and inches are not."""
    assert inside(text) == words


def test_marks_nest() -> None:
    """A quotation inside a quotation has depth one."""
    text = "“He called it ‘a floor’ twice,” she said."
    assert inside(text) == ["He called it ‘a floor’ twice,"]
    assert inside(text, 1) == ["a floor"]


def test_a_quotation_runs_over_paragraphs() -> None:
    """Each paragraph is one stretch; all but the last lack the closing mark."""
    marks = find_marks(article("“We stay.\n\n“We win.\n\n“We go,” he said."))
    assert [m.closed for m in marks] == [False, False, True]


def test_a_missing_closing_mark_is_healed_at_the_end_of_the_paragraph() -> None:
    """The next paragraph is not swallowed."""
    assert inside("“We stay.\n\nHe left. “Now.”") == ["We stay.", "Now."]


@given(st.text(alphabet="ab .,?!\n'\"“”‘’«»`s", max_size=60))
def test_marks_lie_in_the_text_and_outermost_ones_never_overlap(text: str) -> None:
    """Whatever the marks, the stretches are ordered and apart."""
    marks = [m for m in find_marks(article(text)) if m.depth == 0]
    for mark in marks:
        assert 0 <= mark.outer_start <= mark.start <= mark.end <= mark.outer_end <= len(text)
    for left, right in pairwise(marks):
        assert left.outer_end <= right.outer_start
