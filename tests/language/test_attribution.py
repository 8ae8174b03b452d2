"""Which cue belongs to words inside marks."""

import pytest

from checker.language.attribution import Gap, gaps_of, is_sentence, is_title, near_cue, person_before
from checker.language.document import Document
from checker.language.marks import Marked, find_marks
from checker.language.speech import find_cues
from tests.language.quoted import document

PEOPLE = {"Tveit": "Tveit", "Cargill": "Cargill", "Lund": "Lund"}


def marked(text: str, nth: int = 0) -> tuple[Document, Marked, Gap]:
    """The text, its nth outermost mark and the words around that."""
    found = document(text, PEOPLE)
    marks = [m for m in find_marks(found.article) if m.depth == 0]
    return found, marks[nth], gaps_of(found, marks, nth)


def words(tokens: tuple[object, ...]) -> str:
    """The letters of some tokens."""
    return " ".join(str(getattr(t, "text", "")) for t in tokens)


@pytest.mark.parametrize(
    ("text", "nth", "before", "after"),
    [
        ("“We sank,” Tveit said. Lund left.", 0, "", "Tveit said"),
        ("It rained. Tveit said: “We sank.” Lund left.", 0, "Tveit said :", ""),
        ("“We sank,” Tveit said, “and swam.”", 1, "Tveit said ,", ""),
        ("Tveit said:\n“We sank.”", 0, "Tveit said :", ""),
        ("Tveit left.\n“We sank.”", 0, "", ""),
        ("“Why?” asked Lund.", 0, "", "asked Lund"),
    ],
)
def test_the_writers_words_reach_to_the_end_of_their_sentence(text: str, nth: int, before: str, after: str) -> None:
    """And to the next mark; a paragraph that ends in a colon leads to the next one."""
    _, _, gap = marked(text, nth)
    assert (words(gap.before), words(gap.after)) == (before, after)
    assert gap.colon == before.endswith(":")


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("“We sank,” Tveit said.", True),
        ("Tveit said: “Never.”", True),
        ("Tveit called it “a floor”.", False),
        ("Tveit dined at “The Blue Barge” twice.", False),
        ("Tveit spoke of “Barges” twice.", False),
    ],
)
def test_whole_sentences_are_told_from_borrowed_words(text: str, *, whole: bool) -> None:
    """A capital and a finite verb, or nothing of the writer's before them."""
    assert is_sentence(*marked(text)) == whole


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Blue Barge", True),
        ("Face the Nation", True),
        ("We sank the barge", False),
        ("I Sank", False),
        ("Barge", False),
        ("Really? Why?", False),
    ],
)
def test_titles_have_capitals_throughout(text: str, *, title: bool) -> None:
    """But no pronoun of the speaker, no question, and more than one word."""
    assert is_title(document(text).tokens) == title


@pytest.mark.parametrize(
    ("text", "whole", "lemma", "name"),
    [
        ("“We sank,” Tveit said.", True, "say", None),
        ("Tveit said: “We sank.”", True, "say", None),
        ("“We sank,” Tveit pouted.", True, "pout", None),
        ("Cargill: “We sank.”", True, None, "Cargill"),
        ("“We sank.” – Cargill", True, None, "Cargill"),
        ("Tveit called the barge “a wreck”.", False, "call", None),
    ],
)
def test_marked_words_find_their_cue(text: str, whole: bool, lemma: str | None, name: str | None) -> None:  # noqa: FBT001
    """Behind them, before them, a verb in no lexicon, or a bare name."""
    found, mark, gap = marked(text)
    attribution = near_cue(found, mark, gap, {c.index: c for c in find_cues(found, ())}, whole=whole)
    assert attribution is not None
    assert (attribution.cue.lemma if attribution.cue else None) == lemma
    assert (attribution.token.text if attribution.token else None) == name


@pytest.mark.parametrize("text", ["“We sank.” Lund said nothing.", "Lund left. “We sank.”", "The barge: “We sank.”"])
def test_words_without_a_cue_have_none(text: str) -> None:
    """The next sentence is another's, and a thing before a colon is no speaker."""
    found, mark, gap = marked(text)
    assert near_cue(found, mark, gap, {c.index: c for c in find_cues(found, ())}, whole=True) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tveit took the floor. “We sank.”", "Tveit"),
        ("Tveit took the floor.\n“We sank.”", "Tveit"),
        ("The barge sank Tveit. “We sank.”", None),
        ("“We sank.” Tveit took the floor.", None),
    ],
)
def test_the_person_who_acts_before_the_marks(text: str, name: str | None) -> None:
    """The subject of the sentence before; not its object, and nobody at the beginning."""
    found, mark, _ = marked(text)
    person = person_before(found, mark.outer_start, frozenset())
    assert (person.text if person else None) == name
