"""What the content words of a claim come down to."""

from tests.making import case_file

SAID = "Anna Berg is the mayor of Oslo. She opened the old harbours of Oslo."


def terms(number: int, *texts: str) -> list[str]:
    """The terms of a claim of the first article."""
    case = case_file(*texts)
    return [t.term for t in case.terms.of(case.claims_of("a")[number])]


def test_words_lose_their_endings_and_empty_words_are_left_out() -> None:
    """'the', 'of' say nothing."""
    assert [t for t in terms(1, SAID) if not t.startswith("@")] == ["open", "old", "harbour"]


def test_names_and_pronouns_are_the_one_they_stand_for() -> None:
    """In every article by one id."""
    named, she = terms(0, SAID)[0], terms(1, SAID)[0]
    assert named.startswith("@")
    assert named == she
    case = case_file(SAID, "The harbour was opened by Mayor Anna Berg.")
    assert named in {t.term for t in case.terms.of(case.claims_of("b")[0])}


def test_terms_cut_out_their_words() -> None:
    """Offsets are of the article's text."""
    case = case_file(SAID)
    (opened,) = [t for t in case.terms.of(case.claims_of("a")[1]) if t.term == "open"]
    assert SAID[opened.start : opened.end] == "opened"
