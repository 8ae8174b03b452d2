"""What a phrase beside a name gives to the person."""

from checker.language.office_holding import age_before, phrase_end
from tests.language.reading import parsed, person


def test_two_offices_at_and() -> None:
    """'A nurse and councillor' is both."""
    offices = person("Anna Berg, a nurse and councillor, spoke.", "Anna Berg").offices
    assert [o.title for o in offices] == ["nurse", "councillor"]


def test_ages_in_figures_and_words() -> None:
    """Both are read, other words are not."""
    text = "The 47-year-old mayor met a twelve-year-old boy in a many-year-old house."
    document = parsed(text)
    assert age_before(document, 0, 21) == 47
    assert age_before(document, 22, 52) == 12
    assert age_before(document, 52, len(text)) is None


def test_end_of_a_phrase() -> None:
    """A phrase ends at punctuation, a relative pronoun or a verb."""
    tokens = parsed("The head of the team who left.").tokens
    assert tokens[phrase_end(tokens, 0, len(tokens))].text == "who"
