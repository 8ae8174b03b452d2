"""Runs of capitalised words."""

from checker.language.name_runs import common, initial, name_runs
from tests.language.reading import parsed


def runs(text: str, known: frozenset[str] = frozenset(), only: frozenset[int] | None = None) -> list[str]:
    """The runs of the first sentence."""
    document = parsed(text)
    found = name_runs(document, document.sentences[0], known, only)
    return [" ".join(t.text for t in document.tokens[a:b]) for a, b in found]


def test_links_hold_a_name_together() -> None:
    """Particles of surnames and 'of' after a kind of body; 'and' between persons parts."""
    assert runs("They told Ursula von der Tann of the Bank of Marlow.") == ["Ursula von der Tann", "Bank of Marlow"]
    assert runs("They met Anna Berg and Ruth Adeyemi.") == ["Anna Berg", "Ruth Adeyemi"]


def test_days_and_months_are_no_names() -> None:
    """The calendar has capitals of its own."""
    assert runs("They met Anna Berg on Monday in September.") == ["Anna Berg"]


def test_only_given_tokens_count_where_capitals_tell_nothing() -> None:
    """In a heading in title case the caller says which words may be names."""
    assert runs("Talks In Oban Fail Again", only=frozenset({2})) == ["Oban"]


def test_words_that_begin_or_tell_a_kind() -> None:
    """A capital after a bullet or mark comes from the place; 'mayor' is a common noun."""
    document = parsed("Talks failed. “They met.”")
    sentence = document.sentences[1]
    assert initial(document.tokens, sentence, sentence.first + 1)
    assert not initial(document.tokens, sentence, sentence.first + 2)
    assert common("Mayor")
    assert not common("Oban")
